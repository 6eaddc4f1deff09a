import { sheetIn } from "../bank/sheet";
import type { ReadPosting, Wanted } from "../read/requirements";
import { plain } from "../text";
import type { Language, MadeQuestion, Posting } from "../types";
import type { Case, Knowledge } from "./knowledge";

/** Up to here stands what a sentence is about, in letters or as a share; what comes later is beside it. */
const EARLY = { chars: 20, share: 0.6 };
/** One sentence may name a trade by the way, as a customer's or a colleague's; a title or two of them mean it. */
const SAID_OF_TRADE = 2;

/** The cases that are at home in one posting. */
export class Cases {
  private readonly cases: readonly Heard[];
  private readonly sheets: Knowledge["questions"]["sheets"];

  constructor(
    questions: Knowledge["questions"],
    { jobTitle }: Posting,
    read: ReadPosting,
    private readonly language: Language,
  ) {
    const title = plain(jobTitle);
    const wanted = read.wanted.map(({ sentence }) => plain(sentence));
    this.cases = heard(questions).filter(
      ({ home, unless }) =>
        (!home || isAtHome(home, title, wanted)) && !unless?.test([title, ...wanted].join("\n")),
    );
    this.sheets = questions.sheets;
  }

  /** The questions on an everyday kind of duty or demand: first the one that the sentence names first. */
  for(wanted: Wanted): MadeQuestion[] {
    const { label } = wanted;
    if (label !== "duty" && label !== "demand") return [];
    const said = plain(wanted.sentence);
    const done = wanted.ways.map(({ text }) => plain(text)).join(" ");
    return this.cases
      .filter(({ only }) => only === undefined || only === label)
      .map((one) => ({ one, at: place(one.evidence, said, done) }))
      .filter(({ at }) => at <= EARLY.chars || at <= EARLY.share * said.length)
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => this.questionOf(one, wanted));
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

const HEARD = new WeakMap<readonly Case[], Heard[]>();

/** The same cases are made ready once. */
function heard({ cases, sectors }: Knowledge["questions"]): Heard[] {
  const known =
    HEARD.get(cases) ??
    cases.map(({ sectors: names = [], trade = [], unless, evidence, ...one }) => {
      const home = [...trade, ...names.flatMap((name) => sectors[name] ?? [])];
      return {
        ...one,
        evidence: new RegExp(evidence.join("|")),
        ...(home.length && { home: new RegExp(home.join("|")) }),
        ...(unless && { unless: new RegExp(unless.join("|")) }),
      };
    });
  HEARD.set(cases, known);
  return known;
}

function isAtHome(home: RegExp, title: string, wanted: readonly string[]): boolean {
  return home.test(title) || wanted.filter((sentence) => home.test(sentence)).length >= SAID_OF_TRADE;
}

/** Where a sentence says what a case is about: at its beginning where it says so of what is done, else far off. */
function place(evidence: RegExp, said: string, done: string): number {
  const at = said.search(evidence);
  if (at !== -1) return at;
  return evidence.test(done) ? 0 : Infinity;
}
