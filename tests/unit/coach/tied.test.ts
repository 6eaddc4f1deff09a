import { describe, expect, it } from "vitest";
import { plain } from "../../../lib/coach/text";
import { Rules } from "../../../lib/coach/read/rules";
import { QuestionMaker } from "../../../lib/coach/questions/make";
import type { Posting, QuestionWish } from "../../../lib/coach/types";
import { Reader } from "../../../lib/coach/read/read";
import { PostingReader } from "../../../lib/coach/read/requirements";
import { knowledge } from "../../support/coach/knowledge";
import type { BankEntry } from "../../../lib/coach/bank/types";
import { BANK, entry } from "./support/bank";
import { make } from "./support/glazier";

describe("what a sentence does not ask for", () => {
  const asked = (jobDescription: string, jobTitle = "Glazier") =>
    make({ jobTitle, jobDescription }, { count: 10 })
      .questions.filter(({ requirementKey }) => requirementKey)
      .map(({ why }) => why);

  it.each([
    "No scaffold work and no lifting of glass",
    "NO fitting of panes on this assignment",
    "No glass cutting, we have a machine and a man for that",
    "Measuring openings is done by our surveyors",
    "We do not install glass in new buildings",
    "Complaints of customers are in other hands",
    "The glazier has no direct reports",
  ])("English: %s", (sentence) => {
    expect(asked(`What you'll do\n- ${sentence}\n- Fit panes in old houses`)).toEqual([
      "Fit panes in old houses",
    ]);
  });

  it.each([
    "Notdienst gibt's bei uns nicht",
    "Kein Einbau von Scheiben im Neubau",
    "Das Aufmaß ist Sache des Kunden",
    "Scheiben zuschneiden machen andere",
    "Gerüste bauen wir nicht, Großbaustellen machen wir nicht",
    "Um die Abrechnung kümmert sich ein Büro",
  ])("German: %s", (sentence) => {
    const description = `Deine Aufgaben\n- ${sentence}\n- Fensterscheiben einsetzen und abdichten`;
    expect(asked(description, "Glaser")).not.toContain(sentence);
  });

  it.each([
    "No fear of heights",
    "No two days are alike, and you plan yours yourself",
    "Keine Angst vor der Arbeit in der Höhe",
    "Nicht nur Geduld, sondern Humor",
  ])("but this is no negation by any rule: %s", (sentence) => {
    expect(new Rules(knowledge().reading.rules).overrule(plain(sentence), "")).toBeUndefined();
  });
});

