import { hasWords } from "../../text";
import { fieldsOf } from "../bank/fields";
import { Fits } from "../bank/fit";
import type { BankEntry, BankField } from "../bank/types";
import { plain, seedOf, vocabulary } from "../text";
import type { ReadPosting, Wanted } from "../read/requirements";
import type { Language, MadeQuestion, Posting, Sheet } from "../types";
import type { Knowledge, Template } from "./knowledge";

/** A question that could be asked, and how well it fits the sentence it comes from. */
export interface Candidate {
  question: MadeQuestion;
  fit: number;
  wanted?: Wanted;
}

export type Level = "junior" | "senior" | undefined;
const MOST_WORDS = 25;
/** How well an entry has to fit: of the field, of the field by one word alone, and of every job. */
const FIT = { own: 5, ownByOneWord: 9, phraseForAll: 3.5, forAll: 0.7, tool: 9, mostOfActivity: 6 };
/** The file of questions about kinds of work of any trade. */
const ACTIVITIES = "activities";

/** The bank, as far as it has something for one posting. */
export class Candidates {
  private readonly own: BankEntry[];
  private readonly isOwn: ReadonlySet<BankEntry>;
  private readonly common: BankEntry[];
  private readonly activities: ReadonlySet<BankEntry>;
  private readonly tools: BankEntry[];
  private readonly fits: Fits;
  private readonly templates: Template[];
  private readonly level: Level;
  private readonly company: string;

  constructor(
    private readonly posting: Posting,
    read: ReadPosting,
    private readonly language: Language,
    { fields, questions }: Knowledge,
  ) {
    const duties = [...read.wanted, ...read.ready].map(({ sentence }) => sentence).join("\n");
    const chosen = fieldsOf(posting.jobTitle, duties, fields);
    const isTool = ({ titles, entries }: BankField) =>
      isForAll({ titles }) && entries.some(({ tool }) => tool);
    this.level = levelOf(posting.jobTitle, duties, questions.levels);
    this.company = posting.company?.trim() ?? "";
    const usable = (entry: BankEntry) =>
      (this.company !== "" || !entry.text[language].includes("{company}")) &&
      (entry.level === undefined || entry.level === this.level);
    this.own = chosen.flatMap(({ entries }) => entries).filter(usable);
    this.isOwn = new Set(this.own);
    this.tools = fields
      .filter(isTool)
      .flatMap(({ entries }) => entries)
      .filter(usable);
    this.activities = new Set(
      fields
        .filter(({ field }) => field === ACTIVITIES)
        .flatMap(({ entries }) => entries)
        .filter(usable),
    );
    this.common = fields
      .filter((field) => isForAll(field) && !isTool(field) && field.field !== ACTIVITIES)
      .flatMap(({ entries }) => entries)
      .filter(usable);
    const ofAll = [...this.activities, ...this.common.filter(({ role }) => !role)];
    this.fits = new Fits([...this.own, ...this.tools, ...ofAll], language);
    this.templates = questions.templates[language];
  }

  /** Whether the bank has no field for this job: a word may mean something else in its trade. */
  get isOfOtherTrade(): boolean {
    return this.own.length === 0;
  }

  /**
   * The bank's questions for a sentence: of the field by their words, of every job only where a phrase stands whole; for
   * a trade that the bank does not know only where it stands in one piece.
   */
  for(wanted: Wanted): Candidate[] {
    const folded = plain(wanted.sentence);
    return [...this.fits.to(wanted.sentence, wanted.topic)]
      .filter(([entry, fit]) => {
        if (entry.kind === "motivation" || entry.kind === "company") return false;
        if (this.isOwn.has(entry))
          return fit.score >= (fit.isSure || fit.shared > 1 ? FIT.own : FIT.ownByOneWord);
        if (entry.tool) return names(wanted.sentence, folded, entry.tool);
        if (this.isOfOtherTrade) return fit.isWhole && (this.activities.has(entry) || isOfEveryTrade(wanted));
        if (this.activities.has(entry))
          return fit.phrased >= FIT.phraseForAll && (fit.isSure || fit.shared > 1);
        return fit.phrased >= FIT.phraseForAll && (fit.isSure || wanted.kind === "soft_skill");
      })
      .map(([entry, { score }]) => ({
        question: this.questionOf(entry, wanted),
        fit: this.valueOf(entry, score),
        wanted,
      }));
  }

