import { ConvexError } from "convex/values";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { type Attempt, createAttempt, Failure } from "../../../../components/app/attempt";
import { errorWords } from "../../../../lib/words/errors";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const refusal = () => new ConvexError({ code: "coach_busy" });

/** Resolves when nothing is under way any more. */
function settled({ store }: ReturnType<typeof createAttempt>): Promise<void> {
  return new Promise((resolve) => {
    if (!store.getState().pending) return resolve();
    const stop = store.subscribe(({ pending }) => {
      if (pending) return;
      stop();
      resolve();
    });
  });
}

describe("an attempt", () => {
  it("begins within the press, and is pending until it is through", async () => {
    const attempt = createAttempt();
    let begun = false;
    const work = Promise.withResolvers<void>();
    attempt.run(() => {
      begun = true;
      return work.promise;
    });
    expect(begun).toBe(true);
    expect(attempt.store.getState()).toEqual({ pending: true, failure: null });
    work.resolve();
    await settled(attempt);
    expect(attempt.store.getState()).toEqual({ pending: false, failure: null });
  });

  it("that fails has the words for it, until something is tried again", async () => {
    const attempt = createAttempt();
    attempt.run(() => Promise.reject(refusal()));
    await settled(attempt);
    expect(attempt.store.getState().failure?.code).toBe("coach_busy");
    attempt.run(() => Promise.resolve());
    expect(attempt.store.getState()).toEqual({ pending: true, failure: null });
    await settled(attempt);
    expect(attempt.store.getState().failure).toBeNull();
  });

  it("that throws before it has begun is a failure like any other", async () => {
    const attempt = createAttempt();
    attempt.run(() => {
      throw new Error("a fault");
    });
    await settled(attempt);
    expect(attempt.store.getState().failure?.code).toBe("unknown");
  });

  it("beside another is pending until both are through, and neither hides the other's failure", async () => {
    const attempt = createAttempt();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    attempt.run(() => first.promise);
    attempt.run(() => second.promise);
    first.reject(refusal());
    await expect.poll(() => attempt.store.getState().failure?.code).toBe("coach_busy");
    expect(attempt.store.getState().pending).toBe(true);
    second.resolve();
    await settled(attempt);
    expect(attempt.store.getState()).toMatchObject({ pending: false, failure: { code: "coach_busy" } });
  });
});

describe("a failure on the screen", () => {
  const show = async (failure: Attempt["failure"], words?: string) => {
    const messages = await loadMessages(pickLanguage(["en"]));
    const of: Attempt = { pending: false, failure, run: () => {} };
    const html = renderToStaticMarkup(
      <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
        <Failure of={of} words={words} actions={<button>Again</button>} />
      </IntlProvider>,
    );
    return { html, messages };
  };

  it("is read out, in the words for its code, with the way on", async () => {
    const { html, messages } = await show(errorWords(refusal()));
    expect(html).toContain('role="alert"');
    expect(html).toContain(messages.error.coach_busy);
    expect(html).toContain("<button>Again</button>");
  });

  it("has the screen's words where the screen knows better", async () => {
    const { html, messages } = await show(errorWords(refusal()), "The panel could not be opened.");
    expect(html).toContain("The panel could not be opened.");
    expect(html).not.toContain(messages.error.coach_busy);
  });

  it("is nothing while nothing failed", async () => {
    expect((await show(null, "The panel could not be opened.")).html).toBe("");
  });
});
