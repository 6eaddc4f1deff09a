import fc, { type Arbitrary } from "fast-check";
import { LIMITS } from "../../../convex/limits";
import { POSTING } from "../people";
import { PUBLIC_FUNCTIONS } from "../public-functions";
import { ARGUMENTS, interviewKeys, people } from "./arguments";
import { changedSomewhere } from "./nonsense";
import type { Json, Step } from "./steps";

/** Random sequences of calls by several people: mostly what surfaces do, with every kind of nonsense among it. */
export function sequences(): Arbitrary<Step[]> {
  const waiting = fc.constantFrom(0, 0, 0, 1, 5_000, 61_000, 700_000).map((ms): Step => ({ do: "pass", ms }));
  const answering = fc.record({
    do: fc.constant("answerAll" as const),
    who: people(),
    interview: interviewKeys(),
    seq: fc.integer({ min: 1, max: 20 }),
  });
  const looking = fc.record({
    do: fc.constant("lookAtAll" as const),
    who: people(),
    interview: interviewKeys(),
    at: fc.nat(9),
    seq: fc.integer({ min: 1, max: 20 }),
  });
  const reading = fc
    .tuple(
      people(),
      fc.constantFrom<[string, { [name: string]: Json }]>(
        ["interviews:list", {}],
        ["interviews:list", { status: "completed" }],
        ["interviews:search", { text: "a" }],
        ["jobs:list", {}],
        ["jobs:attempts", { postingKey: "job:baker|" }],
        ["interviews:exportPage", {}],
      ),
      fc.constantFrom(1, 2, 3),
    )
    .map(([who, [name, args], size]): Step => {
      const numItems = name === "interviews:exportPage" ? LIMITS.exportPage : size;
      return { do: "readAll", who, name, numItems, args };
    });
  const steps = fc.oneof(
    { weight: 20, arbitrary: calls() },
    { weight: 4, arbitrary: waiting },
    { weight: 3, arbitrary: answering },
    { weight: 3, arbitrary: looking },
    { weight: 2, arbitrary: reading },
  );
  return fc
    .array(steps, { minLength: 5, maxLength: 40, size: "max" })
    .map((some): Step[] => [...OPENING, ...some]);
}

/** Every sequence begins with something to work on: two people with all answered, one with questions. */
const OPENING: Step[] = [
  ...(["ada", "bob", "device"] as const).flatMap((who): Step[] => [
    { do: "call", who, kind: "mutation", name: "users:store", args: {} },
    {
      do: "call",
      who,
      kind: "mutation",
      name: "interviews:create",
      args: { key: "k1", posting: POSTING, language: "en" },
    },
  ]),
  { do: "pass", ms: 0 },
  { do: "answerAll", who: "ada", interview: "k1", seq: 1 },
  { do: "answerAll", who: "device", interview: "k1", seq: 1 },
];

/** One call in five is changed somewhere into what no surface would send. */
function calls(): Arbitrary<Step> {
  const frequent = ["answers:save", "interviews:complete", "interviews:create", "questions:add"];
  // An account that goes takes everything with it, so it goes seldom.
  const names = Object.keys(ARGUMENTS).flatMap((name) =>
    name === "users:remove"
      ? [name]
      : frequent.includes(name)
        ? Array<string>(12).fill(name)
        : [name, name, name],
  );
  return fc.tuple(people(), fc.constantFrom(...names)).chain(([who, name]) => {
    const { kind } = PUBLIC_FUNCTIONS[name]!;
    const args = ARGUMENTS[name]!(who);
    const given = fc.oneof(
      { weight: 4, arbitrary: args },
      { weight: 1, arbitrary: args.chain(changedSomewhere) },
    );
    return given.map((args): Step => ({ do: "call", who, kind, name, args }));
  });
}
