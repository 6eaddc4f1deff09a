import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../lib/coach/bank/fields";
import { Fits } from "../../../lib/coach/bank/fit";
import { bankField } from "../../../lib/coach/bank/schema";
import { bankFields } from "../../support/coach/knowledge";
import { BANK, entry } from "./support/bank";

const fields = bankFields();

describe("the files of the bank", () => {
  it.each(fields.map((field) => [field.field, field] as const))(
    "%s keeps the rules that can be counted",
    (_, field) => {
      const { error } = bankField.safeParse(field);
      expect(error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []).toEqual([]);
    },
  );

  it("have no question and no name twice", () => {
    const entries = fields.flatMap((field) => field.entries);
    for (const names of [
      entries.map(({ id }) => id),
      entries.map(({ text }) => text.en),
      entries.map(({ text }) => text.de),
    ])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("are refused when they break a rule", () => {
    const [glazier] = BANK.filter(({ field }) => field === "glazier");
    const long = entry("glazier-long", `${"word ".repeat(26)}?`, ["one"]);
    const { error } = bankField.safeParse({ ...glazier, entries: [long, long] });
    const messages = error?.issues.map(({ message }) => message) ?? [];
    expect(messages).toContain("at most 25 words");
    expect(messages).toContain("each once");
    expect(messages).toContain("six fits");
  });
});

describe("the field of a job", () => {
  const names = (title: string, duties = "") => fieldsOf(title, duties, BANK).map(({ field }) => field);

  it("is told by its title, or by the signs in its duties", () => {
    expect(names("Glazier (m/f/d)")).toEqual(["glazier"]);
    expect(
      names("Site worker", "You cut glass, fit panes and double glazing, and you work with putty."),
    ).toEqual(["glazier"]);
  });

  it("is none where neither says so", () => {
    expect(names("Barista", "You clean the glass of the counter.")).toEqual([]);
  });
});

describe("the fit of a question to a sentence", () => {
  const best = (sentence: string) => {
    const found = new Fits(
      BANK.flatMap(({ entries }) => entries),
      "en",
    ).to(sentence, "");
    return [...found].sort((a, b) => b[1].score - a[1].score)[0]?.[0].id;
  };

  it("goes by words that few questions have, whatever their endings", () => {
    expect(best("You measure the opening before anything is ordered.")).toBe("glazier-measure");
    expect(best("Fitting a pane on your own")).toBe("glazier-break");
    expect(best("Discretion goes without saying.")).toBe("common-discretion");
  });

  it("finds the parts of German compounds", () => {
    const german = entry("a", "Frage", [], { fits: { en: [], de: ["bewohner waschen", "zimmer"] } });
    const other = entry("b", "Frage", [], { fits: { en: [], de: ["lager", "stapler"] } });
    const found = new Fits([german, other], "de").to("Sie reinigen Bewohnerzimmer.", "");
    expect([...found.keys()].map(({ id }) => id)).toEqual(["a"]);
  });
});
