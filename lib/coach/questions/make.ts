import { languageOf } from "../../text";
import { once } from "../once";
import { plain } from "../text";
import { type ReadPosting, type Wanted, PostingReader } from "../read/requirements";
import { Reader } from "../read/read";
import type { MadeQuestion, MadeSet, Posting, QuestionKind, QuestionWish, QuestionNotice } from "../types";
import { type Candidate, Candidates } from "./candidates";
import type { Knowledge } from "./knowledge";

/** How many questions a set can have. */
const COUNT = { min: 5, max: 10 };
/** From this size on a set ends with a closer; from the other on it asks about both motivation and the employer. */
const ROOM = { closer: 6, both: 9 };
const VALUE = {
  /** How likely it is asked, beside how much its sentence weighs. */
  odds: 2.5,
  /** A question of a kind or competency that the set already has loses so much. */
  sameKind: 0.3,
  sameCompetency: 0.12,
  /** One that ends in the same words as another is put in the same frame: heard twice, it sounds like a machine. */
  sameFrame: 1,
  /** Wished-for requirements come before everything. */
  focus: 100,
  /** What was asked about in an earlier attempt comes later. */
  askedAbout: -1.5,
  /** As much as a question that is likely is worth more than one that is not: the wish decides wherever it can. */
  lessPast: 3,
};
/** So many characters at their end tell the frames of plain questions apart. */
const FRAME_LENGTH = 20;
/** So sure it has to be what a sentence is, for the sentence to be asked about, or shown as why one is asked about the employer. */
const SURE = 0.8;
/** What is asked of knowledge, and of what somebody would do: not of what they have done. */
const NOT_PAST: ReadonlySet<QuestionKind> = new Set<QuestionKind>(["technical", "situational"]);

/** Makes the questions for postings: the same for the same posting and wish. */
export class QuestionMaker {
  private readonly reader: PostingReader;

  constructor(private readonly knowledge: Knowledge) {
    this.reader = readerOf(knowledge.reading);
  }

  /** A set that can really be asked: fewer questions rather than bad ones, with a notice. */
  make(posting: Posting, wish: QuestionWish): MadeSet {
    const read = this.reader.read(posting);
    const language = read.language ?? wish.language;
    const count = Math.min(COUNT.max, Math.max(COUNT.min, Math.round(wish.count)));
    const candidates = new Candidates(posting, read, language, this.knowledge);
    const questions = new QuestionSet(read, candidates, wish, count).questions();
    const isOfTrade = questions.some(({ entry }) => entry !== undefined && candidates.isOfTrade(entry));
    return {
      requirements: read.wanted.map(({ key, kind, competency, topic, sentence }) => ({
        key,
        kind,
        competency,
        topic,
        sentence,
      })),
      ready: read.ready,
      questions,
      language,
      notices: noticesOf(posting, read, { isOfTrade, isShort: questions.length < count }),
    };
  }
}

const readerOf = once(
  (reading: Knowledge["reading"]) => new PostingReader(new Reader(reading), reading.topics, reading.kinds),
);

function noticesOf(
  { jobDescription = "" }: Posting,
  { wanted, language }: ReadPosting,
  { isOfTrade, isShort }: Record<"isOfTrade" | "isShort", boolean>,
): QuestionNotice[] {
  const notices: QuestionNotice[] = [];
  const isDescribed = wanted.length > 0 || languageOf(jobDescription) !== undefined;
  if (language === undefined && isDescribed) notices.push("other_language");
  else if (wanted.length === 0) notices.push(isOfTrade ? "trade" : "general");
  if (isShort) notices.push("few_questions");
  return notices;
}

/** One set in the making. */
class QuestionSet {
  private readonly tied: Candidate[] = [];
  private readonly used = new Set<string>();
  private readonly askedBefore = new Set<string>();
  private readonly askedAbout: ReadonlySet<string>;

  constructor(
    private readonly read: ReadPosting,
    private readonly candidates: Candidates,
    private readonly wish: QuestionWish,
    private readonly count: number,
  ) {
    const asked = wish.asked ?? [];
    for (const question of asked) for (const name of namesOf(question)) this.askedBefore.add(name);
    this.askedAbout = new Set(asked.flatMap(({ requirementKey }) => requirementKey ?? []));
  }

  questions(): MadeQuestion[] {
    const opener = this.inRole("opener", 1);
    const wishesCompany = this.allows("company");
    const both = this.count >= ROOM.both || (this.wish.kinds?.length ?? 0) > 0;
    const ends = both
      ? [...this.inRole("motivation", 1), ...this.inRole("company", 1)]
      : this.inRole(wishesCompany ? "company" : "motivation", 1);
    if (ends.length === 0) ends.push(...this.inRole("motivation", 1));
    const closer = this.count >= ROOM.closer ? this.inRole("closer", 1) : [];
    const rest = () => this.count - opener.length - ends.length - closer.length;
    const { focus = [] } = this.wish;
    // What is not of the trade's own bank is less surely what would be asked.
    const most = focus.length > 0 ? rest() : Math.min(rest(), Math.ceil(this.count / 2) + 1);
    this.tie(rest(), most, ({ key, share }) => share >= SURE || focus.includes(key));
    // A sentence that may ask for nothing is asked about only where few others can be.
    const few = Math.min(rest(), Math.floor(this.count / 2));
    this.tie(few, few, () => true);
    const middle = this.tied
      .sort((a, b) => b.wanted.weight - a.wanted.weight)
      .map(({ question }) => question);
    const again = this.again(rest() - middle.length, ({ requirementKey }) => requirementKey !== undefined);
    middle.push(...this.take(this.untied(), rest() - middle.length - again.length));
    for (const role of ["motivation", "company", "motivation", "company", "motivation"] as const) {
      if (ends.length + closer.length + opener.length + middle.length + again.length >= this.count) break;
      ends.unshift(...this.inRole(role, 1));
    }
    const made = [...opener, ...middle, ...again, ...ends, ...closer];
    const more = this.again(this.count - made.length, () => true);
    return [...opener, ...middle, ...again, ...more, ...ends, ...closer];
  }

