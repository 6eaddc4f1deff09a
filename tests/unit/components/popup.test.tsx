// @vitest-environment jsdom
import { expect, it } from "vitest";
import { Beginning } from "../../../components/popup/beginning";
import { type Session, SessionContext } from "../../../lib/account/session";
import type { Attempt } from "../../../components/app/attempt";
import { messages, shown } from "./support/screen";

it("no longer says that the page is read once that has failed", async () => {
  const reading = Promise.withResolvers<null>();
  const attempt: Attempt = { pending: false, failure: null, run: () => {} };
  const screen = await shown(
    <SessionContext value={{ state: "starting" } as Session}>
      <Beginning
        reading={reading.promise}
        attempt={attempt}
        onPractise={async () => {}}
        onOpen={async () => {}}
      />
    </SessionContext>,
  );
  expect(screen.text()).toContain(messages.popup.reading);
  await screen.after(() => reading.reject(new Error("The browser shows no tabs.")));
  expect(screen.text()).not.toContain(messages.popup.reading);
  expect(screen.text()).toContain(messages.popup.nothing);
});
