// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type Job, JobRow } from "../../../../components/history/job-row";
import { messages, shown } from "../support/screen";

const NOW = Date.UTC(2026, 10, 30);
const row = (key: string, more: Partial<Job["newest"]>) =>
  ({
    ...{ key, jobTitle: "Baker", status: "in_progress", createdAt: NOW, answered: [], answeredCount: 0 },
    ...{ questionCount: 8, postingKey: "p", ...more },
  }) as Job["newest"];
const LOOKED_AT = {
  status: "completed",
  points: 4,
  pointsCovered: 3,
  reader: "person",
  overallRating: 4.5,
} as const;

/** What a job's row says, line by line. */
async function linesOf(job: Partial<Job>): Promise<string[]> {
  const none = () => {};
  const of = { attempts: 2, practisedAt: NOW, newest: row("two", {}), ...job };
  await shown(<JobRow job={of} onOpen={none} onRemove={none} onArrive={none} />);
  const lines = [...document.querySelectorAll(".history-row > *")].map((line) =>
    [...line.children].map(({ textContent }) => textContent).join(" · "),
  );
  return lines.slice(2).filter(Boolean);
}

describe("the row of a job", () => {
  it("says which attempt is how far, and in which something was found, where these are two", async () => {
    expect(await linesOf({ read: row("one", LOOKED_AT) })).toEqual([
      "newest attempt: 0 of 8 answered",
      "earlier attempt: 3 of 4 points covered · by you · 4.5 out of 5",
    ]);
  });

  it("says no such thing where both are one attempt, or nothing was looked at", async () => {
    const reopened = row("two", { ...LOOKED_AT, status: "in_progress", answeredCount: 8 });
    expect(await linesOf({ newest: reopened, read: reopened })).toEqual([
      `8 of 8 answered · 3 of 4 points covered · by you · 4.5 out of 5 · ${messages.history.lastLook}`,
    ]);
    document.body.replaceChildren();
    expect(await linesOf({})).toEqual(["0 of 8 answered"]);
  });
});