describe("a question only where it is certain", () => {
  it("is asked of those who lead only where title or demands say so", () => {
    const leads = entry("glazier-lead", "When did you send a fitter home?", ["fit panes in old houses"], {
      level: "senior",
    });
    const fields = BANK.map((field) => (field.field === "glazier" ? { ...field, entries: [leads] } : field));
    const seniors = new QuestionMaker({ ...knowledge(), fields });
    const ids = (jobTitle: string, demand = "You keep your van tidy") =>
      seniors
        .make(
          { jobTitle, jobDescription: `What you'll do\n- Fit panes in old houses\n- ${demand}` },
          { count: 8, language: "en" },
        )
        .questions.map((question) => question.entry);
    expect(ids("Glazier")).not.toContain("glazier-lead");
    expect(ids("Trainee glazier")).not.toContain("glazier-lead");
    expect(ids("Senior glazier")).toContain("glazier-lead");
    expect(ids("Glazier", "You supervise two helpers")).toContain("glazier-lead");
  });

  it("is not made of a demand by pasting its words", () => {
    const { questions } = make({
      jobTitle: "Crematorium technician",
      jobDescription:
        "What you bring\n- Must be able to withstand heat and noise\n- B.Sc. in chemistry or plant background\n- Irish language",
    });
    expect(questions.filter(({ requirementKey, entry: id }) => requirementKey && !id)).toEqual([]);
  });

  it("asks about a duty that names a doing, without what only says how long or when", () => {
    const { questions } = make({
      jobTitle: "Keeper",
      jobDescription: "What you'll do\n- Clean enclosures, which is the first two hours of every day",
    });
    const plainOnes = questions.filter(({ requirementKey, entry: id }) => requirementKey && !id);
    expect(plainOnes.map(({ text }) => text)).toEqual([expect.stringMatching(/ clean enclosures[,.?]/)]);
  });

  it("asks about one thing of a list, and says a clause at the end, where one hears that it stops", () => {
    const { questions } = make({
      jobTitle: "Keeper",
      jobDescription:
        "What you'll do\n- Sweep dens, pools and paths\n- Calm a visitor who has lost a child\n- Wax floors, walls and stairs",
    });
    const plainOnes = questions.filter(({ requirementKey, entry: id }) => requirementKey && !id);
    expect(plainOnes).toHaveLength(3);
    for (const { text } of plainOnes) expect(text).toMatch(/(?: sweep dens| lost a child| wax floors)[.?,]/);
  });

  it("comes from the field without a sentence, where too few sentences are certain", () => {
    const { questions } = make({ jobDescription: "What you'll do\n- Fit panes in old houses" });
    expect(questions).toHaveLength(8);
    const untied = questions.filter(({ why, entry: id }) => id?.startsWith("glazier-") && why === undefined);
    expect(untied.length).toBeGreaterThan(0);
  });
});

describe("the sentence that a question is tied to", () => {
  const whys = (entries: BankEntry[], duties: string[]) => {
    const fields = BANK.map((field) => (field.field === "glazier" ? { ...field, entries } : field));
    const { questions } = new QuestionMaker({ ...knowledge(), fields }).make(
      {
        jobTitle: "Glazier",
        jobDescription: `What you'll do\n${duties.map((duty) => `- ${duty}`).join("\n")}`,
      },
      { count: 8, language: "en" },
    );
    return new Map(questions.flatMap(({ entry: id, why }) => (id && why ? [[id, why] as const] : [])));
  };

  it("is one that says what the question is about, not one that names it in passing", () => {
    const scaffold = entry("glazier-scaffold", "What do you check on a scaffold?", ["scaffold"]);
    expect(whys([scaffold], ["Polish mirrors once the scaffold is down"]).has("glazier-scaffold")).toBe(
      false,
    );
    expect(whys([scaffold], ["Inspect the scaffold every morning"]).has("glazier-scaffold")).toBe(true);
  });

  it("is left to what fits it, rather than given to what only half fits", () => {
    const sealing = entry("glazier-seal", "When did a seal fail?", ["seal double glazing units"]);
    const glazing = entry("glazier-glazing", "Which glazing would you not fit?", ["glazing"]);
    const tied = whys([glazing, sealing], ["Seal double glazing units"]);
    expect([...tied.keys()].filter((id) => id.startsWith("glazier-"))).toEqual(["glazier-seal"]);
  });
});

