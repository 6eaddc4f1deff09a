// @vitest-environment jsdom
import { ConvexError } from "convex/values";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useState } from "react";
import { Renewal } from "../../../../components/app/renewal";
import { untilStored } from "../../../../components/app/until-stored";
import { DEVICE_IDENTITY } from "../../../../convex/device";
import { type Session, SessionContext } from "../../../../lib/account/session";
import { FakeClient, shown } from "../support/screen";

const DELETING = new ConvexError({ code: "account_deleted" });
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

it("makes the person known again when the deletion is through", async () => {
  let left = 3;
  const store = vi.fn(async () => {
    if (left-- > 0) throw DELETING;
  });
  const stored = untilStored(store);
  await vi.runAllTimersAsync();
  await stored;
  expect(store).toHaveBeenCalledTimes(4);
});

it("does not try again what fails for another reason", async () => {
  const store = vi.fn(() => Promise.reject(new Error("The disk is full.")));
  await expect(untilStored(store)).rejects.toThrow("The disk is full.");
  expect(store).toHaveBeenCalledOnce();
});

it("is not tried any more by a screen that is gone", async () => {
  const client = new FakeClient();
  client.mutations["users:store"] = () => Promise.reject(DELETING);
  function Forgotten(): never {
    throw new ConvexError({ code: "not_signed_in" });
  }
  let leave = () => {};
  function Screen() {
    const [isThere, setThere] = useState(true);
    leave = () => setThere(false);
    return isThere ? (
      <Renewal>
        <Forgotten />
      </Renewal>
    ) : null;
  }
  const session = { account: DEVICE_IDENTITY.subject } as Session;
  const screen = await shown(
    <SessionContext value={session}>
      <Screen />
    </SessionContext>,
    { client },
  );
  expect(client.asked).toHaveLength(1);
  await screen.after(() => vi.advanceTimersByTimeAsync(400));
  const tried = client.asked.length;
  expect(tried).toBeGreaterThan(1);
  await screen.after(leave);
  await screen.after(() => vi.advanceTimersByTimeAsync(10_000));
  expect(client.asked).toHaveLength(tried);
});
