// @vitest-environment jsdom
import { expect, it } from "vitest";
import { useSpeech } from "../../../../components/speaking/use-speech";
import type { Speech } from "../../../../lib/speech/browser";
import { messages, shown } from "../support/screen";

function Speaking() {
  const { speech, failure } = useSpeech();
  return speech ? <p>Loaded</p> : failure;
}

it("what one speaks with and that cannot be loaded says so, and is loaded once more", async () => {
  let load: () => Promise<Speech> = () => Promise.reject(new Error("No such file."));
  const screen = await shown(<Speaking />, { surface: { speech: () => load() } });
  expect(screen.find('[role="alert"]')?.textContent).toContain(messages.error.unknown);
  load = async () => ({}) as Speech;
  await screen.press(messages.speaking.again);
  expect(screen.text()).toBe("Loaded");
});
