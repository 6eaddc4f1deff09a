import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { meaningOf, Scale } from "../../../../components/ui/scale";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

describe("a rating", () => {
  it.each([
    [1, "r1"],
    [1.49, "r1"],
    [1.5, "r2"],
    [2.4, "r2"],
    [3, "r3"],
    [3.5, "r4"],
    [4.49, "r4"],
    [4.5, "r5"],
    [5, "r5"],
  ])("of %d has the word of the number nearest to it: %s", (rating, word) => {
    expect(meaningOf(rating)).toBe(word);
  });

  it.each([
    [-3, "r1"],
    [0, "r1"],
    [9, "r5"],
    [Infinity, "r5"],
    [NaN, "r1"],
  ])("that is none, %d, still has a word: %s", (rating, word) => {
    expect(meaningOf(rating)).toBe(word);
  });

  it.each([
    ["en", "3.5"],
    ["de", "3,5"],
  ] as const)("is shown in %s as a number, in words, and as a bar of five steps", async (tag, number) => {
    const language = pickLanguage([tag]);
    const messages = await loadMessages(language);
    const html = renderToStaticMarkup(
      <IntlProvider locale={language} messages={messages} timeZone="UTC">
        <Scale rating={3.5} />
      </IntlProvider>,
    );
    expect(html).toContain(`<span>${number}</span>`);
    expect(html).toContain(messages.rating.r4);
    const widths = [...html.matchAll(/width:(\d+)%/g)].map(([, width]) => width);
    expect(widths).toEqual(["100", "100", "100", "50", "0"]);
  });
});
