import { sheetIn } from "../bank/sheet";
import { once } from "../once";
import type { ReadPosting, Wanted } from "../read/requirements";
import { plain } from "../text";
import type { Language, MadeQuestion, Posting } from "../types";
import type { Case, Knowledge } from "./knowledge";
import type { UnaskedTable } from "./unasked-table";

/** Up to here stands what a sentence is about, in letters or as a share; what comes later is beside it. */
const EARLY = { chars: 20, share: 0.6 };
/** One duty may name a trade by the way, as a customer's or a colleague's; a title or two of them mean it. */
const SAID_OF_TRADE = 2;
/** Where a title goes on to say where, for whom or with what: no trade of one's own. */
const BESIDE_TITLE =
  /[(|,:;]|\s[-–—]\s|\s(?:at|with|bei|mit)\s|\s(?:for|für) (?:an?|the|our|unser\p{L}*|den|die|das|eine?n?) /u;

/** A case that could be asked of a sentence. */
interface AskedCase {
  question: MadeQuestion;
  /** Whether its scene is at home only in some trades, this one among them. */
  isAtHome: boolean;
  /** Where the sentence says what it is about: 0 at its beginning, 1 at its end. */
  place: number;
}

/** The cases that are at home in one posting. */
export class Cases {
  private readonly cases: readonly Heard[];
  private readonly sheets: Knowledge["questions"]["sheets"];
  private readonly perhaps: RegExp;

  constructor(
    questions: Knowledge["questions"],
    { jobTitle }: Posting,
    read: ReadPosting,
    private readonly language: Language,
    /** Whether the title says a field that the bank knows. */
    isOfField: boolean,
  ) {
    const all = heardOf(questions);
    const title = ownTitle(jobTitle, questions.levels.title.anyTrade);
    const said = [plain(jobTitle), ...read.wanted.map(({ sentence }) => plain(sentence))].join("\n");
    const duties = read.wanted.filter(({ label }) => label === "duty").map(({ sentence }) => plain(sentence));
    const isSaid = isOfField || all.some(({ home }) => home?.test(title));
    const isAtHome = (home: RegExp) =>
      isSaid ? home.test(title) : duties.filter((duty) => home.test(duty)).length >= SAID_OF_TRADE;
    this.cases = all.filter(({ home, unless }) => (!home || isAtHome(home)) && !unless?.test(said));
    this.sheets = questions.sheets;
    this.perhaps = perhapsOf(questions.unasked);
  }

  /** The questions on an everyday kind of duty or demand, in no order. */
  for(wanted: Wanted): AskedCase[] {
    const { label } = wanted;
    if (label !== "duty" && label !== "demand") return [];
    const said = plain(wanted.sentence);
    if (this.perhaps.test(said)) return [];
    const done = wanted.ways.map(({ text }) => plain(text)).join(" ");
    return this.cases
      .filter(({ only }) => only === undefined || only === label)
      .map((one) => ({ one, at: place(one.evidence, said, done) }))
      .filter(({ at }) => at <= EARLY.chars || at <= EARLY.share * said.length)
      .map(({ one, at }) => ({
        question: this.questionOf(one, wanted),
        isAtHome: one.home !== undefined,
        place: at / said.length,
      }));
  }

  /** A case is known again by its name, as an entry of the bank is. */
  private questionOf({ id, kind, text }: Heard, wanted: Wanted): MadeQuestion {
    const sheet = this.sheets[id];
    return {
      text: text[this.language],
      kind,
      competency: wanted.competency,
      why: wanted.sentence,
      requirementKey: wanted.key,
      entry: `case-${id}`,
      ...(sheet && { sheet: sheetIn(this.language, sheet) }),
    };
  }
}

/** A case with what it is found by, ready to be asked of plain text. */
interface Heard extends Pick<Case, "id" | "kind" | "only" | "text"> {
  evidence: RegExp;
  /** Missing where it may stand in any job. */
  home?: RegExp;
  /** What contradicts it in a posting, if anything does. */
  unless?: RegExp;
}

const heardOf = once(({ cases, sectors }: Knowledge["questions"]): Heard[] =>
  cases.map(({ sectors: names = [], trade = [], unless, evidence, ...one }) => {
    const home = [...trade, ...names.flatMap((name) => sectors[name] ?? [])];
    return {
      ...one,
      evidence: new RegExp(evidence.join("|")),
      ...(home.length && { home: new RegExp(home.join("|")) }),
      ...(unless && { unless: new RegExp(unless.join("|")) }),
    };
  }),
);

const perhapsOf = once(({ perhaps }: UnaskedTable) => new RegExp(Object.values(perhaps).flat().join("|")));

/**
 * What a title says of the work itself, plain: without where and for whom; of a role that every trade has only that
 * role, for a marketing manager of museums does not sell their tickets.
 */
function ownTitle(title: string, anyTrade: string): string {
  const own = plain(title.split(BESIDE_TITLE).find((part) => plain(part) !== "") ?? title);
  return new RegExp(anyTrade).exec(own)?.[0] ?? own;
}

/** Where a sentence says what a case is about: at its beginning where it says so of what is done, else far off. */
function place(evidence: RegExp, said: string, done: string): number {
  const at = said.search(evidence);
  if (at !== -1) return at;
  return evidence.test(done) ? 0 : Infinity;
}
