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

/** Bits in groups of five, the first ones first; the last digit is filled up with zeros. */
function toBase32(bytes: number[]): string {
  const groups = bitsOf(bytes, 8).match(/.{1,5}/g) ?? [];
  return groups.map((group) => DIGITS.charAt(parseInt(group.padEnd(5, "0"), 2))).join("");
}

function fromBase32(text: string): number[] {
  const digits = [...text].map((digit) => DIGITS.indexOf(digit));
  return (bitsOf(digits, 5).match(/.{8}/g) ?? []).map((group) => parseInt(group, 2));
}

function bitsOf(numbers: number[], width: number): string {
  return numbers.map((number) => number.toString(2).padStart(width, "0")).join("");
}
