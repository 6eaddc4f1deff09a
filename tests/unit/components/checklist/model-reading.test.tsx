// @vitest-environment jsdom
import { ConvexError } from "convex/values";
import { describe, expect, it } from "vitest";
import { ModelReading } from "../../../../components/checklist/model-reading";
import type { InterviewRow } from "../../../../convex/model/interviews";
import { FakeClient, messages, shown } from "../support/screen";

const START = "Let large-1 read them";

/** A finished session whose answers the model on the account's server may read. */
async function finished(row: Partial<InterviewRow> = {}) {
  const client = new FakeClient();
  client.queries["modelWork:looks"] = { unread: ["q1"], looks: [] };
  client.queries["modelWork:hosted"] = {
    provider: "p.example",
    model: "large-1",
    agreed: true,
    answersAt: 7,
  };
  const reading = (
    <ModelReading row={{ key: "one", status: "completed", completedAt: 1, ...row } as InterviewRow} />
  );
  return shown(reading, { client, chosen: { reader: "hosted", readerSince: 5 } });
}

describe("the model on the account's server that is to read", () => {
  it.each([
    [{ code: "not_found", what: "interview" }, messages.error.not_found],
    [{ code: "rate_limited", retryAt: 0 }, "That was a lot at once. Try again in 1 minute."],
  ] as const)("is not called busy where the server refuses: %o", async (data, words) => {
    const screen = await finished();
    screen.client.mutations["modelWork:readHosted"] = () => Promise.reject(new ConvexError(data));
    await screen.press(START);
    expect(screen.find('[role="alert"]')?.textContent).toBe(words);
    expect(screen.text()).not.toContain(messages.trouble.model_busy);
    delete screen.client.mutations["modelWork:readHosted"];
    await screen.press(START);
    expect(screen.find('[role="alert"]')).toBeNull();
  });

  it("says so where it could not be stopped", async () => {
    const screen = await finished({ hostedReading: { since: 1, of: 1, done: 0 } });
    screen.client.mutations["modelWork:stopHosted"] = () => Promise.reject(new Error("a fault"));
    await screen.press(messages.modelReading.stop);
    expect(screen.find('[role="alert"]')?.textContent).toBe(messages.error.unknown);
  });
});
