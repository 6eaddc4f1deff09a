import { describe, expect, it } from "vitest";
import { oneAtATime } from "../../../lib/drafts/lanes";

/** Work that a test ends. */
function work() {
  const begun: { name: string; end: () => void; fail: () => void }[] = [];
  const run = oneAtATime(
    (name) =>
      new Promise((resolve, reject) =>
        begun.push({ name, end: () => resolve(), fail: () => reject(new Error("failed")) }),
      ),
  );
  return { begun, run, names: () => begun.map(({ name }) => name) };
}

describe("work that is done one at a time", () => {
  it("begins at once when nothing of its name runs", () => {
    const { run, names } = work();
    void run("one");
    void run("two");
    expect(names()).toEqual(["one", "two"]);
  });

  it("shares the run that follows, which resolves all who asked for it", async () => {
    const { begun, run, names } = work();
    const first = run("one");
    const [second, third] = [run("one"), run("one")];
    expect(names()).toEqual(["one"]);
    begun[0]?.end();
    await first;
    await Promise.resolve();
    expect(names()).toEqual(["one", "one"]);
    begun[1]?.end();
    await Promise.all([second, third]);
    expect(names()).toHaveLength(2);
  });

  it("lets who asks during the following run wait for one more", async () => {
    const { begun, run, names } = work();
    const first = run("one");
    const second = run("one");
    begun[0]?.end();
    await first;
    await Promise.resolve();
    const third = run("one");
    begun[1]?.end();
    await second;
    await Promise.resolve();
    expect(names()).toHaveLength(3);
    begun[2]?.end();
    await third;
  });

  it("goes on after a failure, which only its own callers hear of", async () => {
    const { begun, run } = work();
    const first = run("one");
    const second = run("one");
    begun[0]?.fail();
    await expect(first).rejects.toThrow("failed");
    await Promise.resolve();
    begun[1]?.end();
    await second;
    const third = run("one");
    begun[2]?.end();
    await third;
  });
});
