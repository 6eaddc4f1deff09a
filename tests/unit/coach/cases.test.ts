import { describe, expect, it } from "vitest";
import { bankSheet } from "../../../lib/coach/bank/schema";
import { Candidates } from "../../../lib/coach/questions/candidates";
import { QuestionMaker } from "../../../lib/coach/questions/make";
import { Reader } from "../../../lib/coach/read/read";
import { PostingReader } from "../../../lib/coach/read/requirements";
import { wordCount } from "../../../lib/coach/text";
import { knowledge } from "../../support/coach/knowledge";

const known = knowledge();
const { cases, sectors, sheets } = known.questions;
const maker = new QuestionMaker(known);
const reader = new PostingReader(new Reader(known.reading), known.reading.topics, known.reading.kinds);

/** The cases that a posting of one line brings, by their ids. */
function casesFor(line: string, heading: string, jobTitle = "Verger"): string[] {
  const about =
    jobTitle === "Verger" ? "" : "Wir sind ein kleiner Betrieb in der Stadt und freuen uns auf Sie.\n";
  const posting = { jobTitle, jobDescription: `${about}${heading}\n- ${line}` };
  const read = reader.read(posting);
  const candidates = new Candidates(posting, read, read.language ?? "en", known);
  const [wanted] = read.wanted;
  const asked = wanted ? candidates.for(wanted, false) : [];
  return asked.flatMap(({ question: { entry } }) => (entry?.startsWith("case-") ? [entry.slice(5)] : []));
}