  /** What is of the field comes before what is of every job, kinds of work last. */
  private valueOf(entry: BankEntry, score: number): number {
    if (this.isOwn.has(entry)) return score;
    if (entry.tool) return FIT.tool;
    return this.activities.has(entry) ? Math.min(score * FIT.forAll, FIT.mostOfActivity) : score * FIT.forAll;
  }

  /** Plain questions about what a duty names, where it names a doing in words that can stand in a question. */
  plainFor(wanted: Wanted): Candidate[] {
    const { topicForm: topic } = wanted;
    const { asked } = topic;
    if (wanted.label === "optional" || asked === undefined) return [];
    const fitting = this.templates.filter(({ form }) => form === topic.form);
    const turn = seedOf(wanted.key) % Math.max(1, fitting.length);
    return [...fitting.slice(turn), ...fitting.slice(0, turn)]
      .map(({ kind, text }) => ({
        question: {
          text: text.replace("{topic}", () => asked),
          kind,
          competency: wanted.competency,
          why: wanted.sentence,
          requirementKey: wanted.key,
        },
        fit: 0,
        wanted,
      }))
      .filter(({ question }) => wordCount(question.text) <= MOST_WORDS);
  }

  /** Openers, questions on motivation or the employer, closers: those for everybody, in an order of this posting's. */
  inRole(role: NonNullable<BankEntry["role"]>, why?: string): Candidate[] {
    const all = this.common.filter((entry) => entry.role === role && isForEverybody(entry, this.level));
    const first = all.slice(0, FIRST_OF_ROLE);
    const turn = seedOf(`${this.posting.jobTitle} ${this.company} ${role}`) % Math.max(1, first.length);
    return [...first.slice(turn), ...first.slice(0, turn), ...all.slice(FIRST_OF_ROLE)].map((entry) => ({
      question: { ...this.questionOf(entry), ...(why !== undefined && { why }) },
      fit: 0,
    }));
  }

  /** What the field, then any interview, would ask without a sentence to ask about. */
  untied(): Candidate[] {
    return [...this.own, ...this.common.filter(({ role }) => !role)]
      .filter(({ level }) => level === undefined || level === this.level)
      .map((entry) => ({ question: this.questionOf(entry), fit: 0 }));
  }

  private questionOf(entry: BankEntry, wanted?: Wanted): MadeQuestion {
    return {
      text: this.filled(entry.text[this.language]),
      kind: entry.kind,
      competency: entry.competency,
      ...(wanted && { why: wanted.sentence, requirementKey: wanted.key }),
      sheet: this.sheetOf(entry),
      entry: entry.id,
    };
  }

  private sheetOf({ points, traps = [], example }: BankEntry): Sheet {
    const { language } = this;
    return {
      points: points.map((point) => ({
        key: point.key,
        text: point[language],
        followUp: this.filled(point.followUp[language]),
      })),
      traps: traps.map((trap) => ({ key: trap.key, text: trap[language] })),
      ...(example && { example: example[language] }),
    };
  }

  private filled(text: string): string {
    return text.replaceAll("{company}", () => this.company);
  }
}

/** The first of a role are the ones that every interview has. */
const FIRST_OF_ROLE = 3;

/** What any interview may ask in the same words whatever the trade; a duty of it is never asked about so. */
function isOfEveryTrade({ kind, label }: Wanted): boolean {
  return label !== "duty" && kind === "soft_skill";
}

/** Up to this length a tool's name could be any abbreviation, or a part of one: "R" in "IR(ME)R", "R&D". */
const SHORTEST_NAME = 3;

/** Whether a sentence names a tool: as a word, a short name only as it is written and by itself. */
function names(sentence: string, folded: string, tool: string): boolean {
  if (tool.length >= SHORTEST_NAME) return hasWords(folded, plain(tool));
  return sentence.split(/[\s,;/]+/).some((word) => word.replace(/[.:!?]$/, "") === tool);
}

function isForAll({ titles }: Pick<BankField, "titles">): boolean {
  return titles.en.length + titles.de.length === 0;
}

/** Some openers are only for those who changed trades, or were away: they name what says so. */
function isForEverybody({ fits, level }: BankEntry, own: Level): boolean {
  return level === undefined ? fits.en.length === 0 : level === own;
}

/** By the title, else by duties and demands that have one lead others. */
function levelOf(title: string, duties: string, levels: Knowledge["questions"]["levels"]): Level {
  const folded = plain(title);
  if (vocabulary(levels.title.junior).within(folded)) return "junior";
  const isSenior =
    vocabulary(levels.title.senior).within(folded) || vocabulary(levels.demands.senior).within(plain(duties));
  return isSenior ? "senior" : undefined;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
