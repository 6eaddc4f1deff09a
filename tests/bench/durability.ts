/**
 * `npm run bench -- durability [trials per fault] [part of a fault's name]`: somebody types steadily into an answer
 * when, at a random moment, something happens; then the same profile is opened again and compared with what had been
 * on the screen. Real panel, production build.
 */
import { execFileSync } from "node:child_process";
import { ACCOUNTS_BUILD, DEVICE_BUILD } from "../support/accounts/build";
import { SETTINGS } from "./durability-faults";
import { type Trial, trialsOf } from "./durability-trials";
import { table, times } from "./figures";

const HEAD = [
  "fault",
  "trials",
  "hung",
  "abandoned",
  "characters typed",
  "lost after 100 ms on screen",
  "lost in all",
  "answers doubled",
  "older over newer",
  "text back on screen",
];

export async function run([trials = "20", only = ""]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  execFileSync("wxt", ["build", "--mode", "accounts"], {
    stdio: "ignore",
    env: { ...process.env, ...ACCOUNTS_BUILD },
  });
  const rows = [HEAD];
  for (const { open } of SETTINGS.filter(({ name }) => name.includes(only))) {
    const { fault, stage } = await open();
    const { results, hung, abandoned } = await trialsOf(fault, stage, Number(trials)).finally(() =>
      stage.close(),
    );
    for (const what of new Set(hung)) console.error(`${fault.name}: ${what}`);
    const sum = (name: keyof Trial) => String(results.reduce((total, trial) => total + trial[name], 0));
    rows.push([
      fault.name,
      String(results.length),
      String(hung.length),
      String(abandoned),
      ...(["typed", "lostPromised", "lost", "doubled", "older"] as const).map(sum),
      times(results.map(({ back }) => back)),
    ]);
    console.error(`${new Date().toISOString()}  ${rows.at(-1)?.join("  ")}`);
  }
  table(rows);
}
