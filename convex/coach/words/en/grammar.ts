import { wordSet } from "../../lexicon";
import type { Grammar } from "../types";
import { phraseOf } from "./phrases";
import { posting } from "./posting";
import { reading } from "./reading";

const notPast = wordSet(reading.notPast);
const irregular = wordSet(reading.pastVerb);
const noStep = wordSet(`${reading.weakVerb} ${reading.function}`);
const between =
  wordSet(`would could then also always usually first often generally normally typically next will i'd still
  immediately quickly personally simply regularly carefully just even`);
const subjects = wordSet("i we i'd we'd i'll we'll you");
const contracted = wordSet("i'd we'd i'll we'll");

export const grammar: Grammar = {
  hasCompounds: false,
  nounsAreCapitalised: false,

  pastOf(word) {
    if (irregular.has(word)) return "past";
    return word.length >= 4 && word.endsWith("ed") && !notPast.has(word) ? "past" : "none";
  },

  isAuxiliary(word) {
    return word === "was" || word === "were" || word === "had";
  },

  isStep(words, at) {
    const word = words[at] ?? "";
    if (word.length < 3 || noStep.has(word) || between.has(word)) return false;
    if (actions.has(word) && joins.has(words[at - 1] ?? "")) return plans(words, at);
    let before = at - 1;
    while (
      before >= 0 &&
      at - before <= 3 &&
      between.has(words[before] ?? "") &&
      !contracted.has(words[before] ?? "")
    ) {
      before--;
    }
    return subjects.has(words[before] ?? "");
  },

  stem(word) {
    const base = word.replace(/'s?$/, "");
    for (const ending of ENDINGS) {
      if (base.length - ending.length >= 4 && base.endsWith(ending)) return base.slice(0, -ending.length);
    }
    return base;
  },

  phraseOf,
};

const actions = wordSet(
  `${posting.dutyVerbs} call ring tell ask look read talk bring fetch stop put move go get sit say agree`,
);
const joins = wordSet("and or then");

/** "I would look at the chart and ask": what is joined to a step is one. */
function plans(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 20), at);
  return (
    before.some((word) => subjects.has(word)) &&
    before.some((word) => contracted.has(word) || word === "would" || word === "will")
  );
}

/** Longest first. */
const ENDINGS = [
  "isations izations isation ization ations ments ation ition ities ional ising izing ings ers ment ions tion able ness".split(
    " ",
  ),
  "ises izes ised ized ing ion ity ies ied ive ors er or es ed al ly s e y".split(" "),
].flat();
