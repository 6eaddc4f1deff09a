import { describe, expect, it } from "vitest";
import { QuestionMaker } from "../../../lib/coach/questions/make";
import { knowledge } from "../../support/coach/knowledge";
import { make } from "./support/glazier";

describe("a plain question", () => {
  const plainOf = (jobTitle: string, jobDescription: string) =>
    new QuestionMaker(knowledge())
      .make({ jobTitle, jobDescription }, { count: 8, language: "en" })
      .questions.filter(({ requirementKey, entry: id }) => requirementKey && !id)
      .map(({ text }) => text);

  it("is made of what a midwife or a social worker does, though nobody wrote it as a list", () => {
    const asked = plainOf(
      "Streetworker*in",
      `Unser Verein ist seit 1994 in Dortmund.
Mit den Gerichten verhandelst du, bevor eine Ladung kommt.
Einmal in der Woche bietest du eine offene Sprechstunde an.
Du bekommst 30 Tage Urlaub.`,
    );
    expect(asked).toContainEqual(expect.stringMatching(/ Sie (?:sollen )?mit den Gerichten verhandeln[.,]/));
    expect(asked).toContainEqual(
      expect.stringMatching(/ Sie (?:sollen )?eine offene Sprechstunde anbieten[.,]/),
    );
    expect(asked).toHaveLength(2);
  });

  it("is made of a trait in other words, and of no German duty that only names a thing", () => {
    const asked = plainOf(
      "Hufschmied",
      "Deine Aufgaben\n- Orthopädische Beschläge nach Röntgenbild\nDein Profil\n- Ruhe im Umgang mit Pferden",
    );
    expect(asked).toEqual([expect.stringMatching(/ braucht Ruhe im Umgang mit Pferden\. Wann kam es/)]);
  });

  it("holds nothing that somebody else does, nor more words than one hears", () => {
    const [scales] = plainOf("Ranger", "What you'll do\n- Weigh each squirrel on the scales we give you");
    expect(scales).toMatch(/\bweigh each squirrel on the scales[?.,]/);
    const [honey] = plainOf(
      "Bursar",
      "What you'll do\n- Weigh the autumn and winter honey for some two hundred members across four villages",
    );
    expect(honey).toMatch(/\bweigh the autumn and winter honey for some two hundred members[?.,]/);
    const [mortice] = plainOf(
      "Joiner",
      "What you'll do\n- Cut a mortice by hand properly, since the morticer is down",
    );
    expect(mortice).toMatch(/\bcut a mortice by hand[?.,]/);
    const [drinks] = plainOf("Steward", "What you'll do\n- Pour hot tea and drinks every evening");
    expect(drinks).toMatch(/\bpour hot tea and drinks[?.,]/);
    expect(plainOf("Assessor", "What you'll do\n- Establish what happened")).toEqual([]);
    expect(plainOf("Drechsler", "Deine Aufgaben\n- Liefertermine halten")).toEqual([]);
  });

  it("is not made of a span of time, a place, or what has been done", () => {
    const asked = (jobDescription: string) =>
      make({ jobTitle: "Verger", jobDescription })
        .questions.filter(({ requirementKey, entry }) => requirementKey && !entry)
        .map(({ text }) => text);
    expect(asked("What you'll do\n- bell logs kept up to date as you go")).toEqual([]);
    expect(asked("What you bring\n- Min 3 yrs on bell towers")).toEqual([]);
    expect(
      asked("What you'll do\nLocation: Kelham tower and yard. Contract: permanent, start April."),
    ).toEqual([]);
    expect(asked("Deine Aufgaben\n- Türen prüfen\n- Wir freuen uns auf dich")).toEqual([]);
  });

  it("never asks what can go wrong with people", () => {
    const duties = ["Recruit volunteers", "Coach apprentices", "Train new colleagues", "Greet visitors"];
    for (const duty of duties)
      for (const text of plainOf("Verger", `What you'll do\n- ${duty}`))
        expect(text, duty).not.toMatch(/go wrong/);
  });
});
