const SIZE = 4;

/** Runs of four words of a text, for finding what another text took over from it. */
export class Shingles {
  private readonly runs = new Set<number>();

  /**
   * @param ids Numbers for words, shared by everything that is compared.
   * @param base Runs that count as added here too.
   */
  constructor(
    private readonly ids = new Map<string, number>(),
    private readonly base?: Shingles,
  ) {}

  /** One that knows these runs and can be given more of its own. */
  extended(): Shingles {
    return new Shingles(this.ids, this);
  }

  /** An empty one for the same words. */
  empty(): Shingles {
    return new Shingles(this.ids);
  }

  add(words: readonly string[]): void {
    for (const run of this.runsOf(words)) this.runs.add(run);
  }

  /** The share of these words that stand in runs which were added before, 0 to 1. */
  shareOf(words: readonly string[]): number {
    if (words.length === 0) return 0;
    const size = Math.min(SIZE, words.length);
    let covered = 0;
    let coveredTo = 0;
    this.runsOf(words).forEach((run, start) => {
      if (!this.has(run)) return;
      covered += start + size - Math.max(coveredTo, start);
      coveredTo = start + size;
    });
    return covered / words.length;
  }

  private has(run: number): boolean {
    return this.runs.has(run) || (this.base?.has(run) ?? false);
  }

  private runsOf(words: readonly string[]): number[] {
    const ids = words.map((word) => this.idOf(word));
    const size = Math.min(SIZE, ids.length);
    const runs: number[] = [];
    for (let start = 0; start + size <= ids.length; start++) {
      let hash = size;
      for (let i = start; i < start + size; i++) hash = Math.imul(hash, 0x01000193) ^ (ids[i] ?? 0);
      runs.push(hash);
    }
    return runs;
  }

  private idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = Math.imul(this.ids.size + 1, 0x9e3779b1);
    this.ids.set(word, id);
    return id;
  }
}
