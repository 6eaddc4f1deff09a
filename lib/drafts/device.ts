import { readable } from "../storage/readable";
import type { PrefixedStorage } from "../storage/storage";
import { STORED } from "../storage/stored";
import { asideKey, asidePrefix, draftKey, draftPrefix, verdictKey, verdictPrefix } from "./keys";
import type { Draft, SetAside, VerdictDraft } from "./types";

/**
 * The texts of one account in the device's storage. Nothing here ever rejects: writing resolves to whether it worked,
 * and what cannot be read, is broken or belongs somewhere else counts as not there.
 */
export interface Device {
  drafts(): Promise<Draft[]>;
  keep(draft: Draft): Promise<boolean>;
  remove(draft: Draft): Promise<boolean>;
  asides(): Promise<SetAside[]>;
  keepAside(aside: SetAside): Promise<boolean>;
  removeAside(aside: SetAside): Promise<boolean>;
  verdicts(): Promise<VerdictDraft[]>;
  keepVerdict(draft: VerdictDraft): Promise<boolean>;
  removeVerdict(draft: VerdictDraft): Promise<boolean>;
  /** Removes everything of an interview, whoever wrote it. */
  removeAll(interview: string): Promise<void>;
}

/** What one account keeps in this storage until the deployment has it, or the person has let it go. */
export function deviceOf(storage: PrefixedStorage, account: string): Device {
  const device: Device = {
    drafts: async () =>
      (await read(storage, draftPrefix(account))).flatMap(([key, value]) => {
        const draft = readable(STORED.draft, value);
        return draft && draftKey(draft) === key ? [draft] : [];
      }),
    keep: (draft) => worked(() => storage.set(draftKey(draft), draft)),
    remove: (draft) => worked(() => storage.remove(draftKey(draft))),
    asides: async () =>
      (await read(storage, asidePrefix(account))).flatMap(
        ([key, value]) => asideUnder(account, key, value) ?? [],
      ),
    keepAside: (aside) => worked(() => storage.set(asideKey(aside), aside)),
    removeAside: (aside) => worked(() => storage.remove(asideKey(aside))),
    verdicts: async () =>
      (await read(storage, verdictPrefix(account))).flatMap(([key, value]) => {
        const draft = readable(STORED.verdict, value);
        return draft && verdictKey(draft) === key ? [draft] : [];
      }),
    keepVerdict: (draft) => worked(() => storage.set(verdictKey(draft), draft)),
    removeVerdict: (draft) => worked(() => storage.remove(verdictKey(draft))),
    async removeAll(interview) {
      const isOf = (text: { interview: string }) => text.interview === interview;
      const [drafts, asides, verdicts] = await Promise.all([
        device.drafts(),
        device.asides(),
        device.verdicts(),
      ]);
      await Promise.all([
        ...verdicts.filter(isOf).map((draft) => device.removeVerdict(draft)),
        ...drafts.filter(isOf).map((draft) => device.remove(draft)),
        ...asides.filter(isOf).map((aside) => device.removeAside(aside)),
      ]);
    },
  };
  return device;
}

/** How many answers of an account have a text or a verdict on the device that the deployment has not acknowledged. */
export async function countUnsaved(storage: PrefixedStorage, account: string): Promise<number> {
  const answersUnder = async (prefix: string) =>
    Object.keys(await storage.get(prefix)).map((key) => {
      const [interview, questionKey] = key.slice(prefix.length).split("/");
      return `${interview}/${questionKey}`;
    });
  const answers = await Promise.all([draftPrefix(account), verdictPrefix(account)].map(answersUnder));
  return new Set(answers.flat()).size;
}

/** What stands under a key of the storage, as a text of this account that was set aside; null when it is none. */
export function asideUnder(account: string, key: string, value: unknown): SetAside | null {
  const aside = readable(STORED.aside, value);
  return aside?.account === account && asideKey(aside) === key ? aside : null;
}

/** Calls at once, so that calls take effect in the order of their keystrokes. */
async function worked(call: () => Promise<void>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
}

async function read(storage: PrefixedStorage, prefix: string): Promise<[string, unknown][]> {
  try {
    return Object.entries(await storage.get(prefix));
  } catch {
    return [];
  }
}
