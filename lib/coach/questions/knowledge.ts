import type { BankField, BankSheet } from "../bank/types";
import type { ReadingKnowledge } from "../read/labels";
import type { KindTable } from "../read/requirements";
import type { Competency, Language, QuestionKind } from "../types";
import type { Form } from "../read/way";
import type { AskingTable } from "./asking";
import type { OneThingTable } from "./one-thing-table";
import type { UnaskedTable } from "./unasked-table";

/** A plain question about any doing of that form. */
export interface Template {
  form: Form;
  kind: QuestionKind;
  text: string;
}

/** A question on an everyday kind of duty or demand, found in many trades: a case with facts of its own. */
export interface Case {
  id: string;
  kind: QuestionKind;
  competency: Competency;
  /** A trait is asked about where it is demanded, not where a duty names it beside something else. */
  only?: "demand";
  text: Record<Language, string>;
  /**
   * Its wording carries a scene of these sectors or trades: the job's title has to name one, or, where the title names no
   * trade at all, two of the posting's duties. Both missing where it may stand in any job.
   */
  sectors?: string[];
  /** Regular expressions, asked of plain text. */
  trade?: string[];
  /** What contradicts its scene, the same: a tanker has no load that could shift. */
  unless?: string[];
  /** Regular expressions, asked of a plain sentence of either language: verbs and objects near each other. */
  evidence: string[];
}

/** Everything the coach knows before it sees a posting: data from lib/coach/knowledge, handed in by whoever asks. */
export interface Knowledge {
  reading: ReadingKnowledge & { kinds: KindTable };
  questions: {
    templates: Record<Language, Template[]>;
    /** What a topic is cut to one thing by. */
    oneThing: OneThingTable;
    /** What keeps a question from being asked. */
    unasked: UnaskedTable;
    /** What makes an interviewer ask a question of a sentence. */
    asking: AskingTable;
    cases: Case[];
    /** By name, what names a line of work that several cases share in plain text, as regular expressions of either language. */
    sectors: Record<string, string[]>;
    /** Of every case, by its id. */
    sheets: Record<string, BankSheet>;
    /**
     * Words of job titles by level, roles that every trade has (a regular expression, asked of plain text), and words of
     * duties and demands that say that one leads others.
     */
    levels: { title: { junior: string; senior: string; anyTrade: string }; demands: { senior: string } };
  };
  /** What belongs to every job, the tools, and the fields that may be meant. */
  fields: BankField[];
}
