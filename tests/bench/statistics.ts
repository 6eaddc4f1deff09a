export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Cohen's kappa with quadratic weights between two lists of ratings from 1 to 5, rounded to whole ones. */
export function kappa(a: readonly number[], b: readonly number[]): number {
  const whole = (value: number) => Math.min(5, Math.max(1, Math.round(value)));
  const count = (values: readonly number[], rating: number) =>
    values.filter((v) => whole(v) === rating).length;
  const seen = a.reduce((sum, value, i) => sum + (whole(value) - whole(b[i] ?? 0)) ** 2, 0);
  const scale = [1, 2, 3, 4, 5];
  const chance = scale.flatMap((x) =>
    scale.map((y) => ((x - y) ** 2 * count(a, x) * count(b, y)) / a.length),
  );
  const expected = chance.reduce((sum, value) => sum + value, 0);
  return expected === 0 ? 0 : 1 - seen / expected;
}
