import { describe, expect, it } from "vitest";
import { createPlace, type Place } from "../../../lib/storage/place";
import { FakeArea, settled } from "./support/area";

/** A panel that has just been opened on an area. */
async function opened(area: FakeArea) {
  const places = createPlace(area);
  await settled();
  return { go: (place: Place) => places.go(place), place: () => places.store.getState().place };
}

describe("the place in the panel", () => {
  it("is unknown until it was read, and the first screen without one", async () => {
    const { store } = createPlace(new FakeArea());
    expect(store.getState().place).toBeNull();
    await settled();
    expect(store.getState().place).toEqual({ screen: "home" });
  });

  it.each<Place>([
    { screen: "home" },
    { screen: "home", form: "f1" },
    { screen: "session", interview: "one" },
    { screen: "session", interview: "one", questionKey: "q1" },
  ])("is the same after closing the panel: %j", async (place) => {
    const area = new FakeArea();
    const before = await opened(area);
    before.go(place);
    await settled();
    expect((await opened(area)).place()).toEqual(place);
  });

  it("is the last question of an interview when none is named, in this life and the next", async () => {
    const area = new FakeArea();
    const { go, place } = await opened(area);
    go({ screen: "session", interview: "one", questionKey: "q3" });
    go({ screen: "session", interview: "two", questionKey: "q1" });
    go({ screen: "home" });
    go({ screen: "session", interview: "one" });
    expect(place()).toEqual({ screen: "session", interview: "one", questionKey: "q3" });
    await settled();
    const next = await opened(area);
    next.go({ screen: "session", interview: "two" });
    expect(next.place()).toEqual({ screen: "session", interview: "two", questionKey: "q1" });
  });

  it("forgets the question of the interview that was visited longest ago, after two hundred", async () => {
    const { go, place } = await opened(new FakeArea());
    const visit = (number: number) =>
      go({ screen: "session", interview: `i${number}`, questionKey: `q${number}` });
    for (let number = 0; number < 200; number += 1) visit(number);
    visit(0);
    visit(200);
    const questionOf = (interview: string) => {
      go({ screen: "session", interview });
      const here = place();
      return here?.screen === "session" ? here.questionKey : null;
    };
    expect(["i0", "i1", "i2", "i200"].map(questionOf)).toEqual(["q0", undefined, "q2", "q200"]);
  });

  it("follows a gesture that comes before it was read, and remembers that", async () => {
    const area = new FakeArea();
    await area.set({ place: { screen: "session", interview: "before" } });
    const places = createPlace(area);
    places.go({ screen: "home", form: "f1" });
    places.go({ screen: "session", interview: "one", questionKey: "q1" });
    await settled();
    const place = { screen: "session", interview: "one", questionKey: "q1" };
    expect(places.store.getState().place).toEqual(place);
    expect((await opened(area)).place()).toEqual(place);
  });

  it.each<unknown>([
    null,
    "home",
    {},
    { screen: "elsewhere" },
    { screen: "session" },
    { screen: "session", interview: 5 },
  ])("is the first screen when what was stored is %j", async (stored) => {
    const area = new FakeArea();
    await area.set({ place: stored, "last-questions": stored });
    expect((await opened(area)).place()).toEqual({ screen: "home" });
  });

  it("keeps what can be read of a stored place", async () => {
    const area = new FakeArea();
    const questions = [["one", "q1", "q2"], ["one", 5], ["one"], "one", ["two", "q2"]];
    await area.set({
      place: { screen: "session", interview: "one", questionKey: 5 },
      "last-questions": questions,
    });
    const { go, place } = await opened(area);
    expect(place()).toEqual({ screen: "session", interview: "one" });
    go({ screen: "session", interview: "two" });
    expect(place()).toMatchObject({ questionKey: "q2" });
  });

  it("works without a storage, for as long as the panel is open", async () => {
    const area = new FakeArea();
    Object.assign(area.failing, { get: true, set: true });
    const { go, place } = await opened(area);
    expect(place()).toEqual({ screen: "home" });
    go({ screen: "session", interview: "one", questionKey: "q1" });
    await settled();
    expect(place()).toMatchObject({ interview: "one" });
  });
});
