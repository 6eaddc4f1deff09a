import { describe, expect, it } from "vitest";
import { lockedWriters } from "../../../lib/drafts";
import { FakeLocks } from "./support/locks";

describe("writers named by locks", () => {
  it("adopt a name only when its page is gone", async () => {
    const locks = new FakeLocks();
    const [first, second] = [locks.page(), locks.page()];
    lockedWriters(first.locks, "first");
    const writers = lockedWriters(second.locks, "second");
    expect(await writers.adopt("first")).toBe(false);
    first.end();
    expect(await writers.adopt("first")).toBe(true);
  });

  it("keep an adopted name for the life of the page, and share it with nobody", async () => {
    const locks = new FakeLocks();
    const [second, third] = [locks.page(), locks.page()];
    const writers = lockedWriters(second.locks, "second");
    expect(await writers.adopt("first")).toBe(true);
    expect(await writers.adopt("first")).toBe(true);
    const others = lockedWriters(third.locks, "third");
    expect(await others.adopt("first")).toBe(false);
    second.end();
    expect(await others.adopt("first")).toBe(true);
  });

  it("give a name to one of several who ask at once", async () => {
    const locks = new FakeLocks();
    const writers = ["a", "b", "c"].map((own) => lockedWriters(locks.page().locks, own));
    const got = await Promise.all(writers.map((writer) => writer.adopt("first")));
    expect(got.filter(Boolean)).toHaveLength(1);
  });

  it("are always themselves", async () => {
    const writers = lockedWriters(new FakeLocks().page().locks, "first");
    expect(writers.own).toBe("first");
    expect(await writers.adopt("first")).toBe(true);
  });

  it("adopt nobody but themselves where locks fail", async () => {
    const broken = { request: () => Promise.reject(new Error("Locks are not allowed here.")) };
    const writers = lockedWriters(broken, "first");
    expect(await writers.adopt("second")).toBe(false);
    expect(await writers.adopt("first")).toBe(true);
  });

  it("count upwards, and beyond what they take over", () => {
    const writers = lockedWriters(new FakeLocks().page().locks, "first");
    expect([0, 0, 7, 3, 9].map((after) => writers.next(after))).toEqual([1, 2, 8, 9, 10]);
  });
});
