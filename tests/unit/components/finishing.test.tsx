// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { LookScreen } from "../../../components/checklist/look-screen";
import { useFinish } from "../../../components/practice/finish";
import { LIMITS } from "../../../convex/limits";
import type { InterviewRow } from "../../../convex/model/interviews";
import { followUpKeyOf } from "../../../lib/coach/review/index";
import type { Place, PlaceStore } from "../../../lib/storage/place";
import { FakeDeployment } from "../drafts/support/deployment";
import { Device, openSurface, Refusal, type Surface } from "../drafts/support/surface";
import { FakeClient, messages, shown } from "./support/screen";

const QUESTION = { key: "q1", text: "Which bell are you proud of?", order: 1, origin: "person" };
const ROW = {
  ...{ key: "one", jobTitle: "Bell Founder", status: "in_progress", coachState: "ready", reader: "person" },
  ...{ questionCount: 1, answered: ["q1"], answeredCount: 1 },
} as InterviewRow;

const AT_QUESTION: Place = { screen: "session", interview: "one", questionKey: "q1" };

/** What the screens of typed answers do with it. */
function Finish() {
  const { press, isPossible, words, shown: said } = useFinish(ROW, [QUESTION]);
  return (
    <>
      <button disabled={!isPossible} onClick={press}>
        {words}
      </button>
      {said}
    </>
  );
}

/** A session with one question and a person at it, whose deployment takes what it is told to. */
async function opened(screen: "checklist" | "practice") {
  const deployment = new FakeDeployment();
  const surface = openSurface(new Device(), deployment);
  const drafts = surface.buffer;
  await drafts.restore();
  const client = new FakeClient();
  Object.assign(client.queries, {
    "interviews:transcript": { questions: [QUESTION], origins: {}, notices: [], jobDescription: "" },
    "feedback:versions": [],
    "answers:get": { questionKey: "q1", text: "The one at Fernhill.", revision: 1 },
    "verdicts:get": { verdicts: [] },
  });
  const places: Place[] = [];
  const place = { go: (to: Place) => void places.push(to) };
  const seen = await shown(
    screen === "checklist" ? (
      <LookScreen row={ROW} questionKey="q1" followUp={() => null} listenBack={() => null} />
    ) : (
      <Finish />
    ),
    { client, surface: { drafts, place: place as PlaceStore, stopSpeaking: async () => {} } },
  );
  const type = (...typed: Parameters<Surface["type"]>) => seen.after(() => surface.type(...typed));
  const flush = () => seen.after(() => drafts.flush());
  const press = () => seen.press(screen === "checklist" ? messages.checklist.finish : messages.finish.finish);
  const asked = () => client.asked.map(([name]) => name).filter((name) => name === "interviews:complete");
  const said = () => seen.find('[role="alert"]')?.textContent;
  return { deployment, drafts, type, flush, places, press, asked, said };
}

describe.each(["checklist", "practice"] as const)("finishing from the %s", (screen) => {
  it("completes once every word is saved", async () => {
    const { type, drafts, press, asked, said } = await opened(screen);
    await type("q1", "The one at Fernhill, which had cracked.");
    await press();
    expect([asked().length, said(), drafts.hasUnsaved("one")]).toEqual([1, undefined, false]);
  });

  it("does not complete over an improvement that is not saved, and says so", async () => {
    const { deployment, type, press, asked, said } = await opened(screen);
    deployment.failWith = new Error("offline");
    await type("q1", "The one at Fernhill, which had cracked.");
    await press();
    expect([asked(), said()]).toEqual([[], messages.finish.unsaved]);
    deployment.failWith = undefined;
    await press();
    expect([asked().length, said()]).toEqual([1, undefined]);
  });

  it("goes to the answer that is too long", async () => {
    const { deployment, type, places, press, asked, said } = await opened(screen);
    deployment.failWith = new Refusal();
    await type("q1", "a".repeat(LIMITS.answer + 1));
    await press();
    expect([asked(), said()]).toEqual([[], messages.finish.tooLong]);
    expect(places.at(-1)).toEqual(AT_QUESTION);
  });

  it("goes to the answer to a follow-up that is too long", async () => {
    const { deployment, type, places, press, said } = await opened(screen);
    deployment.failWith = new Refusal();
    await type(followUpKeyOf("q1"), "a".repeat(LIMITS.followUpAnswer + 1));
    await press();
    expect(said()).toBe(messages.finish.tooLong);
    expect(places.at(-1)).toEqual({ ...AT_QUESTION, view: "checklist" });
  });

  it("is not held up by texts whose questions left the set, which stay", async () => {
    const { deployment, drafts, type, flush, press, asked, said } = await opened(screen);
    deployment.failWith = new Refusal();
    await type("q2", "a".repeat(LIMITS.answer + 1));
    await flush();
    deployment.failWith = undefined;
    deployment.closed.add("q3");
    await type("q3", "Of a question that another device removed.");
    await press();
    expect([asked().length, said()]).toEqual([1, undefined]);
    expect(Object.keys(drafts.store.getState().drafts).sort()).toEqual(["one/q2", "one/q3"]);
  });

  it("tries again what was refused while the session was finished", async () => {
    const { deployment, type, flush, press, asked } = await opened(screen);
    deployment.closed.add("one");
    await type("q1", "Typed while another window had finished.");
    await flush();
    deployment.closed.clear();
    await press();
    expect(deployment.stored("q1")?.text).toBe("Typed while another window had finished.");
    expect(asked()).toHaveLength(1);
  });
});
