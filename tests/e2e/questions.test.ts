import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Extension, until } from "../support/browser/extension";
import { cutOff, openTab } from "../support/browser/surfaces";
import {
  answer,
  answerAll,
  answerIs,
  feedbackShows,
  finishHere,
  lookAt,
  more,
  saved,
  shows,
  start,
} from "../support/browser/walk";
import { problems } from "./axe";
import { test } from "./fixture";

const WARD = {
  title: "Ward Nurse",
  description: `Fernhill Hospital looks after a small town and the farms around it.

What you will do

- You will look after up to eight patients in each shift of the surgical ward.
- You will plan discharges together with physicians and families.
- You will notice early when a patient is getting worse, and call for help.
- You will teach student nurses at the bedside.

What you bring

- Registration as a nurse is required.
- A clean criminal record check is required.
- You are willing to work night shifts and every other weekend.
- You stay calm when three things are urgent at once.`,
};

/** Starts a session by typing its posting into a panel of its own. */
async function practise(extension: Extension, posting: { title: string; description?: string }) {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.setViewportSize({ width: 360, height: 720 });
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill(posting.title);
  if (posting.description) await panel.getByLabel("Description").fill(posting.description);
  await start(panel);
  return panel;
}

const arrange = async (panel: Page) => {
  await more(panel);
  await panel.getByRole("button", { name: "Add or change questions" }).click();
};
const less = (panel: Page) => panel.keyboard.press("Escape");
const rows = (panel: Page) => panel.locator(".question-set li > button");
const texts = (panel: Page) => panel.locator(".question-set li > button > .foreign").allInnerTexts();
const status = (panel: Page) => panel.getByRole("status").innerText();
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.id);
const ready = (panel: Page) => panel.locator("details.fold", { hasText: "Have these ready" });
const sheet = (panel: Page) => panel.locator("details.fold", { hasText: "What an interviewer listens for" });

async function goTo(panel: Page, index: number): Promise<void> {
  await panel.locator(".steps button").nth(index).click();
  await shows(panel, index, await panel.locator(".steps button").count());
}

/** Goes to the first question from here on that says what is listened for. */
async function goToSheet(panel: Page, from: number): Promise<void> {
  await goTo(panel, from);
  await more(panel);
  const has = await sheet(panel).count();
  await less(panel);
  if (!has) await goToSheet(panel, from + 1);
}

async function finish(panel: Page): Promise<void> {
  await saved(panel);
  await panel.locator(".steps button").last().click();
  await panel.getByRole("button", { name: "Finish", exact: true }).click();
  const dialog = panel.getByRole("dialog");
  await dialog
    .or(panel.getByRole("heading", { name: "Answer by answer" }))
    .first()
    .waitFor();
  if (await dialog.count()) await dialog.getByRole("button", { name: /^Finish without/ }).click();
  await panel.getByRole("heading", { name: "Answer by answer" }).waitFor();
}

test("what to have ready stands in the posting word for word, and the ticks are the person's own", async ({
  extension,
}) => {
  const panel = await practise(extension, WARD);
  await more(panel);
  await ready(panel).locator("summary").click();
  const sentences = await ready(panel).locator(".foreign").allInnerTexts();
  expect(sentences.length).toBeGreaterThanOrEqual(3);
  for (const sentence of sentences) expect(WARD.description).toContain(sentence);
  const record = panel.getByRole("checkbox", { name: /criminal record/ });
  expect(await panel.locator(".ready li", { has: record }).innerText()).toContain(
    "background check or clearance",
  );
  await record.check();
  await ready(panel).getByText(`1 of ${sentences.length}`).waitFor();
  expect(await problems(panel)).toEqual([]);

  await panel.reload();
  await more(panel);
  await ready(panel).locator("summary").click();
  await expect.poll(() => record.isChecked()).toBe(true);
  await less(panel);
  await answer(panel, "I have looked after patients after surgery for three years.");
  await finish(panel);
  await ready(panel).getByText(`1 of ${sentences.length}`).click();
  expect(await record.isChecked()).toBe(true);
  await record.uncheck();
  await ready(panel).getByText(`0 of ${sentences.length}`).waitFor();
});

