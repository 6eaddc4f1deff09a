import { asideKey, asidePrefix, draftKey, draftPrefix } from "./keys";
import type { Draft, DraftStorage, SetAside } from "./types";

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
  /** Removes every text of an interview, whoever wrote it. */
  removeAll(interview: string): Promise<void>;
}

export function deviceOf(storage: DraftStorage, account: string): Device {
  const device: Device = {
    drafts: async () =>
      (await read(storage, draftPrefix(account))).flatMap(([key, value]) =>
        isDraft(value) && draftKey(value) === key ? [value] : [],
      ),
    keep: (draft) => worked(() => storage.set(draftKey(draft), draft)),
    remove: (draft) => worked(() => storage.remove(draftKey(draft))),
    asides: async () =>
      (await read(storage, asidePrefix(account))).flatMap(([key, value]) =>
        isAside(value) && asideKey(value) === key ? [value] : [],
      ),
    keepAside: (aside) => worked(() => storage.set(asideKey(aside), aside)),
    removeAside: (aside) => worked(() => storage.remove(asideKey(aside))),
    async removeAll(interview) {
      const isOf = (text: { interview: string }) => text.interview === interview;
      const [drafts, asides] = await Promise.all([device.drafts(), device.asides()]);
      await Promise.all([
        ...drafts.filter(isOf).map((draft) => device.remove(draft)),
        ...asides.filter(isOf).map((aside) => device.removeAside(aside)),
      ]);
    },
  };
  return device;
}

/** What stands under a key of the storage, as a text of this account that was set aside; null when it is none. */
export function asideUnder(account: string, key: string, value: unknown): SetAside | null {
  return isAside(value) && value.account === account && asideKey(value) === key ? value : null;
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

async function read(storage: DraftStorage, prefix: string): Promise<[string, unknown][]> {
  try {
    return Object.entries(await storage.get(prefix));
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { account, interview, questionKey, text, baseRevision, writer, seq, editedAt } = value;
  return (
    [account, interview, questionKey, text, writer].every(isString) &&
    [baseRevision, seq, editedAt].every(Number.isFinite)
  );
}

function isAside(value: unknown): value is SetAside {
  if (!isRecord(value)) return false;
  const { account, interview, questionKey, id, text, typed, revision, setAsideAt } = value;
  return (
    [account, interview, questionKey, id, text].every(isString) &&
    (typed === "here" || typed === "elsewhere") &&
    (revision === undefined || Number.isFinite(revision)) &&
    Number.isFinite(setAsideAt)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
