// @vitest-environment jsdom
import { expect, it } from "vitest";
import { ReadAloud } from "../../../../components/practice/read-aloud";
import { messages, shown } from "../support/screen";

it("a question whose voice cannot be loaded says so, and can be read aloud once more", async () => {
  let loads = 0;
  const speech = () => Promise.reject(new Error(`No such file, ${++loads}.`));
  const screen = await shown(<ReadAloud text="Why this job?" />, { surface: { speech } });
  for (const load of [1, 2]) {
    await screen.press(messages.readAloud.read);
    expect([loads, screen.find('[role="status"]')?.textContent]).toEqual([load, messages.readAloud.failed]);
  }
});
