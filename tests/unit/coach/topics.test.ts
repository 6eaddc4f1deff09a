import { describe, expect, it } from "vitest";
import { Topics } from "../../../lib/coach/read/topic";
import { knowledge } from "../../support/coach/knowledge";

const topics = new Topics(knowledge().reading.topics);
const of = (text: string, language: "en" | "de" | undefined = "en") =>
  topics.of(text, { lead: "", isItem: true }, language);

describe("what a sentence is about", () => {
  it("is a whole phrase of its own words", () => {
    expect(of("Load and unload vehicles, by hand and with a pump truck").text).toBe(
      "load and unload vehicles",
    );
    expect(of("Sound knowledge of safety relays is a must.").text).toBe("safety relays");
    expect(of("3+ years of experience with PostgreSQL").text).toBe("PostgreSQL");
    expect(of("Sicherer Umgang mit DATEV und Excel", "de").text).toBe("DATEV und Excel");
    expect(of("Erstellung der Jahresabschlüsse nach HGB, auch für Töchter", "de").text).toBe(
      "Erstellung der Jahresabschlüsse nach HGB",
    );
  });

  it("says whether it is a task, a doing or a thing", () => {
    expect(of("You will repair pumps").form).toBe("task");
    expect(of("Repairing pumps in the field").form).toBe("gerund");
    expect(of("Glass repair").form).toBe("thing");
  });

  it("never cuts a time, a range or a number", () => {
    for (const text of [
      "Open the dock at 5:30 for the first lorry",
      "Process 1,900 invoices a month",
      "Run the line from 14:00 - 22:00 in turn",
      "Keep rooms between 18–20 degrees",
    ]) {
      const topic = of(text).text.toLowerCase();
      const numbers = topic.match(/\d[\d:,.–-]*/g) ?? [];
      for (const number of numbers) expect(text.split(/\s/)).toContain(number);
      expect(text.toLowerCase()).toContain(topic);
    }
  });

  it("is fit for a question only when it can stand in one", () => {
    expect(of("Repair pumps in the field").asked).toBe("repair pumps in the field");
    expect(of("Repairs pumps in the field").asked).toBe("repair pumps in the field");
    for (const text of [
      "A bit of welding never goes amiss",
      "Irish language",
      "B.Sc. in chemistry",
      "People who are not disinclined to shout",
      "?",
      "… ",
    ])
      expect(of(text).asked, text).toBeUndefined();
  });

  it("is a doing that somebody could be taken through, never a trait, a degree, a language or a condition", () => {
    for (const text of [
      "Calibration of balances, ovens and pH meters",
      "Wrapping and labelling pallets",
      "Cut keys",
    ])
      expect(of(text).asked, text).toBeDefined();
    for (const text of [
      "You must be able to withstand heat, noise and standing for long periods",
      "B.Sc. Chemistry, Biochemistry or Food Technology",
      "Knowledge of the Irish language",
      "Sound in titration and wet chemistry",
      "A feel for feedback loops and where they go bad",
      "Mechanical or plant background helpful",
      "Writing design documents short enough that programmers read them",
      "You will own the economy, from the first coin to the last hour",
    ])
      expect(of(text).asked, text).toBeUndefined();
  });

  it("is the same in German", () => {
    for (const [text, form] of [
      ["Abwicklung der Treuhandkonten", "process"],
      ["Vorbereitung von Kaufverträgen, Schenkungen und Testamenten", "process"],
      ["Prüfen von Eingangsrechnungen", "gerund"],
      ["Zählerschränke umbauen und in Betrieb nehmen", "task"],
    ] as const)
      expect(of(text, "de"), text).toMatchObject({ form, asked: expect.any(String) as string });
    for (const text of [
      "Rechtschreibung ohne Fehl und Tadel",
      "Französisch wäre schön, da wir nahe an der Sprachgrenze sind",
      "Mitarbeit bei der Einführung der digitalen Belegfreigabe",
      "Bereitschaft zu reisen",
      "Den Überblick behalten",
      "Umgang mit ängstlichen Patienten",
    ])
      expect(of(text, "de").asked, text).toBeUndefined();
  });

  it("turns a German sentence to the reader into what is done", () => {
    const asked = (text: string) => of(text, "de").asked;
    expect(asked("Sie prüfen Lieferscheine und melden Abweichungen.")).toBe("Lieferscheine prüfen");
    expect(asked("Einmal im Monat bieten Sie Führungen an.")).toBe("Führungen anbieten");
    expect(asked("Mit den Lieferanten verhandelst du, bevor die Saison beginnt.")).toBe(
      "mit den Lieferanten verhandeln",
    );
    expect(asked("Du hältst Werkzeuge und Maschinen instand.")).toBe(
      "Werkzeuge und Maschinen instand halten",
    );
    for (const text of ["Sie bekommen ein Rad.", "Du bist geduldig.", "Sie können Noten lesen.", "du", "Sie"])
      expect(asked(text), text).toBeUndefined();
  });

  it("leaves out how many of what, never how long", () => {
    expect(of("Supervise up to eight volunteers in the store").asked).toBe(
      "supervise volunteers in the store",
    );
    expect(of("Bedienen von sechs Webstühlen", "de").asked).toBe("Bedienen von Webstühlen");
    expect(of("Zwei Tage vor der Messe Stände aufbauen", "de").asked).toBe(
      "Zwei Tage vor der Messe Stände aufbauen",
    );
  });

  it("tells what one has worked with from a trait, and keeps its preposition", () => {
    expect(of("Erfahrung in der Lebensmittelkontrolle", "de")).toMatchObject({
      form: "known",
      asked: "in der Lebensmittelkontrolle",
    });
    expect(of("Good knowledge of lime mortar").asked).toBe("of lime mortar");
    expect(of("Experience with lathes, mills and presses").form).not.toBe("known");
  });

  it("says apart what is done and how, with whom or when", () => {
    expect(of("Dress wounds together with the physician").scope).toBe("Dress wounds");
    expect(of("When it is quiet you restock the shelves").scope).toBe("you restock the shelves");
    expect(of("Verbände wechseln in Absprache mit dem Arzt", "de").scope).toBe("Verbände wechseln");
  });
});
