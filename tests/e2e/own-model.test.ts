import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test as base } from "vitest";
import { declaredAs } from "../../lib/storage/declared";
import { BUILT, type Extension, launch } from "../support/browser/extension";
import { GOOD_ANSWER, answerAll, feedbackShows, finish, saved, finishHere } from "../support/browser/walk";
import { type Behaviour, BEHAVIOURS } from "../support/model/behaviours";
import { type Asked, type Reply, type StandIn, startStandIn } from "../support/model/stand-in";
import { problems } from "./axe";

const KEY = "sk-own-key-of-mine";
const DESCRIPTION =
  "You care for up to eight patients in each shift of the surgical ward.\n\nYou plan discharges together with physicians and families.\n\nYou have a licence as a nurse and two years of experience after surgery.";

/** Run in a page of the extension: everything in its storage. */
const STORED = "chrome.storage.local.get().then(JSON.stringify)";

let granted: string;
beforeAll(() => {
  // The production build as it is once the person has granted the host: headless, nobody can press the prompt.
  granted = mkdtempSync(join(tmpdir(), "hirewise-granted-"));
  cpSync(BUILT, granted, { recursive: true });
  const file = join(granted, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ["http://127.0.0.1/*"] }));
});
afterAll(() => rmSync(granted, { recursive: true, force: true }));

interface Model extends StandIn {
  /** What it does from now on. */
  behave: (asked: Asked) => Reply;
}

