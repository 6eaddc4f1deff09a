import { plainWords } from "../text";
import type { Language } from "../types";

const SHORTEST = 4;
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  en: "ations ation ments ment ings ing ised ized ers ies ied ed es er or al ly s e y".split(" "),
  de: "ungen ung innen erin eren ern em en er es e n s".split(" "),
};
const SMALL = new Set(
  `a an and are as at be been but by can do does for from had has have how if in into is it its may more most must no not of on
   or our over own per should so some such than that the their them then there these they this those through to under up us was
   we well were what when where which while who will with within would you your yours about all also any each every other
   work working job role ability able strong good excellent experience knowledge skills skill years year ll re ve d s t
   aber als am an auch auf aus bei beim bis das dass dem den der des die dies du durch ein eine einem einen einer eines er es
   fur gegen haben hat ich ihr ihre ihren ihrem ihrer im in ist ja kann man mit nach nicht noch oder ob sehr sich sie sind so
   soll uber um und uns unser unsere unseren vom von vor war wer werden wie wir wird zu zum zur dein deine deinen deiner sowie
   erfahrung kenntnisse arbeit arbeiten gute guter gutes gut jahre jahren stelle aufgaben`.split(/\s+/),
);

/** The stems of what a text is about, small words left out, in order. */
export function stemsOf(text: string, language: Language): string[] {
  return plainWords(text)
    .filter((word) => !SMALL.has(word))
    .map((word) => stem(word, language));
}

/** The stems of every word of a text, in order. */
export function allStemsOf(text: string, language: Language): string[] {
  return plainWords(text).map((word) => stem(word, language));
}

/** A word without its endings: light, so that different words rarely meet. */
function stem(word: string, language: Language): string {
  for (const ending of ENDINGS[language]) {
    const base = word.slice(0, -ending.length);
    if (base.length >= SHORTEST && word.endsWith(ending)) return undoubled(base, language);
  }
  return word;
}

/** "planning" and "plan" meet, "cutting" and "cut"; "selling" stays "sell". */
function undoubled(base: string, language: Language): string {
  const doubled = base.length > SHORTEST ? /([bdgklmnprt])\1$/ : /([bdgmnpt])\1$/;
  return language === "en" && doubled.test(base) ? base.slice(0, -1) : base;
}
