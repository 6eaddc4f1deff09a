/** More closing braces than stand behind an object in prose. */
const MOST_TRIALS = 20;

/** The first whole JSON object in what a model wrote, whatever stands around it; undefined where there is none. */
export function jsonIn(text: string): unknown {
  const start = text.indexOf("{");
  if (start === -1) return undefined;
  let end = text.lastIndexOf("}");
  for (let trial = 0; trial < MOST_TRIALS && end > start; trial++) {
    try {
      return JSON.parse(text.slice(start, end + 1)) as unknown;
    } catch {
      end = text.lastIndexOf("}", end - 1);
    }
  }
  return undefined;
}
