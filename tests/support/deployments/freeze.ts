/** Freezes the public functions for the release that package.json names: `npx tsx tests/support/deployments/freeze.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frozenNow, RELEASED } from "./compatible";
import { registeredFunctions } from "./registered";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
mkdirSync(RELEASED, { recursive: true });
// A release that is frozen stays as it is: `wx` refuses.
const text = `${JSON.stringify(frozenNow(await registeredFunctions()), null, 1)}\n`;
writeFileSync(join(RELEASED, `${version}.json`), text, { flag: "wx" });
