/** Halves of a surrogate pair on their own cannot be stored or sent; they become U+FFFD. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/**
 * Data in which every text is well-formed, also the names of properties. What was so already comes back as it is,
 * the same object. Only arrays and plain objects are looked into.
 */
export function wellFormedData<Data>(data: Data): Data {
  return mended(data) as Data;
}

function mended(data: unknown): unknown {
  if (typeof data === "string") return wellFormed(data);
  if (Array.isArray(data)) {
    const items = (data as unknown[]).map(mended);
    return items.every((item, at) => Object.is(item, data[at])) ? data : items;
  }
  if (!isPlain(data)) return data;
  const entries = Object.entries(data).map(([name, value]) => [wellFormed(name), mended(value)] as const);
  const isWell = entries.every(([name, value]) => Object.hasOwn(data, name) && Object.is(data[name], value));
  return isWell ? data : Object.fromEntries(entries);
}

function isPlain(data: unknown): data is Record<string, unknown> {
  if (typeof data !== "object" || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

/** What belongs to the character before it: accents, skin tones, and whatever a joiner binds. */
const BOUND = /^[\p{M}\p{Emoji_Modifier}\u200D]/u;

/** A text of at most `longest` UTF-16 units, cut between two characters and never in one. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && isInCharacter(text, end)) end--;
  return wellFormed(text.slice(0, end || longest));
}

function isInCharacter(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return isLow || text.charAt(at - 1) === "\u200D" || BOUND.test(text.slice(at, at + 2));
}

/** A text on one line, in its stored form. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(/\s+/g, " ").trim();
}
