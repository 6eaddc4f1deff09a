import type { Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { home, signIn } from "../support/accounts/walk";
import { openWorld, type World } from "../support/accounts/world";
import type { Extension } from "../support/browser/extension";
import { openTab } from "../support/browser/surfaces";
import { finishAfter } from "../support/browser/walk";
import { BEHAVIOURS } from "../support/model/behaviours";
import { type Asked, type Reply, startStandIn } from "../support/model/stand-in";
import { PAGES } from "./account-fixture";
import { problems } from "./axe";

const EMAIL = "ada@example.com";
const KEY = "sk-of-the-deployment";
const SAID = "I rang the doctor at once. Then we moved her bed.";
const WRITTEN = "Tell me how you handled the hardest week of this work.";

interface Model {
  host: string;
  asked: Asked[];
  /** What it does from now on. */
  behave: (asked: Asked) => Reply | Promise<Reply>;
}

/** An account on a deployment that has a language model; the browser can reach the account's services and nothing else. */
const test = base.extend<{ model: Model; world: World }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  model: async ({}, use) => {
    const model: Partial<Model> = { behave: BEHAVIOURS.good };
    const standIn = await startStandIn((asked) => model.behave!(asked));
    const { asked, baseURL } = standIn;
    await use(Object.assign(model, { asked, host: new URL(baseURL).host }) as Model);
    await standIn.close();
  },
  world: async ({ model }, use) => {
    const hosted = { baseURL: `http://${model.host}/v1`, model: "large-1", apiKey: KEY };
    const world = await openWorld({ pages: PAGES, model: hosted });
    await use(world);
    await world.close();
    expect(world.strangers()).toEqual([]);
  },
});

const CHOICE = /The language model of my account's server: large-1 at/;
const asks = (options: Page) => options.getByRole("group", { name: "Who asks" }).getByLabel(CHOICE);
const reads = (options: Page) => options.getByRole("group", { name: /Who reads/ }).getByLabel(CHOICE);

async function signedIn(world: World): Promise<{ device: Extension; panel: Page; options: Page }> {
  world.clerk.addUser(EMAIL);
  const device = await world.device();
  const panel = await home(device, world);
  await signIn(panel, world, EMAIL);
  const options = await openTab(device, "options.html");
  await asks(options).waitFor();
  return { device, panel, options };
}

async function yes(options: Page): Promise<void> {
  await options.getByRole("dialog").getByRole("button", { name: "Yes, send it there" }).click();
  await options.getByRole("dialog").waitFor({ state: "detached" });
}

async function startTyped(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Ward Nurse");
  await panel.getByLabel("Description").fill("You care for up to eight patients in each shift of the ward.");
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.locator("#answer").waitFor();
}

const sentAnswers = ({ asked }: Model) => asked.filter(({ data }) => data.answer !== undefined);

test("the account's model asks and reads after a yes to each, from the server only, until it is taken back", async ({
  model,
  world,
}) => {
  const { panel, options } = await signedIn(world);
  await asks(options).check();
  await options.getByRole("dialog").getByText("It goes from your account's server to").waitFor();
  expect(await problems(options)).toEqual([]);
  await options.getByRole("button", { name: "No, keep the built-in coach" }).click();
  await startTyped(panel);
  expect(model.asked).toEqual([]);
  await panel.getByRole("button", { name: "Back to the start" }).click();

  await asks(options).check();
  await yes(options);
  await options.getByText("sends postings to 127.0.0.1").waitFor();
  await startTyped(panel);
  await panel.getByText(WRITTEN).waitFor();
  await reads(options).check();
  await options.getByRole("dialog").getByText("each of your answers, as you wrote it").waitFor();
  await options.getByRole("button", { name: "No, I read them myself" }).click();
  await finishAfter(panel, 2, SAID);
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
  expect(sentAnswers(model)).toEqual([]);

  await reads(options).check();
  await yes(options);
  await panel.getByRole("button", { name: "Let large-1 read them" }).click();
  await panel.getByText(/Read by large-1,/).waitFor();
  expect(sentAnswers(model)).toHaveLength(2);
  expect(model.asked.every(({ authorization }) => authorization === `Bearer ${KEY}`)).toBe(true);
  await panel.getByRole("button", { name: "Look again" }).first().click();
  await panel.getByText("Yes, in sentence 1 · found by large-1").waitFor();
  expect(await problems(panel)).toEqual([]);

  await options.getByRole("button", { name: "Stop: I will read them myself" }).click();
  await expect.poll(() => reads(options).isChecked()).toBe(false);
  const before = model.asked.length;
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await startTyped(panel);
  await finishAfter(panel, 1, SAID);
  expect(sentAnswers(model)).toHaveLength(2);
  expect(model.asked.length).toBe(before + 1);
  await options.getByRole("button", { name: "Take it back", exact: true }).click();
  await expect.poll(() => asks(options).isChecked()).toBe(false);
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await startTyped(panel);
  expect(model.asked.length).toBe(before + 1);
});

test("the account's model that fails leaves answers not looked at, and says why; what it found by then stands", async ({
  model,
  world,
}) => {
  const { panel, options } = await signedIn(world);
  await reads(options).check();
  await yes(options);
  await startTyped(panel);
  model.behave = BEHAVIOURS["429 for good"];
  await finishAfter(panel, 2, SAID);
  const again = panel.getByRole("button", { name: "Let large-1 try again" });
  await panel.getByText(/too many requests, .* 2 answers were not looked at by large-1/).waitFor();
  for (const [behaviour, words] of [
    ["malformed", /could not be used: .* 2 answers were/],
    ["500", /could not be reached\. 2 answers were/],
    ["key refused", /refused: .* 2 answers were/],
  ] as const) {
    model.behave = BEHAVIOURS[behaviour];
    await again.click();
    await panel.getByText(words).waitFor();
  }
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();

  // The first answer comes through, and then the model is gone.
  const isFirst = ({ data }: Asked) => data.answer?.endsWith("day 1.");
  model.behave = (asked) => (isFirst(asked) ? BEHAVIOURS.good(asked) : { status: 503 });
  await again.click();
  await panel.getByText(/could not be reached\. 1 answer was not looked at/).waitFor();
  await panel.getByRole("button", { name: "Look again" }).waitFor();

  const stopped = Promise.withResolvers<void>();
  model.behave = (asked) => stopped.promise.then(() => BEHAVIOURS.good(asked));
  const before = model.asked.length;
  await again.click();
  await expect.poll(() => model.asked.length).toBeGreaterThan(before);
  await panel.getByRole("button", { name: "Stop", exact: true }).click();
  await panel.getByText(/was stopped before it had finished\. 1 answer was/).waitFor();
  stopped.resolve();
});

test("the account's model goes on while the panel is closed", async ({ model, world }) => {
  const { device, panel, options } = await signedIn(world);
  await reads(options).check();
  await yes(options);
  await startTyped(panel);
  const closed = Promise.withResolvers<void>();
  model.behave = (asked) => closed.promise.then(() => BEHAVIOURS.good(asked));
  await finishAfter(panel, 2, SAID);
  await panel.getByText(/large-1 is reading your answers: 0 of 2 done/).waitFor();
  await panel.close();
  closed.resolve();
  const opened = await openTab(device, "sidepanel.html");
  await opened.getByText(/Read by large-1,/).waitFor();
  expect(sentAnswers(model)).toHaveLength(2);
});
