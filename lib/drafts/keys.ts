import { isOfPoint } from "../coach/review/index";
import { STORED } from "../storage/stored";
import type { Draft, SetAside, Target, VerdictDraft } from "./types";

/** One small storage key per draft and surface: two windows never write over each other. */
export function draftKey(draft: Draft): string {
  return `${draftPrefix(draft.account)}${path(draft)}/${draft.writer}`;
}

/** Every draft of an account begins with this. */
export function draftPrefix(account: string): string {
  return `${STORED.draft.key}${encodeURIComponent(account)}/`;
}

/** One small storage key per text that was set aside. */
export function asideKey(aside: SetAside): string {
  return `${asidePrefix(aside.account)}${path(aside)}/${aside.id}`;
}

/** What the keys of all texts of an account that were set aside begin with. */
export function asidePrefix(account: string): string {
  return `${STORED.aside.key}${encodeURIComponent(account)}/`;
}

/** One small storage key per point and surface. */
export function verdictKey(draft: VerdictDraft): string {
  return `${verdictPrefix(draft.account)}${verdictName(draft)}/${draft.writer}`;
}

/** What the keys of all unsent verdicts of an account begin with. */
export function verdictPrefix(account: string): string {
  return `${STORED.verdict.key}${encodeURIComponent(account)}/`;
}

/** A name for a point or trap inside one account's buffer. */
export function verdictName(draft: Pick<VerdictDraft, "interview" | "questionKey" | "key" | "saw">): string {
  const of = isOfPoint(draft) ? "point" : "trap";
  return `${path(draft)}/${of}/${encodeURIComponent(draft.key)}`;
}

/** A name for a target inside one account's buffer. */
export function targetName({ interview, questionKey }: Pick<Target, "interview" | "questionKey">): string {
  return path({ interview, questionKey });
}

function path({ interview, questionKey }: Pick<Target, "interview" | "questionKey">): string {
  return `${encodeURIComponent(interview)}/${encodeURIComponent(questionKey)}`;
}
