import { describe, expect, it } from "vitest";
import { Infinitives } from "../../../lib/coach/read/infinitive";
import { Topics } from "../../../lib/coach/read/topic";
import { Ways } from "../../../lib/coach/read/ways";
import { knowledge } from "../../support/coach/knowledge";
import { testEachList } from "./support/sources";

const table = knowledge().reading.topics;
const topics = new Topics(table, new Ways(table), new Infinitives(table.german.verbs));
const of = (text: string, language: "en" | "de" | undefined = "en") =>
  topics.of(text, { lead: "" }, language);

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

  it("says apart what is done and how, with whom or when", () => {
    expect(of("Dress wounds together with the physician").scope).toBe("Dress wounds");
    expect(of("When it is quiet you restock the shelves").scope).toBe("you restock the shelves");
    expect(of("Verbände wechseln in Absprache mit dem Arzt", "de").scope).toBe("Verbände wechseln");
  });
});

describe("what topics are cut by", () => {
  const { joins, abbreviations, asideEnds } = table;

  testEachList({ joins, abbreviations, asideEnds });
});
