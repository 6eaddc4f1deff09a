import fc from "fast-check";

/** The questions that are answered in a story. */
export const QUESTIONS = ["q0", "q1"] as const;

/** One thing that happens. `who` and `which` choose among what there is at that moment. */
export type Step =
  | { does: "type" | "clear"; who: number; question: (typeof QUESTIONS)[number] }
  | { does: "flush" | "look" | "crash" | "renew"; who: number }
  | { does: "commit" | "answer" | "fail"; which: number }
  | { does: "open"; device: number }
  | { does: "slow"; device: number; ms: number }
  | { does: "complete" | "reopen" }
  | { does: "wait"; ms: number };

const one = <Does extends string>(...does: [Does, ...Does[]]) => fc.constantFrom(...does);
const times = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });

const any = fc.nat(7);
const device = fc.nat(1);
const question = fc.constantFrom(...QUESTIONS);

/** Steps in the proportions in which they make trouble. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  times(6, fc.record({ does: one("type"), who: any, question })),
  times(1, fc.record({ does: one("clear"), who: any, question })),
  times(6, fc.record({ does: one("flush", "look", "crash", "renew"), who: any })),
  times(6, fc.record({ does: one("commit", "answer", "answer", "fail"), which: any })),
  times(2, fc.record({ does: one("open"), device })),
  times(1, fc.record({ does: one("slow"), device, ms: fc.constantFrom(0, 5, 500) })),
  times(1, fc.record({ does: one("complete", "reopen", "reopen") })),
  times(3, fc.record({ does: one("wait"), ms: fc.constantFrom(10, 700, 1_500, 6_000, 11_000) })),
);