const test = base.extend<{ model: Model; extension: Extension; optional: Extension }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  model: async ({}, use) => {
    const model: Partial<Model> = { behave: BEHAVIOURS.good };
    Object.assign(model, await startStandIn((asked) => model.behave!(asked)));
    await use(model as Model);
    await model.close!();
  },
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  extension: async ({}, use) => {
    const extension = await launch({ extension: granted });
    await use(extension);
    await extension.close();
  },
  /** The host is granted, and can be given back: the browser asks nobody for what it had granted before. */
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  optional: async ({}, use) => {
    const [profile, copy] = ["profile", "optional"].map((name) =>
      mkdtempSync(join(tmpdir(), `hirewise-${name}-`)),
    );
    cpSync(granted, copy!, { recursive: true });
    await (await launch({ extension: copy, profile })).close();
    cpSync(join(BUILT, "manifest.json"), join(copy!, "manifest.json"));
    const extension = await launch({ extension: copy, profile });
    await use(extension);
    await extension.close();
    for (const made of [profile, copy]) rmSync(made!, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function openTab(extension: Extension, file: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  return page;
}

async function setUp(extension: Extension, model: Model): Promise<Page> {
  const options = await openTab(extension, "options.html");
  await options.getByLabel("A language model of my own, called from this device").check();
  await options.getByLabel("Address", { exact: true }).fill(model.baseURL);
  await options.getByLabel("Model", { exact: true }).fill("small-1");
  await options.getByLabel("Key", { exact: true }).fill(KEY);
  await options.getByRole("button", { name: "Use this model" }).click();
  return options;
}

async function agree(options: Page): Promise<void> {
  await options.getByRole("button", { name: "Yes, send it there" }).click();
  await options.getByText("The model responds.").waitFor();
}

/** A reading that finds the answer in every trap, by its second sentence. */
function trapped(reply: { says: object }): Reply {
  const { says } = reply;
  if (!("traps" in says)) return reply;
  const traps = (says.traps as object[]).map((one) => ({
    ...one,
    words: "Then we moved her bed.",
    hit: true,
  }));
  return { says: { ...says, traps } };
}

async function startTyped(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill("Ward Nurse");
  await panel.getByLabel("Description").fill(DESCRIPTION);
  await panel.getByRole("button", { name: "Start practising" }).click();
}

describe("a language model of the person's own", () => {
  test("is sent nothing before a yes, then asks, is sent no answer, and its key stays where it was put", async ({
    extension,
    model,
  }) => {
    const options = await setUp(extension, model);
    const dialog = options.getByRole("dialog");
    await dialog.getByText(/the posting: title, company, place and description/).waitFor();
    expect(await problems(options)).toEqual([]);
    await dialog.getByRole("button", { name: "No, keep the built-in coach" }).click();
    expect(model.asked).toEqual([]);
    await options.getByRole("button", { name: "Use this model" }).click();
    await agree(options);
    expect(await problems(options)).toEqual([]);

    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.getByText("Tell me how you handled the hardest week of this work.").waitFor();
    await answerAll(panel, (index) => `${GOOD_ANSWER} That was in team ${index + 1}.`);
    await finish(panel);
    await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
    expect(model.asked.some(({ body }) => body.includes("That was in team"))).toBe(false);
    expect(model.asked.every(({ authorization }) => authorization === `Bearer ${KEY}`)).toBe(true);
    expect(model.asked.some(({ body }) => body.includes(KEY))).toBe(false);
    const database = await panel.evaluate(databaseText);
    expect(database).toContain("hardest week");
    expect(database).not.toContain(KEY);
  });

  test.for(["Practise what is missing", "Practise this posting again"])(
    "%s asks the chosen coach",
    async (button, { extension, model }) => {
      const panel = await openTab(extension, "sidepanel.html");
      await startTyped(panel);
      await panel.locator("#answer").fill("We did it and it was fine.");
      await saved(panel);
      await finishHere(panel);
      await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
      await feedbackShows(panel);
      await agree(await setUp(extension, model));
      await panel.getByRole("button", { name: button }).click();
      await panel.getByText("Tell me how you handled the hardest week of this work.").waitFor();
    },
  );

  const READER = /My own language model: small-1 at/;
  /** Chooses the model as reader, up to the question whether answers may be sent. */
  const chooseReader = (options: Page) => options.getByLabel(READER).check();
  const answerOne = async (panel: Page, text: string) => {
    await panel.locator("#answer").fill(text);
    await saved(panel);
    await finishHere(panel);
    await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  };
  const SAID = "I rang the doctor at once. Then we moved her bed.";

  test("reads the answers of a finished session after a yes of its own, and what the person says goes before", async ({
    extension,
    model,
  }) => {
    const options = await setUp(extension, model);
    await agree(options);
    await chooseReader(options);
    const dialog = options.getByRole("dialog");
    await dialog.getByText("each of your answers, as you wrote it").waitFor();
    expect(await problems(options)).toEqual([]);
    await dialog.getByRole("button", { name: "No, I read them myself" }).click();
    expect(await options.getByLabel("I read them myself").isChecked()).toBe(true);

    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.locator("#answer").waitFor();
    await chooseReader(options);
    expect(model.asked.some(({ body }) => body.includes(SAID))).toBe(false);
    await options.getByRole("button", { name: "Yes, send it there" }).click();
    await options
      .getByText(/You agreed that the answers of finished sessions are sent to 127.0.0.1/)
      .waitFor();
    model.behave = (asked) => trapped(BEHAVIOURS.good(asked));
    await answerOne(panel, SAID);
    await panel.getByText(/Read by small-1,/).waitFor();
    expect(await problems(panel)).toEqual([]);
    const sent = model.asked.filter(({ data }) => data.answer !== undefined);
    expect(sent.map(({ data }) => data.answer)).toEqual([SAID]);

    await panel.getByRole("button", { name: "Look again" }).click();
    await panel.getByText("small-1 says: Say what came of it.").waitFor();
    await panel.getByText("Yes, in sentence 1 · found by small-1").waitFor();
    await panel.getByText("Not found by small-1").first().waitFor();
    expect(await problems(panel)).toEqual([]);
    await panel.locator(".point-row").first().click();
    await panel.locator(".point-open").getByText("Not in it").click();
    await panel.getByText("Not in it · small-1: Yes").first().waitFor();
    const trap = panel.locator(".trap");
    await trap.getByText("Yes, in sentence 2 · found by small-1").waitFor();
    await trap.getByText("No", { exact: true }).click();
    await trap.getByText("No · small-1: Yes").waitFor();
    expect(await problems(panel)).toEqual([]);
    await panel.reload();
    await panel.locator(".trap").getByText("No · small-1: Yes").waitFor();
    await panel.getByText("Not in it · small-1: Yes").first().waitFor();

    // The same once more keeps the yes; another one has to ask for its own.
    const agreed = options.getByText(/You agreed that the answers of finished sessions/);
    await options.getByRole("button", { name: "Use this model" }).click();
    await agree(options);
    await agreed.waitFor();
    await options.getByLabel("Model", { exact: true }).fill("large-2");
    await options.getByRole("button", { name: "Use this model" }).click();
    await agree(options);
    await agreed.waitFor({ state: "detached" });
    expect(await options.getByLabel("I read them myself").isChecked()).toBe(true);
  });

  /** Every way in which a model answers badly, with what the person reads. */
  const NOTHING_READ: [Behaviour, RegExp][] = [
    ["malformed", /could not be used/],
    ["truncated", /could not be used/],
    ["wrong schema", /could not be used/],
    ["no protocol", /could not be used/],
    ["nothing", /could not be used/],
    ["429 for good", /too many requests/],
    ["500", /could not be reached/],
    ["key refused", /refused: check that it has a model of that name/],
  ];
  const LIES: Behaviour[] = [
    "invented words",
    "another language",
    "praises everything",
    "obeys the answer",
    "other points",
  ];

  test("ends in answers that were not looked at, or in open points, in whatever way it answers", async ({
    extension,
    model,
  }) => {
    const options = await setUp(extension, model);
    await agree(options);
    await options.getByLabel("The built-in coach").check();
    await chooseReader(options);
    await options.getByRole("button", { name: "Yes, send it there" }).click();
    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.locator("#answer").waitFor();
    const count = await answerAll(panel, (index) => `${SAID} That was day ${index + 1}.`);
    model.behave = BEHAVIOURS.hang;
    await finish(panel);
    await panel.getByText(`small-1 is reading your answers: 0 of ${count} done.`).waitFor();
    await panel.getByRole("button", { name: "Stop", exact: true }).click();
    for (const [at, [behaviour, words]] of NOTHING_READ.entries()) {
      model.behave = BEHAVIOURS[behaviour];
      await panel
        .getByRole("button", { name: at ? "Let small-1 try again" : "Let small-1 read them" })
        .click();
      await panel.getByText(words).getByText(`${count} answers were not looked at by small-1.`).waitFor();
    }
    const lieOf = ({ data }: Asked) => LIES[Number(/day (\d+)/.exec(data.answer ?? "")?.[1]) % LIES.length]!;
    model.behave = (asked) => BEHAVIOURS[lieOf(asked)](asked);
    await panel.getByRole("button", { name: "Let small-1 try again" }).click();
    await panel.getByText(/Read by small-1,/).waitFor();
    await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
    const open = panel.locator("details.fold > summary", { hasText: /\b0 of \d looked at/ });
    await expect.poll(() => open.count()).toBe(count);
  });

  test("that cannot read says why, leaves the answers not looked at, and can be asked again", async ({
    extension,
    model,
  }) => {
    const options = await setUp(extension, model);
    await agree(options);
    await chooseReader(options);
    await options.getByRole("button", { name: "Yes, send it there" }).click();
    const panel = await openTab(extension, "sidepanel.html");
    await startTyped(panel);
    await panel.locator("#answer").waitFor();
    model.behave = BEHAVIOURS.truncated;
    await answerOne(panel, SAID);
    await panel.getByText(/could not be used: .* 1 answer was not looked at by small-1\./).waitFor();
    await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
    model.behave = BEHAVIOURS.hang;
    await panel.getByRole("button", { name: "Let small-1 try again" }).click();
    await panel.getByText("small-1 is reading your answers: 0 of 1 done.").waitFor();
    await panel.getByRole("button", { name: "Stop" }).click();
    model.behave = BEHAVIOURS.good;
    await panel.getByRole("button", { name: "Let small-1 read them" }).click();
    await panel.getByText(/Read by small-1,/).waitFor();
    await options.getByRole("button", { name: "Stop: I will read them myself" }).click();
    await expect.poll(() => options.getByLabel("I read them myself").isChecked()).toBe(true);
    const before = model.asked.length;
    await panel.reload();
    await panel
      .getByRole("heading", { name: /covered/ })
      .first()
      .waitFor();
    expect(model.asked).toHaveLength(before);
  });

  test("that fails leaves the work to the built-in coach, which says why", async ({ extension, model }) => {
    await agree(await setUp(extension, model));
    const panel = await openTab(extension, "sidepanel.html");
    model.behave = BEHAVIOURS.malformed;
    await startTyped(panel);
    await panel.getByText(/The built-in coach made these questions/).waitFor();
    await panel.getByText(/What the language model wrote could not be used/).waitFor();
  });

  test("that is silent need not be waited for", async ({ extension, model }) => {
    await agree(await setUp(extension, model));
    const panel = await openTab(extension, "sidepanel.html");
    model.behave = BEHAVIOURS.hang;
    await startTyped(panel);
    await panel.getByText("The language model is preparing questions from the posting").first().waitFor();
    expect(await problems(panel)).toEqual([]);
    await panel.getByRole("button", { name: "Do not wait: use the built-in coach" }).click();
    await panel.locator("#answer").waitFor();
    await panel.getByText(/was stopped before it had finished/).waitFor();
  });

  test("is not used when it does not answer a first try, and can be forgotten", async ({
    extension,
    model,
  }) => {
    model.behave = BEHAVIOURS["key refused"];
    const options = await setUp(extension, model);
    await options.getByRole("button", { name: "Yes, send it there" }).click();
    await options.getByText(/computer that runs the language model refused/).waitFor();
    model.behave = BEHAVIOURS.good;
    await options.getByRole("button", { name: "Use this model" }).click();
    await agree(options);
    await options.getByRole("button", { name: "Delete the key and stop using it" }).click();
    await expect.poll(() => options.evaluate(STORED)).not.toContain(KEY);
    expect(await options.getByLabel("The built-in coach").isChecked()).toBe(true);
  });

  const LEAVING: Record<string, (options: Page) => Promise<void>> = {
    declined: (options) => options.getByRole("button", { name: "No, keep the built-in coach" }).click(),
    async removed(options) {
      await agree(options);
      await options.getByRole("button", { name: "Delete the key and stop using it" }).click();
    },
    async "deleted with everything"(options) {
      await agree(options);
      const used = Object.keys(JSON.parse(await options.evaluate<string>(STORED)) as object);
      expect(used).toContain("own-model");
      expect(used.filter((key) => !declaredAs(key))).toEqual([]);
      await options.getByRole("button", { name: "Delete everything" }).click();
      await options.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
      await options.getByText("Everything is deleted.").waitFor();
    },
  };
  test.for(Object.keys(LEAVING))(
    "that was %s is forgotten with its key, and cannot be called any more",
    async (how, { model, optional }) => {
      const options = await setUp(optional, model);
      await options.getByRole("dialog").waitFor();
      const hosts = () =>
        options.evaluate<string[]>("chrome.permissions.getAll().then((all) => all.origins)");
      expect(await hosts()).toEqual(["http://127.0.0.1/*"]);
      await LEAVING[how]!(options);
      await expect.poll(hosts).toEqual([]);
      const left = JSON.parse(await options.evaluate<string>(STORED)) as Record<string, unknown>;
      expect(Object.keys(left).filter((key) => key !== "settings")).toEqual([]);
      expect(left["settings"]).toMatchObject({ coach: null });
      await options.reload();
      await options.getByLabel("The built-in coach").waitFor();
      expect(await options.getByLabel("The built-in coach").isChecked()).toBe(true);
    },
  );

  test("must be on https, or on this computer", async ({ extension }) => {
    const options = await openTab(extension, "options.html");
    await options.getByLabel("A language model of my own, called from this device").check();
    await options.getByLabel("Address", { exact: true }).fill("http://models.example/v1");
    await options.getByLabel("Model", { exact: true }).fill("small-1");
    await options.getByRole("button", { name: "Use this model" }).click();
    await options.getByText("The address must begin with https, or be on this computer.").waitFor();
  });
});

/** Everything that the deployment of this device has stored, as one text. */
async function databaseText(): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name!);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(`${name} cannot be opened`));
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result as unknown[]);
        reading.onerror = () => reject(new Error(`${store} cannot be read`));
      });
      texts.push(
        JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
      );
    }
    database.close();
  }
  return texts.join("\n");
}
