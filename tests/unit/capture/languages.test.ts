import { describe, expect, it } from "vitest";
import languages from "../../../lib/capture/words/languages.json";
import { certainty } from "../../../lib/capture";
import { SMALL_POSTINGS, smallPage } from "../../fixtures/postings/languages";
import { read } from "./support/read";

describe("a small posting is read whole in", () => {
  it.each(Object.entries(SMALL_POSTINGS))("%s, its sentences as a list", (_language, posting) => {
    const [title, first, one, two, second, three, four] = posting;
    const got = read(smallPage(posting));
    expect([got.title, got.isPosting]).toEqual([title, true]);
    expect(got.description).toBe(`${first}\n\n- ${one}\n- ${two}\n\n${second}\n\n- ${three}\n- ${four}`);
    expect(certainty(got)).not.toBe("nothing");
  });

  it.each(Object.entries(SMALL_POSTINGS))(
    "%s, as plain paragraphs",
    (_language, [title, first, one, two, second, three, four]) => {
      const got = read(
        `<title>${title}</title><h1>${title}</h1><h2>${first}</h2><p>${one} ${two}</p><h2>${second}</h2><p>${three} ${four}</p>`,
      );
      expect(got.title).toBe(title);
      expect(got.description).toContain(four);
      expect(certainty(got)).not.toBe("nothing");
    },
  );
});

describe("the table of words", () => {
  it("has the same kinds of words in every language, as they fold", async () => {
    const { fold } = await import("../../../lib/text/index");
    for (const [language, kinds] of Object.entries(languages)) {
      expect(Object.keys(kinds), language).toEqual(["apply", "words", "occupation"]);
      for (const kind of ["apply", "occupation"] as const)
        for (const word of kinds[kind].split("|"))
          expect(fold(word.replace(/\*$/, "")), `${language}: ${word}`).toBe(word.replace(/\*$/, ""));
    }
  });
});
