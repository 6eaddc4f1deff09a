import type { Page } from "playwright-core";
import { describe, expect, test as base } from "vitest";
import { type BuiltInStandIn, giveBuiltIn } from "../support/browser/built-in-model";
import { type Extension, launch } from "../support/browser/extension";
import { openTab } from "../support/browser/surfaces";
import { finishAfter } from "../support/browser/walk";
import { type BuiltInReply, type Heard, wellSaid } from "../support/model/built-in";
import { problems } from "./axe";

const DESCRIPTION =
  "You care for up to eight patients in each shift of the surgical ward.\n\nYou plan discharges together with physicians and families.\n\nYou have a licence as a nurse and two years of experience after surgery.";
const SAID = "I rang the doctor at once. Then we moved her bed.";
const WRITTEN = "Tell me how you handled the hardest week of this work.";
const NAME = "the browser's own model";

interface Stage {
  extension: Extension;
  model: BuiltInStandIn;
}

const test = base.extend<{ stage: Stage }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  stage: async ({}, use) => {
    const extension = await launch();
    const left: string[] = [];
    extension.context.on("request", (request) => {
      if (/^(?:https?|wss?):/.test(request.url())) left.push(request.url());
    });
    await use({ extension, model: await giveBuiltIn(extension.context, "available") });
    await extension.close();
    expect(left, "what left this device").toEqual([]);
  },
});

const CHOICE = /My browser's own language model/;
const asks = (options: Page) => options.getByRole("group", { name: "Who asks" }).getByLabel(CHOICE);
const reads = (options: Page) => options.getByRole("group", { name: /Who reads/ }).getByLabel(CHOICE);

async function choose(extension: Extension, ...choices: ((options: Page) => ReturnType<typeof asks>)[]) {
  const options = await openTab(extension, "options.html");
  for (const choice of choices) await choice(options).check();
  return options;
}

async function startTyped(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Ward Nurse");
  await panel.getByLabel("Description").fill(DESCRIPTION);
  await panel.getByRole("button", { name: "Start practising" }).click();
}

const halfOf = (heard: Heard): BuiltInReply => ({ says: wellSaid(heard).says.slice(0, 50) });
const throwing = (name: string) => (): BuiltInReply => ({ throws: name });

