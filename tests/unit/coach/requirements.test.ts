import { describe, expect, it } from "vitest";
import { languageOf } from "../../../convex/coach/language";
import { requirementsOf } from "../../../convex/coach/posting/requirements";
import { quoteStands } from "../../../convex/coach/rubric";
import { speechOf } from "../../../convex/coach/words";
import { FIXTURES, OTHER_LANGUAGES } from "./postings";

describe("the requirements of a posting", () => {
  it.each(FIXTURES)(
    "are found, and nothing else is taken for one: $name",
    ({ posting, language, asks, doesNotAsk }) => {
      const sentences = requirementsOf(posting, speechOf(language)).map(({ sentence }) => sentence);
      for (const asked of asks) expect(sentences).toContain(asked);
      for (const other of doesNotAsk) expect(sentences.join("\n")).not.toContain(other);
    },
  );

  it.each(OTHER_LANGUAGES)("are found by structure where the words are not known: $name", (fixture) => {
    const sentences = requirementsOf(fixture.posting, undefined).map(({ sentence }) => sentence);
    for (const asked of fixture.asks) expect(sentences).toContain(asked);
    for (const other of fixture.doesNotAsk) expect(sentences).not.toContain(other);
  });

  it.each([...FIXTURES, ...OTHER_LANGUAGES])(
    "stand in the description word for word, and so do their topics: $name",
    (fixture) => {
      const speech =
        fixture.language === "en" || fixture.language === "de" ? speechOf(fixture.language) : undefined;
      for (const { sentence, topic } of requirementsOf(fixture.posting, speech)) {
        expect(quoteStands(sentence, fixture.posting.jobDescription ?? "")).toBe(true);
        expect(sentence).toContain(topic);
      }
    },
  );

  it.each([...FIXTURES, ...OTHER_LANGUAGES])(
    "are read in the language they are written in: $name",
    (fixture) => {
      expect(languageOf(fixture.posting.jobDescription ?? "")).toBe(fixture.language);
    },
  );

  it("say what they are", () => {
    const developer = FIXTURES.find(({ name }) => name === "developer")?.posting ?? { jobTitle: "" };
    const kinds = new Map(
      requirementsOf(developer, speechOf("en")).map((r) => [r.sentence, [r.kind, r.competency, r.topic]]),
    );
    expect(kinds.get("Knowledge of Docker and Kubernetes")).toEqual(["tool", "expertise", "Docker"]);
    expect(kinds.get("Strong communication skills")?.slice(0, 2)).toEqual(["soft_skill", "communication"]);
    expect(kinds.get("At least 3 years of experience with Python and PostgreSQL")?.[0]).toBe("seniority");
    expect(kinds.get("Take part in on-call duty")?.[0]).toBe("responsibility");
  });

  it("come with what matters most first: what must be before what would be nice", () => {
    const developer = FIXTURES.find(({ name }) => name === "developer")?.posting ?? { jobTitle: "" };
    const sentences = requirementsOf(developer, speechOf("en")).map(({ sentence }) => sentence);
    const must = sentences.indexOf("At least 3 years of experience with Python and PostgreSQL");
    expect(sentences.indexOf("Experience with Kafka")).toBeGreaterThan(must);
  });

  it("come once, even when the description stands on the page twice", () => {
    const [nurse] = FIXTURES;
    const description = nurse?.posting.jobDescription ?? "";
    const once = requirementsOf({ jobTitle: "Nurse", jobDescription: description }, speechOf("en"));
    const twice = requirementsOf(
      { jobTitle: "Nurse", jobDescription: `${description}\n\n${description}` },
      speechOf("en"),
    );
    expect(twice.map(({ key }) => key).sort()).toEqual(once.map(({ key }) => key).sort());
  });
});
