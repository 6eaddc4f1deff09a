import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";

export const BANK = join(import.meta.dirname, "../lib/coach/knowledge/bank");

/** Writes the bank's index.ts, which bundles every file of the bank for a hosted deployment. */
export async function writeBankIndex(): Promise<void> {
  const file = join(BANK, "index.ts");
  const names = readdirSync(BANK)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const identifier = (name: string) =>
    name.replace(".json", "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const text = [
    ...names.map((name) => `import ${identifier(name)} from "./${name}";`),
    'import type { BankField } from "../../bank/types";',
    "",
    '/** Every file of the bank; written by "npm run codegen". */',
    `export const FIELDS = [${names.map(identifier).join(", ")}] as BankField[];`,
  ].join("\n");
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: "typescript" }));
}
