import { mkdirSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { LIMITS } from "../../convex/limits";
import { textHashOf } from "../../lib/coach/review/index";
import type { Extension } from "../support/browser/extension";
import { problems } from "./axe";
import { test } from "./fixture";

async function openTab(extension: Extension, file: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  return page;
}

/** How one answer of a session in a file was looked at: of each point what was found, and the words that show it. */
interface Answered {
  question: string;
  answer: string;
  points: [clause: string, saw: "covered" | "partly" | "missing", words?: string][];
}

interface Attempt {
  key: string;
  jobTitle: string;
  day: number;
  answers: Answered[];
  ready?: string[];
}

/** A finished session as a file holds it. */
function session({ key, jobTitle, day, answers, ready = [] }: Attempt): object {
  const at = Date.UTC(2026, 10, day);
  const questions = answers.map(({ question, points }, index) => ({
    ...{ key: `q${index}`, order: index + 1, text: question, kind: "behavioural", competency: "leadership" },
    origin: "person",
    sheet: { points: points.map(([text], point) => ({ key: `p${point}`, text })), traps: [] },
  }));
  const given = { writer: "panel", seq: 1, at };
  return {
    ...{ format: 2, key, posting: { jobTitle, company: "Fenbridge Hospital" }, origins: {}, language: "en" },
    ...{ status: "completed", wish: { count: 8 }, requirements: [], questions, notices: [], reviews: [] },
    ...{ feedback: null, createdAt: at, completedAt: at },
    ready: ready.map((sentence) => ({ sentence, kind: "licence" })),
    answers: answers.map(({ answer }, index) => ({
      ...{ questionKey: `q${index}`, text: answer, revision: 1, writer: "panel", editedAt: at },
    })),
    verdicts: answers.map(({ answer, points }, index) => ({
      questionKey: `q${index}`,
      verdicts: points.map(([, saw, words], point) => ({
        ...{ key: `p${point}`, saw, reader: "person", textHash: textHashOf(answer), ...given },
        ...(words && { words }),
      })),
    })),
  };
}

async function bringIn(extension: Extension, attempts: Attempt[]): Promise<void> {
  const options = await openTab(extension, "options.html");
  const file = JSON.stringify({ kind: "hirewise-sessions", format: 2, sessions: attempts.map(session) });
  await options
    .locator('input[type="file"]')
    .setInputFiles({ name: "export.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await options
    .getByText(attempts.length === 1 ? "1 session was added." : `${attempts.length} sessions were added.`)
    .waitFor();
  await options.close();
}

/** How many sheets a page prints on. */
async function sheetsOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  mkdirSync(new URL("../../.cache/", import.meta.url), { recursive: true });
  writeFileSync(new URL(`../../.cache/night-before-${format}.pdf`, import.meta.url), pdf);
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const OFTEN_LATE = "How would you talk to a nurse who is often late?";
const FIRST = "I asked her what had changed at home before I spoke about the rota. Then we agreed on a day.";
const SECOND = "I would write the agreement down. After a month I would look at it again with her.";

test("the night before is one page of one's own words, with where they come from and the way back to them", async ({
  extension,
}) => {
  await bringIn(extension, [
    {
      ...{ key: "later", jobTitle: "Ward Sister", day: 27, ready: ["NMC registration is required."] },
      answers: [
        {
          question: OFTEN_LATE,
          answer: SECOND,
          points: [
            ["what you asked first", "missing"],
            ["what you agreed", "covered", "I would write the agreement down."],
            ["when you would make it formal", "missing"],
          ],
        },
        { question: "Why here?", answer: "I have worked on two stroke units. This one teaches.", points: [] },
      ],
    },
    {
      ...{ key: "first", jobTitle: "Ward Sister", day: 21 },
      answers: [
        {
          question: OFTEN_LATE,
          answer: FIRST,
          points: [
            [
              "what you asked first",
              "covered",
              "I asked her what had changed at home before I spoke about the rota.",
            ],
            ["what you agreed", "missing"],
            ["when you would make it formal", "missing"],
          ],
        },
      ],
    },
  ]);
  const page = await openTab(extension, "night-before.html#later");
  const asked = page.locator("section", { has: page.getByRole("heading", { name: OFTEN_LATE }) });
  await asked.waitFor();
  expect(await asked.locator("li").allInnerTexts()).toEqual([
    "I asked her what had changed at home before I spoke about the rota. 1",
    "I would write the agreement down. 2",
    "Still to say: when you would make it formal 2",
  ]);
  await page.getByText("In quotation marks are your own words").waitFor();
  await page.getByText("Answered, but not looked at.").waitFor();
  expect(await page.locator("main").innerText()).not.toContain("stroke units");
  await page.getByText("NMC registration is required.").waitFor();
  expect(await page.locator("ol li").count()).toBe(3);
  expect(await problems(page)).toEqual([]);
  for (const format of ["A4", "Letter"] as const) expect(await sheetsOf(page, format), format).toBe(1);
  await page.getByRole("button", { name: /^Attempt 1, Nov 2[01], 2026$/ }).click();
  const panel = await extension.surface("sidepanel.html");
  await panel.getByRole("heading", { name: "Ward Sister" }).waitFor();
  await panel.getByText(FIRST.slice(0, 60)).first().waitFor({ state: "attached" });

  await page.goto("about:blank");
  await page.goto(`chrome-extension://${extension.id}/night-before.html#nothing`);
  await page.getByText("This session is no longer here").waitFor();
});

test("the night before quotes nothing that nobody found anything in, and says why", async ({ extension }) => {
  const question = OFTEN_LATE;
  const answer = "Need the money, and I have no idea.";
  const attempt = (key: string, text: string, points: Answered["points"]): Attempt => ({
    ...{ key, jobTitle: key, day: 27 },
    answers: [{ question, answer: text, points }],
  });
  await bringIn(extension, [
    attempt("unread", answer, []),
    attempt("missing", answer, [["what you agreed", "missing"]]),
    attempt("wordless", answer, [["what you agreed", "covered"]]),
  ]);
  const shows = async (key: string, lead: string, row: string) => {
    const page = await openTab(extension, `night-before.html#${key}`);
    await page.getByText(lead).waitFor();
    expect(await page.locator(".sheets-questions li").allInnerTexts(), key).toEqual([row]);
    expect(await page.locator("q").count(), key).toBe(0);
    expect(await page.locator("main").innerText(), key).not.toContain("Need the money");
    await page.close();
  };
  await shows("unread", "Your answers have not been looked at yet", "Answered, but not looked at.");
  await shows("missing", "Nothing is in quotation marks here", "Still to say: what you agreed");
  await shows("wordless", "Nothing is in quotation marks here", "what you agreed");
});

test("the night before prints on two sheets however much there is, and says what is left out", async ({
  extension,
}) => {
  const W = (length: number) => "Woman Mammut ".repeat(length).slice(0, length).trim();
  const answers = (attempt: number) =>
    Array.from({ length: LIMITS.questions }, (_, question): Answered => {
      const words = `${attempt} ${question} ${W(600)}.`;
      return {
        question: `${attempt} ${question} ${W(480)}?`,
        answer: `${words} ${W(1_000)}`,
        points: Array.from({ length: LIMITS.points }, (_, point) => {
          const clause = `${point} ${W(LIMITS.clause - 2)}`;
          return point % 2 ? [clause, "missing"] : [clause, "covered", words];
        }),
      };
    });
  await bringIn(
    extension,
    [1, 2, 3].map((attempt) => ({
      ...{ key: `k${attempt}`, jobTitle: W(LIMITS.jobTitle), day: attempt, answers: answers(attempt) },
      ready: Array.from({ length: LIMITS.ready }, (_, at) => `${at} ${W(900)}`),
    })),
  );
  const page = await openTab(extension, "night-before.html#k2");
  await page
    .getByText(/more lines are in your sessions/)
    .first()
    .waitFor();
  for (const format of ["A4", "Letter"] as const)
    expect(await sheetsOf(page, format), format).toBeLessThanOrEqual(2);
});
