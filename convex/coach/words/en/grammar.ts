import { wordSet } from "../../lexicon";
import type { Grammar } from "../types";
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
};

const actions = wordSet(
  `accept achieve acquire act adapt address adhere adjust administer advise advocate analyse analyze allocate answer anticipate
    apply appraise approve architect arrange articulate assemble assess assign assist attend attract audit author
    automate balance bill book brief bring budget build calculate calibrate care carry champion check clean close coach
    code collaborate collect command communicate compare compile complete comply conceptualize conduct configure consult
    contribute control convert cook cooperate coordinate counsel create cultivate cut debug decide define delegate deliver demonstrate
    deploy design detect determine develop diagnose direct discuss dispatch dispense distribute document draft draw drill drive
    edit educate enable encourage enforce engage engineer enhance ensure enter entertain establish estimate evaluate examine execute
    expand explain explore fabricate facilitate file fill find fit fix follow forecast formulate foster fulfil fulfill
    gather generate give greet grow guide handle help hire host identify illustrate implement improve influence inform
    initiate innovate input inspect install instruct integrate interpret interview introduce investigate issue iterate
    join keep label launch lay lead learn liaise lift listen load maintain make manage manufacture market measure
    mediate mentor migrate minimize minimise mitigate model moderate modify monitor motivate move navigate negotiate nurture observe obtain
    offer onboard open operate optimise optimize orchestrate order organise organize oversee own pack paint participate partner perform practice practise pick
    place plan plate position prepare prescribe present preserve prevent prioritise prioritize process procure produce
    program programme promote propose prospect protect provide publish purchase qualify read receive recognise recognize
    recommend reconcile record recruit redesign reduce refine register repair replace reply report represent research
    resolve respond restock retain review revise roll rotate run scale schedule scope secure select sell serve service
    set shape share ship sign solve source staff standardise standardize steer stock store streamline strengthen structure study
    submit suggest supervise supply support survey sustain synchronize tailor take talk teach test tackle track train transform
    translate transport treat triage troubleshoot turn understand undertake unload update upgrade upsell use utilise utilize validate verify
    visit wash weld welcome work write
  call ring tell ask look read talk bring fetch stop put move go get sit say agree`,
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