describe("everyday kinds of duties and demands", () => {
  it("are each named once, in both languages, in at most 25 words, without quotation", () => {
    const texts = cases.flatMap(({ text }) => [text.en, text.de]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(wordCount(text), text).toBeLessThanOrEqual(25);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/["“”„()/{}]/);
    }
  });

  it("are found by patterns that hold for themselves, and never by an empty text", () => {
    for (const { id, evidence, trade = [] } of cases) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const pattern of [...evidence, ...trade])
        expect(new RegExp(pattern).test(""), `${id}: ${pattern}`).toBe(false);
    }
    for (const pattern of Object.values(sectors).flat())
      expect(new RegExp(pattern).test(""), pattern).toBe(false);
  });

  it("each have a sheet that keeps the rules of the bank", () => {
    expect(Object.keys(sheets).sort()).toEqual(cases.map(({ id }) => id).sort());
    for (const [id, sheet] of Object.entries(sheets)) {
      const { error } = bankSheet.safeParse(sheet);
      expect(error?.issues.map(({ path, message }) => `${id} ${path.join(".")}: ${message}`) ?? []).toEqual(
        [],
      );
    }
  });

  it("bring their sheet and are known again by their name", () => {
    const job = { jobTitle: "Verger", jobDescription: "What you'll do\n- Order candles and other supplies" };
    const find = (wish: object) =>
      maker
        .make(job, { count: 8, language: "en", ...wish })
        .questions.find(({ entry, again }) => entry === "case-ordering" && !again);
    const asked = find({});
    expect(asked?.sheet?.points.map(({ key }) => key)).toEqual(
      sheets["ordering"]?.points.map(({ key }) => key),
    );
    expect(find({ asked: [asked] })).toBeUndefined();
  });

  it("of the trade come before those that any trade has", () => {
    const [first] = maker
      .make(
        {
          jobTitle: "Farm Worker",
          jobDescription: "What you'll do\n- Harvest the crops, whatever the weather",
        },
        { count: 8, language: "en" },
      )
      .questions.filter(({ entry }) => entry?.startsWith("case-"));
    expect(first?.entry).toBe("case-crops");
  });

  it("name sectors that there are, each of them somewhere", () => {
    const named = new Set(cases.flatMap((one) => one.sectors ?? []));
    expect([...named].sort()).toEqual(Object.keys(sectors).sort());
  });

  it.each([
    ["Order candles and other supplies", "ordering"],
    ["Keep the baptism records up to date", "keeping-data"],
    ["Write a short report every month", "reports"],
    ["Train new volunteers and apprentices", "training-newcomers"],
  ])("a duty: %s", (line, id) => {
    expect(casesFor(line, "What you'll do")).toContain(id);
  });

  it.each([
    ["Kerzen und anderes Material bestellen", "ordering"],
    ["Einarbeitung neuer Kolleginnen und Kollegen", "training-newcomers"],
  ])("a German duty: %s", (line, id) => {
    expect(casesFor(line, "Deine Aufgaben", "Küster")).toContain(id);
  });

  it("of traits are asked about where the trait is demanded", () => {
    expect(casesFor("Patience with people", "What you bring")).toContain("patience");
    expect(casesFor("Zuverlässigkeit", "Dein Profil", "Küster")).toContain("reliability");
    expect(casesFor("Count candles accurately", "What you'll do")).not.toContain("accuracy");
  });

  it("come where their scene is at home: by the title, or, where it says no trade, by two duties", () => {
    const calls = "Answering the telephone in the mornings";
    const doing = "What you'll do";
    expect(casesFor(calls, doing, "Parish Secretary")).toContain("answering-the-telephone");
    expect(casesFor("Anrufe entgegennehmen", "Deine Aufgaben", "Pfarrsekretärin")).toContain(
      "answering-the-telephone",
    );
    expect(casesFor(calls, doing)).not.toContain("answering-the-telephone");
    expect(casesFor("Übergabe an die nächste Schicht", "Deine Aufgaben", "Pflegehelferin")).toContain(
      "handover",
    );
    expect(casesFor("Clean the toilets and the hall floor", doing, "Caretaker")).toContain("cleaning-rooms");
    expect(casesFor("Feed the animals every morning", doing, "Solar Installation Helper")).not.toContain(
      "animals",
    );
    expect(
      casesFor(`${calls}\n- Running the front desk\n- Helping the secretary`, doing, "Parish Helper"),
    ).toContain("answering-the-telephone");
  });

  it("of one trade are not asked of another, whatever its sentences name", () => {
    const harvest = "- Repairs in harvest\n- Visiting farms at harvest\n- Talking with farmers";
    const asked = (jobTitle: string, lines: string) =>
      maker
        .make({ jobTitle, jobDescription: `What you'll do\n${lines}` }, { count: 8, language: "en" })
        .questions.map(({ entry }) => entry);
    expect(asked("Farm Worker", harvest)).toContain("case-crops");
    expect(asked("Agricultural Mechanic", harvest)).not.toContain("case-crops");
    const tickets = "- Selling tickets online\n- Taking bookings\n- Briefing the museum's ticket office";
    expect(asked("Museum Assistant", tickets)).toContain("case-bookings");
    expect(asked("Marketing Manager, Museums", tickets)).not.toContain("case-bookings");
    expect(casesFor("Grundschuldbestellungen vorbereiten", "Deine Aufgaben", "Küster")).not.toContain(
      "ordering",
    );
    expect(casesFor("Vielleicht sprechen Sie auch Englisch", "Dein Profil", "Küster")).toEqual([]);
  });

  it("are not asked about where the words mean something else", () => {
    expect(casesFor("Bestandsaufnahmen im Gelände", "Deine Aufgaben", "Vermesser")).not.toContain(
      "stock-levels",
    );
    expect(casesFor("Bedienung der Videoanlage", "Deine Aufgaben", "Küster")).not.toContain(
      "running-machines",
    );
    expect(casesFor("Analyse trends in attendance", "What you'll do")).toContain("figures");
    expect(casesFor("Analyse changing market trends", "What you'll do")).not.toContain("figures");
  });

  it("are not asked about where their scene contradicts the posting, or a word is said of something else", () => {
    const load = (jobTitle: string) =>
      casesFor("Laden und Entladen des Fahrzeugs", "Deine Aufgaben", jobTitle);
    expect(load("Ladehelfer")).toContain("loading");
    expect(load("Ladehelfer Tankwagen")).not.toContain("loading");
    expect(casesFor("Gerüste am Bildschirm konstruieren", "Deine Aufgaben", "Zahntechniker")).not.toContain(
      "heights",
    );
    expect(casesFor("Bookings from funeral directors", "What you'll do", "Cemetery Clerk")).not.toContain(
      "funerals",
    );
    expect(casesFor("Englisch, um den Weg zu erklären", "Dein Profil", "Portier")).not.toContain(
      "explaining",
    );
  });

  it("come after a question of the field, and before one in the posting's own words", () => {
    const { questions } = maker.make(
      {
        jobTitle: "Sales Assistant",
        jobDescription: "What you'll do\n- Cash up on the evenings you close\n- Spin wool for curtains",
      },
      { count: 8, language: "en" },
    );
    const tied = questions.filter(({ requirementKey }) => requirementKey);
    expect(tied.find(({ why }) => why?.startsWith("Cash"))?.entry).toMatch(/^shop-assistant-/);
    expect(tied.find(({ why }) => why?.startsWith("Spin"))?.text).toContain("spin wool");
  });
});
