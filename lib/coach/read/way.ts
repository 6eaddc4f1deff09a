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

/** Words that keep their capital: days, months, languages and peoples. */
const PROPER =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|April|June|July|August|September|October|November|December|English|German|French|Dutch|Spanish|Danish|Polish(?! (?:the|and)\b)|Turkish|Kurdish|Swedish|Finnish|Irish|Welsh|Scottish|British|Chinese|Japanese|Portuguese|Italian|Russian|Romanian|Hungarian|Norwegian|Ukrainian|Bulgarian|Persian|Victorian|Georgian|Arabic|Greek|Czech|Hindi|Urdu)(?!\p{L})/u;

/** The beginning of a line as it is written within one: "Load and unload" is "load and unload". */
export function lowered(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|['’ ]|$)/u.test(text) && !/^I\b/.test(text) && !PROPER.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A mark within a stretch of words that a question could not be asked with. */
export const UNSAYABLE = /[;()[\]{}“”„»«"?!|]|\s[-–—]\s|[–—](?=\s)|[.:](?=\s|$)/;
