import { describe, expect, it } from "vitest";
import { liveHint } from "../../../convex/coach/rubric";
import { FULL, NO_RESULT, SERVICE } from "./answers";

describe("the line while typing", () => {
  it("says nothing at the beginning, then what is missing, then nothing again", () => {
    const hints = [0.05, 0.15, 1].map((share) =>
      liveHint(SERVICE, NO_RESULT.slice(0, NO_RESULT.length * share), "en"),
    );
    expect(hints).toEqual([undefined, undefined, "no result yet"]);
    expect(liveHint(SERVICE, FULL, "en")).toBeUndefined();
  });

  it("is never a rating", () => {
    for (let end = 0; end <= FULL.length; end += 7)
      expect(liveHint(SERVICE, FULL.slice(0, end), "en") ?? "").not.toMatch(/\d/);
  });

  it("changes at most a few times while an answer grows", () => {
    const hints = FULL.split(" ").map((_, count, words) =>
      liveHint(SERVICE, words.slice(0, count + 1).join(" "), "en"),
    );
    const changes = hints.filter((hint, i) => i > 0 && hint !== hints[i - 1]).length;
    expect(changes).toBeLessThanOrEqual(4);
  });

  it("is in the person's language", () => {
    expect(liveHint(SERVICE, NO_RESULT, "de")).toBe("noch kein Ergebnis");
  });

  it("asks for reasons where reasons are asked for", () => {
    const why = {
      text: "Why do you want to work here?",
      kind: "motivation",
      competency: "motivation",
    } as const;
    const answer =
      "At my current job at an insurance company I maintain programs in Python. Last year I moved three of them to PostgreSQL. In March I took over the tracking of parcels for the whole branch in Leeds. I started on Monday.";
    expect(
      liveHint(why, `${answer} I have also trained two new colleagues in the office in spring.`, "en"),
    ).toBe("no reason yet");
    expect(
      liveHint(
        why,
        `${answer} I moved to tracking because customers wait for it at the door every day.`,
        "en",
      ),
    ).toBeUndefined();
  });

  it("says when it gets long", () => {
    expect(liveHint(SERVICE, `${FULL} `.repeat(5), "en")).toContain("long");
  });

  it("keeps quiet about what is no answer", () => {
    expect(liveHint(SERVICE, "asdf ".repeat(60), "en")).toBeUndefined();
    expect(liveHint(SERVICE, `${SERVICE.text} `.repeat(5), "en")).toBeUndefined();
  });
});
