// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { OwnModelForm } from "../../../../components/options/own-model-form";
import type { Hosts } from "../../../../lib/own-model/hosts";
import type { OwnModel } from "../../../../lib/own-model/own-model";
import { messages, type Screen, shown } from "../support/screen";

const ENDPOINT = "../../../../lib/coach/model/endpoint";
const OWN: OwnModel = { baseURL: "https://models.example/v1", model: "small-1", apiKey: "sk", agreedAt: 5 };
const hosts: Hosts = { request: async () => true, mayCall: async () => true, giveBack: async () => {} };
const words = messages.coach;

afterEach(() => vi.doUnmock(ENDPOINT));

async function opened() {
  const kept: OwnModel[] = [];
  const keep = async (made: OwnModel) => void kept.push(made);
  return { screen: await shown(<OwnModelForm own={OWN} hosts={hosts} keep={keep} />), kept };
}

async function agree(screen: Screen): Promise<void> {
  await screen.press(words.use);
  await screen.press(messages.consent.yes);
}

/** Waits for what follows once a part of the program is loaded. */
const until = (screen: Screen, isSeen: () => void) =>
  vi.waitFor(async () => {
    await screen.after(() => {});
    isSeen();
  });

/** Writes into the field of that label, as a person does. */
async function write(screen: Screen, label: string, text: string): Promise<void> {
  const labels = [...document.querySelectorAll("label")];
  const field = labels.find(({ textContent }) => textContent === label)?.control as HTMLInputElement;
  await screen.after(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

it("keeps a model that answered", async () => {
  vi.doMock(ENDPOINT, () => ({ tryModel: async () => "text" }));
  const { screen, kept } = await opened();
  await agree(screen);
  await until(screen, () => expect(screen.text()).toContain(words.works));
  expect(kept).toMatchObject([{ model: "small-1", format: "text" }]);
});

it("keeps nothing of a try whose values were changed meanwhile, and does not say that they work", async () => {
  const answer = Promise.withResolvers<string>();
  const tryModel = vi.fn(() => answer.promise);
  vi.doMock(ENDPOINT, () => ({ tryModel }));
  const { screen, kept } = await opened();
  await agree(screen);
  expect(screen.text()).toContain(words.trying);
  await until(screen, () => expect(tryModel).toHaveBeenCalled());
  await write(screen, words.model, "large-2");
  expect(screen.text()).not.toContain(words.trying);
  await screen.after(() => answer.resolve("text"));
  expect(kept).toEqual([]);
  expect(screen.text()).not.toContain(words.works);
});

it("asks for no agreement about an address that was changed while the browser asked", async () => {
  const granted = Promise.withResolvers<boolean>();
  const asking = { ...hosts, request: () => granted.promise };
  const screen = await shown(<OwnModelForm own={OWN} hosts={asking} keep={async () => {}} />);
  await screen.press(words.use);
  await write(screen, words.address, "no address");
  await screen.after(() => granted.resolve(true));
  expect(screen.find("dialog")).toBeNull();
});

it("says so where a part of the program cannot be loaded, and lets one try again", async () => {
  vi.doMock(ENDPOINT, () => {
    throw new Error("The file is gone.");
  });
  const { screen, kept } = await opened();
  await agree(screen);
  await until(screen, () => expect(screen.find('[role="alert"]')?.textContent).toBe(words.not_loaded));
  expect(screen.text()).not.toContain(words.trying);
  expect(screen.control(words.use).disabled).toBe(false);
  expect(kept).toEqual([]);
});