test("every question about a duty or demand shows its sentence, and the posting opens where it stands", async ({
  extension,
}) => {
  const panel = await practise(extension, WARD);
  const steps = panel.locator(".steps button");
  const count = await steps.count();
  const sentences = [];
  for (let index = 0; index < count; index++) {
    await steps.nth(index).click();
    await shows(panel, index, count);
    const quote = panel.locator("blockquote .foreign");
    if (await quote.count()) sentences.push((await quote.innerText()).replace(/^“|”$/g, ""));
  }
  expect(sentences.length).toBeGreaterThanOrEqual(4);
  for (const sentence of sentences) expect(WARD.description).toContain(sentence);
  const last = panel.locator("blockquote .foreign");
  for (let index = count - 1; !(await last.count()); index--) await steps.nth(index).click();
  const sentence = (await last.innerText()).replace(/^“|”$/g, "");
  await more(panel);
  await panel.getByText("The posting", { exact: true }).click();
  const mark = panel.locator(".posting-text mark");
  expect(await mark.innerText()).toBe(sentence);
  await until(
    () =>
      mark.evaluate((element) => {
        const [box, frame] = [element, element.closest(".posting-text")!].map((e) =>
          e.getBoundingClientRect(),
        );
        return box!.top >= frame!.top && box!.bottom <= frame!.bottom;
      }),
    "the sentence is in sight",
  );
  expect(await panel.locator(".posting-text").getAttribute("lang")).toBe("en");
  expect(await panel.locator("#question").getAttribute("lang")).toBe("en");
});

test("a question that was asked in an earlier attempt says so when it is asked again", async ({
  extension,
}) => {
  const panel = await practise(extension, WARD);
  const again = panel.locator(".ask .hint", { hasText: "asked before" });
  for (let attempt = 1; attempt <= 4 && !(await again.count()); attempt++) {
    await answerAll(panel, (index) => `Attempt ${attempt}, answer ${index}.`);
    await finish(panel);
    await panel.getByRole("button", { name: "Practise this posting again" }).click();
    await panel.locator("#answer").waitFor();
    const count = await panel.locator(".steps button").count();
    for (let index = 0; index < count && !(await again.count()); index++) await goTo(panel, index);
  }
  expect(await again.count()).toBe(1);
});

test("the person's own question is added, changed, moved and removed by keyboard, with the focus where it belongs", async ({
  extension,
}) => {
  const panel = await practise(extension, WARD);
  const before = await panel.locator(".steps button").count();
  await arrange(panel);
  await expect.poll(() => focused(panel)).toBe("set-title");
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Add a question" }).press("Enter");
  const field = panel.getByLabel("Question", { exact: true });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await panel.getByText("Please fill this in.").waitFor();
  await panel.keyboard.type("Why did you leave your last ward?");
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect.poll(() => rows(panel).count()).toBe(before + 1);
  expect(await rows(panel).last().innerText()).toContain("yours");
  await expect
    .poll(() =>
      rows(panel)
        .last()
        .evaluate((e) => e === document.activeElement),
    )
    .toBe(true);
  expect(await status(panel)).toBe("The question was added.");

  // The focus stays with what is moved, so that pressing on moves it on.
  await panel.getByRole("button", { name: `Move question ${before + 1} up` }).focus();
  for (let to = before; to >= 1; to--) {
    await panel.keyboard.press("Enter");
    await expect.poll(() => status(panel)).toBe(`It is question ${to} of ${before + 1} now.`);
    expect(await focused(panel)).toMatch(/^up-/);
  }
  await panel.keyboard.press("Enter");
  expect((await texts(panel))[0]).toBe("Why did you leave your last ward?");
  expect(await focused(panel)).toMatch(/^up-/);

  await panel.keyboard.press("Shift+Tab");
  await panel.keyboard.press("Enter");
  await field.fill("Why did you leave your last hospital?");
  await panel.getByRole("button", { name: "Save" }).press("Enter");
  await expect
    .poll(() => texts(panel).then(([first]) => first))
    .toBe("Why did you leave your last hospital?");

  await panel.getByRole("button", { name: "Back to answering" }).click();
  await panel.locator(".steps button").first().click();
  await shows(panel, 0, before + 1);
  expect(await panel.locator("#question").innerText()).toBe("Why did you leave your last hospital?");
  await answer(panel, "The ward was closed, and I was asked to stay on as a floater.");
  await panel.locator(".steps button").nth(1).click();
  await shows(panel, 1, before + 1);
  await panel.locator(".steps button").nth(0).click();
  await answerIs(panel, "The ward was closed, and I was asked to stay on as a floater.");

  await arrange(panel);
  await rows(panel).first().click();
  await panel.getByRole("button", { name: "Remove this question" }).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("Your answer is deleted with it.").waitFor();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await panel.getByRole("button", { name: "Remove this question" }).click();
  await dialog.getByRole("button", { name: "Remove it" }).click();
  await expect.poll(() => rows(panel).count()).toBe(before);
  expect(await texts(panel)).not.toContain("Why did you leave your last hospital?");
  await panel.getByRole("button", { name: "Back to answering" }).click();
  await expect.poll(() => panel.locator(".steps button").count()).toBe(before);
});

