// @vitest-environment jsdom
import { useState } from "react";
import { expect, it } from "vitest";
import { QuestionSet } from "../../../components/questions/question-set";
import type { InterviewRow } from "../../../convex/model/interviews";
import { followUpKeyOf } from "../../../lib/coach/review/index";
import { createQuestionForms } from "../../../lib/storage/question-form";
import { FakeDeployment } from "../drafts/support/deployment";
import { Device, openSurface } from "../drafts/support/surface";
import { FakeArea } from "../storage/support/area";
import { FakeClient, messages, shown } from "./support/screen";

const T = messages.questionSet;
const question = (order: number) => ({
  ...{ key: `q${order}`, text: `Question ${order}?`, order, origin: "person" },
});
const ROW = { key: "one", status: "in_progress", questionCount: 2, answered: [] as string[] } as InterviewRow;

/** The questions of a session, on a screen that can be left; mutations wait until they are told to answer. */
async function opened() {
  const area = new FakeArea();
  const deployment = new FakeDeployment();
  deployment.failWith = new Error("offline");
  const surface = openSurface(new Device(), deployment);
  const drafts = surface.buffer;
  await drafts.restore();
  const client = new FakeClient();
  client.queries["interviews:transcript"] = { questions: [question(1), question(2)] };
  const answers: ((value: null) => void)[] = [];
  for (const name of ["questions:add", "questions:edit", "questions:remove"])
    client.mutations[name] = () => new Promise((done) => answers.push(done));
  const Leaving = () => {
    const [isThere, setThere] = useState(true);
    return (
      <>
        <button onClick={() => setThere(!isThere)}>Leave or come back</button>
        {isThere ? <QuestionSet row={ROW} /> : null}
      </>
    );
  };
  const screen = await shown(<Leaving />, {
    client,
    surface: { drafts, questionForms: createQuestionForms(area), newId: () => "new" },
  });
  const field = () => screen.find<HTMLTextAreaElement>("textarea");
  return {
    ...{ screen, drafts, field },
    open: (order: number) =>
      screen.after(() => screen.find<HTMLButtonElement>(`#question-q${order}`)?.click()),
    write: (text: string) =>
      screen.after(() => {
        // As a person types: React does not see what is set on the element itself.
        Reflect.set(HTMLTextAreaElement.prototype, "value", text, field());
        field()?.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    answer: () => screen.after(() => answers.shift()?.(null)),
    typeAnswer: (key: string) => screen.after(() => surface.type(key, "An answer.")),
    kept: () => [...area.items.values()].map((form) => (form as { text: string }).text),
  };
}

it("closes the form that was saved, and what was left unfinished goes", async () => {
  const { screen, open, write, answer, field, kept } = await opened();
  await open(1);
  await write("Another question?");
  expect(kept()).toEqual(["Another question?"]);
  await screen.press(T.save);
  expect(screen.control(T.cancel).disabled).toBe(true);
  await answer();
  expect([field(), kept()]).toEqual([null, []]);
});

it("keeps what is typed into a form while it is saved", async () => {
  const { screen, open, write, answer, field, kept } = await opened();
  await open(1);
  await write("Another question?");
  await screen.press(T.save);
  await write("Another question, and more?");
  await answer();
  expect([field()?.value, kept()]).toEqual(["Another question, and more?", ["Another question, and more?"]]);
  await screen.press(T.cancel);
  expect([field(), kept()]).toEqual([null, []]);
});

it("keeps the form that is written after one whose saving was not waited for", async () => {
  const { screen, open, write, answer, field, kept } = await opened();
  await open(1);
  await write("Another question?");
  await screen.press(T.save);
  await screen.press("Leave or come back");
  await screen.press("Leave or come back");
  await screen.press(T.cancel);
  expect(kept()).toEqual([]);
  await open(2);
  await write("The next one?");
  await answer();
  expect([field()?.value, kept()]).toEqual(["The next one?", ["The next one?"]]);
});

it("takes the unsaved answer of a removed question along, and no other", async () => {
  const { screen, drafts, open, answer, typeAnswer } = await opened();
  for (const key of ["q1", followUpKeyOf("q1"), "q2"]) await typeAnswer(key);
  await open(1);
  await screen.press(T.remove);
  await screen.press(T.removeYes);
  expect(Object.keys(drafts.store.getState().drafts)).toHaveLength(3);
  await answer();
  expect(Object.keys(drafts.store.getState().drafts)).toEqual(["one/q2"]);
});
