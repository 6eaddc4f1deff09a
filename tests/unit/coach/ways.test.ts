import { describe, expect, it } from "vitest";
import { Ways } from "../../../lib/coach/read/ways";
import { knowledge } from "../../support/coach/knowledge";
import { alternativesIn, testEachList } from "./support/sources";

const table = knowledge().reading.topics;
const ways = new Ways(table);
const item = (text: string, language: "en" | "de" = "en") =>
  ways.of(text, { lead: "", isItem: true }, language);
const prose = (text: string, language: "en" | "de" = "en") =>
  ways.of(text, { lead: "", isItem: false }, language);

describe("how an English sentence stands in a question", () => {
  it.each([
    ["Repairs pumps in the field", "task", "repair pumps in the field"],
    [
      "Controls the entrance, issues passes and searches bags",
      "task",
      "control the entrance, issue passes and search bags",
    ],
    ["Wrapping and labelling pallets", "gerund", "wrapping and labelling pallets"],
    [
      "Calibration of balances, ovens and pH meters",
      "process",
      "calibration of balances, ovens and pH meters",
    ],
    ["Goods-in checks and stock records", "thing", "goods-in checks and stock records"],
    ["Experience of lime mortar", "experience", "of lime mortar"],
    ["Familiarity with Puppet and Ruby", "subject", "Puppet and Ruby"],
    ["You will run the kiln thanks to your steady hand", "task", "run the kiln"],
    ["Familiarity with safety relays", "subject", "safety relays"],
    ["SCADA", "name", "SCADA"],
  ])("%s", (text, form, said) => {
    expect(item(text)[0]).toEqual({ form, text: said });
  });

  it("keeps what makes the matter hard, where it is not too long", () => {
    expect(item("Visit primary schools and persuade them to visit back")[0]?.text).toBe(
      "visit primary schools and persuade them to visit back",
    );
    expect(item("Supervise two volunteers, both of them older than you")[0]?.text).toBe(
      "supervise two volunteers, both of them older than you",
    );
    expect(item("Rigging over glass, graves and greenhouses")[0]?.text).toBe(
      "rigging over glass, graves and greenhouses",
    );
  });

  it("never stops within a list, nor before what a word needs", () => {
    expect(
      prose("Before the half you set the costumes, check every hook, and mend what tore.")[0]?.text,
    ).not.toMatch(/,[^,]*$(?<!and.*)/);
    expect(item("Can write in clear, jargon-free English")).toEqual([]);
    expect(prose("Actors can be rude, and you'd need the tact to let that go.")).toEqual([]);
  });

  it("is found in prose as in a list", () => {
    expect(prose("The postholder will assess, plan and evaluate nursing care.")[0]?.text).toBe(
      "assess, plan and evaluate nursing care",
    );
    expect(prose("When a train is late, you'd calm the platform.")[0]?.text).toBe("calm the platform");
    expect(prose("On a late, this can mean taking charge of the ward.")[0]?.form).toBe("gerund");
    expect(prose("We need someone who can keep a class's attention without raising their voice.")[0]).toEqual(
      {
        form: "task",
        text: "keep a class's attention without raising your voice",
      },
    );
    expect(prose("What we cannot do without is discretion, as this is a small town.")[0]).toEqual({
      form: "quality",
      text: "discretion",
    });
  });

  it("gives a trait the article that it needs", () => {
    expect(item("Steady head").map(({ text }) => text)).toContain("a steady head");
    expect(item("The nerve to sing in public").at(-1)).toEqual({
      form: "quality",
      text: "the nerve to sing in public",
    });
  });

  it.each([
    "Irish language",
    "B.Sc. in chemistry",
    "You must be able to withstand heat and noise",
    "People who are not disinclined to shout",
    "Participate actively in meetings",
    "Invoices arrive on Mondays.",
    "12 months' Class 2 experience",
    "?",
    "… ",
  ])("is not asked about: %s", (text) => {
    expect(item(text)).toEqual([]);
  });

  it("is what happens without saying that it does", () => {
    expect(item("Storm call-outs happen four times a winter").map(({ text }) => text)).toContain(
      "storm call-outs",
    );
    expect(prose("Before you turn a wheel you check the tyres.")[0]?.text ?? "").not.toMatch(/^turn/);
    expect(prose("Can you sew by hand?")[0]?.text ?? "").not.toMatch(/^you/);
  });

  it("takes a noun for no verb", () => {
    for (const text of ["Route knowledge", "Clear, disciplined radio speech", "Transfer of patients"])
      expect(
        item(text).map(({ form }) => form),
        text,
      ).not.toContain("task");
  });
});

