import { type ComponentType, createElement } from "react";
import { DEVICE_IDENTITY } from "../../convex/device";
import { countUnsaved, lockedWriters } from "../drafts/index";
import { AccountSessions } from "../account/account-sessions";
import type { Hosted } from "../account/hosted";
import type { SessionsProps } from "../account/session";
import { createRecords, type RecordsBrowser } from "../account/records";
import { prefixed, type StorageArea } from "../storage/storage";
import { sweepAccount, sweepSignIn } from "../storage/sweep";
import { openClient } from "./client";
import { draftBuffer, newId } from "./drafts";

/** Set by wxt.config.ts: what the build was configured with; null without accounts. */
declare const __ACCOUNTS__: { convexUrl: string; publishableKey: string } | null;

/** Surfaces tell each other on it to save what they hold. */
export const SAVE_DRAFTS = "save-drafts";

const keptOf = async (area: StorageArea) => (await import("../speech/kept")).keptOf(area);

/** How long saving may take before a person is asked, in ms. */
const SAVING_MS = 4_000;

/**
 * What decides who practises in a build with accounts; null in others. Those must not even contain the sign-in service:
 * the constant stands right before all that leads to it, so that the bundler sees that it is never reached.
 */
export function hostedSessions(
  storage: RecordsBrowser & { local: StorageArea },
): ComponentType<SessionsProps> | null {
  if (!__ACCOUNTS__) return null;
  const { convexUrl, publishableKey } = __ACCOUNTS__;
  const area = storage.local;
  const countDrafts = (account: string) => countUnsaved(prefixed(area), account);
  const records = createRecords(storage);
  const hosted: Hosted = {
    publishableKey,
    records,
    open: () => openClient(convexUrl, { expectAuth: true }),
    loadDriver: () => import("../account/clerk/driver"),
    countDrafts,
    async saveDrafts(account) {
      const channel = new BroadcastChannel(SAVE_DRAFTS);
      try {
        channel.postMessage(account);
        const end = Date.now() + SAVING_MS;
        let left = await countDrafts(account);
        while (left > 0 && Date.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          left = await countDrafts(account);
        }
        return left;
      } finally {
        channel.close();
      }
    },
    async saveDeviceDrafts(client) {
      const writers = lockedWriters(navigator.locks, newId());
      const buffer = draftBuffer(client, DEVICE_IDENTITY.subject, area, writers);
      await buffer.restore();
      await buffer.flush();
      buffer.dispose();
      writers.release();
    },
    async takeAlong(interview) {
      const account = records.get()?.current?.id;
      if (account) await (await keptOf(area)).move(interview, account);
    },
    async sweep(account, leave) {
      await sweepAccount(area, account, leave);
      await (await keptOf(area)).recordings.sweep(account);
    },
    startOver: () => location.reload(),
    forgetSignIn: () => sweepSignIn(area),
  };
  return (props) => createElement(AccountSessions, { hosted, ...props });
}
