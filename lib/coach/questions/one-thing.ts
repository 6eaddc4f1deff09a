import type { Way } from "../read/way";
import type { Language } from "../types";

/** From so many words on, what "and" adds is another matter; and so many the first has to have. */
const MANY = { words: 7, first: { en: 3, de: 2 } };
const CLAUSE: Record<Language, RegExp> = {
  en: /^, (?:who|which|that|where|when|both|so)\b/,
  de: /^, (?:die|der|das|den|denen|was|wie|wen|wem|wo|ob|warum|woran|womit|welche[rsmn]?)\b|^, .* zu \p{Ll}+en$/u,
};

/**
 * A topic as one thing to ask about: of a list its first.
 *
 * @returns Undefined where what comes first does not stand by itself.
 */
export function oneThing({ form, text }: Way, language: Language): string | undefined {
  if (/ von bis |\b(?:Mio|Mrd|Tsd|ca)$/.test(text)) return undefined;
  if (form === "name" || form === "quality") return text;
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
  const isOther = form === "gerund" && / and \p{L}+ing\b/u.test(text.slice(at));
  const isLong = text.split(" ").length >= MANY.words;
  if (first.endsWith("-") || (language === "de" && form === "task" && !/ \p{Ll}+n$/u.test(first)))
    return text;
  const words = first.split(" ").length;
  return words >= (isOther ? 2 : MANY.first[language]) && (isOther || isLong) ? first : text;
}
