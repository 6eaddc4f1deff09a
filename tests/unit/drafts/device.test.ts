import { describe, expect, it } from "vitest";
import type { Draft, SetAside } from "../../../lib/drafts";
import { countUnsaved, deviceOf } from "../../../lib/drafts/device";
import { FakeStorage } from "./support/storage";

const draft: Draft = {
  account: "ada",
  interview: "one",
  questionKey: "q1",
  text: "mine",
  baseRevision: 0,
  writer: "panel",
  seq: 1,
  editedAt: 5,
};
const aside: SetAside = {
  account: "ada",
  interview: "one",
  questionKey: "q1",
  id: "first",
  text: "theirs",
  typed: "elsewhere",
  setAsideAt: 5,
};

describe("the texts of an account on a device", () => {
  it("come back as they were kept, until they are removed", async () => {
    const device = deviceOf(new FakeStorage(), "ada");
    expect(await device.keep(draft)).toBe(true);
    expect(await device.keepAside(aside)).toBe(true);
    expect([await device.drafts(), await device.asides()]).toEqual([[draft], [aside]]);
    expect(await device.remove(draft)).toBe(true);
    expect(await device.removeAside(aside)).toBe(true);
    expect([await device.drafts(), await device.asides()]).toEqual([[], []]);
  });

  it("belong to that account alone", async () => {
    const storage = new FakeStorage();
    await deviceOf(storage, "ada").keep(draft);
    await deviceOf(storage, "ada").keepAside(aside);
    for (const account of ["", "a", "ada/", "ada/one", "eve"]) {
      const device = deviceOf(storage, account);
      expect([await device.drafts(), await device.asides()]).toEqual([[], []]);
    }
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "mine"],
    ["a list", [draft]],
    ["an empty object", {}],
    ["a text that is none", { ...draft, text: 5 }],
    ["a count that is none", { ...draft, seq: "1" }],
    ["a time that is none", { ...draft, editedAt: null }],
    ["a revision that is missing", { ...draft, baseRevision: undefined }],
    ["another account", { ...draft, account: "eve" }],
    ["another interview", { ...draft, interview: "two" }],
    ["another writer", { ...draft, writer: "popup" }],
  ])("are read without a draft that is broken or in the wrong place: %s", async (_what, value) => {
    const storage = new FakeStorage();
    storage.items.set("draft/ada/one/q1/panel", value);
    storage.items.set("draft/ada/one/q2/panel", { ...draft, questionKey: "q2" });
    expect(await deviceOf(storage, "ada").drafts()).toEqual([{ ...draft, questionKey: "q2" }]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a number", 7],
    ["a side that is none", { ...aside, typed: "there" }],
    ["a time that is none", { ...aside, setAsideAt: NaN }],
    ["a text that is missing", { ...aside, text: undefined }],
    ["another account", { ...aside, account: "eve" }],
    ["another id", { ...aside, id: "second" }],
  ])("are read without a text set aside that is broken or in the wrong place: %s", async (_what, value) => {
    const storage = new FakeStorage();
    storage.items.set("aside/ada/one/q1/first", value);
    storage.items.set("aside/ada/one/q1/third", { ...aside, id: "third" });
    expect(await deviceOf(storage, "ada").asides()).toEqual([{ ...aside, id: "third" }]);
  });

  it("say so when they cannot be kept or removed, and count as not there when they cannot be read", async () => {
    const storage = new FakeStorage();
    const device = deviceOf(storage, "ada");
    await device.keep(draft);
    await device.keepAside(aside);
    Object.assign(storage.failing, { get: true, set: true, remove: true });
    expect(await Promise.all([device.keep(draft), device.keepAside(aside)])).toEqual([false, false]);
    expect(await Promise.all([device.remove(draft), device.removeAside(aside)])).toEqual([false, false]);
    expect([await device.drafts(), await device.asides()]).toEqual([[], []]);
  });

  it("are counted by the answers that have something unsaved, a text or a verdict, however many surfaces wrote it", async () => {
    const storage = new FakeStorage();
    const device = deviceOf(storage, "a/da");
    const own = { ...draft, account: "a/da" };
    const verdict = {
      ...{ account: "a/da", interview: "o/ne", questionKey: "q1" },
      ...({ key: "point", saw: "covered", textHash: "h", writer: "panel", seq: 1, at: 5 } as const),
    };
    expect(await countUnsaved(storage, "a/da")).toBe(0);
    await device.keepVerdict(verdict);
    await device.keepVerdict({ ...verdict, key: "other" });
    expect(await countUnsaved(storage, "a/da")).toBe(1);
    for (const writer of ["panel", "popup"]) await device.keep({ ...own, interview: "o/ne", writer });
    expect(await countUnsaved(storage, "a/da")).toBe(1);
    await device.keep({ ...own, questionKey: "q2" });
    await device.keepAside({ ...aside, account: "a/da", questionKey: "q3" });
    await deviceOf(storage, "a").keep({ ...draft, account: "a" });
    expect(await countUnsaved(storage, "a/da")).toBe(2);
  });
});