describe("a trade that the bank does not know", () => {
  const real = new QuestionMaker(knowledge());
  const tiedOf = (posting: Posting, wish: Partial<QuestionWish> = {}) =>
    real
      .make(posting, { count: 10, language: "en", ...wish })
      .questions.filter(({ requirementKey }) => requirementKey);

  it("is not asked about a program that one only enters things in, nor about what the posting denies", () => {
    const asked = (line: string) =>
      new QuestionMaker(knowledge())
        .make(
          { jobTitle: "Sales Representative", jobDescription: `What you'll do\n- ${line}` },
          { count: 8, language: "en" },
        )
        .questions.map(({ entry = "" }) => entry);
    expect(asked("Visits are entered in HubSpot by Friday").join(" ")).not.toContain("tools-hubspot");
    expect(asked("Build workflows in HubSpot").join(" ")).toContain("tools-hubspot");
    const calling = "Phone round the region";
    expect(asked(calling)).toContain("sales-representative-cold-call");
    expect(asked(`${calling}\n- You will not be doing any cold calling`)).not.toContain(
      "sales-representative-cold-call",
    );
  });

  it("is not asked about a program whose name is a part of an abbreviation", () => {
    const asked = tiedOf({
      jobTitle: "Radiation protection adviser",
      jobDescription:
        "What you bring\n- Thorough knowledge of IR(ME)R\n- Experience of R&D budgets\n- Knowledge of the regulations",
    });
    expect(asked.map(({ entry }) => entry).filter((id) => id?.startsWith("tools-r-"))).toEqual([]);
  });

  it("is not asked about a program whose name is a word, where the word is meant", () => {
    const asked = tiedOf({
      jobTitle: "Swim teacher",
      jobDescription:
        "What you'll do\n- Have a word with parents when progress stalls\n- Plan lessons in the pool",
    });
    expect(asked.map(({ entry }) => entry).filter((id) => id?.startsWith("tools-word-"))).toEqual([]);
  });

  it("is asked plainly about a program, as it may be used for something else there", () => {
    const asked = tiedOf({
      jobTitle: "Ornithologist",
      jobDescription: "What you bring\n- Experience with R, maps and databases\n- Patience in the field",
    });
    expect(asked.map(({ text }) => text)).toContainEqual(expect.stringContaining("worked with R"));
    expect(asked.map(({ entry }) => entry).filter((id) => id?.startsWith("tools-"))).toEqual([]);
  });

  it("is asked about its duties in their own words, not by words that mean something else elsewhere", () => {
    const asked = tiedOf({
      jobTitle: "Vermessungsingenieur",
      jobDescription:
        "Ihre Aufgaben\n- Sie planen Bestandsaufnahmen im Gelände\n- Sie führen Bestandsaufnahmen mit einem Messtrupp durch\n- Auswertung der Messdaten",
    });
    expect(asked.map(({ entry }) => entry)).not.toContain("activities-stocktaking");
    expect(asked.map(({ text }) => text)).toContainEqual(
      expect.stringContaining("Bestandsaufnahmen im Gelände planen"),
    );
    expect(asked.map(({ text }) => text)).toContainEqual(expect.stringContaining("Auswertung der Messdaten"));
  });
});

describe("a sentence that may ask for nothing", () => {
  it("is asked about after those that surely ask for something", () => {
    const { reading } = knowledge();
    const { wanted } = new PostingReader(new Reader(reading), reading.topics, reading.kinds).read({
      jobTitle: "Piano Tuner",
      jobDescription:
        "We repair pianos in Leeds.\nYou must be there when the shop opens.\nYour duties\nYou will tune the pianos of three schools.",
    });
    expect(wanted.map(({ sentence }) => sentence)).toEqual([
      "You will tune the pianos of three schools.",
      "You must be there when the shop opens.",
    ]);
  });

  it("is not asked about where enough others can be", () => {
    const posting = {
      jobTitle: "Piano Tuner",
      jobDescription: `We repair pianos in Leeds.
You must be there when the shop opens.
Your duties
- Tune the pianos of three schools
- Replace broken strings and hammers
- Explain the cost of a repair to customers
- Order felt, strings and tools in time
- Keep the workshop clean and tidy`,
    };
    const { reading } = knowledge();
    const { wanted } = new PostingReader(new Reader(reading), reading.topics, reading.kinds).read(posting);
    const unsure = wanted.filter(({ share }) => share < 0.8).map(({ sentence }) => sentence);
    expect(unsure).toContain("You must be there when the shop opens.");
    const whys = new QuestionMaker(knowledge())
      .make(posting, { count: 8, language: "en" })
      .questions.flatMap(({ requirementKey, why }) => (requirementKey ? [why] : []));
    expect(whys.length).toBeGreaterThanOrEqual(4);
    for (const sentence of unsure) expect(whys).not.toContain(sentence);
  });
});
