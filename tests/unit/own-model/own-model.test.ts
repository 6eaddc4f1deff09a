import { beforeEach, describe, expect, it } from "vitest";
import { LOCAL_HOSTS } from "../../../lib/coach/model/talk";
import { type Hosts, hostsOf } from "../../../lib/own-model/hosts";
import {
  agreeToAnswers,
  endpointProblem,
  keepOwnModel,
  knownOf,
  type OwnModel,
  readOwnModel,
  rememberFormat,
  removeOwnModel,
} from "../../../lib/own-model/own-model";
import { FakeArea } from "../storage/support/area";

const OWN: OwnModel = { baseURL: "https://models.example/v1", model: "small-1", apiKey: "sk", agreedAt: 5 };
const CLERK = "https://clerk.example/*";

/** A browser that grants every host, beside the one that its manifest requires. */
function browser() {
  const origins = new Set([CLERK]);
  const permissions = {
    request: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) origins.add(origin);
      return true;
    },
    remove: async (given: { origins: string[] }) => {
      if (given.origins.includes(CLERK)) throw new Error("You cannot remove required permissions.");
      for (const origin of given.origins) origins.delete(origin);
      return true;
    },
    contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.has(origin)),
    getAll: async () => ({ origins: [...origins] }),
  };
  return { origins, permissions, runtime: { getManifest: () => ({ host_permissions: [CLERK] }) } };
}

describe("the person's own model", () => {
  let area: FakeArea;
  let chrome: ReturnType<typeof browser>;
  let hosts: Hosts;
  beforeEach(() => {
    area = new FakeArea();
    chrome = browser();
    hosts = hostsOf(chrome);
  });

  it("is kept as it was agreed to", async () => {
    expect(await readOwnModel(area)).toBeNull();
    await keepOwnModel(area, hosts, OWN);
    expect(await readOwnModel(area)).toEqual(OWN);
  });

  it.each<[string, unknown]>([
    ["a text", "model"],
    ["without an agreement", { ...OWN, agreedAt: undefined }],
    ["at no address", { ...OWN, baseURL: "models" }],
    ["at an address in the open", { ...OWN, baseURL: "http://models.example/v1" }],
    ["without a name", { ...OWN, model: "" }],
    ["with a name that is none", { ...OWN, model: 5 }],
  ])("is none when what is stored is %s", async (_what, stored) => {
    area.items.set("own-model", stored);
    expect(await readOwnModel(area)).toBeNull();
  });

  it("may have no key, as one on this computer has none", async () => {
    area.items.set("own-model", { ...OWN, apiKey: undefined });
    expect(await readOwnModel(area)).toEqual({ ...OWN, apiKey: "" });
  });

  it("takes the right to call it along when it is removed, and leaves what the extension cannot do without", async () => {
    await hosts.request(OWN);
    await keepOwnModel(area, hosts, OWN);
    expect([...chrome.origins]).toEqual([CLERK, "https://models.example/*"]);
    await removeOwnModel(area, hosts);
    expect(area.items.size).toBe(0);
    expect([...chrome.origins]).toEqual([CLERK]);
    await removeOwnModel(area, hosts);
  });

  it("takes the place of the one before, whose host is given back", async () => {
    await hosts.request(OWN);
    await keepOwnModel(area, hosts, OWN);
    const local = { ...OWN, baseURL: "http://localhost:11434/v1" };
    await hosts.request(local);
    await keepOwnModel(area, hosts, local);
    expect([...chrome.origins]).toEqual([CLERK, "http://localhost/*"]);
  });

  it("is known when it is set up once more, and forgotten with another address or name", async () => {
    await keepOwnModel(area, hosts, { ...OWN, answersAt: 7 });
    await rememberFormat(area, OWN, "text");
    const own = await readOwnModel(area);
    const { baseURL, model } = OWN;
    expect(knownOf(own, { baseURL, model })).toEqual({ format: "text", answersAt: 7 });
    expect(knownOf(own, { baseURL: "https://others.example/v1", model })).toEqual({});
    expect(knownOf(own, { baseURL, model: "large-2" })).toEqual({});
    expect(knownOf(null, { baseURL, model })).toEqual({});
  });

  it("that was changed meanwhile is not told in which form the one before answered", async () => {
    await keepOwnModel(area, hosts, { ...OWN, model: "large-2" });
    await rememberFormat(area, OWN, "text");
    expect(await readOwnModel(area)).not.toHaveProperty("format");
  });

  it("stays removed, with its key, when it is removed while something is noted of it", async () => {
    for (const note of [() => rememberFormat(area, OWN, "text"), () => agreeToAnswers(area, OWN, true)]) {
      await keepOwnModel(area, hosts, OWN);
      await Promise.all([note(), removeOwnModel(area, hosts)]);
      expect(area.items.size).toBe(0);
    }
  });

  it("is not told of an agreement that was given of the one before", async () => {
    await keepOwnModel(area, hosts, { ...OWN, baseURL: "https://others.example/v1" });
    await agreeToAnswers(area, OWN, true);
    expect(await readOwnModel(area)).not.toHaveProperty("answersAt");
  });

  it("does not fail where the form of its answers cannot be remembered", async () => {
    await keepOwnModel(area, hosts, OWN);
    area.failing.set = true;
    await rememberFormat(area, OWN, "text");
    area.failing.set = false;
    expect(await readOwnModel(area)).toEqual(OWN);
  });

  it("keeps its host when another one was tried and declined", async () => {
    await hosts.request(OWN);
    await hosts.request({ baseURL: "https://other.example/v1" });
    await hosts.giveBack(OWN);
    expect([...chrome.origins]).toEqual([CLERK, "https://models.example/*"]);
  });

  it("may be called until the person takes that back in the browser", async () => {
    expect(await hosts.mayCall(OWN)).toBe(false);
    await hosts.request(OWN);
    expect(await hosts.mayCall(OWN)).toBe(true);
    await chrome.permissions.remove({ origins: ["https://models.example/*"] });
    expect(await hosts.mayCall(OWN)).toBe(false);
  });

  it("is granted together with what is sent to it, where the browser asks for that, and given back with it", async () => {
    const optional = ["websiteContent"];
    const gecko = { data_collection_permissions: { required: ["none"], optional } };
    const asked: object[] = [];
    const note = async (permissions: object) => asked.push(permissions) > 0;
    const firefox = hostsOf({
      permissions: { ...chrome.permissions, request: note, remove: note, contains: note },
      runtime: { getManifest: () => ({ browser_specific_settings: { gecko } }) },
    });
    await firefox.request(OWN);
    await firefox.mayCall(OWN);
    await firefox.giveBack(null);
    const origins = ["https://models.example/*"];
    expect(asked).toEqual([
      { origins, data_collection: optional },
      { origins, data_collection: optional },
      { origins: [CLERK], data_collection: optional },
    ]);
  });

  it("is on https or on this computer, and has a name", () => {
    const problem = (baseURL: string, model = "m") => endpointProblem({ baseURL, model });
    expect(problem("https://models.example/v1")).toBeNull();
    for (const host of LOCAL_HOSTS) expect(problem(`http://${host}:1/v1`), host).toBeNull();
    expect(problem("http://[::2]:1/v1")).toBe("not_secure");
    expect(problem("http://models.example/v1")).toBe("not_secure");
    expect(problem("javascript:alert(1)")).toBe("not_an_address");
    expect(problem(`https://models.example/${"a".repeat(3_000)}`)).toBe("not_an_address");
    expect(problem("https://models.example/v1", " ")).toBe("no_model");
  });
});
