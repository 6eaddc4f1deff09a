import type { Draft, SetAside, Target } from "./types";

const DRAFT = "draft";
const ASIDE = "aside";

/** One small storage key per draft and surface: two windows never write over each other. */
export function draftKey(draft: Draft): string {
  return `${draftPrefix(draft.account)}${path(draft)}/${draft.writer}`;
}

/** Every draft of an account begins with this. */
export function draftPrefix(account: string): string {
  return `${DRAFT}/${encodeURIComponent(account)}/`;
}

export function asideKey(aside: SetAside): string {
  return `${asidePrefix(aside.account)}${path(aside)}/${aside.id}`;
}

export function asidePrefix(account: string): string {
  return `${ASIDE}/${encodeURIComponent(account)}/`;
}

/** A name for a target inside one account's buffer. */
export function targetName({ interview, questionKey }: Pick<Target, "interview" | "questionKey">): string {
  return path({ interview, questionKey });
}

function path({ interview, questionKey }: Pick<Target, "interview" | "questionKey">): string {
  return `${encodeURIComponent(interview)}/${encodeURIComponent(questionKey)}`;
}

/** A stored draft, or null for anything else: what is on a disk may be from another version, or broken. */
export function asDraft(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const { account, interview, questionKey, text, baseRevision, writer, seq, editedAt } = value;
  const texts = [account, interview, questionKey, text, writer];
  const numbers = [baseRevision, seq, editedAt];
  const whole = texts.every((part) => typeof part === "string") && numbers.every(Number.isFinite);
  return whole ? (value as unknown as Draft) : null;
}

/** A stored text that was set aside, or null for anything else. */
export function asAside(value: unknown): SetAside | null {
  if (!isRecord(value)) return null;
  const { account, interview, questionKey, id, text, typed, setAsideAt } = value;
  const whole =
    [account, interview, questionKey, id, text].every((part) => typeof part === "string") &&
    (typed === "here" || typed === "elsewhere") &&
    Number.isFinite(setAsideAt);
  return whole ? (value as unknown as SetAside) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
