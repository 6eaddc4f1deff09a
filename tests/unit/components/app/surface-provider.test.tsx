// @vitest-environment jsdom
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { useSurface } from "../../../../components/app/surface";
import { SurfaceProvider } from "../../../../components/app/surface-provider";
import { type Session, SessionContext } from "../../../../lib/account/session";
import { FakeLocks } from "../../drafts/support/locks";
import { FakeArea } from "../../storage/support/area";
import { shown } from "../support/screen";

const KNOWN: Session = { account: "ada", accounts: null, state: "ready", person: { device: false } };
const UNKNOWN: Session = { account: "ada", accounts: null, state: "starting" };

/** What is kept on the device, which is read when it is told to be. */
class SlowArea extends FakeArea {
  readonly reading = Promise.withResolvers<void>();
  override async get(keys: string | null) {
    await this.reading.promise;
    return super.get(keys);
  }
}

/** A surface that is told who practises, and says whether there is a draft buffer. */
async function opened() {
  vi.stubGlobal("navigator", { locks: new FakeLocks().page().locks, storage: { persist: async () => true } });
  const storage = new SlowArea();
  const Says = () => <p>{useSurface().drafts ? "there" : "none"}</p>;
  const Provided = () => {
    const [session, setSession] = useState(KNOWN);
    return (
      <SessionContext value={session}>
        <button onClick={() => setSession(UNKNOWN)}>Sign out</button>
        <SurfaceProvider storage={storage} hosts={{ mayCall: async () => false }}>
          <Says />
        </SurfaceProvider>
      </SessionContext>
    );
  };
  const screen = await shown(<Provided />);
  const read = () => screen.after(() => storage.reading.resolve());
  return { screen, read, says: () => screen.find("p")?.textContent };
}

afterEach(() => vi.unstubAllGlobals());

it("there are drafts once those of before are read", async () => {
  const { read, says } = await opened();
  expect(says()).toBe("none");
  await read();
  expect(says()).toBe("there");
});

it("there are none when their person has gone before they were read", async () => {
  const { screen, read, says } = await opened();
  await screen.press("Sign out");
  await read();
  expect(says()).toBe("none");
});
