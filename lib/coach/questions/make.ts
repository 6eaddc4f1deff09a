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
/** An entry that fits a sentence better than this is no better. */
const ENOUGH = 2.3;
const NEAR = 0.7;
const VALUE = {
  /** A question of a kind or competency that the set already has loses so much. */
  sameKind: 0.3,
  sameCompetency: 0.12,
  /** One that ends in the same words as another is put in the same frame: heard twice, it sounds like a machine. */
  sameFrame: 0.2,
  /** Wished-for requirements come before everything. */
  focus: 100,
  /** What was asked about in an earlier attempt comes later. */
  askedAbout: -1.5,
  hard: 0.4,
};
/** So many characters at their end tell the frames of plain questions apart. */
const FRAME_LENGTH = 20;
/** So sure it has to be what a sentence is, for the sentence to be asked about, or shown as why one is asked about the employer. */
const SURE = 0.8;
const HARD: ReadonlySet<QuestionKind> = new Set<QuestionKind>(["technical", "situational"]);

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
    const set = new QuestionSet(read, new Candidates(posting, read, language, this.knowledge), wish, count);
    const questions = set.questions();
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
      notices: noticesOf(read, questions.length < count, posting),
    };
  }
}

const readerOf = once(
  (reading: Knowledge["reading"]) => new PostingReader(new Reader(reading), reading.topics, reading.kinds),
);

function noticesOf(read: ReadPosting, isShort: boolean, { jobDescription = "" }: Posting): QuestionNotice[] {
  const notices: QuestionNotice[] = [];
  if (read.wanted.length === 0) notices.push("title_only");
  else if (read.language === undefined && jobDescription.trim() !== "") notices.push("other_language");
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
    const byBank = (wanted: Wanted) => (this.read.language ? this.candidates.for(wanted) : []);
    const { focus = [] } = this.wish;
    const plainly = (wanted: Wanted) => this.candidates.plainFor(wanted, focus.includes(wanted.key));
    const byKind = (wanted: Wanted) => (this.read.language ? this.candidates.ofKindFor(wanted) : []);
    const byCase = (wanted: Wanted) => (this.read.language ? this.candidates.casesFor(wanted) : []);
    const ofAll = (wanted: Wanted) => (this.read.language ? this.candidates.ofEveryTradeFor(wanted) : []);
    // What is not of the trade's own bank is less surely what would be asked, plain questions least of all.
    const most = focus.length > 0 ? rest() : Math.min(rest(), Math.ceil(this.count / 2) + 1);
    const isSure = ({ key, share }: Wanted) => share >= SURE || focus.includes(key);
    const ways = [byCase, ofAll, plainly, byKind];
    this.tie(rest(), byBank, isSure);
    for (const way of ways) this.tie(most - this.tied.length, way, isSure);
    // A sentence that may ask for nothing is asked about only where few others can be.
    const few = Math.min(rest(), Math.floor(this.count / 2));
    for (const way of [byBank, ...ways]) this.tie(few - this.tied.length, way, () => true);
    const middle = this.tied
      .sort((a, b) => (b.wanted?.weight ?? 0) - (a.wanted?.weight ?? 0))
      .map(({ question }) => question);
    const again = this.again(rest() - middle.length, ({ requirementKey }) => requirementKey !== undefined);
    middle.push(...this.take(this.candidates.untied(), rest() - middle.length - again.length));
    for (const role of ["motivation", "company", "motivation", "company", "motivation"] as const) {
      if (ends.length + closer.length + opener.length + middle.length + again.length >= this.count) break;
      ends.unshift(...this.inRole(role, 1));
    }
    const made = [...opener, ...middle, ...again, ...ends, ...closer];
    const more = this.again(this.count - made.length, () => true);
    return [...opener, ...middle, ...again, ...more, ...ends, ...closer];
  }

  private allows(kind: QuestionKind): boolean {
    const { kinds } = this.wish;
    return kinds === undefined || kinds.length === 0 || kinds.includes(kind);
  }

  /** Asks about sentences, the best pair of sentence and question first, each sentence and question once. */
  private tie(
    most: number,
    candidatesFor: (wanted: Wanted) => Candidate[],
    isFit: (wanted: Wanted) => boolean,
  ): void {
    if (most <= 0) return;
    const taken = new Set(this.tied.map(({ wanted }) => wanted?.key));
    const open = this.read.wanted
      .filter((wanted) => !taken.has(wanted.key) && isFit(wanted))
      .flatMap((wanted) => nearBest(candidatesFor(wanted).filter(({ question }) => this.isFree(question))));
    for (let left = most; left > 0; left--) {
      const best = this.bestOf(
        open.filter(({ question, wanted }) => this.isFree(question) && !taken.has(wanted?.key)),
      );
      if (!best) return;
      taken.add(best.wanted?.key);
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

  private valueOf({ question, fit, wanted }: Candidate): number {
    const { focus = [], difficulty } = this.wish;
    let value = (wanted?.weight ?? 0) + (2.5 * Math.min(fit, ENOUGH)) / ENOUGH;
    if (wanted && focus.includes(wanted.key)) value += VALUE.focus;
    if (wanted && this.askedAbout.has(wanted.key)) value += VALUE.askedAbout;
    if (difficulty === "hard" && HARD.has(question.kind)) value += VALUE.hard;
    value -= VALUE.sameKind * this.tied.filter((one) => one.question.kind === question.kind).length;
    value -=
      VALUE.sameCompetency *
      this.tied.filter((one) => one.question.competency === question.competency).length;
    value -= VALUE.sameFrame * this.tied.filter((one) => endOf(one.question) === endOf(question)).length;
    return value;
  }

  private inRole(role: "opener" | "motivation" | "company" | "closer", most: number): MadeQuestion[] {
    const why = role === "company" ? this.companySentence() : undefined;
    return this.take(this.candidates.inRole(role, why), most);
  }

  private companySentence(): string | undefined {
    return this.read.sentences.find(({ label, share }) => label === "company" && share >= SURE)?.text;
  }

  private take(candidates: readonly Candidate[], most: number): MadeQuestion[] {
    const taken: MadeQuestion[] = [];
    for (const { question } of candidates) {
      if (taken.length >= most) break;
      if (!this.isFree(question)) continue;
      this.use(question);
      taken.push(question);
    }
    return taken;
  }

  /** What was asked before: about the posting once there is nothing new to ask about it, the rest once nothing else is. */
  private again(most: number, isWorthIt: (question: MadeQuestion) => boolean): MadeQuestion[] {
    const known = (this.wish.asked ?? []).filter(
      (question) =>
        isWorthIt(question) &&
        this.allows(question.kind) &&
        namesOf(question).every((name) => !this.used.has(name)),
    );
    const again = known.slice(0, Math.max(0, most));
    for (const question of again) this.use(question);
    return again.map((question) => ({ ...question, again: true }));
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

/** Those that fit a sentence nearly as well as what fits it best: rather another sentence than what only half fits. */
function nearBest(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(0, ...candidates.map(({ fit }) => fit));
  return candidates.filter(({ fit }) => fit >= NEAR * best);
}

function endOf({ text }: MadeQuestion): string {
  return text.slice(-FRAME_LENGTH);
}

/** By what a question is known again. */
function namesOf({ text, entry }: Pick<MadeQuestion, "text" | "entry">): string[] {
  return entry === undefined ? [plain(text)] : [plain(text), entry];
}
