import { fieldsOf } from "../bank/fields";
import { type Fit, Fits } from "../bank/fit";
import { sheetIn } from "../bank/sheet";
import type { BankEntry, BankField } from "../bank/types";
import { plain, seedOf } from "../text";
import type { ReadPosting, Wanted } from "../read/requirements";
import { type AskingTable, oddsOf, type Signs, signsOf, type Source } from "./asking";
import { PlainQuestions } from "./plain-questions";
import type { Language, MadeQuestion, Posting } from "../types";
import { Cases } from "./cases";
import { type Level, levelOf } from "./level";
import { spokenName } from "./spoken-name";
import { names, type Tools, toolsBy } from "./tools";
import type { Knowledge } from "./knowledge";

/** A question that could be asked of a sentence. */
export interface Candidate {
  question: MadeQuestion;
  wanted: Wanted;
  /** Whether it is of the bank of the job's field. */
  isOfField: boolean;
  /** What is seen of the two, and how likely an interviewer asks the one of the other, in log odds. */
  signs: Signs;
  odds: number;
}

/** How well an entry has to fit: by several words, by one alone; kinds of work in any trade, with the share they cover. */
const FIT = { sure: 0.3, byOneWord: 0.35, activity: 0.85, activityCovers: 0.5 };
/** An entry that fits a sentence better than this is no better. */
const MOST_FIT = 2;
/** How much of what the sentence says the entry has to cover: by several words, by one alone. */
const COVERS = { sure: 0.17, byOneWord: 0.2 };
/** The file of questions about kinds of work of any trade. */
const ACTIVITIES = "activities";

