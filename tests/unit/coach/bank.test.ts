import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../lib/coach/bank/fields";
import { Fits } from "../../../lib/coach/bank/fit";
import type { BankEntry } from "../../../lib/coach/bank/types";
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
  const fits = (entries: BankEntry[], sentence: string, language: "en" | "de" = "en", scope = sentence) =>
    [...new Fits(entries, language).to(sentence, scope)]
      .sort((a, b) => b[1].score - a[1].score)
      .map(([{ id }]) => id);
  const all = BANK.flatMap(({ entries }) => entries);

  it("goes by phrases that stand whole, whatever their endings, the rarer the better", () => {
    expect(fits(all, "Measuring and the cutting of glass")[0]).toBe("glazier-measure");
    expect(fits(all, "Fitting a pane on your own")[0]).toBe("glazier-break");
    expect(fits(all, "Discretion goes without saying.")[0]).toBe("common-discretion");
  });

  it("is none where only a part of a phrase stands", () => {
    expect(fits(all, "You lift the blinds every morning.")).not.toContain("glazier-height");
    expect(fits(all, "The panes are delivered on Mondays.")).not.toContain("glazier-break");
  });

  it("is none where one word stands beside what is done", () => {
    const sentence = "Polish mirrors as soon as the scaffold is down";
    expect(fits(all, sentence)).toContain("glazier-height");
    expect(fits(all, sentence, "en", "Polish mirrors")).toEqual([]);
  });

  it("finds the parts of German compounds for a phrase, never for one word alone", () => {
    const german = entry("a", "Frage", [], { fits: { en: [], de: ["bewohner begleiten"] } });
    const other = entry("b", "Frage", [], { fits: { en: [], de: ["bewohner", "gruppe"] } });
    expect(fits([german, other], "Sie begleiten Bewohnergruppen.", "de")).toEqual(["a"]);
  });
});
