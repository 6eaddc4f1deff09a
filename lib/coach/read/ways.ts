import type { Language } from "../types";
import { English } from "./english";
import type { EnglishTable } from "./english-table";
import { German } from "./german";
import type { GermanTable } from "./german-table";
import { Infinitives } from "./infinitive";
import type { Way } from "./way";

/** What phrases are found by; see knowledge/reading/topics.json. */
export interface WayTable {
  /** English verbs in their base form. */
  verbs: string;
  english: EnglishTable;
  german: GermanTable;
}

/** Finds how sentences of a posting can stand in a question. */
export class Ways {
  private readonly english: English;
  private readonly german: German;

  constructor({ verbs, english, german }: WayTable) {
    this.english = new English(english, verbs);
    this.german = new German(german, new Infinitives(german.verbs));
  }

  /** The best first; none for a sentence that cannot stand in a question, or of a language that is not known. */
  of(
    sentence: string,
    { lead, isItem }: { lead: string; isItem: boolean },
    language: Language | undefined,
  ): Way[] {
    if (!language) return [];
    const body = lead === "" ? sentence : sentence.slice(sentence.indexOf(":") + 1);
    return this[language === "en" ? "english" : "german"].ways(body.trim(), isItem || lead !== "");
  }

  /** Whether an English phrase begins with a verb: "load", "loads", "loading". */
  beginsAsDoing(text: string): boolean {
    return this.english.beginsAsDoing(text);
  }

  /** The beginning of an English line as it is written within one: "Load and unload" is "load and unload". */
  lowered(text: string): string {
    return this.english.lowered(text);
  }
}
