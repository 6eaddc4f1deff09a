import { describe, expect, it } from "vitest";
import { startInterview } from "../../../../components/app/start-interview";
import type { Place } from "../../../../lib/storage/place";

const INTERVIEW = {
  key: "interview-1",
  posting: { jobTitle: "Pastry Chef" },
  wish: { count: 5, focus: ["ovens"] },
};

/** A panel with a deployment that answers as it is told. */
function panel(answer: Promise<{ key: string }>) {
  const asked: object[] = [];
  const places: Place[] = [];
  const create = (args: object) => {
    asked.push(args);
    return answer;
  };
  return { asked, places, create, place: { go: (place: Place) => void places.push(place) } };
}

describe("starting an interview", () => {
  it("asks the chosen coach, in the language of the interface", async () => {
    const { asked, ...rest } = panel(Promise.resolve(INTERVIEW));
    await startInterview({ ...rest, language: "de", via: "device" }, INTERVIEW);
    expect(asked).toEqual([{ ...INTERVIEW, language: "de", via: "device" }]);
  });

  it("names no coach where none was chosen", async () => {
    const { asked, ...rest } = panel(Promise.resolve(INTERVIEW));
    await startInterview({ ...rest, language: "en" }, INTERVIEW);
    expect(asked).toEqual([{ ...INTERVIEW, language: "en" }]);
    expect(Object.keys(asked[0] ?? {})).not.toContain("via");
  });

  it("goes there once it was created, not before", async () => {
    const created = Promise.withResolvers<{ key: string }>();
    const { places, ...rest } = panel(created.promise);
    const starting = startInterview({ ...rest, language: "en" }, INTERVIEW);
    expect(places).toEqual([]);
    created.resolve(INTERVIEW);
    await starting;
    expect(places).toEqual([{ screen: "session", interview: "interview-1" }]);
  });

  it("goes to the open one of the same posting, where the deployment found one", async () => {
    const { places, ...rest } = panel(Promise.resolve({ key: "begun before" }));
    await startInterview({ ...rest, language: "en" }, { ...INTERVIEW, goOn: true });
    expect(places).toEqual([{ screen: "session", interview: "begun before" }]);
  });

  it("stays where it is when it was refused, and says so", async () => {
    const { places, ...rest } = panel(Promise.reject(new Error("refused")));
    await expect(startInterview({ ...rest, language: "en" }, INTERVIEW)).rejects.toThrow("refused");
    expect(places).toEqual([]);
  });
});
