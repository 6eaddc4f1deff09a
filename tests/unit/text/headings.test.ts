import { describe, expect, it } from "vitest";
import table from "../../../lib/text/data/headings.json";
import {
  headingLabels,
  isEmployerSection,
  isJobSection,
  isOtherSection,
  isSectionName,
} from "../../../lib/text/headings";
import { fold } from "../../../lib/text/index";

describe("the headings of postings", () => {
  it.each(["Your profile", "Wat ga je doen", "Ihre Aufgaben", "المتطلبات", "応募資格"])(
    "divide a posting: %s",
    (heading) => expect(isJobSection(fold(heading))).toBe(true),
  );

  it.each(["Similar jobs", "Share this job", "Ähnliche Stellen", "وظائف مشابهة"])(
    "or end it: %s",
    (heading) => expect(isOtherSection(fold(heading))).toBe(true),
  );

  it("tell a block about the employer, and names that are only ever a posting's", () => {
    expect(isEmployerSection(fold("Über uns"))).toBe(true);
    expect(isSectionName(fold("Responsibilities"))).toBe(true);
    expect(isSectionName(fold("Responsibilities of the board"))).toBe(false);
  });

  it("have labels, each phrase under one of them", () => {
    expect(Object.keys(headingLabels)).toEqual(
      expect.arrayContaining(["duty", "demand", "optional", "benefit"]),
    );
    const phrases = Object.values(headingLabels).flatMap((all) => all.split("|"));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it("stand in the table as they fold, or they would never be met", () => {
    const all = [...table.job, table.names, ...table.other, table.otherAlone, table.employer];
    for (const phrase of all.flatMap((each) => each.split("|")))
      expect(fold(phrase.replace(/\*$/, ""))).toBe(phrase.replace(/\*$/, ""));
  });
});