describe("the browser's own language model", () => {
  test("is downloaded after a yes, shows how far it is, and can be stopped", async ({
    stage: { extension, model },
  }) => {
    model.state = "downloadable";
    const options = await openTab(extension, "options.html");
    await options.getByText("but it is not on this device yet").waitFor();
    expect(await asks(options).isEnabled()).toBe(false);
    expect(await reads(options).isEnabled()).toBe(false);
    const download = options.getByRole("button", { name: "Download the browser's own model" });
    const dialog = options.getByRole("dialog");
    await download.click();
    await dialog.getByText("It is several gigabytes;").waitFor();
    expect(await problems(options)).toEqual([]);
    await dialog.getByRole("button", { name: "No, not now" }).click();
    expect(model.downloads).toBe(0);

    model.download = { progress: [{ loaded: 1e9, total: 4e9 }], end: "hang" };
    await download.click();
    await dialog.getByRole("button", { name: "Yes, download it" }).click();
    await options.getByText("25% of 4 GB downloaded").waitFor();
    expect(await problems(options)).toEqual([]);
    await options.getByRole("button", { name: "Stop the download" }).click();
    await options.getByText("Stopped. Nothing was changed in HireWise.").waitFor();

    model.download = { progress: [{ loaded: 0.5 }], end: "failed" };
    await download.click();
    await dialog.getByRole("button", { name: "Yes, download it" }).click();
    await options.getByText("The download failed.").waitFor();

    model.download = { progress: [{ loaded: 1 }], end: "done" };
    await download.click();
    await dialog.getByRole("button", { name: "Yes, download it" }).click();
    await options.getByText("is on this device and can be chosen").waitFor();
    expect(await asks(options).isEnabled()).toBe(true);
  });

  test.for([
    ["downloading", /is downloading its own language model/],
    ["unavailable", /Your browser's own language model is not available here/],
  ] as const)("that is %s cannot be chosen, and it is said why", async ([state, words], { stage }) => {
    stage.model.state = state;
    const options = await openTab(stage.extension, "options.html");
    await options.getByText(words).waitFor();
    expect(await asks(options).isEnabled()).toBe(false);
    expect(await problems(options)).toEqual([]);
  });

  test("asks and reads, and nothing leaves the device", async ({ stage: { extension, model } }) => {
    const options = await choose(extension, asks, reads);
    await options.getByText("reads the answers of finished sessions. Nothing leaves").waitFor();
    expect(await problems(options)).toEqual([]);
    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.getByText(WRITTEN).waitFor();
    expect(model.heard.some(({ data }) => data.includes("surgical ward"))).toBe(true);
    await finishAfter(panel, 2, SAID);
    await panel.getByText(`Read by ${NAME},`).waitFor();
    await panel.getByRole("button", { name: "Look again" }).first().click();
    await panel.getByText(`Yes, in sentence 1 · found by ${NAME}`).waitFor();
    for (const part of [".point-row", ".trap"])
      await panel.locator(part).getByText(`Not found by ${NAME}`).first().waitFor();
    expect(await problems(panel)).toEqual([]);
  });

  test("that fails at the questions leaves them to the built-in coach, which says why", async ({
    stage: { extension, model },
  }) => {
    await choose(extension, asks);
    const panel = await openTab(extension, "sidepanel.html");
    const ways: [Partial<BuiltInStandIn>, string][] = [
      [{ reply: halfOf }, "What the language model wrote could not be used"],
      [{ reply: throwing("QuotaExceededError") }, "was stopped before it had finished"],
      [
        { reply: (heard, at) => (at === 0 ? wellSaid({ ...heard }) : { throws: "InvalidStateError" }) },
        WRITTEN,
      ],
      [{ state: "downloadable" }, "The language model could not be reached"],
    ];
    for (const [how, words] of ways) {
      Object.assign(model, { state: "available", ...how, heard: [] });
      await startTyped(panel);
      await panel.locator("#answer").waitFor();
      await panel.getByText(words).first().waitFor();
      await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
      await panel.getByRole("button", { name: "Back to the start" }).click();
    }
  });

  test("that is silent need not be waited for, and goes on when the panel was closed in the middle", async ({
    stage: { extension, model },
  }) => {
    await choose(extension, asks);
    model.reply = () => "hang";
    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.getByText("The language model is preparing questions from the posting").first().waitFor();
    await expect.poll(() => model.heard.length).toBe(1);
    await panel.close();
    const again = await openTab(extension, "sidepanel.html");
    await expect.poll(() => model.heard.length).toBe(2);
    await again.getByRole("button", { name: "Do not wait: use the built-in coach" }).click();
    await again.getByText(/was stopped before it had finished/).waitFor();
    await again.close();
    model.reply = wellSaid;
    const last = await openTab(extension, "sidepanel.html");
    await last.locator("#answer").waitFor();
    expect(await last.getByText(WRITTEN).count()).toBe(0);
  });

  test("that fails at reading leaves answers not looked at, says why, and can be asked again", async ({
    stage: { extension, model },
  }) => {
    await choose(extension, reads);
    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.locator("#answer").waitFor();
    const again = panel.getByRole("button", { name: `Let ${NAME} try again` });
    model.reply = halfOf;
    await finishAfter(panel, 2, SAID);
    await panel.getByText(/could not be used: .* 2 answers were not looked at/).waitFor();
    await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();

    model.reply = throwing("QuotaExceededError");
    await again.click();
    await panel.getByText(/was stopped before it had finished\. 2 answers were not looked at/).waitFor();

    Object.assign(model, { state: "downloadable" });
    await again.click();
    await panel.getByText(/could not be reached\. 2 answers were not looked at/).waitFor();

    // Each answer is read twice: the first is through, and the model goes in the middle of the second.
    Object.assign(model, { state: "available", heard: [] });
    model.reply = (heard, at) => (at < 3 ? wellSaid(heard) : { throws: "InvalidStateError" });
    await again.click();
    await panel.getByText(/was stopped before it had finished\. 1 answer was not looked at/).waitFor();
    await panel.getByRole("button", { name: "Look again" }).waitFor();

    model.reply = () => "hang";
    const before = model.heard.length;
    await again.click();
    await expect.poll(() => model.heard.length).toBeGreaterThan(before);
    await panel.close();
    model.reply = wellSaid;
    const opened = await openTab(extension, "sidepanel.html");
    await opened.getByText(`Read by ${NAME},`).waitFor();
  });
});
