import { wordSet } from "../../lexicon";
import type { Grammar } from "../types";
import { reading } from "./reading";

const notPast = wordSet(reading.notPast);
const irregular = wordSet(reading.pastVerb);
const noStep = wordSet(`${reading.weakVerb} ${reading.function}`);
const auxiliaries = wordSet(
  `habe hab haben hast hat hatte hatten bin sind ist war waren wurde wurden worden`,
);
const subjects = wordSet("ich wir man");
const people = wordSet("ich wir");
const conditionals = wordSet("würde würden könnte könnten");

/** "angerufen", "eingestellt", "gemessen": ge- between a beginning that can stand apart and the verb. */
const PARTICIPLE_GE = /^[a-z]{0,8}ge[a-z]{2,}(?:t|en)$/;
/** "bestellt", "verglichen", "repariert": without ge-, so only beside an auxiliary. */
const PARTICIPLE_PLAIN =
  /^(?:(?:be|ver|er|ent|zer|uber|unter|wieder|miss|hinter)[a-z]{3,}(?:t|en)|[a-z]{3,}iert)$/;
const PRETERITE = /^[a-z]{3,}(?:te|ten|test|tet)$/;

export const grammar: Grammar = {
  hasCompounds: true,
  nounsAreCapitalised: true,

  pastOf(word) {
    if (notPast.has(word)) return "none";
    if (irregular.has(word) || PRETERITE.test(word)) return "past";
    return PARTICIPLE_GE.test(word) || PARTICIPLE_PLAIN.test(word) ? "participle" : "none";
  },

  isAuxiliary: (word) => auxiliaries.has(word),

  /** "ich prüfe", "prüfe ich", "würde ich … prüfen". */
  isStep(words, at) {
    const word = words[at] ?? "";
    if (word.length < 4 || noStep.has(word)) return false;
    const isBesideSubject = people.has(words[at - 1] ?? "") || people.has(words[at + 1] ?? "");
    if (/[et]$/.test(word) && isBesideSubject && !notPast.has(word)) return true;
    if (!/[er]n$|eln$/.test(word)) return false;
    if (words[at - 1] === "wir" || words[at + 1] === "wir") return true;
    const isLastOfClause = at === words.length - 1 || endsClause.has(words[at + 1] ?? "");
    return (
      isLastOfClause &&
      words.slice(Math.max(0, at - 14), at).some((before) => conditionals.has(before)) &&
      words.slice(Math.max(0, at - 14), at).some((before) => subjects.has(before))
    );
  },

  stem(word) {
    for (const ending of ENDINGS) {
      if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
    }
    return word;
  },
};

const endsClause = wordSet("und oder weil damit dass bevor sodass um denn wenn");

/** Longest first. */
const ENDINGS = "ungen innen lich keit heit ung end ern est tet ten test in en er em es te st e n s t".split(
  " ",
);