/** The bank, as far as it has something for one posting. */
export class Candidates {
  private readonly own: BankEntry[];
  private readonly isOwn: ReadonlySet<BankEntry>;
  private readonly denied: ReadonlyMap<BankEntry, number>;
  private readonly common: BankEntry[];
  private readonly isCommon: ReadonlySet<BankEntry>;
  private readonly activities: ReadonlySet<BankEntry>;
  private readonly tools: BankEntry[];
  private readonly fits: Fits;
  private readonly fitted = new Map<Wanted, [BankEntry, Fit][]>();
  private readonly asking: AskingTable;
  /** Whether the coach speaks the posting's language: words of another mean something else in it. */
  private readonly isSpoken: boolean;
  private readonly cases: Cases;
  private readonly plainly: PlainQuestions;
  private readonly known: Tools;
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
    this.company = spokenName(posting.company ?? "");
    const usable = (entry: BankEntry) =>
      (this.company !== "" || !entry.text[language].includes("{company}")) &&
      (entry.level === undefined || entry.level === this.level);
    this.own = chosen.flatMap(({ entries }) => entries).filter(usable);
    this.denied = deniedIn(read, new Fits(this.own, language));
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
    this.isCommon = new Set(
      this.common.filter(({ role, kind }) => !role && kind !== "motivation" && kind !== "company"),
    );
    this.fits = new Fits([...this.own, ...this.tools, ...this.activities, ...this.isCommon], language);
    this.asking = questions.asking;
    this.isSpoken = read.language !== undefined;
    this.plainly = new PlainQuestions(questions, this.tools, language);
    this.known = toolsBy(questions.unasked);
    this.cases = new Cases(
      questions,
      posting,
      read,
      language,
      fieldsOf(posting.jobTitle, "", fields).length > 0,
    );
  }

  /** All that could be asked of a sentence, whatever it comes from. */
  for(wanted: Wanted, isWished: boolean): Candidate[] {
    const plain = this.plainFor(wanted, isWished);
    if (!this.isSpoken) return plain;
    return [
      ...this.ofField(wanted),
      ...this.casesFor(wanted),
      ...this.ofEveryTrade(wanted),
      ...plain,
      ...this.ofActivity(wanted),
    ];
  }

  /** The bank's questions for a sentence: of the field, and on a tool it names. */
  private ofField(wanted: Wanted): Candidate[] {
    if (this.own.length === 0) return [];
    const folded = plain(wanted.sentence);
    return this.fitting(wanted)
      .filter(([entry, fit]) => {
        if (entry.kind === "motivation" || entry.kind === "company") return false;
        if (fit.score <= (this.denied.get(entry) ?? 0)) return false;
        if (!entry.tool) return this.isOwn.has(entry) && isEnough(fit);
        if (wanted.label === "optional") return false;
        if (wanted.label === "duty" && !fit.isSure && wanted.ways.length > 0) return false;
        return names(wanted.sentence, folded, entry.tool) && this.known.isWorkedWith(folded, entry.tool);
      })
      .map(([entry, { score, covered, isSure }]) =>
        this.candidate(
          entry.tool ? "tool" : "field",
          this.questionOf(entry, wanted),
          wanted,
          entry.tool
            ? {}
            : { fits: Math.min(MOST_FIT, score), covers: covered, "by one word": Number(!isSure) },
        ),
      );
  }

  private candidate(source: Source, question: MadeQuestion, wanted: Wanted, further?: Signs): Candidate {
    const signs = signsOf(source, question, wanted, this.language, further);
    return {
      question,
      wanted,
      isOfField: source === "field" || source === "tool",
      signs,
      odds: oddsOf(signs, this.asking),
    };
  }

  /** What any interview asks in the same words whatever the trade, for a soft skill that is demanded. */
  private ofEveryTrade(wanted: Wanted): Candidate[] {
    if (wanted.label !== "demand" || wanted.kind !== "soft_skill") return [];
    return this.fitting(wanted)
      .filter(([entry, fit]) => this.isCommon.has(entry) && fit.isSure && isEnough(fit))
      .map(([entry]) => this.candidate("everyTrade", this.questionOf(entry, wanted), wanted));
  }

  /** Questions about a kind of work in any trade, where it is most of what a duty says. */
  private ofActivity(wanted: Wanted): Candidate[] {
    if (wanted.label !== "duty") return [];
    return this.fitting(wanted)
      .filter(
        ([entry, { score, isWhole, covered }]) =>
          this.activities.has(entry) && isWhole && score >= FIT.activity && covered >= FIT.activityCovers,
      )
      .map(([entry]) => this.candidate("activity", this.questionOf(entry, wanted), wanted));
  }

  private fitting(wanted: Wanted): [BankEntry, Fit][] {
    const known = this.fitted.get(wanted) ?? [...this.fits.to(wanted.sentence, wanted.scope)];
    this.fitted.set(wanted, known);
    return known;
  }

  /** Questions on an everyday kind of duty or demand: first on the one that the sentence names first. */
  private casesFor(wanted: Wanted): Candidate[] {
    return this.cases
      .for(wanted)
      .map(({ question, isAtHome, place }) =>
        this.candidate(isAtHome ? "caseAtHome" : "case", question, wanted, { "case said late": place }),
      );
  }

  private plainFor(wanted: Wanted, isWished: boolean): Candidate[] {
    return this.plainly
      .for(wanted, isWished)
      .map(({ question, form, template }) =>
        this.candidate("plain", question, wanted, { [form]: 1, [`${template} on ${wanted.label}`]: 1 }),
      );
  }

  /** Openers, questions on motivation or the employer, closers: those for everybody, in an order of this posting's. */
  inRole(role: NonNullable<BankEntry["role"]>, why?: string): MadeQuestion[] {
    const all = this.common.filter((entry) => entry.role === role && isForEverybody(entry, this.level));
    const first = all.slice(0, FIRST_OF_ROLE);
    const turn = seedOf(`${this.posting.jobTitle} ${this.company} ${role}`) % Math.max(1, first.length);
    return [...first.slice(turn), ...first.slice(0, turn), ...all.slice(FIRST_OF_ROLE)].map((entry) => ({
      ...this.questionOf(entry),
      ...(why !== undefined && { why }),
    }));
  }

  /** Whether an entry is of the bank of the job's field. */
  isOfTrade(id: string): boolean {
    return this.own.some((entry) => entry.id === id);
  }

  /** What the field, then any interview, would ask without a sentence to ask about. */
  untied(): MadeQuestion[] {
    return [
      ...this.own.filter((entry) => !entry.tied && !this.denied.has(entry)),
      ...this.common.filter(({ role }) => !role),
    ]
      .filter(({ level }) => level === undefined || level === this.level)
      .map((entry) => this.questionOf(entry));
  }

  private questionOf(entry: BankEntry, wanted?: Wanted): MadeQuestion {
    return {
      text: this.filled(entry.text[this.language]),
      kind: entry.kind,
      competency: entry.competency,
      ...(wanted && { why: wanted.sentence, requirementKey: wanted.key }),
      sheet: sheetIn(this.language, entry, (text) => this.filled(text)),
      entry: entry.id,
    };
  }

  private filled(text: string): string {
    return text.replaceAll("{company}", () => this.company);
  }
}

/** The first of a role are the ones that every interview has. */
const FIRST_OF_ROLE = 3;

/** How well entries fit what a posting says is not wanted: nothing that is wanted less plainly brings them. */
function deniedIn({ sentences }: ReadPosting, fits: Fits): ReadonlyMap<BankEntry, number> {
  const denied = new Map<BankEntry, number>();
  for (const { label, text } of sentences)
    for (const [entry, fit] of label === "negated" ? fits.to(text, text) : [])
      if (isEnough(fit)) denied.set(entry, Math.max(fit.score, denied.get(entry) ?? 0));
  return denied;
}

function isEnough({ isSure, score, covered }: Fit): boolean {
  const by = isSure ? "sure" : "byOneWord";
  return score >= FIT[by] && covered >= COVERS[by];
}

function isForAll({ titles }: Pick<BankField, "titles">): boolean {
  return titles.en.length + titles.de.length === 0;
}

/** Some openers are only for those who changed trades, or were away: they name what says so. */
function isForEverybody({ fits, level }: BankEntry, own: Level): boolean {
  return level === undefined ? fits.en.length === 0 : level === own;
}