describe("how a German sentence stands in a question", () => {
  it.each([
    ["Abwicklung der Treuhandkonten", "process", "Abwicklung der Treuhandkonten"],
    ["Prüfen von Eingangsrechnungen", "gerund", "Prüfen von Eingangsrechnungen"],
    ["Zählerschränke umbauen und in Betrieb nehmen", "task", "Zählerschränke umbauen und in Betrieb nehmen"],
    ["Erfahrung in der Lebensmittelkontrolle", "experience", "in der Lebensmittelkontrolle"],
    ["Kenntnisse im Förderrecht", "subject", "dem Förderrecht"],
    ["Du schließt Herde, Öfen und Hauben an und nimmst sie in Betrieb", "task", "Herde anschließen"],
    ["Vorbeugende Instandhaltung der Öfen", "thing", "vorbeugende Instandhaltung der Öfen"],
  ])("%s", (text, form, said) => {
    expect(item(text, "de")[0]).toEqual({ form, text: said });
  });

  it.each([
    ["Sie prüfen Lieferscheine und melden Abweichungen.", "Lieferscheine prüfen"],
    ["Einmal im Monat bieten Sie Führungen an.", "Führungen anbieten"],
    ["Mit den Lieferanten verhandelst du, bevor die Saison beginnt.", "mit den Lieferanten verhandeln"],
    ["Du hältst Werkzeuge und Maschinen instand.", "Werkzeuge und Maschinen instand halten"],
    ["Das Trauergespräch führst du allein, und es dauert.", "das Trauergespräch führen"],
    ["Sie nehmen Gebäude auf, stecken Achsen ab und schlagen Steine.", "Gebäude aufnehmen"],
    [
      "Du diagnostizierst und behandelst Kinder mit Aphasie.",
      "Kinder mit Aphasie diagnostizieren und behandeln",
    ],
    ["Uns liegt daran, dass du Hypothesen verwirfst, wenn sie nicht stimmen.", "Hypothesen verwerfen"],
    ["Aus alten Plänen leitest du Maße ab.", "aus alten Plänen Maße ableiten"],
    ["Sie erneuern Zähler in Häusern, in denen noch Blei liegt.", "Zähler erneuern"],
    ["Misslungene Abformungen reklamieren Sie.", "misslungene Abformungen reklamieren"],
    ["Sie bauen Licht für Konzerte, Messen und Bälle auf und ab.", "Licht für Konzerte aufbauen"],
    ["Du setzt Scheiben ein und misst auf, was bestellt werden muss.", "Scheiben einsetzen"],
    ["Bruch und Fehlmengen melden, bevor der Fahrer vom Hof ist.", "Bruch und Fehlmengen melden"],
  ])("what one does: %s", (text, said) => {
    expect(prose(text, "de")[0]).toEqual({ form: "task", text: said });
  });

  it("keeps the clause that says what something is done to", () => {
    expect(item("Kindern erklären, was gleich brummt", "de")[0]?.text).toBe(
      "Kindern erklären, was gleich brummt",
    );
    expect(prose("Mit Schulen und Eltern stimmen Sie ab, wo die Container stehen.", "de")[0]?.text).toBe(
      "mit Schulen und Eltern abstimmen, wo die Container stehen",
    );
  });

  it("is a thing that belongs to the job, or a trait", () => {
    expect(prose("Zum Aufgabenkreis zählt ferner die Pflege der Geräte.", "de")[0]?.text).toBe(
      "Pflege der Geräte",
    );
    expect(prose("Auch Trauerfloristik gehört dazu.", "de")[0]?.text).toBe("Trauerfloristik");
    expect(prose("Ohne räumliches Denken wird es schwierig.", "de")[0]).toEqual({
      form: "quality",
      text: "räumliches Denken",
    });
    expect(item("Ein sicherer Blick für Farben", "de").at(-1)?.text).toBe("einen sicheren Blick für Farben");
    expect(item("Den Mut, Code zu löschen", "de").at(-1)?.text).toBe("Mut, Code zu löschen");
    expect(item("Sorgfältiger Umgang mit öffentlichen Geldern,", "de").at(-1)?.text).toBe(
      "sorgfältigen Umgang mit öffentlichen Geldern",
    );
  });

  it.each([
    "Freundlich, auch um 17:55 Uhr",
    "Französisch wäre schön, da wir nahe an der Sprachgrenze sind",
    "Mitarbeit bei der Einführung der digitalen Belegfreigabe",
    "Bereitschaft zu reisen",
    "Sie bekommen ein Rad.",
    "Du bist geduldig.",
    "Einmal in der Woche fährst du ins Pflegeheim St. Anna zur Schlucktherapie.",
    "du",
    "Sie",
  ])("is not asked about: %s", (text) => {
    expect(item(text, "de").filter(({ form }) => form !== "quality")).toEqual([]);
  });
});

describe("what sentences are read by", () => {
  const isWords = (source: string) => /^[\p{L}'-]+(?: [\p{L}'-]+)+$/u.test(source);

  const separate = (source: string) =>
    isWords(source) ? source.split(" ") : alternativesIn(source.replaceAll("{verb}", "mend"));

  testEachList(table.english, ["English"], separate);
  testEachList(table.german, ["German"], separate);
});
