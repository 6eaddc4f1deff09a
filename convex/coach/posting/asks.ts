import { foldedWords } from "../lexicon";
import type { Speech } from "../words";
import type { PostingTag } from "../words/types";
import type { SectionRole } from "./headings";
import { OTHER_CUES } from "./otherCues";
import type { Line } from "./sections";
import { toolsIn } from "./tools";

/** Sections whose lines say what is wanted, and sections that say other things. */
const ASKING: ReadonlySet<SectionRole> = new Set<SectionRole>(["requirements", "wishes", "duties"]);
const SILENT: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "benefits",
  "apply",
  "legal",
  "company",
  "facts",
]);
/** Lines of this many words may stand without a full stop and still be a requirement. */
const SHORT_LINE = 12;
/** Less found than this, and the structure is asked alone. */
const FEWEST = 3;
const FIRST_ITEMS = 12;

/**
 * The lines that ask the person for something: no offers, no legal text, nothing about the employer,
 * nothing about how to apply.
 *
 * @param speech undefined when the words of the posting are not known; then its structure has to do.
 */
export function askingLines(lines: readonly Line[], company: ReadonlySet<string>, speech?: Speech): Line[] {
  const possible = lines.filter((line) => !SILENT.has(line.role) && !isNothing(line.text));
  if (speech) return possible.filter((line) => asks(line, company, speech));
  const asking = possible.filter(asksInOtherLanguage);
  return asking.length >= FEWEST ? asking : firstItems(possible);
}

/** Names of tools in a sentence of a posting. */
export function toolsOf(text: string, speech: Speech): string[] {
  return toolsIn(text, (word) => speech.postingLexicon.tagsOf(word).includes("notTools"));
}

function asks(line: Line, company: ReadonlySet<string>, speech: Speech): boolean {
  const words = foldedWords(line.text);
  const tags = speech.postingLexicon.countIn(words);
  const count = (tag: PostingTag) => tags.get(tag) ?? 0;
  const inList = ASKING.has(line.role);
  const allowed = inList && line.isItem ? 1 : 0;
  if (count("legal") > allowed || count("apply") > allowed || count("benefits") > (inList ? 1 : 0))
    return false;
  if (isFact(line, speech) || tellsOfEmployer(words, tags, company, speech)) return false;
  const hasCue = count("requires") > 0 || count("does") > 0;
  if (inList && line.isItem) {
    return words.length >= 2 || hasCue || count("soft") > 0 || toolsOf(line.text, speech).length > 0;
  }
  if (inList) return hasCue || startsWithVerb(words, speech) || isShortLine(line, words);
  if (words.length < 5) return false;
  if (line.isItem) return hasCue || speech.grammar.phraseOf(line.text, true)?.form === "task";
  return hasCue && count("person") > 0;
}

function asksInOtherLanguage(line: Line): boolean {
  const words = foldedWords(line.text);
  const tags = OTHER_CUES.countIn(words);
  if (tags.has("noRequirement")) return false;
  if (ASKING.has(line.role) && line.isItem) return words.length >= 2;
  return words.length >= 4 && (tags.has("requires") || tags.has("does"));
}

/** The items of the first lists: they are rarely about anything but the work and the person. */
function firstItems(lines: readonly Line[]): Line[] {
  const items = lines.filter(
    (line) => line.isItem && !OTHER_CUES.has(foldedWords(line.text), "noRequirement"),
  );
  return items.slice(0, FIRST_ITEMS);
}

/** Addresses, "N/A", calls and questions to the reader. */
function isNothing(text: string): boolean {
  return (
    /[?!]$/.test(text) ||
    /^[a-z\d]\)/i.test(text) ||
    /https?|www\./.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    text === "N/A"
  );
}

/** "We work in small teams", "Our aim is …", "Acme is …": unless it says whom the employer wants. */
function tellsOfEmployer(
  words: readonly string[],
  tags: ReadonlyMap<PostingTag, number>,
  company: ReadonlySet<string>,
  speech: Speech,
): boolean {
  const [first = ""] = words;
  if (!company.has(first) && !speech.readingLexicon.tagsOf(first).includes("first")) return false;
  return (
    !tags.has("does") && !speech.postingLexicon.phrasesAt(words, 0).some(({ tag }) => tag === "requires")
  );
}

function isShortLine(line: Line, words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= SHORT_LINE && !/[.:]$/.test(line.text);
}

function startsWithVerb(words: readonly string[], speech: Speech): boolean {
  return speech.postingLexicon.tagsOf(words[0] ?? "").includes("dutyVerbs");
}

/** "Location: Berlin" */
function isFact(line: Line, speech: Speech): boolean {
  const colon = line.text.indexOf(":");
  const label = colon === -1 || colon > 40 ? line.text : line.text.slice(0, colon);
  const words = foldedWords(label);
  return words.length <= 4 && speech.postingLexicon.has(words, "facts");
}
