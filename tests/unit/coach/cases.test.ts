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

/** The case that a posting of one line brings first, by its id. */
function caseFor(line: string, heading: string, jobTitle = "Verger"): string | undefined {
  const about =
    jobTitle === "Verger" ? "" : "Wir sind ein kleiner Betrieb in der Stadt und freuen uns auf Sie.\n";
  const posting = { jobTitle, jobDescription: `${about}${heading}\n- ${line}` };
  const read = reader.read(posting);
  const candidates = new Candidates(posting, read, read.language ?? "en", known);
  const [wanted] = read.wanted;
  const asked = wanted && candidates.for(wanted, false).map(({ question }) => question.entry);
  return asked?.find((entry) => entry?.startsWith("case-"))?.replace("case-", "");
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
    expect(caseFor(line, "What you'll do")).toBe(id);
  });

  it.each([
    ["Kerzen und anderes Material bestellen", "ordering"],
    ["Einarbeitung neuer Kolleginnen und Kollegen", "training-newcomers"],
  ])("a German duty: %s", (line, id) => {
    expect(caseFor(line, "Deine Aufgaben", "Küster")).toBe(id);
  });

  it("of traits are asked about where the trait is demanded", () => {
    expect(caseFor("Patience with people", "What you bring")).toBe("patience");
    expect(caseFor("Zuverlässigkeit", "Dein Profil", "Küster")).toBe("reliability");
    expect(caseFor("Count candles accurately", "What you'll do")).not.toBe("accuracy");
  });

  it("come where their scene is at home: by the title, or, where it says no trade, by two duties", () => {
    const calls = "Answering the telephone in the mornings";
    const doing = "What you'll do";
    expect(caseFor(calls, doing, "Parish Secretary")).toBe("answering-the-telephone");
    expect(caseFor("Anrufe entgegennehmen", "Deine Aufgaben", "Pfarrsekretärin")).toBe(
      "answering-the-telephone",
    );
    expect(caseFor(calls, doing)).not.toBe("answering-the-telephone");
    expect(caseFor("Übergabe an die nächste Schicht", "Deine Aufgaben", "Pflegehelferin")).toBe("handover");
    expect(caseFor("Clean the toilets and the hall floor", doing, "Caretaker")).toBe("cleaning-rooms");
    expect(caseFor("Feed the animals every morning", doing, "Solar Installation Helper")).not.toBe("animals");
    expect(
      caseFor(`${calls}\n- Running the front desk\n- Helping the secretary`, doing, "Parish Helper"),
    ).toBe("answering-the-telephone");
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
    expect(caseFor("Grundschuldbestellungen vorbereiten", "Deine Aufgaben", "Küster")).not.toBe("ordering");
    expect(caseFor("Vielleicht sprechen Sie auch Englisch", "Dein Profil", "Küster")).toBeUndefined();
  });

  it("are not asked about where the words mean something else", () => {
    expect(caseFor("Bestandsaufnahmen im Gelände", "Deine Aufgaben", "Vermesser")).not.toBe("stock-levels");
    expect(caseFor("Bedienung der Videoanlage", "Deine Aufgaben", "Küster")).not.toBe("running-machines");
  });

  it("are not asked about where their scene contradicts the posting, or a word is said of something else", () => {
    const load = (jobTitle: string) =>
      caseFor("Laden und Entladen des Fahrzeugs", "Deine Aufgaben", jobTitle);
    expect(load("Ladehelfer")).toBe("loading");
    expect(load("Ladehelfer Tankwagen")).not.toBe("loading");
    expect(caseFor("Gerüste am Bildschirm konstruieren", "Deine Aufgaben", "Zahntechniker")).not.toBe(
      "heights",
    );
    expect(caseFor("Bookings from funeral directors", "What you'll do", "Cemetery Clerk")).not.toBe(
      "funerals",
    );
    expect(caseFor("Englisch, um den Weg zu erklären", "Dein Profil", "Portier")).not.toBe("explaining");
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
