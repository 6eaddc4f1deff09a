import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The snippets' samples a second. */
export const RATE = 8_000;

const FOLDER = join(import.meta.dirname, "../../fixtures/speech");

/** The snippets of speech, as samples of -1 to 1; each begins and ends with its voice. See the README beside them. */
export function readSnippets(): { name: string; samples: Float32Array }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".wav"))
    .sort()
    .map((name) => ({ name, samples: decode(readFileSync(join(FOLDER, name))) }));
}

/** The samples of a mono wav file in mu-law. */
function decode(file: Buffer): Float32Array {
  for (let at = 12; at < file.length;) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString("latin1", at, at + 4) === "data")
      return Float32Array.from(file.subarray(at + 8, at + 8 + size), fromMuLaw);
    at += 8 + size + (size % 2);
  }
  throw new Error("This wav file has no data");
}

function fromMuLaw(byte: number): number {
  const bits = ~byte & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
  return (bits & 0x80 ? -magnitude : magnitude) / 32_768;
}
