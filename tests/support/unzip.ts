import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

const [END, ENTRY] = [0x06054b50, 0x02014b50];

/** Writes the files of a zip archive into a folder. Without encryption, comments and archives of more than 4 GB. */
export function unzip(archive: Buffer, folder: string): void {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== END) throw new Error("This is no zip archive.");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error("The list of files is damaged.");
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString("utf8", at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(data, data + archive.readUInt32LE(at + 20));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
}
