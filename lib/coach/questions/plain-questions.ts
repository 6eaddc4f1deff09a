import type { BankEntry } from "../bank/types";
import type { Wanted } from "../read/requirements";
import type { Form, Way } from "../read/way";
import { plain, seedOf, wordCount } from "../text";
import type { Language, MadeQuestion } from "../types";
import type { Knowledge, Template } from "./knowledge";
import { type OneThing, oneThingBy } from "./one-thing";
import { isAskedPlainly, type Plainly, plainlyBy } from "./plainly";
import { names } from "./tools";

const MOST_WORDS = 25;

/** A question in the posting's own words. */
interface PlainQuestion {
  question: MadeQuestion;
  form: Form;
  /** The text of the template that the words stand in. */
  template: string;
}

/** The questions that sentences themselves make, in a language. */
export class PlainQuestions {
  private readonly templates: readonly Template[];
  private readonly oneThing: OneThing;
  private readonly asked: Plainly;

  constructor(
    { templates, oneThing, unasked }: Knowledge["questions"],
    private readonly tools: readonly BankEntry[],
    private readonly language: Language,
  ) {
    this.templates = templates[language];
    this.oneThing = oneThingBy(oneThing);
    this.asked = plainlyBy(unasked);
  }

  /**
   * Plain questions in the sentence's own words, where they can stand in one. A sentence that somebody wishes to be asked
   * about is asked about rather stiffly than not at all.
   */
  for(wanted: Wanted, isWished: boolean): PlainQuestion[] {
    const way = wanted.ways.find(({ form }) => isAskedPlainly(wanted.label, form)) ?? this.toolIn(wanted);
    const topic = way && this.oneThing.of(way, this.language);
    const asked = topic ? this.filled({ ...way, text: topic }, wanted) : [];
    if (asked.length || !isWished) return asked;
    return wanted.ways.map((any) => this.filled(any, wanted)).find(({ length }) => length) ?? [];
  }

  private filled({ form, text: topic }: Way, wanted: Wanted): PlainQuestion[] {
    const fitting = this.templates.filter((template) => this.asked.canAsk(template, form, topic, wanted));
    const turn = seedOf(wanted.key) % Math.max(1, fitting.length);
    return [...fitting.slice(turn), ...fitting.slice(0, turn)]
      .map(({ kind, text: template }) => ({
        question: {
          text: template.replace("{topic}", () => topic),
          kind,
          competency: wanted.competency,
          why: wanted.sentence,
          requirementKey: wanted.key,
        },
        form,
        template,
      }))
      .filter(({ question }) => wordCount(question.text) <= MOST_WORDS);
  }

  /** A program that a sentence names, where nothing else of it can be asked about. */
  private toolIn({ sentence, label }: Wanted): Way | undefined {
    const folded = plain(sentence);
    const tool = this.tools.find((entry) => entry.tool && names(sentence, folded, entry.tool))?.tool;
    return tool === undefined || label === "duty" ? undefined : { form: "name", text: tool };
  }
}
