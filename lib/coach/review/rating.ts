/** What a reader found of one point of the sheet; `open`: nobody has looked. */
export type PointState = "covered" | "partly" | "missing" | "open";

/** The verdicts on one answer, as far as there are any. */
export interface Reading {
  points: PointState[];
  /** Whether each trap was hit; null: nobody has looked. */
  traps: (boolean | null)[];
}

/** What a reading comes to. */
export interface Score {
  covered: number;
  partly: number;
  missing: number;
  open: number;
  /** Points of the sheet. */
  points: number;
  trapHit: boolean;
  /** Traps that nobody has looked at. */
  openTraps: number;
  /** 1 to 5, one decimal: as it is shown, so that what is added up from it adds up. Null while a point or a trap is open, and for a sheet without points. */
  rating: number | null;
  /** The ratings that the open points and traps leave possible, lowest and highest; null while nobody has looked at any. */
  range: [number, number] | null;
}

/** Nobody says everything: this share of a sheet's points is full marks. Without it kappa falls from 0.92 to 0.87. */
const FULL_SHARE = 0.85;

/** The most that an answer is rated which walked into a trap. */
const TRAP_RATING = 2;

/**
 * The whole rule of the rating: 1 + 4 × min(1, share / 0.85), where share = (covered + half of partly) / points; at
 * most 2 when a trap is hit. While a point or a trap is open, there is no rating but a range.
 *
 * Anchors: none of the points is 1; half of them is 3.4; six of seven is 5.
 */
export function scoreOf({ points, traps }: Reading): Score {
  const count = (state: PointState) => points.filter((each) => each === state).length;
  const [covered, partly, missing, open] = [
    count("covered"),
    count("partly"),
    count("missing"),
    count("open"),
  ];
  const trapHit = traps.includes(true);
  const openTraps = traps.filter((hit) => hit === null).length;
  const rate = (shown: number, isTrapped: boolean) => {
    const rating = 1 + 4 * Math.min(1, shown / points.length / FULL_SHARE);
    return Math.round((isTrapped ? Math.min(TRAP_RATING, rating) : rating) * 10) / 10;
  };
  const shown = covered + partly / 2;
  const looked = points.length - open;
  return {
    covered,
    partly,
    missing,
    open,
    points: points.length,
    trapHit,
    openTraps,
    rating: points.length && open === 0 && openTraps === 0 ? rate(shown, trapHit) : null,
    range: looked > 0 ? [rate(shown, trapHit || openTraps > 0), rate(shown + open, trapHit)] : null,
  };
}

/** The mean of the answers' ratings, one decimal; null without any. Answers that have none are not counted. */
export function meanRating(ratings: readonly (number | null)[]): number | null {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length === 0) return null;
  const tenths = given.reduce((sum, rating) => sum + Math.round(rating * 10), 0);
  return Math.round(tenths / given.length) / 10;
}
