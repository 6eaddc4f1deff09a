// @vitest-environment jsdom
import { ConvexError } from "convex/values";
import { describe, expect, it } from "vitest";
import { Coach } from "../../../../components/options/coach";
import { CoachReader } from "../../../../components/options/coach-reader";
import { useOwnModel } from "../../../../components/options/own-model";
import type { Hosts } from "../../../../lib/own-model/hosts";
import type { OwnModel } from "../../../../lib/own-model/own-model";
import type { Settings } from "../../../../lib/storage/settings";
import { FakeArea } from "../../storage/support/area";
import { FakeClient, messages, type Screen, shown } from "../support/screen";

const OWN: OwnModel = { baseURL: "https://models.example/v1", model: "small-1", apiKey: "sk", agreedAt: 5 };
const HOSTED = { provider: "hosted.example", model: "large-1", agreed: true };
const ON_SERVER = "The language model of my account's server: large-1 at hosted.example";
const OWN_READS = "My own language model: small-1 at models.example";
const hosts: Hosts = { request: async () => true, mayCall: async () => true, giveBack: async () => {} };
// Those of Node are granted later than a screen is looked at.
Object.assign(navigator, { locks: { request: (_name: string, work: () => unknown) => work() } });
const refuses = () => Promise.reject(new ConvexError({ code: "rate_limited", retryAt: 0 }));

const PARTS = { coach: Coach, reader: CoachReader };

interface Before extends Partial<Settings> {
  hosted?: object;
  own?: OwnModel;
}

/** A part of the options, with what was set up and chosen before. */
async function opened(
  name: keyof typeof PARTS,
  { hosted, own, ...chosen }: Before,
): Promise<Screen & { area: FakeArea }> {
  const area = new FakeArea();
  if (own) await area.set({ "own-model": own });
  const Part = PARTS[name];
  function Shown() {
    const ownModel = useOwnModel(area, hosts);
    return <Part ownModel={ownModel} builtIn={{ state: "unavailable", ask: () => {} }} />;
  }
  const client = new FakeClient();
  client.queries["modelWork:hosted"] = hosted ?? null;
  const screen = await shown(<Shown />, { client, chosen });
  return { ...screen, area };
}

const isRefused = (screen: Screen) =>
  screen.find('[role="alert"]')?.textContent?.includes("That was a lot at once") ?? false;

describe.each(["coach", "reader"] as const)("the model on the account's server, as %s", (name) => {
  const AGREED = { ...HOSTED, answersAt: 7 };

  it("is chosen once the server has the yes, and not where it refused it", async () => {
    const screen = await opened(name, { hosted: { ...HOSTED, agreed: false } });
    const choice = () => screen.settings.store.getState()[name];
    screen.client.mutations["modelWork:agree"] = refuses;
    await screen.press(ON_SERVER);
    await screen.press(messages.consent.yes);
    expect([choice(), isRefused(screen)]).toEqual([null, true]);
    delete screen.client.mutations["modelWork:agree"];
    await screen.press(ON_SERVER);
    await screen.press(messages.consent.yes);
    expect([choice(), isRefused(screen)]).toEqual(["hosted", false]);
  });

  it("is chosen until the server has heard that the yes is taken back, and says where it refused that", async () => {
    const screen = await opened(name, { hosted: AGREED, [name]: "hosted" });
    const choice = () => screen.settings.store.getState()[name];
    screen.client.mutations["modelWork:agree"] = refuses;
    await screen.press(messages[name].takeBack);
    expect([choice(), isRefused(screen)]).toEqual(["hosted", true]);
    delete screen.client.mutations["modelWork:agree"];
    await screen.press(messages[name].takeBack);
    expect([choice(), isRefused(screen)]).toEqual([null, false]);
  });
});

describe("a yes that is taken back from the account's server", () => {
  it("leaves another coach as it is, and its own reader with it", async () => {
    const hosted = { ...HOSTED, answersAt: 7 };
    const screen = await opened("coach", { hosted, coach: "browser", reader: "hosted" });
    await screen.press(messages.coach.takeBack);
    expect(screen.settings.store.getState()).toMatchObject({ coach: "browser", reader: null });
  });
});

describe("the person's own model", () => {
  it("that is removed elsewhere takes its question along, and nobody else gets the yes", async () => {
    const screen = await opened("reader", { hosted: HOSTED, own: OWN });
    await screen.press(OWN_READS);
    expect(screen.find("dialog")?.textContent).toContain("models.example");
    await screen.after(() => screen.area.remove("own-model"));
    expect(screen.find("dialog")).toBeNull();
    expect(screen.client.asked).toEqual([]);
    // It does not come back with another model, either.
    await screen.after(() => screen.area.set({ "own-model": OWN }));
    expect(screen.find("dialog")).toBeNull();
  });

  it.each([
    ["reader", messages.reader.takeBack],
    ["coach", messages.coach.forget],
  ] as const)(
    "stays chosen as %s where the browser could not forget it, and says so",
    async (name, button) => {
      const own = { ...OWN, answersAt: 7 };
      const screen = await opened(name, { own, [name]: "device" });
      const failing = (fails: boolean) => Object.assign(screen.area.failing, { set: fails, remove: fails });
      failing(true);
      await screen.press(button);
      expect(screen.settings.store.getState()[name]).toBe("device");
      expect(screen.find('[role="alert"]')?.textContent).toBe(messages.error.unknown);
      failing(false);
      await screen.press(button);
      expect(screen.settings.store.getState()[name]).toBeNull();
      expect(screen.find('[role="alert"]')).toBeNull();
    },
  );
});
