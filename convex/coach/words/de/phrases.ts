import { fold, type Word, wordsOf } from "../../text";
import { wordSet } from "../../lexicon";
import { type ClipWords, clip } from "../../posting/clip";
import type { Phrase } from "../types";
import { posting } from "./posting";

const LONGEST_TASK = 16;
const LONGEST_TOPIC = 9;
const LONGEST_OBJECT = 8;
const LEAD_WITHIN = 7;

/** "Erfahrung in der Pflege": what follows keeps its preposition and with it its case. */
const leads =
  wordSet(`erfahrung erfahrungen berufserfahrung praxiserfahrung kenntnisse kenntnis fachkenntnisse grundkenntnisse vorkenntnisse
  know-how expertise wissen fachwissen umgang routine sicherheit kompetenz kompetenzen`);
/** Prepositions that fit after "Welche Erfahrung haben Sie". */
const prepositions = wordSet("mit in im bei beim als");
const praise =
  wordSet(`sehr gute guter gutes guten gut fundierte fundiertes umfassende umfassendes ausgeprägte ausgeprägtes ausgeprägter mehrjährige
  langjährige erste idealerweise sicherer sichere sicheres hohe hohes hoher solide tiefgehende einschlägige relevante praktische nachweisliche
  entsprechende entsprechendes eine ein einen mindestens jahre jährige ihre deine unsere unserer unseren hervorragende ausgezeichnete
  grundlegende erweiterte versierter versierte einige`);
const cuts =
  wordSet(`sowie inklusive inkl insbesondere beispielsweise wie z bzw die der das welche welcher dass damit wenn um ob vorzugsweise
  idealerweise möglichst gern gerne einschließlich ggf wobei wodurch weil von_vorteil wünschenswert erforderlich`);
const relatives = wordSet("die der das welche welcher welches");
const danglers =
  wordSet(`der die das den dem des ein eine einen einem einer und oder mit in im an am auf bei für von vom zu zum zur aus nach über
  unter durch sowie als auch ihre ihren unsere unserer unseren deine sich alle aller allen weiteren verschiedenen`);
const adjective = /(?:e|en|er|es|em)$/;
const finite =
  wordSet(`ist sind hast haben hat bist sie du wir ihr ich wird werden kann können sollten solltest möchtest möchten bringen bringst
  verfügen verfügst`);
const articles = wordSet("die der das den dem eine einen ein ihre unsere unseren und");

const infinitives = wordSet(posting.dutyVerbs);
const secondPerson = secondPersons();

const rules: ClipWords = {
  cutsAt(words, at) {
    const word = words[at] ?? "";
    return cuts.has(word) && !relatives.has(word);
  },
  opensClause: () => false,
  dangles: (word) => danglers.has(word),
  leansOn: (word) => word.endsWith("e") || word.endsWith("en"),
  conjunctions: wordSet("und oder"),
};

/** What a German requirement or duty asks for, in a shape that fits a question. */
export function phraseOf(sentence: string, isDuty: boolean): Phrase | undefined {
  const text = withoutLabel(sentence);
  return addressed(text) ?? (isDuty ? infinitive(text) : undefined) ?? object(text) ?? topic(text);
}

function withoutLabel(sentence: string): string {
  const colon = sentence.indexOf(": ");
  if (colon === -1 || colon > 45) return sentence;
  const rest = sentence.slice(colon + 2);
  return wordsOf(rest).length >= 4 ? rest : sentence;
}

/** "Sie betreuen unsere Kunden" gives "betreuen Sie unsere Kunden", to stand after "In dieser Stelle". */
function addressed(text: string): Phrase | undefined {
  const words = wordsOf(text);
  const [subject, verb] = words;
  if (!subject || !verb || words.length < 4) return undefined;
  const formal = subject.fold === "sie" && infinitives.has(verb.fold) ? rawOf(text, verb) : undefined;
  const familiar = subject.fold === "du" ? secondPerson.get(verb.fold) : undefined;
  const form = formal ?? familiar;
  if (!form) return undefined;
  const rest = wholeClause(text.slice(verb.end).trimStart());
  if (!rest) return undefined;
  return {
    form: "task",
    text: `${form} Sie ${inFormalAddress(rest)}`,
    verbatim: text.slice(verb.start, verb.end) + " " + rest,
  };
}

