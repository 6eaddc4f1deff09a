/**
 * Writes the profile of the version that package.json names, from the code as it is: `npx tsx
 * tests/support/profile/write.ts`. Run it once when a version is released, and never again for that version.
 */
import "../../../lib/embedded/environment";
import "fake-indexeddb/auto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { api } from "../../../convex/_generated/api";
import { DEVICE_IDENTITY } from "../../../convex/device";
import type { Session } from "../../../convex/model/sessions";
import { createDraftBuffer } from "../../../lib/drafts";
import { openDeployment } from "../../../lib/embedded";
import { createPlace } from "../../../lib/storage/place";
import { createQuestionForms } from "../../../lib/storage/question-form";
import { createFormStore, emptyForm } from "../../../lib/storage/posting-form";
import { createSoundings } from "../../../lib/speech/sounding";
import { createSettings } from "../../../lib/storage/settings";
import { prefixed } from "../../../lib/storage/storage";
import { modules, schema } from "../../../lib/deployments/modules";
import { FakeArea, settled } from "../../unit/storage/support/area";
import { dump } from "./dump";
import { DATABASE, type Profile, profileFile } from "./profile";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
  version: string;
};
if (existsSync(profileFile(version))) throw new Error(`The profile of ${version} is frozen.`);

const indexedDB = new IDBFactory();
const deployment = await openDeployment({
  modules,
  schema,
  name: DATABASE,
  identity: DEVICE_IDENTITY,
  indexedDB,
});
const area = new FakeArea();

await deployment.mutation(api.users.store, {});
const questions = new Map<string, string[]>();
for (const interview of ["finished", "begun", "untouched"]) {
  await deployment.mutation(api.interviews.create, {
    key: interview,
    posting: {
      jobTitle: `Engineer, ${interview} – 電気技師`,
      company: "Brightwater & Söhne",
      postingUrl: `https://jobs.example.org/${interview}`,
      jobDescription: "You will design services with Kubernetes.\n\n- You have five years of experience.",
    },
    language: interview === "begun" ? "de" : "en",
  });
  await deployment.runDue();
  const transcript = await deployment.query(api.interviews.transcript, { interview });
  questions.set(
    interview,
    transcript.questions.map(({ key }) => key),
  );
}
const answer = (interview: string, questionKey: string, text: string, seq = 1) =>
  deployment.mutation(api.answers.save, {
    interview,
    drafts: [{ questionKey, text, baseRevision: seq - 1, writer: "panel", seq, editedAt: Date.now() }],
  });
const [finished = [], begun = []] = [questions.get("finished"), questions.get("begun")];
for (const [at, key] of finished.entries()) await answer("finished", key, `I led ${at + 2} people in 2024.`);
await deployment.mutation(api.interviews.complete, { interview: "finished" });
await deployment.runDue();
// Emoji, a right-to-left mark and a tab: what people write.
await answer("begun", begun[0] ?? "", "Zuerst 👩‍🔧 \u200f\t habe ich gemessen.");
await answer("begun", begun[0] ?? "", "Zuerst habe ich gemessen, dann gebaut.", 2);
// Another window that had not seen that: the deployment keeps what it replaced. Of two edits in one millisecond the first wins.
const edited = Date.now();
while (Date.now() === edited);
await deployment.mutation(api.answers.save, {
  interview: "begun",
  drafts: [
    {
      questionKey: begun[0] ?? "",
      text: "Zuerst habe ich gefragt.",
      baseRevision: 0,
      writer: "tab",
      seq: 1,
      editedAt: Date.now(),
    },
  ],
});
await deployment.mutation(api.interviews.create, {
  key: "gone",
  posting: { jobTitle: "Cook" },
  language: "en",
});
await deployment.mutation(api.interviews.remove, { interview: "gone" });
// Asked for and not yet made: a job that waits.
await deployment.mutation(api.interviews.create, {
  key: "asked",
  posting: { jobTitle: "Baker" },
  language: "en",
});

const sessions: Session[] = [];
for (const interview of ["finished", "begun", "untouched"])
  sessions.push(await deployment.query(api.interviews.exportOne, { interview }));
await deployment.close();

/** Stores what a panel stores whose deployment is out of reach. */
async function writeDrafts(): Promise<void> {
  let ids = 0;
  const buffer = createDraftBuffer({
    account: DEVICE_IDENTITY.subject,
    storage: prefixed(area),
    writers: { own: "panel", next: (after) => after + 1, adopt: () => Promise.resolve(true) },
    newId: () => `id-${(ids += 1)}`,
    saveVerdicts: () => Promise.resolve(),
    verdictBatch: 20,
    isRefusal: () => false,
    save: (_interview, drafts) =>
      Promise.resolve(drafts.map(() => ({ outcome: "lost", winner: { text: "Theirs.", revision: 3 } }))),
  });
  const target = (questionKey = "") => ({ interview: "begun", questionKey });
  buffer.edit(target(begun[1]), "Set aside by a later text.", 0);
  await buffer.flush();
  buffer.dispose();
  buffer.edit(target(begun[2]), "Never acknowledged.", 0);
}
await writeDrafts();
createSettings(area, () => {}).change({
  language: "de",
  questionCount: 6,
  kinds: ["technical"],
  timer: true,
});
const place = createPlace(area);
await settled();
place.go({ screen: "session", interview: "begun", questionKey: begun[1] });
const form = createFormStore(prefixed(area));
form.begin({ ...emptyForm("form-1", { questionCount: 6, kinds: null, difficulty: "hard" }) });
form.change({ values: { jobTitle: "Tram Driver" } });
await createSoundings(area).add(
  { account: DEVICE_IDENTITY.subject, interview: "begun", questionKey: begun[0] ?? "" },
  { ms: 42_000, words: 96, longestPauseMs: 1_800, fillers: [{ word: "ähm", count: 2 }] },
);
createQuestionForms(area).keep("untouched", {
  questionKey: questions.get("untouched")?.[0] ?? "",
  text: "Which service of yours broke first?",
  points: ["say what broke", ""],
});
await settled();

const profile: Profile = {
  version,
  database: await dump(indexedDB, DATABASE),
  storage: Object.fromEntries(area.items),
  sessions,
};
writeFileSync(profileFile(version), `${JSON.stringify(profile, null, 1)}\n`);
console.log(`Wrote ${profileFile(version)}.`);
