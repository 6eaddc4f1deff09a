import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { WordDiff } from "../../../../components/ui/word-diff";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const messages = await loadMessages(pickLanguage(["en"]));
const CLUSTER = "We moved 60 services to a second region. I wrote the runbook. Outages fell by 70%.";
const BAKERY =
  "I saw the advertisement on Tuesday. I worked nights at a bakery for three years, unloading lorries before six. I want nights again because of school in the morning.";

function html(before: string, after: string): string {
  return renderToStaticMarkup(
    <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
      <WordDiff before={before} after={after} />
    </IntlProvider>,
  );
}

/** The first paragraph, with what is struck in round brackets and what is new in square ones. */
function told(before: string, after: string): string {
  const [, paragraph = ""] = /<p[^>]*>(.*?)<\/p>/s.exec(html(before, after)) ?? [];
  return paragraph
    .replace(/<del>(.*?)<\/del>/gs, "($1)")
    .replace(/<ins>(.*?)<\/ins>/gs, "[$1]")
    .replace(/<[^>]+>/g, "");
}

describe("what became of a text", () => {
  it("is words that were replaced, with a space between the old and the new", () => {
    const after = CLUSTER.replace("60 services", "62 services").replace("second", "third");
    expect(told(CLUSTER, after)).toBe(
      "We moved (60) [62] services to a (second) [third] region. I wrote the runbook. Outages fell by 70%.",
    );
  });

  it("is what was added, and nothing is struck that stands beside it", () => {
    expect(told("I wrote the runbook.", "I also wrote all the runbook.")).toBe(
      "I [also ]wrote [all ]the runbook.",
    );
    expect(html(CLUSTER, `${CLUSTER} It lasted.`)).not.toContain("<del>");
  });

  it("is a stretch at a time where a sentence was written anew, not word by word", () => {
    const after = CLUSTER.replace("I wrote the runbook.", "My colleague trained the shift.");
    expect(told(CLUSTER, after)).toBe(
      "We moved 60 services to a second region. (I wrote the runbook) [My colleague trained the shift]. Outages fell by 70%.",
    );
  });

  it("is both texts, whole and folded, where little of the one stands in the other", () => {
    const after =
      "I saw the advertisement on Tuesday. Stocking shelves before customers arrive is what caught me. I unloaded two lorries a night at a bakery.";
    const shown = html(BAKERY, after);
    expect(shown).toMatch(/^<details>/);
    expect(shown).not.toMatch(/<ins>|<del>/);
    for (const said of [messages.diff.rewritten, BAKERY, after]) expect(shown).toContain(said);
  });
});
