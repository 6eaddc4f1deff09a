/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let i = from; i <= to; i++) ranks[order[i]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Spearman's rank correlation; 0 where one side does not vary. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranksOf(a);
  const y = ranksOf(b);
  const meanX = mean(x);
  const meanY = mean(y);
  let both = 0;
  let ofX = 0;
  let ofY = 0;
  x.forEach((value, i) => {
    const dx = value - meanX;
    const dy = (y[i] ?? 0) - meanY;
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  });
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
