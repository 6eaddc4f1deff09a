// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { Found } from "../../../../components/app/found";
import type { InterviewRow } from "../../../../convex/model/interviews";
import { messages, shown } from "../support/screen";

const READ: Partial<InterviewRow> = { points: 12, pointsCovered: 4, pointsPartly: 0, reader: "person" };

/** What is said of a session, line by line. */
async function said(row: Partial<InterviewRow>): Promise<(string | null)[]> {
  const screen = await shown(
    <p>
      <Found row={row as InterviewRow} />
    </p>,
  );
  return [...(screen.find("p")?.children ?? [])].map(({ textContent }) => textContent);
}

describe("what was found in the answers of a session", () => {
  const found = ["4 of 12 points covered", messages.feedback.person];

  it("is said of them as they stand where they were read since it was finished", async () => {
    expect(await said({ ...READ, status: "completed", coachState: "ready" })).toEqual(found);
  });

  it.each([
    ["while it is open again", { status: "in_progress", coachState: "ready" }],
    ["where it was finished again and none was read since", { status: "completed", coachState: "unread" }],
  ] as const)("is said to be of the last look %s", async (_when, row) => {
    expect(await said({ ...READ, ...row })).toEqual([...found, messages.history.lastLook]);
  });

  it("is nothing of a session at which nobody has looked", async () => {
    expect(await said({ status: "completed", coachState: "unread" })).toEqual([messages.history.unread]);
    expect(await said({ status: "in_progress", coachState: "ready" })).toEqual([]);
  });
});
