import { expect, it, vi } from "vitest";
import type { ComponentProps, ReactElement } from "react";
import type { AccountSessions } from "../../../lib/account/account-sessions";
import { hostedSessions } from "../../../lib/deployments/hosted";
import { FakeArea } from "../storage/support/area";

it("leaves no channel open where it cannot be counted what is unsaved", async () => {
  vi.stubGlobal("__ACCOUNTS__", { convexUrl: "https://nowhere.invalid", publishableKey: "pk" });
  const open = new Set<object>();
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      constructor() {
        open.add(this);
      }
      postMessage() {}
      close() {
        open.delete(this);
      }
    },
  );
  const local = new FakeArea();
  const storage = { local, onChanged: { addListener: () => {} } };
  const Sessions = hostedSessions(storage as unknown as Parameters<typeof hostedSessions>[0]);
  const made = (Sessions as unknown as (props: object) => ReactElement)({});
  const { hosted } = made.props as ComponentProps<typeof AccountSessions>;
  local.failing.get = true;
  await expect(hosted.saveDrafts("ada")).rejects.toThrow("The storage cannot get.");
  expect(open.size).toBe(0);
  vi.unstubAllGlobals();
});
