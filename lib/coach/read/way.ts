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
  | "name"
  /** "building regulations", „dem Mietrecht“: what one has to know, with its article in German */
  | "subject";

/** A phrase in the words in which it can stand in a question. */
export interface Way {
  form: Form;
  text: string;
}

/**
 * Writes the beginning of a line as it is written within one: "Load and unload" as "load and unload".
 *
 * @param proper Words that keep their capital, as regular expressions.
 */
export function lowering(proper: Record<string, string[]>): (text: string) => string {
  const keeps = new RegExp(`^(?:${Object.values(proper).flat().join("|")})(?!\\p{L})`, "u");
  return (text) =>
    /^\p{Lu}(?:\p{Ll}|['’ ]|$)/u.test(text) && !/^I\b/.test(text) && !keeps.test(text)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text;
}

/** A mark within a stretch of words that a question could not be asked with. */
export const UNSAYABLE = /[;()[\]{}“”„»«"?!|]|\s[-–—]\s|[–—](?=\s)|[.:](?=\s|$)/;
