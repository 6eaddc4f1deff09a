import { describe, expect, it } from "vitest";
import { speechOf } from "../../../convex/coach/words";

type Case = [sentence: string, isDuty: boolean, form: string | undefined, text?: string];

const ENGLISH: Case[] = [
  ["Prepare the monthly closing", true, "task", "prepare the monthly closing"],
  [
    "Building and maintaining tools and services that customers use",
    true,
    "task",
    "build and maintain tools and services",
  ],
  ["Manages the whole sales cycle", true, "task", "manage the whole sales cycle"],
  ["Ability to read technical drawings", false, "task", "read technical drawings"],
  ["You will be responsible for managing budgets", false, "task", "manage budgets"],
  ["You will look after patients on our ward", false, undefined],
  ["We are looking for a cook who will run our kitchen", false, "task", "run our kitchen"],
  ["Experience managing large teams, ideally abroad", false, "task", "manage large teams"],
  [
    "Design, build, and operate our cloud infrastructure",
    true,
    "task",
    "design, build, and operate our cloud infrastructure",
  ],
  ["Retain high performers, ensuring that targets are met", true, "task", "retain high performers"],
  ["Experience with relational databases such as PostgreSQL", false, "topic", "relational databases"],
  ["In-depth knowledge of the banking environment", false, "topic", "the banking environment"],
  ["Basic SQL experience required", false, "topic", "SQL"],
  ["Experience on an acute ward", false, "object", "on an acute ward"],
  ["Organization and facilitation of meetings", true, "topic", "organization and facilitation of meetings"],
  ["Test coordination of related projects", true, undefined],
  ["Experience in a similar position", false, undefined],
  ["Teaching qualification", false, undefined],
  ["Can-do attitude", false, undefined],
  ["", false, undefined],
];

const GERMAN: Case[] = [
  ["Sie betreuen unsere Kunden am Telefon", true, "task", "betreuen Sie unsere Kunden am Telefon"],
  ["Du erstellst die Monatsabschlüsse", true, "task", "erstellen Sie die Monatsabschlüsse"],
  ["Du übernimmst deine eigenen Projekte", true, "task", "übernehmen Sie Ihre eigenen Projekte"],
  ["Kunden am Telefon beraten", true, "task", "würden Sie Kunden am Telefon beraten"],
  ["Die Produktion planen und steuern", true, "task", "würden Sie die Produktion planen und steuern"],
  ["Erfahrung im Umgang mit Kindern", false, "object", "im Umgang mit Kindern"],
  ["Kenntnisse in Hydraulik und Pneumatik", false, "object", "in Hydraulik und Pneumatik"],
  ["Wartung und Reparatur unserer Anlagen", true, "topic", "Wartung und Reparatur unserer Anlagen"],
  ["Gutes technisches Verständnis", false, "topic", "technisches Verständnis"],
  ["Sie sind teamfähig und haben Freude an der Arbeit", false, undefined],
  ["", false, undefined],
];

describe.each([
  ["en", ENGLISH],
  ["de", GERMAN],
] as const)("what a sentence of a posting asks for (%s)", (language, cases) => {
  it.each(cases)("%j, among duties: %s: %s %s", (sentence, isDuty, form, text) => {
    const phrase = speechOf(language).grammar.phraseOf(sentence, isDuty);
    expect(phrase?.form).toBe(form);
    if (text !== undefined) expect(phrase?.text).toBe(text);
  });

  it.each(cases)("keeps the words as they stand: %j", (sentence, isDuty) => {
    const phrase = speechOf(language).grammar.phraseOf(sentence, isDuty);
    if (phrase) expect(sentence).toContain(phrase.verbatim);
  });
});