test("points for a question of one's own are written before it is answered, and stay as they are afterwards", async ({
  extension,
}) => {
  const panel = await practise(extension, { title: "Bell Founder" });
  await arrange(panel);
  await panel.getByRole("button", { name: "Add a question" }).click();
  await panel.getByLabel("Question", { exact: true }).fill("Which bell are you proud of?");
  await panel.getByText("What should be heard in the answer").click();
  await panel.getByLabel("Point 1").fill("which bell it was");
  await panel.getByLabel("Point 2").fill("what was hard about it");
  await panel.getByRole("button", { name: "Save" }).click();
  await panel.getByText("Write at least three different points, or none.").waitFor();
  expect(await problems(panel)).toEqual([]);
  await panel.getByLabel("Point 3").fill("how it sounds today");
  await panel.getByRole("button", { name: "Save" }).click();
  await rows(panel).last().waitFor();
  await panel.getByRole("button", { name: "Back to answering" }).click();

  await panel.locator(".steps button").last().click();
  await expect.poll(() => panel.locator("#question").innerText()).toBe("Which bell are you proud of?");
  await answer(panel, "The one at Fernhill, because it had cracked twice before.");
  await more(panel);
  await sheet(panel).locator("summary").first().click();
  await sheet(panel).getByText("how it sounds today").waitFor();
  await sheet(panel).getByText("You wrote these points.").waitFor();
  await less(panel);

  await arrange(panel);
  await rows(panel).last().click();
  await panel.getByText("This question has an answer, so its points stay as they are.").waitFor();
  expect(await panel.getByLabel("Point 1").count()).toBe(0);
});

