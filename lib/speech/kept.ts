import type { StorageArea } from "../storage/storage";
import { createRecordings } from "./recordings";
import { createSoundings } from "./sounding";

/** What this device keeps of spoken answers beside their words: the recordings, and how they sounded. */
export function keptOf(area: StorageArea) {
  const recordings = createRecordings();
  const soundings = createSoundings(area);
  const each = [recordings, soundings];
  return {
    recordings,
    soundings,
    /** The sessions of an account that something is kept of. */
    interviews: async (account: string) =>
      (await Promise.all(each.map((kept) => kept.interviews(account)))).flat(),
    /** Drops what is kept of a session that is gone for good. */
    forget: async (interview: string) => void (await Promise.all(each.map((kept) => kept.forget(interview)))),
    /** Gives what is kept of a session to the account that it moved to. */
    move: async (interview: string, account: string) =>
      void (await Promise.all(each.map((kept) => kept.move(interview, account)))),
  };
}
