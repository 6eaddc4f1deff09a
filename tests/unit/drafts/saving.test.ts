import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followUpKeyOf } from "../../../lib/coach/review/index";
import { FakeDeployment } from "./support/deployment";
import { Device, openSurface, Refusal, type Surface } from "./support/surface";

describe("saving to the deployment", () => {
  let device: Device;
  let deployment: FakeDeployment;
  let surface: Surface;
  const sent = () => deployment.sent.map(({ drafts }) => drafts.map(({ text }) => text));
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const kept = () => device.storage.under("draft/");

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) });
    device = new Device();
    deployment = new FakeDeployment();
    surface = openSurface(device, deployment);
    await surface.buffer.restore();
  });
  afterEach(() => vi.useRealTimers());

  describe("when", () => {
    it("saves after 1.5 s without a keystroke", async () => {
      surface.type("q1", "a");
      await wait(1_499);
      expect(sent()).toEqual([]);
      await wait(1);
      expect(sent()).toEqual([["a"]]);
    });

    it("waits as long as the typing goes on, but never longer than 10 s", async () => {
      for (let second = 0; second < 10; second += 1) {
        surface.type("q1", `${second}`);
        await wait(999);
        expect(sent()).toEqual([]);
        await wait(second < 9 ? 1 : 0);
      }
      await wait(10);
      expect(sent()).toEqual([["9"]]);
    });

    it("counts the 10 s from the first keystroke after the last save", async () => {
      const typeUntil = async (end: number) => {
        for (; Date.now() < end; await wait(500)) surface.type("q1", `${Date.now()}`);
      };
      const start = Date.now();
      await typeUntil(start + 9_000);
      await surface.buffer.flush();
      await typeUntil(start + 18_500);
      expect(sent()).toHaveLength(1);
      await typeUntil(start + 19_500);
      expect(sent()).toHaveLength(2);
    });

    it("saves at once when asked, and not again afterwards", async () => {
      surface.type("q1", "a");
      await surface.buffer.flush("one");
      expect(sent()).toEqual([["a"]]);
      await wait(60_000);
      expect(sent()).toHaveLength(1);
    });

    it("saves all answers of an interview in one batch, and each interview on its own", async () => {
      surface.type("q1", "first");
      surface.type("q2", "second");
      surface.buffer.edit({ interview: "two", questionKey: "q1" }, "third", 0);
      await surface.buffer.flush();
      expect(sent()).toEqual([["first", "second"], ["third"]]);
      expect(deployment.sent.map(({ interview }) => interview)).toEqual(["one", "two"]);
    });

    it("saves only the interview that it is asked for", async () => {
      surface.type("q1", "first");
      surface.buffer.edit({ interview: "two", questionKey: "q1" }, "second", 0);
      await surface.buffer.flush("two");
      expect(sent()).toEqual([["second"]]);
    });

    it("sends nothing when there is nothing to save", async () => {
      await surface.buffer.flush();
      await surface.buffer.flush("one");
      await wait(60_000);
      expect(sent()).toEqual([]);
    });

    it("sends nothing any more once it is disposed of", async () => {
      surface.type("q1", "a");
      surface.buffer.dispose();
      await wait(60_000);
      await surface.buffer.flush();
      expect(sent()).toEqual([]);
      expect(kept()).toHaveLength(1);
    });
  });

  describe("in flight", () => {
    beforeEach(() => {
      deployment.holding = true;
    });

    it("has one batch of an interview on its way at a time", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      surface.type("q1", "ab");
      surface.type("q2", "c");
      void surface.buffer.flush();
      await wait(30_000);
      expect(sent()).toEqual([["a"]]);
      deployment.pending[0]?.answer();
      await wait(0);
      expect(sent()).toEqual([["a"], ["ab", "c"]]);
    });

    it("does not let one interview wait for another", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      surface.buffer.edit({ interview: "two", questionKey: "q1" }, "b", 0);
      await wait(1_500);
      expect(sent()).toEqual([["a"], ["b"]]);
    });

    it("keeps what was typed while an earlier version was on its way, and saves it next", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      surface.type("q1", "ab");
      deployment.pending[0]?.answer();
      await wait(0);
      expect(surface.draft("q1")).toMatchObject({ text: "ab" });
      expect(kept()).toMatchObject([{ text: "ab" }]);
      await wait(1_500);
      deployment.pending[0]?.answer();
      await wait(0);
      expect(deployment.stored("q1")).toMatchObject({ text: "ab", revision: 2 });
      expect(kept()).toEqual([]);
      expect(surface.asides()).toEqual([]);
    });

    it("goes on from the revision that was just stored", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      surface.type("q1", "ab");
      deployment.pending[0]?.answer();
      await wait(0);
      expect(kept()).toMatchObject([{ text: "ab", baseRevision: 1 }]);
    });

    it("resolves a flush when the text of that moment is acknowledged, not earlier", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      surface.type("q1", "ab");
      const flushed = vi.fn();
      void surface.buffer.flush("one").then(flushed);
      deployment.pending[0]?.answer();
      await wait(0);
      expect(flushed).not.toHaveBeenCalled();
      deployment.pending[0]?.answer();
      await wait(0);
      expect(flushed).toHaveBeenCalledOnce();
      expect(deployment.stored("q1")).toMatchObject({ text: "ab" });
    });

    it("drops a draft from the device only when it is acknowledged", async () => {
      surface.type("q1", "a");
      await wait(1_500);
      deployment.pending[0]?.commit();
      await wait(60_000);
      expect(kept()).toHaveLength(1);
      expect(surface.buffer.hasUnsaved("one")).toBe(true);
      deployment.pending[0]?.answer();
      await wait(0);
      expect(kept()).toEqual([]);
      expect(surface.buffer.hasUnsaved("one")).toBe(false);
    });

    it("keeps a keystroke that comes in the moment of the acknowledgement", async () => {
      device.storage.latency = 5;
      surface.type("q1", "a");
      await wait(1_500);
      deployment.pending[0]?.answer();
      await wait(0);
      surface.type("q1", "ab");
      await wait(20);
      expect(kept()).toMatchObject([{ text: "ab" }]);
    });

    it("keeps a keystroke that comes while a replaced text is being set aside", async () => {
      device.storage.latency = 5;
      deployment.put("q1", { text: "theirs", editedAt: Date.now() - 1 });
      surface.type("q1", "a");
      await wait(1_500);
      deployment.pending[0]?.answer();
      await wait(2);
      surface.type("q1", "ab");
      await wait(20);
      expect(kept()).toMatchObject([{ text: "ab" }]);
    });
  });

  describe("outcomes", () => {
    it("drops a draft that came late: a later one of this surface is stored", async () => {
      deployment.holding = true;
      surface.type("q1", "a");
      await wait(1_500);
      deployment.pending[0]?.commit();
      deployment.pending[0]?.fail(new Error("The acknowledgement was lost."));
      await wait(10_000);
      deployment.pending[0]?.answer();
      await wait(0);
      expect(deployment.sent[1]?.results).toEqual([{ outcome: "late", revision: 1 }]);
      expect(surface.state("q1")).toBe("saved");
      expect(kept()).toEqual([]);
      expect(surface.asides()).toEqual([]);
    });

    it("keeps a closed text on the device and does not ask again by itself", async () => {
      deployment.closed.add("one");
      surface.type("q1", "a");
      await wait(60_000);
      await surface.buffer.flush();
      expect(surface.state("q1")).toBe("closed");
      expect(sent()).toHaveLength(1);
      expect(kept()).toMatchObject([{ text: "a" }]);
    });

    it("asks again for a closed text when it is typed on", async () => {
      deployment.closed.add("one");
      surface.type("q1", "a");
      await wait(1_500);
      deployment.closed.clear();
      surface.type("q1", "ab");
      await wait(1_500);
      expect(deployment.stored("q1")).toMatchObject({ text: "ab" });
    });

    it("asks again for the closed texts of an interview that was reopened", async () => {
      deployment.closed.add("one");
      surface.type("q1", "a");
      surface.type("q2", "b");
      await wait(1_500);
      deployment.closed.clear();
      await surface.buffer.retry("one");
      expect(deployment.stored("q1")).toMatchObject({ text: "a" });
      expect(deployment.stored("q2")).toMatchObject({ text: "b" });
      expect(kept()).toEqual([]);
    });

    it("keeps the text of a question that left its set, while the others of its batch are saved", async () => {
      deployment.closed.add("q1");
      surface.type("q1", "gone");
      surface.type("q2", "there");
      await wait(1_500);
      expect([surface.state("q1"), surface.state("q2")]).toEqual(["removed", "saved"]);
      expect(kept()).toMatchObject([{ text: "gone" }]);
    });

    it("waits for no text of a question that left its set, also after a restart, and saves it when it is back", async () => {
      deployment.closed.add("q1");
      surface.type("q1", "gone");
      surface.buffer.give(
        { interview: "one", questionKey: "q1" },
        { key: "a", saw: "covered", textHash: "h" },
      );
      expect(surface.buffer.hasUnsaved("one")).toBe(true);
      await wait(1_500);
      expect(surface.buffer.hasUnsaved("one")).toBe(false);
      surface.crash();
      surface = openSurface(device, deployment);
      await surface.buffer.restore();
      await wait(0);
      expect([surface.state("q1"), surface.buffer.hasUnsaved("one")]).toEqual(["removed", false]);
      expect(kept()).toMatchObject([{ text: "gone" }]);
      deployment.closed.clear();
      await surface.buffer.retry("one");
      expect(deployment.stored("q1")).toMatchObject({ text: "gone" });
      expect(deployment.given).toMatchObject([[{ key: "a" }]]);
      expect(kept()).toEqual([]);
    });

    it("waits for no refused text of a question that does not stand in the set any more", async () => {
      deployment.failWith = new Refusal();
      surface.type("q1", "too long");
      await wait(1_500);
      expect(surface.buffer.hasUnsaved("one")).toBe(true);
      expect(surface.buffer.hasUnsaved("one", (key) => key !== "q1")).toBe(false);
      expect(kept()).toMatchObject([{ text: "too long" }]);
    });

    it("keeps waiting for a text that came after the interview was finished", async () => {
      deployment.closed.add("one");
      surface.type("q1", "a");
      await wait(1_500);
      expect(surface.buffer.hasUnsaved("one")).toBe(true);
    });

    it("tries a failed batch again after 10 s", async () => {
      deployment.failWith = new Error("The worker was stopped.");
      surface.type("q1", "a");
      await wait(1_500);
      expect(surface.state("q1")).toBe("kept");
      deployment.failWith = undefined;
      await wait(9_999);
      expect(sent()).toHaveLength(1);
      await wait(1);
      expect(deployment.stored("q1")).toMatchObject({ text: "a" });
      expect(surface.state("q1")).toBe("saved");
    });

    it("tries a failed batch again as soon as the person pauses", async () => {
      deployment.failWith = new Error("The worker was stopped.");
      surface.type("q1", "a");
      await wait(1_500);
      deployment.failWith = undefined;
      surface.type("q1", "ab");
      await wait(1_500);
      expect(sent()).toEqual([["a"], ["ab"]]);
    });

    it("does not send a refused text again before it is changed", async () => {
      deployment.failWith = new Refusal();
      surface.type("q1", "too long");
      await wait(60_000);
      await surface.buffer.flush();
      expect(surface.state("q1")).toBe("refused");
      expect(sent()).toHaveLength(1);
      deployment.failWith = undefined;
      surface.type("q1", "shorter");
      await wait(1_500);
      expect(deployment.stored("q1")).toMatchObject({ text: "shorter" });
    });

    it("does not let one refused text hold back the others of its batch", async () => {
      const save = deployment.save.bind(deployment);
      vi.spyOn(deployment, "save").mockImplementation(async (by, interview, drafts) => {
        if (drafts.some(({ text }) => text === "too long")) throw new Refusal();
        return save(by, interview, drafts);
      });
      surface.type("q1", "fine");
      surface.type("q2", "too long");
      surface.type("q3", "also fine");
      await wait(1_500);
      expect(["q1", "q2", "q3"].map((question) => surface.state(question))).toEqual([
        "saved",
        "refused",
        "saved",
      ]);
      expect(kept()).toMatchObject([{ text: "too long" }]);
    });

    it("takes an answer that leaves a draft out as a failure of that draft", async () => {
      vi.spyOn(deployment, "save").mockResolvedValueOnce([{ outcome: "saved", revision: 1 }]);
      surface.type("q1", "a");
      surface.type("q2", "b");
      await wait(1_500);
      expect([surface.state("q1"), surface.state("q2")]).toEqual(["saved", "kept"]);
      await wait(10_000);
      expect(deployment.stored("q2")).toMatchObject({ text: "b" });
    });

    it("saves an emptied answer like any other", async () => {
      surface.type("q1", "a");
      await surface.buffer.flush();
      surface.type("q1", "", 1);
      await surface.buffer.flush();
      expect(deployment.stored("q1")).toMatchObject({ text: "", revision: 2 });
    });

    it("loses nothing when an acknowledged draft cannot be removed from the device", async () => {
      device.storage.failing.remove = true;
      surface.type("q1", "a");
      await surface.buffer.flush();
      surface.type("q1", "ab", 1);
      await surface.buffer.flush();
      expect(surface.state("q1")).toBe("saved");
      surface.crash();
      device.storage.failing.remove = false;
      const next = openSurface(device, deployment);
      await next.buffer.restore();
      await wait(0);
      expect(deployment.stored("q1")).toMatchObject({ text: "ab", revision: 2 });
      expect(next.asides()).toEqual([]);
      expect(kept()).toEqual([]);
    });
  });

  describe("a question that the person took out", () => {
    const forget = () => surface.buffer.forgetQuestion({ interview: "one", questionKey: "q1" });

    it("goes with its texts, those beside it and what was found in it, and no other one", async () => {
      deployment.put("q1", { text: "theirs", editedAt: Date.now() });
      surface.type("q1", "mine");
      await wait(1_500);
      deployment.failWith = new Refusal();
      surface.type("q1", "too long");
      surface.type(followUpKeyOf("q1"), "also too long");
      surface.type("q2", "of another question");
      surface.buffer.edit({ interview: "two", questionKey: "q1" }, "of another interview", 0);
      for (const questionKey of ["q1", "q2"])
        surface.buffer.give({ interview: "one", questionKey }, { key: "a", saw: "covered", textHash: "h" });
      await surface.buffer.flush();
      await forget();
      await wait(0);
      expect([surface.draft("q1"), surface.asides()]).toEqual([undefined, []]);
      expect([...device.storage.items.keys()].sort()).toEqual([
        `draft/ada/one/q2/${surface.writer}`,
        `draft/ada/two/q1/${surface.writer}`,
        `verdict/ada/one/q2/point/a/${surface.writer}`,
      ]);
      expect(surface.buffer.read({ interview: "one", questionKey: "q1" }, null)).toBe("");
    });

    it("stays forgotten when an acknowledgement comes afterwards", async () => {
      deployment.holding = true;
      surface.type("q1", "mine");
      await wait(1_500);
      await forget();
      deployment.pending[0]?.answer();
      await wait(60_000);
      expect(device.storage.items.size).toBe(0);
      expect(sent()).toEqual([["mine"]]);
    });

    it("leaves another window what was typed there meanwhile", async () => {
      deployment.failWith = new Error("offline");
      const other = openSurface(device, deployment);
      await other.buffer.restore();
      other.type("q1", "typed there");
      surface.type("q1", "typed here");
      await forget();
      expect(kept()).toMatchObject([{ text: "typed there" }]);
    });
  });

  describe("an interview that was deleted", () => {
    it("is forgotten: its drafts and the texts set aside leave the screen and the device", async () => {
      deployment.put("q1", { text: "theirs", editedAt: Date.now() });
      surface.type("q1", "mine");
      await wait(1_500);
      surface.type("q2", "unsaved");
      surface.buffer.edit({ interview: "two", questionKey: "q1" }, "of another interview", 0);
      await surface.buffer.forget("one");
      expect(surface.draft("q2")).toBeUndefined();
      expect(surface.asides()).toEqual([]);
      expect([...device.storage.items.keys()]).toEqual([`draft/ada/two/q1/${surface.writer}`]);
      await wait(60_000);
      expect(sent().flat()).not.toContain("unsaved");
    });

    it("stays forgotten when an acknowledgement comes afterwards", async () => {
      deployment.holding = true;
      deployment.put("q1", { text: "theirs", editedAt: Date.now() + 60_000 });
      surface.type("q1", "mine");
      await wait(1_500);
      await surface.buffer.forget("one");
      deployment.pending[0]?.answer();
      await wait(60_000);
      expect(device.storage.items.size).toBe(0);
      expect(surface.buffer.hasUnsaved("one")).toBe(false);
    });
  });
});
