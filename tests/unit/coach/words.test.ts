import { describe, expect, it } from "vitest";
import type { Language, QuestionKind } from "../../../convex/coach/types";
import { speechOf } from "../../../convex/coach/words";
import type { Template } from "../../../convex/coach/words/types";

const LANGUAGES: Language[] = ["en", "de"];
const SLOTS = {
  task: ["task"],
  topic: ["topic", "Topic"],
  object: ["object"],
  tool: ["tool"],
  quotedTask: ["quote"],
  quotedSkill: ["quote"],
  formal: ["quote"],
  company: ["company"],
  motivation: ["as"],
  general: ["as"],
} satisfies Record<string, string[]>;
type Group = keyof typeof SLOTS;
const GROUPS = Object.keys(SLOTS) as Group[];

function slotsAllowed(group: string): string[] {
  return Object.hasOwn(SLOTS, group) ? SLOTS[group as Group] : [];
}
const KINDS: QuestionKind[] = ["behavioural", "situational", "technical", "motivation", "company"];

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

function templatesOf(language: Language): [string, Template][] {
  const { asking, themes, fields } = speechOf(language);
  return [
    ...GROUPS.flatMap((group) =>
      asking[group].map((template: Template): [string, Template] => [group, template]),
    ),
    ...Object.entries(themes).flatMap(([id, theme]) =>
      theme.questions.map((q): [string, Template] => [`theme ${id}`, q]),
    ),
    ...Object.entries(fields).flatMap(([id, field]) =>
      field.questions.map((q): [string, Template] => [`field ${id}`, q]),
    ),
  ];
}

describe.each(LANGUAGES)("the questions in %s", (language) => {
  const templates = templatesOf(language);

  it("have only slots that are filled", () => {
    for (const [group, { text }] of templates) {
      for (const slot of slotsOf(text)) expect(slotsAllowed(group)).toContain(slot);
    }
  });

  it("use the words of the posting they are made for", () => {
    for (const [group, { text }] of templates) {
      if (group === "motivation" || group === "general" || slotsAllowed(group).length === 0) continue;
      expect(slotsOf(text).length).toBeGreaterThan(0);
    }
  });

  it("are never the same twice, and end as a sentence does", () => {
    const texts = templates.map(([, { text }]) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/[.?]$/);
  });

  it("are enough of every kind for a whole set without any description", () => {
    const { asking } = speechOf(language);
    const general = [...asking.general, ...asking.motivation, ...asking.company].filter(
      ({ only }) => only === undefined,
    );
    for (const kind of KINDS)
      expect(general.filter((template) => template.kind === kind).length).toBeGreaterThanOrEqual(10);
  });
});

it("are there in every language for the same themes, trades and kinds", () => {
  const shapes = LANGUAGES.map((language) => {
    const { themes, fields, asking } = speechOf(language);
    const kinds = (list: readonly Template[]) => [...new Set(list.map(({ kind }) => kind))].sort();
    return {
      themes: Object.entries(themes).map(([id, { questions }]) => [id, kinds(questions)]),
      fields: Object.entries(fields).map(([id, { questions }]) => [id, questions.length]),
      asking: GROUPS.map((group) => kinds(asking[group])),
    };
  });
  expect(shapes[1]).toEqual(shapes[0]);
});

it("speak of a job as one does", () => {
  const english = speechOf("en").asking;
  expect(english.as("Registered Nurse")).toBe("as a Registered Nurse");
  expect(english.as("Account Executive")).toBe("as an Account Executive");
  expect(english.as("SAP Developer")).toBe("as an SAP Developer");
  expect(english.as("Head of Sales")).toBe("as a Head of Sales");
  expect(english.as("Procurement & Sourcing")).toBeUndefined();
  expect(english.as("Systémový administrátor")).toBeUndefined();
  const german = speechOf("de").asking;
  expect(german.as("Pflegefachkraft")).toBe("als Pflegefachkraft");
  expect(german.as("Vertrieb Süd")).toBeUndefined();
});

it("say du to the person in German, as the screens do; only an interviewer's questions say Sie", () => {
  const said = JSON.stringify(speechOf("de").saying);
  expect(said).not.toMatch(/\b(Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihnen)\b/);
});
