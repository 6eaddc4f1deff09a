/**
 * `npm run bench -- <name> [arguments]`: prints figures, each beside a baseline of the same run. Nothing is asserted.
 */
const BENCHES: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  start: () => import("./start"),
  minute: () => import("./minute"),
  embedded: () => import("./embedded"),
  capture: () => import("./capture"),
  "capture-fuzz": () => import("./capture-fuzz"),
  kind: () => import("./kind"),
  employer: () => import("./employer"),
  coach: () => import("./coach"),
  differential: () => import("./differential"),
  demands: () => import("./demands"),
  questions: () => import("./questions"),
  asking: () => import("./asking"),
  reader: () => import("./reader"),
  reading: () => import("./reading"),
  cost: () => import("./cost"),
  history: () => import("./history"),
  typing: () => import("./typing"),
  durability: () => import("./durability"),
  limits: () => import("./limits"),
  load: () => import("./load"),
  spoken: () => import("./spoken"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = BENCHES[name];
if (!load) {
  console.error(`Which one? npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(2);
}
await (await load()).run(args);
process.exit();