test("a question of one's own is of the kind that its person says, and else only what holds for any answer is looked for", async ({
  extension,
}) => {
  const panel = await practise(extension, { title: "Bell Founder" });
  const write = async (text: string, kind?: string) => {
    await panel.getByRole("button", { name: "Add a question" }).click();
    await panel.getByLabel("Question", { exact: true }).fill(text);
    if (kind) await panel.getByLabel("What does it ask about?").selectOption(kind);
    expect(await problems(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Save" }).click();
    await rows(panel).filter({ hasText: text }).waitFor();
  };
  await arrange(panel);
  await write("What is your current salary?");
  await write("When did a bell crack?", "Something you have done");
  const shown = async (text: string) => {
    await rows(panel).filter({ hasText: text }).click();
    const field = panel.getByLabel("What does it ask about?");
    await panel.getByLabel("Question", { exact: true }).waitFor();
    const chosen = (await field.count()) ? await field.locator("option:checked").innerText() : undefined;
    await panel.getByRole("button", { name: "Cancel" }).click();
    return chosen;
  };
  expect(await shown("What is your current salary?")).toBe("Something else, or I am not sure");
  expect(await shown("When did a bell crack?")).toBe("Something you have done");
  expect(await shown((await texts(panel))[0]!)).toBeUndefined();
  await panel.getByRole("button", { name: "Back to answering" }).click();

  await answerAll(panel, (index) => `Answer ${index}.`);
  await finish(panel);
  const points = async (text: string) => {
    const fold = panel.locator("details.fold", { hasText: text });
    await fold.locator("summary").first().click();
    await fold.getByText("a general list is used instead").waitFor();
    return fold.locator(".points .foreign").allInnerTexts();
  };
  expect(await points("What is your current salary?")).toEqual(["a direct answer to what was asked"]);
  expect(await points("When did a bell crack?")).toContain("what came of it");
  const salary = panel.locator("details.fold", { hasText: "What is your current salary?" });
  await salary.getByRole("button", { name: "Look at it" }).click();
  await panel.getByText("no kind was chosen for it").waitFor();
  expect(await problems(panel)).toEqual([]);
});

test("of what never happened to somebody, what they would do is looked for, and nothing of the event", async ({
  extension,
}) => {
  const panel = await practise(extension, { title: "Bell Founder" });
  await arrange(panel);
  await panel.getByRole("button", { name: "Add a question" }).click();
  await panel.getByLabel("Question", { exact: true }).fill("When did somebody last get loud?");
  await panel.getByLabel("What does it ask about?").selectOption("Something you have done");
  await panel.getByRole("button", { name: "Save" }).click();
  await rows(panel).filter({ hasText: "When did somebody last get loud?" }).waitFor();
  await panel.getByRole("button", { name: "Back to answering" }).click();
  await panel.locator(".steps button").last().click();
  await expect.poll(() => panel.locator("#question").innerText()).toBe("When did somebody last get loud?");
  await answer(panel, "Nobody has ever got loud with me.");
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  await panel.getByRole("button", { name: "Look at it" }).first().click();

  const clauses = () => panel.locator(".listened > ol .foreign").allInnerTexts();
  await panel.getByRole("button", { name: "This never happened to me" }).click();
  await panel.getByText("You said that this never happened to you.").waitFor();
  expect(await clauses()).toContain("what you would do, step by step");
  expect(await clauses()).not.toContain("what came of it");
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "It did happen to me" }).click();
  await expect.poll(clauses).toContain("what came of it");
  await panel.getByRole("button", { name: "This never happened to me" }).click();
  await panel.getByText("You said that this never happened to you.").waitFor();
  await lookAt(panel, () => "Not in it");
  await panel.getByText("What would you find out first?").first().waitFor();
  await panel.getByRole("button", { name: "To the feedback" }).click();
  await feedbackShows(panel);
  await panel.locator("details.fold summary", { hasText: "When did somebody last get loud?" }).click();
  await panel.getByText("You said that this never happened to you.").waitFor();
  const said = await panel.locator("body").innerText();
  expect(said).toContain("what you would find out first");
  expect(said).not.toContain("what came of it");
});

test("rewording a question asks whether its points still fit", async ({ extension }) => {
  const panel = await practise(extension, WARD);
  await goToSheet(panel, 1);
  const question = await panel.locator("#question").innerText();
  await arrange(panel);
  await rows(panel).filter({ hasText: question }).click();
  expect(await panel.getByText("Do these points still fit?").count()).toBe(0);
  // What to answer is not given away by the form either.
  expect(await panel.getByLabel("Point 1").isVisible()).toBe(false);
  await panel.getByLabel("Question", { exact: true }).fill(`${question} And today?`);
  await panel.getByRole("group", { name: /Do these points still fit/ }).waitFor();
  expect(await panel.getByLabel("Yes, they still fit").isChecked()).toBe(true);
  expect(await problems(panel)).toEqual([]);
  await panel.getByLabel("No, leave them out").check();
  await panel.getByRole("button", { name: "Save" }).click();
  await rows(panel).first().waitFor();
  await panel.getByRole("button", { name: "Back to answering" }).click();
  await expect.poll(() => panel.locator("#question").innerText()).toBe(`${question} And today?`);
  await more(panel);
  expect(await sheet(panel).count()).toBe(0);
});

