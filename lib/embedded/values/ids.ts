/**
 * Document ids in Convex's own format, so that a mistyped id, or one of another table, is recognised by itself:
 * base32(variable-length table number, 16 random bytes, 2 bytes of checksum).
 */

const RANDOM_BYTES = 16;
const CHECKSUM_BYTES = 2;
/** Crockford's alphabet: no i, l, o, u. */
const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const SHAPE = new RegExp(`^[${DIGITS}]{31,37}$`);

/** A new random id, 31 to 37 characters long. `tableNumber` is a positive 32-bit integer. */
export function newId(tableNumber: number): string {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const body = [...variableLength(tableNumber), ...random];
  return toBase32([...body, ...checksum(body)]);
}

/** The table number inside an id, or null for anything that is no id. */
export function tableNumberOf(id: unknown): number | null {
  if (typeof id !== "string" || !SHAPE.test(id)) return null;
  const bytes = fromBase32(id);
  // The last digit has bits to spare; only one way of writing an id is the id.
  if (toBase32(bytes) !== id) return null;
  const prefix = readVariableLength(bytes);
  if (prefix === null || bytes.length !== prefix.length + RANDOM_BYTES + CHECKSUM_BYTES) return null;
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const [low, high] = checksum(body);
  return bytes.at(-2) === low && bytes.at(-1) === high ? prefix.value : null;
}

/** Seven bits a byte, the lowest first; the high bit says that more follow. */
function variableLength(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function readVariableLength(bytes: number[]): { value: number; length: number } | null {
  let value = 0;
  for (const [at, byte] of bytes.slice(0, 5).entries()) {
    value |= (byte & 0x7f) << (7 * at);
    if (byte < 0x80) return { value: value >>> 0, length: at + 1 };
  }
  return null;
}

/** Fletcher-16, low byte first. */
function checksum(bytes: number[]): [number, number] {
  let sum = 0;
  let sumOfSums = 0;
  for (const byte of bytes) {
    sum = (sum + byte) & 0xff;
    sumOfSums = (sumOfSums + sum) & 0xff;
  }
  return [sum, sumOfSums];
}

function toBase32(bytes: number[]): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) text += DIGITS.charAt((buffer >>> (bits -= 5)) & 31);
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? text + DIGITS.charAt((buffer << (5 - bits)) & 31) : text;
}

function fromBase32(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const digit of text) {
    buffer = (buffer << 5) | DIGITS.indexOf(digit);
    bits += 5;
    if (bits >= 8) bytes.push((buffer >>> (bits -= 8)) & 0xff);
    buffer &= (1 << bits) - 1;
  }
  return bytes;
}
