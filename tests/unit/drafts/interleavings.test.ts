import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeDeployment } from "./support/deployment";
import { anyStep, type Step } from "./support/steps";
import { Story } from "./support/story";

const HOUR = 3_600_000;

/** STORIES=10000 tells that many new ones; otherwise the same few hundred each time. */
const { STORIES } = process.env;
const runs = STORIES ? { numRuns: Number(STORIES) } : { numRuns: 400, seed: 5 };

const clock = fc.constantFrom(0, HOUR, -HOUR);
const clocks = fc.tuple(clock, clock);
const steps = fc.array(anyStep, { minLength: 5, maxLength: 60, size: "max" });

async function told(clocks: readonly number[], steps: readonly Step[]): Promise<Story> {
  vi.clearAllTimers();
  const story = new Story(new FakeDeployment(), clocks);
  for (const step of steps) await story.tell(step);
  await story.end();
  return story;
}

describe("two devices, their surfaces and a network without manners", { timeout: 600_000 }, () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12) }));
  afterEach(() => vi.useRealTimers());

  it("never lose a text that nobody has replaced knowingly", async () => {
    const property = fc.asyncProperty(clocks, steps, async (clocks, steps) => {
      expect((await told(clocks, steps)).lost()).toEqual([]);
    });
    await fc.assert(property, runs);
  });

  it("come to rest: every draft is settled, and nothing is sent or changed any more", async () => {
    const property = fc.asyncProperty(clocks, steps, async (clocks, steps) => {
      const story = await told(clocks, steps);
      expect(story.unsettled()).toEqual([]);
      const before = story.snapshot();
      await story.wait(10 * 60_000);
      await story.end();
      expect(story.snapshot()).toEqual(before);
    });
    await fc.assert(property, runs);
  });

  it("never double a text: every answer was typed for its question, and every offer stands once", async () => {
    const property = fc.asyncProperty(clocks, steps, async (clocks, steps) => {
      const story = await told(clocks, steps);
      expect(story.foreign()).toEqual([]);
      expect(story.offeredTwice()).toEqual([]);
    });
    await fc.assert(property, runs);
  });
});
