import { describe, expect, it } from "vitest";
import { databaseBytes, measure, sentBytes } from "../bench/cost";
import { historyPages } from "../bench/cost-history";

describe("what a practice session costs", () => {
  it("is at most a tenth of the plain shape: database bytes, and bytes sent to the panel", async () => {
    const [session] = await measure([{ withPopup: false }]);
    if (!session) return expect.fail("Nothing was measured.");
    const { here, plain } = session;
    expect(databaseBytes(here)).toBeGreaterThan(0);
    expect(databaseBytes(here) / databaseBytes(plain)).toBeLessThan(0.1);
    expect(sentBytes(here)).toBeGreaterThan(0);
    expect(sentBytes(here) / sentBytes(plain)).toBeLessThan(0.1);
    // A free plan carries 1,250 such sessions a month.
    expect(here.database.calls).toBeLessThanOrEqual(180);
    expect(databaseBytes(here)).toBeLessThanOrEqual(800_000);
  }, 60_000);

  it("is the same for a page of the history however long that has become, and under 20 KB", async () => {
    const [few, many] = await historyPages([20, 1_000], "sessions");
    expect(few?.bytesRead).toBeLessThan(20_000);
    expect(many!.bytesRead / few!.bytesRead).toBeGreaterThan(0.95);
    expect(many!.bytesRead / few!.bytesRead).toBeLessThan(1.05);
  }, 30_000);

  it("is the same for a page of jobs, and under 50 KB", async () => {
    const [few, many] = await historyPages([40, 1_000], "jobs");
    expect(few?.bytesRead).toBeLessThan(50_000);
    expect(many!.bytesRead / few!.bytesRead).toBeGreaterThan(0.95);
    expect(many!.bytesRead / few!.bytesRead).toBeLessThan(1.05);
  }, 30_000);
});