test("what an interviewer listens for is there once one has answered, and before that only on request", async ({
  extension,
}) => {
  const panel = await practise(extension, WARD);
  await goToSheet(panel, 1);
  await more(panel);
  await sheet(panel).locator("summary").first().click();
  await panel.getByRole("button", { name: "Show it anyway" }).waitFor();
  expect(await panel.getByText("Would a stranger hear").count()).toBe(0);
  await less(panel);
  await answer(panel, "I told the doctor what I saw and stayed with the patient.");
  await more(panel);
  await sheet(panel).locator("summary").first().click();
  await panel.getByText("Would a stranger hear …").waitFor();
  const points = await sheet(panel).locator(".clauses").first().locator("li").allInnerTexts();
  expect(points.length).toBeGreaterThanOrEqual(3);
  expect(points.length).toBeLessThanOrEqual(6);
  expect(await sheet(panel).locator(".clauses li").first().getAttribute("lang")).toBe("en");
  expect(await problems(panel)).toEqual([]);
  await less(panel);

  await goToSheet(panel, 4);
  await more(panel);
  await sheet(panel).locator("summary").first().click();
  await panel.getByRole("button", { name: "Show it anyway" }).click();
  await panel.getByText("Would a stranger hear …").waitFor();
  await less(panel);

  await goTo(panel, 0);
  await answer(panel, "I have been a nurse for six years, and this ward is what I know best.");
  await more(panel);
  await sheet(panel).locator("summary").first().click();
  await panel.getByText("An example answer").click();
  await panel.getByText("Somebody else's story.").waitFor();
  await less(panel);

  await finish(panel);
  const note = panel.locator("details.fold", { hasText: "I told the doctor what I saw" });
  await note.locator("summary").first().click();
  await note.getByText(points[0]!, { exact: true }).waitFor();
  expect(await problems(panel)).toEqual([]);
});

test("a question that is half written comes back after the panel was closed", async ({ extension }) => {
  const panel = await practise(extension, { title: "Bell Founder" });
  await arrange(panel);
  await panel.getByRole("button", { name: "Add a question" }).click();
  await panel.getByLabel("Question", { exact: true }).fill("What do you do when a mould");
  await panel.close();
  const again = await openTab(extension, "sidepanel.html");
  await arrange(again);
  const field = again.getByLabel("Question", { exact: true });
  await expect.poll(() => field.inputValue()).toBe("What do you do when a mould");
  await again.getByRole("button", { name: "Cancel" }).click();
  await rows(again).first().waitFor();
  await again.reload();
  await arrange(again);
  await rows(again).first().waitFor();
});

test("without a way to the worker a question waits, and is added when there is one again", async ({
  extension,
}) => {
  const panel = await practise(extension, { title: "Bell Founder" });
  const count = await panel.locator(".steps button").count();
  await arrange(panel);
  await panel.getByRole("button", { name: "Add a question" }).click();
  await panel.getByLabel("Question", { exact: true }).fill("Which bell are you proud of?");
  await cutOff(extension, panel);
  await panel.getByRole("button", { name: "Save" }).click();
  await panel.getByRole("button", { name: "Saving…" }).waitFor();
  await panel.getByText("Your sessions cannot be reached right now.").waitFor();
  expect(await panel.getByLabel("Question", { exact: true }).inputValue()).toBe(
    "Which bell are you proud of?",
  );
  await panel.reload();
  await arrange(panel);
  await panel.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => rows(panel).count()).toBe(count + 1);
});

test("a set says in plain words how it was made", async ({ extension }) => {
  const titled = await practise(extension, { title: "Bell Founder" });
  await titled.getByText("The coach found no duties or requirements in the posting").waitFor();
  expect(await answerAll(titled, (index) => `Answer ${index}.`)).toBeGreaterThanOrEqual(1);
  await titled.getByRole("button", { name: "Back to the start" }).click();
  await titled.getByRole("button", { name: "Type or paste a posting" }).waitFor();
  const short = await openTab(extension, "sidepanel.html");
  await short.getByRole("button", { name: "Type or paste a posting" }).click();
  await short.getByLabel("Job title").fill("Bell Founder");
  await short.getByText("More choices").click();
  for (const kind of ["past behaviour", "what would you do", "know-how", "motivation"])
    await short.getByLabel(kind).uncheck();
  await start(short);
  const words = await short.locator(".notice").allInnerTexts();
  expect(words.join(" ")).toContain("too little for more questions");
  await short.getByRole("button", { name: "Add a question" }).click();
  await short.getByRole("heading", { name: "Your questions" }).waitFor();
});
