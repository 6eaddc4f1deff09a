import { readable } from "../storage/readable";
import { prefixed, type StorageArea } from "../storage/storage";
import { STORED, type Stored } from "../storage/stored";
import { createSounded, type Sounded, together } from "./sounded";
import type { Witness } from "./types";

/** Whose answer to what. */
interface Answer {
  account: string;
  interview: string;
  questionKey: string;
}

export type Soundings = ReturnType<typeof createSoundings>;

/** How the spoken answers on this device sounded. */
export function createSoundings(area: StorageArea) {
  const kept = prefixed(area);
  const all = async (prefix: string): Promise<[string, Stored<"sounded">][]> =>
    Object.entries(await kept.get(prefix)).flatMap(([key, value]) => {
      const found = readable(STORED.sounded, value);
      return found ? [[key, found]] : [];
    });
  const known = async (answer: Answer): Promise<Sounded | null> =>
    (await all(keyOf(answer))).find(([key]) => key === keyOf(answer))?.[1] ?? null;
  const set = ({ account, interview, questionKey }: Answer, sounded: Sounded) => {
    const stored: Stored<"sounded"> = { account, interview, questionKey, ...sounded };
    return kept.set(keyOf(stored), stored);
  };
  return {
    /** Null where no voice was heard. */
    async of(answer: Answer): Promise<Sounded | null> {
      const found = await known(answer);
      return found?.ms ? found : null;
    },

    /** Makes room for a stretch that begins: without it nothing is added, for it was deleted meanwhile. */
    async open(answer: Answer): Promise<void> {
      if (!(await known(answer))) await set(answer, NOTHING);
    },

    /** Adds a stretch to an answer. */
    async add(answer: Answer, stretch: Sounded): Promise<void> {
      const before = await known(answer);
      if (before) await set(answer, together(before, stretch));
    },

    remove: (answer: Answer) => kept.remove(keyOf(answer)),

    /** The sessions of an account of which something is kept, be it room for a stretch that never came. */
    interviews: async (account: string) => [
      ...new Set((await all(prefixOf(account))).map(([, { interview }]) => interview)),
    ],

    /** Drops those of a session, whoever's it is. */
    async forget(interview: string): Promise<void> {
      const gone = (await all(STORED.sounded.key)).filter(([, found]) => found.interview === interview);
      await Promise.all(gone.map(([key]) => kept.remove(key)));
    },

    /** Gives those of a session to the account that it moved to. */
    async move(interview: string, account: string): Promise<void> {
      for (const [key, found] of await all(STORED.sounded.key)) {
        if (found.interview !== interview || found.account === account) continue;
        const moved = { ...found, account };
        await kept.set(keyOf(moved), moved);
        await kept.remove(key);
      }
    },
  };
}

const NOTHING: Sounded = { ms: 0, words: 0, longestPauseMs: 0, fillers: [] };

/** Keeps how each stretch sounded. What cannot be kept is left out: the speaking goes on. */
export function createSounding(soundings: Soundings, account: () => string): Witness {
  return {
    begin({ interview, questionKey, language }) {
      const sounded = createSounded(language);
      const answer = { account: account(), interview, questionKey };
      const opened = soundings.open(answer);
      opened.catch(() => {});
      return {
        ...sounded,
        end(at) {
          const stretch = sounded.end(at);
          if (stretch) opened.then(() => soundings.add(answer, stretch)).catch(() => {});
        },
      };
    },
  };
}

const prefixOf = (account: string) => `${STORED.sounded.key}${encodeURIComponent(account)}/`;
const keyOf = ({ account, interview, questionKey }: Answer) =>
  `${prefixOf(account)}${encodeURIComponent(interview)}/${encodeURIComponent(questionKey)}`;