/** "Kunden am Telefon beraten" gives "würden Sie Kunden am Telefon beraten". */
function infinitive(text: string): Phrase | undefined {
  const clause = wholeClause(text);
  if (!clause) return undefined;
  const words = wordsOf(clause);
  const last = words.at(-1);
  if (!last || words.length < 2 || !infinitives.has(last.fold) || /^\p{Lu}/u.test(rawOf(clause, last)))
    return undefined;
  if (words.some(({ fold: word }) => finite.has(word))) return undefined;
  return { form: "task", text: `würden Sie ${inFormalAddress(lowered(clause))}`, verbatim: clause };
}

/** Verbs may stand apart in German, so a clause is taken whole or not at all. */
function wholeClause(text: string): string | undefined {
  const end = /[.;:!?(–—]|\s-\s/.exec(text)?.index ?? text.length;
  const clause = text.slice(0, end).replace(/[\s,]+$/, "");
  const count = wordsOf(clause).length;
  return count >= 2 && count <= LONGEST_TASK ? clause : undefined;
}

/** "Erfahrung im Umgang mit Kindern" gives "im Umgang mit Kindern". */
function object(text: string): Phrase | undefined {
  const words = wordsOf(text);
  const at = words.findIndex(({ fold: word }, i) => i < LEAD_WITHIN && leads.has(word));
  const preposition = words[at + 1];
  if (at === -1 || !preposition || !prepositions.has(preposition.fold)) return undefined;
  const piece = clip(text.slice(preposition.start), LONGEST_OBJECT, rules);
  if (
    !piece ||
    wordsOf(piece.text).length < 2 ||
    wordsOf(piece.text).some(({ fold: word }) => finite.has(word))
  )
    return undefined;
  return { form: "object", text: piece.text, verbatim: piece.text };
}

/** "Wartung und Reparatur unserer Anlagen": a phrase without a verb. */
function topic(text: string): Phrase | undefined {
  const words = wordsOf(text);
  let at = 0;
  while (at < words.length - 1 && praise.has(words[at]?.fold ?? "")) at++;
  const first = words[at];
  if (!first) return undefined;
  const piece = clip(text.slice(first.start), LONGEST_TOPIC, rules);
  if (!piece) return undefined;
  const folds = wordsOf(piece.text).map((word) => word.fold);
  const last = wordsOf(piece.text).at(-1);
  if (folds.length === 0 || folds.some((word) => finite.has(word)) || danglers.has(folds[0] ?? ""))
    return undefined;
  if (!last || !/^[\p{Lu}\d]/u.test(rawOf(piece.text, last))) return undefined;
  return {
    form: "topic",
    text: at === 0 && !adjective.test(folds[0] ?? "") ? piece.text : lowered(piece.text),
    verbatim: piece.text,
  };
}

/** A posting that says "du" is answered by questions that say "Sie". */
function inFormalAddress(text: string): string {
  return text
    .replace(/\bdein(e|en|em|er|es)?\b/g, (_, ending: string | undefined) => `Ihr${ending ?? ""}`)
    .replace(/\bdich\b/g, "sich");
}

/** Small at the beginning when the first word is an article or an adjective. */
function lowered(text: string): string {
  const first = wordsOf(text)[0];
  if (!first) return text;
  const next = wordsOf(text)[1];
  const isAdjective = next !== undefined && adjective.test(first.fold) && /^\p{Lu}/u.test(rawOf(text, next));
  const isSmall = articles.has(first.fold) || (isAdjective && !/(?:ung|er|innen)$/.test(first.fold));
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function rawOf(text: string, word: Word): string {
  return text.slice(word.start, word.end);
}

/** "betreust" to "betreuen", for the verbs that form it by the rule. */
function secondPersons(): ReadonlyMap<string, string> {
  const irregular: readonly [string, string][] = [
    ["übernimmst", "übernehmen"],
    ["berätst", "beraten"],
    ["hilfst", "helfen"],
    ["gibst", "geben"],
    ["triffst", "treffen"],
    ["empfängst", "empfangen"],
    ["fährst", "fahren"],
    ["hältst", "halten"],
    ["trägst", "tragen"],
    ["vertrittst", "vertreten"],
    ["wirkst", "wirken"],
  ];
  const forms = new Map(irregular.map(([form, base]) => [fold(form), base]));
  for (const base of posting.dutyVerbs.split(/\s+/).filter(Boolean)) {
    const stem = base.replace(/e?n$/, "");
    forms.set(fold(`${stem}${/[td]$/.test(stem) ? "est" : /[sßzx]$/.test(stem) ? "t" : "st"}`), base);
  }
  return forms;
}
