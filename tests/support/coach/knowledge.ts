import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BankField } from "../../../lib/coach/bank/types";
import type { Knowledge } from "../../../lib/coach/questions/knowledge";

const ROOM = join(import.meta.dirname, "../../../lib/coach/knowledge");

/** What the coach knows, read from its files as the worker reads it from its package. */
export function knowledge(bank = join(ROOM, "bank")): Knowledge {
  return {
    reading: {
      cues: read("reading/cues"),
      rules: read("reading/rules"),
      topics: read("reading/topics"),
      kinds: read("reading/kinds"),
      model: read("reading/model"),
    },
    questions: {
      asking: read("questions/asking"),
      cases: read("questions/cases"),
      sectors: read("questions/sectors"),
      sheets: read("questions/sheets"),
      levels: read("questions/levels"),
      oneThing: read("questions/one-thing"),
      templates: read("questions/templates"),
      unasked: read("questions/unasked"),
    },
    fields: bankFields(bank),
  } as Knowledge;
}

/** The fields of the bank. */
export function bankFields(bank = join(ROOM, "bank")): BankField[] {
  if (!existsSync(bank)) return [];
  return readdirSync(bank)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(bank, name), "utf8")) as BankField);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOM, `${name}.json`), "utf8"));
}
