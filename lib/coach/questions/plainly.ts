import { once } from "../once";
import type { Label } from "../read/labels";
import type { Wanted } from "../read/requirements";
import type { Form } from "../read/way";
import type { Competency } from "../types";
import type { Template } from "./knowledge";
import type { UnaskedTable } from "./unasked-table";

/** A topic of more words stands at the end of a sentence. */
const MOST_WORDS_WITHIN = 8;
/** What is done with people does not simply go wrong. */
const WITH_PEOPLE: ReadonlySet<Competency> = new Set<Competency>([
  "collaboration",
  "communication",
  "leadership",
  "customer",
  "learning",
]);

/** What is asked about plainly: a thing that is demanded may be a trait, what is only welcome may be nothing one knows. */
const ASKED_PLAINLY: Partial<Record<Label, ReadonlySet<Form>>> = {
  duty: new Set<Form>(["task", "gerund", "process", "thing", "experience"]),
  demand: new Set<Form>(["task", "gerund", "process", "quality", "area", "experience", "name", "subject"]),
};

export function isAskedPlainly(label: Label, form: Form): boolean {
  return ASKED_PLAINLY[label]?.has(form) ?? false;
}

/** Says which plain questions can be asked about a topic. */
export class Plainly {
  /** People that are looked for are no matter one has to do with. */
  private readonly people: RegExp;
  private readonly long: RegExp;
  private readonly clause: RegExp;

  constructor({ people, clauses }: UnaskedTable) {
    this.people = new RegExp(`^(?:\\S+ ){0,3}(?:${people.join("|")}) `, "u");
    this.long = new RegExp(`, | (?:${clauses.en.join("|")}) `);
    this.clause = new RegExp(`, (?:${clauses.de.join("|")})(?!\\p{L})`, "u");
  }

  /** Whether a plain question can be asked about a topic of that form. */
  canAsk({ form, kind, text }: Template, own: Form, topic: string, wanted: Wanted): boolean {
    if (form !== own || (form !== "task" && this.people.test(topic)) || !this.canHold(text, topic))
      return false;
    return kind !== "situational" || (wanted.label === "duty" && !WITH_PEOPLE.has(wanted.competency));
  }

  /** A clause is said at the end of a sentence, so that one hears where it stops. */
  private canHold(template: string, topic: string): boolean {
    const isLong = this.long.test(topic) || topic.split(" ").length > MOST_WORDS_WITHIN;
    // „jemanden, der erklären, was brummt soll“: what follows its comma has to follow the verb.
    if (/\{topic\} \p{L}/u.test(template) && this.clause.test(topic)) return false;
    return !isLong || !/\{topic\},/.test(template);
  }
}

export const plainlyBy = once((table: UnaskedTable) => new Plainly(table));
