import type { Page } from "playwright-core";

/** What changed beside the text while it was typed. */
export interface Calm {
  /** Times that anything of the screen stood somewhere else after a keystroke. */
  shifts: number;
  /** Times that the words of the save line changed. */
  saveLine: number;
}

/** A minute of an answer, of letters and full stops. */
const SENTENCE = "We moved sixty services to a second region and nobody was called at night. ";

/** Types so many characters into the answer on the screen, key by key, and counts what moved. */
export async function typeCalmly(panel: Page, characters: number): Promise<Calm> {
  const text = SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)).slice(0, characters);
  await panel.locator("#answer").focus();
  const places = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll("main, main *")]
        .filter((element) => !element.closest("[role=status] ~ p"))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].join(" ");
        })
        .join("\n"),
    );
  const words = () => panel.locator(".save-state").innerText();
  let [before, said] = await Promise.all([places(), words()]);
  const calm: Calm = { shifts: 0, saveLine: 0 };
  for (const letter of text) {
    await panel.keyboard.type(letter);
    const [now, says] = await Promise.all([places(), words()]);
    if (now !== before) calm.shifts++;
    if (says !== said) calm.saveLine++;
    [before, said] = [now, says];
  }
  return calm;
}
