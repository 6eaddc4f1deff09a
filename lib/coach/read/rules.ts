import type { Label, RuleTable } from "./labels";

/** Headings whose lines a paper may stand under without being asked for. */
const OFFERED = new Set(["optional", "benefit", "company", "legal", "no"]);

/** What no likelihood may overrule. */
export class Rules {
  private readonly negated: RegExp;
  private readonly unless: RegExp;
  private readonly eligibility: RegExp;

  constructor({ negated, unless, eligibility }: RuleTable) {
    this.negated = new RegExp(negated.join("|"));
    this.unless = new RegExp(unless.join("|"));
    this.eligibility = new RegExp(eligibility.join("|"));
  }

  /** Whether "not" in a sentence does not mean that nothing is wanted: "not only", "nice but not needed". */
  turns(folded: string): boolean {
    return this.unless.test(folded);
  }

  /**
   * What a sentence is that one would ask about if it were not for these words.
   *
   * @param role What the heading above it, or the word before its colon, says of it.
   */
  overrule(folded: string, role: string): Label | undefined {
    const turns = this.turns(folded);
    if (role === "no" || (!turns && role !== "optional" && this.negated.test(folded))) return "negated";
    return !turns && !OFFERED.has(role) && this.eligibility.test(folded) ? "eligibility" : undefined;
  }
}
