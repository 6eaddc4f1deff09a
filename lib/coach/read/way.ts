/** How a phrase of a posting stands in a question; see knowledge/questions/templates.json. */
export type Form =
  /** "load vehicles", „Fahrzeuge beladen“ */
  | "task"
  /** "loading vehicles", „Beladen von Fahrzeugen“ */
  | "gerund"
  /** "inspection of vehicles", „Prüfung der Fahrzeuge“ */
  | "process"
  /** "vehicle checks" */
  | "thing"
  /** "a steady hand": what the work takes */
  | "quality"
  /** "fire alarms": what one has to know one's way about in */
  | "area"
  /** "of vehicle checks", „in der Fahrzeugprüfung“: what somebody has experience of, with its preposition */
  | "experience"
  /** "SCADA", "safety relays": what one has worked with */
  | "name";

/** A phrase in the words in which it can stand in a question. */
export interface Way {
  form: Form;
  text: string;
}

/** The beginning of a line as it is written within one: "Load and unload" is "load and unload". */
export function lowered(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|['’ ]|$)/u.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A mark within a stretch of words that a question could not be asked with. */
export const UNSAYABLE = /[;()[\]{}“”„»«"?!|]|\s[-–—]\s|[–—](?=\s)|[.:](?=\s|$)/;
