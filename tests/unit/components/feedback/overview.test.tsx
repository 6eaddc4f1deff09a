import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { ImproveNow, LookNow } from "../../../../components/feedback/now";
import { Overview } from "../../../../components/feedback/overview";
import type { Standing } from "../../../../components/feedback/standing";
import { readAnswer, textHashOf } from "../../../../lib/coach/review/index";
import type { Reader, Saw, Verdict } from "../../../../lib/coach/types";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const messages = await loadMessages(pickLanguage(["en"]));
const SHEET = {
  points: ["a", "b"].map((key) => ({ key, text: `what ${key} was` })),
  traps: [{ key: "t", text: "that you waited" }],
};

/** An answer with what was found of its two points and its trap. */
function standing(order: number, ...found: [saw: Saw | null, reader?: Reader][]): Standing {
  const text = "I rang them.";
  const keys = ["a", "b", "t"];
  const verdicts = found.flatMap(([saw, reader = "person"], at): Verdict[] =>
    saw ? [{ key: keys[at]!, saw, reader, writer: "w", seq: 1, at: 1, textHash: textHashOf(text) }] : [],
  );
  const question = { key: `q${order}`, order, text: "How?" } as Standing["question"];
  return { question, text, isRated: true, reading: readAnswer(SHEET, verdicts, text) };
}

function shown(part: ReactNode): string {
  const html = renderToStaticMarkup(
    <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
      {part}
    </IntlProvider>,
  );
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const overview = (...standings: Standing[]) => shown(<Overview standings={standings} onOpen={() => {}} />);
const now = { asked: "en", onAdd: () => {}, onRead: () => {} } as const;

describe("what a session comes to", () => {
  it("names the reader, and both where verdicts of both count", () => {
    const own = standing(1, ["covered"], ["missing"], ["clear"]);
    const model = standing(2, ["covered", "model"], ["missing", "model"], ["clear", "model"]);
    const both = standing(3, ["covered", "model"], ["missing"], ["clear", "model"]);
    expect(overview(own)).toContain("1 of 1 answer looked at in full, by you.");
    expect(overview(model)).toContain("1 of 1 answer looked at in full, by a language model.");
    expect(overview(both)).toContain("1 of 1 answer looked at in full, by you and a language model.");
    expect(overview(own, model)).toContain("2 of 2 answers looked at in full, by you and a language model.");
  });

  it("counts and rates no answer of which a trap is open, and says what is left to look at", () => {
    const open = standing(1, ["covered"], ["covered"], [null]);
    expect(overview(open)).toContain("No answer looked at in full yet");
    expect(overview(open)).not.toContain("out of 5");
    expect(shown(<LookNow {...now} standing={open} />)).toContain(
      "Not looked at in full yet · answer 1, 1 trap left",
    );
    const whole = standing(1, ["covered"], ["covered"], ["hit"]);
    expect(overview(whole)).toContain("The one with a rating has 2.0 out of 5.");
  });
});

describe("the marks", () => {
  it("are all explained, that of a trap too", () => {
    const legend = overview(standing(1, ["covered"], ["missing"], ["hit"]))
      .split("not in it")
      .at(-1);
    expect(legend).toContain("not looked at better left unsaid");
  });
});

describe("the answer to improve now", () => {
  const improve = (of: "one" | "most" | "tied") =>
    shown(<ImproveNow {...now} standing={standing(3, ["covered"], ["missing"], ["clear"])} of={of} />);

  it("has the most to add only where no other has as much", () => {
    expect(improve("most")).toContain("of those looked at, answer 3 has the most to add");
    expect(improve("tied")).toContain("of those looked at, none has more to add than answer 3");
    expect(improve("one")).toContain("Improve now · answer 3 ");
  });

  it("counts what was said in part only where something was", () => {
    expect(improve("one")).toContain("1 of 2 covered. Still to say:");
    const inPart = standing(3, ["covered"], ["partly"], ["clear"]);
    expect(shown(<ImproveNow {...now} standing={inPart} of="one" />)).toContain(
      "1 of 2 covered, 1 partly. Still",
    );
  });

  it("names what was better left unsaid: no words that are added mend that", () => {
    const hit = standing(3, ["covered"], ["missing"], ["hit"]);
    expect(shown(<ImproveNow {...now} standing={hit} of="one" />)).toContain(
      "Better left unsaid: that you waited",
    );
    expect(improve("one")).not.toContain("A trap");
  });

  it("says of one that lacks nothing what to leave out, and asks for nothing to be added", () => {
    const hit = standing(3, ["covered"], ["covered"], ["hit"]);
    const said = shown(<ImproveNow {...now} standing={hit} of="most" />);
    expect(said).toContain("answer 3 says something better left unsaid");
    expect(said).toContain("2 of 2 covered");
    expect(said).toContain("Better left unsaid: that you waited");
    for (const untrue of ["Still to say", "most to add", "Add it now"]) expect(said).not.toContain(untrue);
  });
});
