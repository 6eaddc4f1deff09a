import { ConvexProvider, type ConvexReactClient } from "convex/react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { Attempts } from "../../../../components/feedback/attempts";
import type { WholeInterview } from "../../../../components/feedback/whole";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const messages = await loadMessages(pickLanguage(["en"]));
const whole = { key: "two", jobTitle: "Baker" } as WholeInterview;

/** What the feedback on an attempt shows, of so many at its posting. */
function shown(...attempts: { points?: number; overallRating?: number }[]): string {
  const client = {
    watchQuery: () => ({ localQueryResult: () => attempts, onUpdate: () => () => {} }),
  } as unknown as ConvexReactClient;
  return renderToStaticMarkup(
    <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
      <ConvexProvider client={client}>
        <Attempts whole={whole} />
      </ConvexProvider>
    </IntlProvider>,
  );
}

describe("the way to other attempts", () => {
  it("is there as soon as two were looked at or rated, with a rating or without", () => {
    expect(shown({ points: 5 }, { points: 5 })).toContain('href="progress.html#two"');
    expect(shown({ points: 5, overallRating: 3.4 }, { overallRating: 2 })).toContain(
      messages.comparison.open,
    );
  });

  it("is not there beside attempts that nobody has looked at", () => {
    expect(shown({ points: 5 }, {}, {})).toBe("");
  });
});
