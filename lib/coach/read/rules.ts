import type { Label, RuleTable } from "./labels";

/** Headings whose lines a paper may stand under without being asked for. */
const OFFERED = new Set(["optional", "benefit", "company", "legal", "no"]);

/** What no likelihood may overrule. */
export class Rules {
  private readonly unneeded: RegExp;
  private readonly absent: RegExp;
  private readonly doubled: RegExp;
  private readonly welcome: RegExp;
  private readonly eligibility: RegExp;
  private readonly explicit: RegExp;
  private readonly stated: RegExp;
  private readonly labels: RegExp;
  /** "wont", "dont": people leave the mark out, and mean the same. */
  private readonly unmarked: RegExp;
  private readonly besides: RegExp;

  constructor(table: RuleTable) {
    const { unneeded, absent, doubled, welcome, eligibility, explicit, stated, labels } = table;
    const any = (groups: Record<string, string[]>) => new RegExp(Object.values(groups).flat().join("|"));
    this.unneeded = any(unneeded);
    this.absent = any(absent);
    this.doubled = any({ doubled });
    this.welcome = any({ welcome });
    this.eligibility = any(eligibility);
    this.explicit = any(explicit);
    this.stated = any(stated);
    this.labels = any({ labels });
    this.unmarked = new RegExp(`\\b(${table.unmarked.join("|")})nt\\b`, "g");
    this.besides = new RegExp(`\\b(?:${table.besides.join("|")})\\b`);
  }

  /** Whether "not" in a sentence does not mean that nothing is wanted: "not only", "nice but not needed". */
  turns(folded: string): boolean {
    return this.doubled.test(folded) || this.welcome.test(folded);
  }

  /** Whether what is welcome is then said to be needless: "nice, but we don't need it". */
  private takesBack(folded: string): boolean {
    const welcome = this.welcome.exec(folded);
    return welcome !== null && this.unneeded.test(folded.slice(welcome.index + welcome[0].length));
  }

  /** Whether whoever lacks something is welcome: "no experience needed, newcomers are welcome, too". */
  private welcomesWithout(folded: string): boolean {
    const needless = this.unneeded.exec(folded);
    if (!needless) return false;
    const rest = folded.slice(needless.index + needless[0].length);
    return this.besides.test(rest) && this.welcome.test(rest);
  }

  /** Whether what stands before a colon, plain, says that a place, a contract or hours follow. */
  isLabel(lead: string): boolean {
    return lead !== "" && this.labels.test(lead);
  }

  /** Whether a sentence says in so many words that something is wanted, or done by whoever gets the job. */
  asks(folded: string): boolean {
    return this.explicit.test(folded);
  }

  /**
   * What a sentence is that one would ask about if it were not for these words.
   *
   * @param role What the heading above it, or the word before its colon, says of it.
   */
  overrule(said: string, role: string): Label | undefined {
    const folded = said.replace(this.unmarked, "$1n t");
    const isUnneeded = role !== "optional" && this.unneeded.test(folded);
    const isNo =
      (!this.turns(folded) && (isUnneeded || this.absent.test(folded))) ||
      (isUnneeded && (this.takesBack(folded) || this.welcomesWithout(folded)));
    if (role === "no" || isNo) return "negated";
    const isPaper = !this.welcome.test(folded) && !OFFERED.has(role) && this.eligibility.test(folded);
    if (isPaper) return "eligibility";
    return this.stated.test(folded) && !this.asks(folded) ? "fact" : undefined;
  }
}