  private allows(kind: QuestionKind | undefined): boolean {
    const { kinds } = this.wish;
    return kinds === undefined || kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
  }

  /**
   * Asks about sentences, the best pair of sentence and question first, each sentence and question once.
   *
   * @param all How many questions are tied at most; so many where they are not of the bank of the job's field.
   */
  private tie(all: number, anyTrade: number, isFit: (wanted: Wanted) => boolean): void {
    const { focus = [] } = this.wish;
    const taken = new Set(this.tied.map(({ wanted }) => wanted.key));
    const open = this.read.wanted
      .filter((wanted) => !taken.has(wanted.key) && isFit(wanted))
      .flatMap((wanted) => this.candidates.for(wanted, focus.includes(wanted.key)));
    while (this.tied.length < all) {
      const best = this.bestOf(
        open.filter(
          ({ question, wanted, isOfField }) =>
            this.isFree(question) && !taken.has(wanted.key) && (isOfField || this.tied.length < anyTrade),
        ),
      );
      if (!best) return;
      taken.add(best.wanted.key);
      this.tied.push(best);
      this.use(best.question);
    }
  }

  private bestOf(open: readonly Candidate[]): Candidate | undefined {
    let best: Candidate | undefined;
    let most = -Infinity;
    for (const candidate of open) {
      const value = this.valueOf(candidate);
      if (value > most) [best, most] = [candidate, value];
    }
    return best;
  }

  private valueOf({ question, odds, wanted }: Candidate): number {
    const { focus = [] } = this.wish;
    let value = wanted.weight + VALUE.odds * odds;
    if (focus.includes(wanted.key)) value += VALUE.focus;
    if (this.askedAbout.has(wanted.key)) value += VALUE.askedAbout;
    if (this.isRatherAsked(question)) value += VALUE.lessPast;
    value -= VALUE.sameKind * this.tied.filter((one) => one.question.kind === question.kind).length;
    value -=
      VALUE.sameCompetency *
      this.tied.filter((one) => one.question.competency === question.competency).length;
    value -= VALUE.sameFrame * this.tied.filter((one) => endOf(one.question) === endOf(question)).length;
    return value;
  }

  /** Whether the person asked for less about their past, and this is not about it. */
  private isRatherAsked({ kind }: MadeQuestion): boolean {
    return this.wish.difficulty === "hard" && kind !== undefined && NOT_PAST.has(kind);
  }

  private untied(): MadeQuestion[] {
    const questions = this.candidates.untied();
    const rather = questions.filter((question) => this.isRatherAsked(question));
    return [...rather, ...questions.filter((question) => !rather.includes(question))];
  }

  private inRole(role: "opener" | "motivation" | "company" | "closer", most: number): MadeQuestion[] {
    const why = role === "company" ? this.companySentence() : undefined;
    return this.take(this.candidates.inRole(role, why), most);
  }

  private companySentence(): string | undefined {
    return this.read.sentences.find(({ label, share }) => label === "company" && share >= SURE)?.text;
  }

  private take(questions: readonly MadeQuestion[], most: number): MadeQuestion[] {
    const taken: MadeQuestion[] = [];
    for (const question of questions) {
      if (taken.length >= most) break;
      if (!this.isFree(question)) continue;
      this.use(question);
      taken.push(question);
    }
    return taken;
  }

  /** What was asked before: about the posting once there is nothing new to ask about it, the rest once nothing else is. */
  private again(most: number, isWorthIt: (question: MadeQuestion) => boolean): MadeQuestion[] {
    const again: MadeQuestion[] = [];
    for (const question of this.wish.asked ?? []) {
      if (again.length >= most) break;
      // Several attempts may have asked the same.
      const isFree = namesOf(question).every((name) => !this.used.has(name));
      if (!isWorthIt(question) || !this.allows(question.kind) || !isFree) continue;
      this.use(question);
      again.push({ ...question, again: true });
    }
    return again;
  }

  private isFree(question: MadeQuestion): boolean {
    return (
      this.allows(question.kind) &&
      namesOf(question).every((name) => !this.used.has(name) && !this.askedBefore.has(name))
    );
  }

  private use(question: MadeQuestion): void {
    for (const name of namesOf(question)) this.used.add(name);
  }
}

function endOf({ text }: MadeQuestion): string {
  return text.slice(-FRAME_LENGTH);
}

/** By what a question is known again. */
function namesOf({ text, entry }: Pick<MadeQuestion, "text" | "entry">): string[] {
  return entry === undefined ? [plain(text)] : [plain(text), entry];
}
