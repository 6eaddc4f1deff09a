import type { Way } from "../read/way";
import type { Language } from "../types";

/** From so many words on, what "and" adds is another matter; and so many the first has to have. */
const MANY = { words: 7, first: { en: 3, de: 2 } };
const CLAUSE: Record<Language, RegExp> = {
  en: /^, (?:who|that|where|when|both)\b/,
  de: /^, (?:die|der|das|den|denen|was|wie|wen|wem|wo|ob|warum|woran|womit|welche[rsmn]?)\b|^, .* zu \p{Ll}+en$/u,
};

/** What names no matter of its own: everybody watches people. */
const VAGUE =
  /^(?:\p{L}+ (?:people|customers|things|work|tasks|jobs|orders|a subject|clients|children|staff)|take (?:your|a) turn.*|(?:\p{L}+ ){0,2}(?:umgehen|führen|arbeiten|unterstützen)|.* (?:well|check)|\p{L}*(?:wesen|wissenschaft|studium|ausbildung))$/u;
/** How often and when: no part of what is done. */
const WHEN =
  / (?:(?:every|each) (?:\p{L}+ )?(?:day|night|week|month|quarter|year|term|hour|hours|morning|evening|shift|season)s?|now and then|once|twice|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|at weekends|in the (?:mornings?|afternoons?|evenings?)|the day after)\b.*$/u;
/** What is done with others is no trait. */
const TASK =
  /^(?:Mitwirkung|Mitarbeit|Mithilfe|Kooperation|Teilnahme|Unterstützung|Betreuung|Durchführung|Übernahme)\b/u;
/** Verbs that may be nouns, before what is done to: "report cost" is no thing. */
const DONE =
  /^(?:agree|report|patch|chair|close|design|review|question|challenge) (?!of\b|and\b|\p{L}+ing\b)/u;

/**
 * A topic as one thing to ask about: of a list its first.
 *
 * @returns Undefined where what comes first does not stand by itself.
 */
export function oneThing({ form, text: all }: Way, language: Language): string | undefined {
  const text = language === "en" ? all.replace(WHEN, "") : all;
  if (/ von bis |\b(?:Mio|Mrd|Tsd|ca)$/.test(text)) return undefined;
  if (form === "quality" && TASK.test(text)) return undefined;
  if (form === "name" || form === "quality") return text;
  if (form === "thing" && language === "en" && DONE.test(text)) return undefined;
  if (form === "area" && / (?:stay|go|come|are|is|have|has)\b/.test(text)) return undefined;
  const first = firstOf(text, form, language);
  return first === undefined || VAGUE.test(first) ? undefined : first;
}

function firstOf(text: string, form: Way["form"], language: Language): string | undefined {
  const comma = text.indexOf(", ");
  const isList = comma !== -1 && !CLAUSE[language].test(text.slice(comma));
  const first = isList ? text.slice(0, comma) : text;
  const alone = isList ? standsAlone(first, form, language) : true;
  if (!alone) return text.split(" ").length <= MANY.words ? text : undefined;
  return withoutAnother(first, form, language);
}

function standsAlone(first: string, form: Way["form"], language: Language): boolean {
  if (language === "de" && form === "task") return / \p{Ll}+n$/u.test(first);
  return first.includes(" ");
}

/** "Emptying bins and reporting vandalism" is two: without what "and" adds to what is long enough without it. */
function withoutAnother(text: string, form: Way["form"], language: Language): string {
  const at = text.search(/ (?:and|und|sowie) /);
  if (at === -1 || /\b(?:between|both|zwischen|sowohl)\b/.test(text)) return text;
  const first = text.slice(0, at);
  const isOther =
    form === "gerund" &&
    / and \p{L}+ing\b/u.test(text.slice(at)) &&
    !/ (?:out|up|off|down|in|away|over|on)$/.test(first);
  const isLong = text.split(" ").length >= MANY.words;
  if (first.endsWith("-") || (language === "de" && form === "task" && !/ \p{Ll}+n$/u.test(first)))
    return text;
  const words = first.split(" ").length;
  return words >= (isOther ? 2 : MANY.first[language]) && (isOther || isLong) ? first : text;
}
