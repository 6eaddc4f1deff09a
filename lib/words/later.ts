/**
 * The parts of locales/ that neither the panel nor the popup needs at once: a build loads them with the parts that use them.
 * Whoever uses one is loaded with `lazyWithWords` or stands in `LaterWords`; a test reads what the two pages import.
 */
export const LATER: readonly string[] = [
  ...["speaking", "handsFree", "recordings", "sounded", "speakingOptions"],
  ...["builtIn", "coach", "consent", "data", "reader", "progress"],
];
