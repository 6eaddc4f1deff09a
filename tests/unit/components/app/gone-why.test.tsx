// @vitest-environment jsdom
import { expect, it } from "vitest";
import { GoneWhy } from "../../../../components/app/gone-why";
import { FakeClient, messages, shown } from "../support/screen";

const words = messages.session;
const page = (...keys: string[]) => ({
  page: keys.map((key) => ({ key })),
  isDone: true,
  continueCursor: "",
});

it.each([
  ["was deleted for good", ["one"], [], words.goneWhy],
  ["was deleted and can be restored", [], ["two", "one"], words.goneWhy],
  ["is not known to have been deleted", [], ["two"], words.goneMaybe],
])("of a session that %s says what is known", async (_what, removed, restorable, said) => {
  const client = new FakeClient();
  client.queries["interviews:removed"] = removed;
  client.queries["deleted:list"] = page(...restorable);
  const screen = await shown(<GoneWhy interview="one" />, { client });
  expect(screen.text()).toBe(said);
});

it("says nothing of it before that is known", async () => {
  const client = new FakeClient();
  client.queries["interviews:removed"] = [];
  expect((await shown(<GoneWhy interview="one" />, { client })).text()).toBe("");
});
