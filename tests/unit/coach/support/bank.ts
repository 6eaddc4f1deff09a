import type { BankEntry, BankField } from "../../../../lib/coach/bank/types";

/** An entry with only what a test cares about. */
export function entry(id: string, text: string, fits: string[], rest: Partial<BankEntry> = {}): BankEntry {
  const points = ["first", "second", "third"].map((key) => ({
    key,
    en: `what came ${key}`,
    de: `was als ${key} kam`,
    followUp: { en: `And what came ${key}?`, de: `Und was kam als ${key}?` },
  }));
  return {
    id,
    kind: "behavioural",
    competency: "expertise",
    text: { en: text, de: `${text} (auf Deutsch)` },
    fits: { en: fits, de: [] },
    points,
    ...rest,
  };
}

function field(name: string, entries: BankEntry[], titles: string[] = [], signs: string[] = []): BankField {
  return {
    field: name,
    name: { en: name, de: name },
    titles: { en: titles, de: [] },
    signs: { en: signs, de: [] },
    entries,
    askBack: [],
  };
}

/** A small bank: what every interview has, a tool, and one occupation. */
export const BANK: BankField[] = [
  field("common", [
    ...["Tell me about yourself.", "What brings you here?"].map((text, at) =>
      entry(`common-opener-${at}`, text, [], { role: "opener" }),
    ),
    ...["Why this job?", "What makes a good day for you?", "Where will you be in three years?"].map(
      (text, at) => entry(`common-motivation-${at}`, text, [], { role: "motivation", kind: "motivation" }),
    ),
    ...["What do you know about {company}?", "What sets us apart?"].map((text, at) =>
      entry(`common-company-${at}`, text, [], { role: "company", kind: "company" }),
    ),
    ...["What have we not asked?", "Why you?"].map((text, at) =>
      entry(`common-closer-${at}`, text, [], { role: "closer", kind: "motivation" }),
    ),
    entry("common-discretion", "When did somebody try to get something out of you?", [
      "keep confidential",
      "discretion",
    ]),
    entry("common-mistake", "Which mistake taught you most?", ["learn from mistakes"]),
  ]),
  field("tools", [
    entry("tools-excel", "How do you find duplicates in a long list?", ["spreadsheets"], {
      tool: "Excel",
      kind: "technical",
    }),
  ]),
  field(
    "glazier",
    [
      entry("glazier-measure", "How do you measure an opening that is not square?", [
        "measure openings",
        "measuring",
      ]),
      entry("glazier-break", "Tell me about a pane that broke while you fitted it.", [
        "fit panes",
        "install glass",
      ]),
      entry("glazier-height", "What do you check before you lift glass to the third floor?", [
        "lift glass",
        "scaffold",
      ]),
      entry("glazier-customer", "A customer says the pane is scratched. What do you do?", [
        "customers",
        "complaints",
      ]),
      entry("glazier-trainee", "What did you learn in your first week?", ["learn the trade"], {
        level: "junior",
      }),
    ],
    ["glazier"],
    ["panes", "glass", "double glazing", "putty"],
  ),
];
