import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { DEVICE_BUILD } from "../accounts/build";

const ROOT = join(import.meta.dirname, "../../..");
/** What the extension is built from. */
const SOURCES = ["components", "convex", "entrypoints", "lib", "locales", "public"];
const FILES = ["package.json", "tsconfig.json", "wxt.config.ts"];

/** A language that nobody wrote words for, and no code knows of. */
export const PSEUDO = "eo";

type Messages = Record<string, Record<string, string>>;

/** The English words with an accent on every vowel: whatever has none was not asked for by the words. */
export function pseudoMessages(): Messages {
  const english = JSON.parse(readFileSync(join(ROOT, "locales/en.json"), "utf8")) as Messages;
  const all = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([key, message]) => [key, accented(message)]));
  return Object.fromEntries(Object.entries(english).map(([space, words]) => [space, all(words)]));
}

/** A message whose text is accented; its values, marks and choices are as they were. */
function accented(message: string): string {
  let written = message;
  for (const { from, to } of literals(parse(message, { captureLocation: true })))
    written = written.slice(0, from) + withAccents(written.slice(from, to)) + written.slice(to);
  return written;
}

/** An accented vowel is one character, so the places of other literals stay. */
function withAccents(text: string): string {
  return text.replace(/[aeiou]/gi, (vowel) => `${vowel}\u0301`.normalize("NFC"));
}

function literals(elements: MessageFormatElement[]): { from: number; to: number }[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal && element.location)
      return [{ from: element.location.start.offset, to: element.location.end.offset }];
    if (element.type === TYPE.tag) return literals(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => literals(value));
  });
}

/** Builds the extension from a copy of its sources with one file more, and gives the folder. */
export function buildWithPseudo(): string {
  const copy = join(ROOT, ".cache/pseudo");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [...SOURCES, ...FILES]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, `locales/${PSEUDO}.json`), JSON.stringify(pseudoMessages()));
  const env = { ...process.env, NODE_ENV: "production", ...DEVICE_BUILD };
  execFileSync(process.execPath, [join(ROOT, "node_modules/wxt/bin/wxt.mjs"), "build"], { cwd: copy, env });
  return join(copy, ".output/chrome-mv3");
}
