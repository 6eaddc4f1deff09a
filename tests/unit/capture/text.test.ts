import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { tidy } from "../../../lib/capture/text/clean";
import { parseLoosely } from "../../../lib/capture/text/json";
import { markupText } from "../../../lib/capture/text/markup";

describe("plain text in its final form", () => {
  it("divides paragraphs by one blank line and writes every list mark as a dash", () => {
    expect(tidy("One\n\n\n\nTwo\n• three\n- - four\n▪  five")).toBe("One\n\nTwo\n- three\n- four\n- five");
  });

  it("takes written-out line breaks for line breaks, but only when there are several", () => {
    expect(tidy("a\\nb\\nc\\nd\\ne")).toBe("a\nb\nc\nd\ne");
    expect(tidy("the sign \\n means a new line")).toBe("the sign \\n means a new line");
  });
});

describe("JSON as pages really carry it", () => {
  it.each([
    ["in a comment", '<!-- {"a": 1} -->', { a: 1 }],
    ["in CDATA", '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ["with raw line breaks in strings", '{"a": "x\ny"}', { a: "x\ny" }],
    ["with trailing commas", '{"a": [1, 2,],}', { a: [1, 2] }],
    ["with what follows it", '{"a": 1}; more()', { a: 1 }],
    ["cut off in a string", '{"a": 1, "b": "begun', { a: 1, b: "begun" }],
    ["cut off in a literal", '{"a": 1, "b": tru', { a: 1, b: null }],
    ["cut off after a key", '{"a": 1, "b"', { a: 1 }],
    ["with escapes that do not exist", '{"a": "C:\\jobs"}', { a: "C:\\jobs" }],
  ])("%s", (_name, source, value) => {
    expect(parseLoosely(source)).toEqual(value);
  });

  it("of which nothing can be made is nothing", () => {
    expect(parseLoosely("window.location = '/'")).toBeUndefined();
    expect(parseLoosely("")).toBeUndefined();
  });
});

describe("a description that came as a string", () => {
  const { document } = new JSDOM("").window;
  const text = (source: string) => markupText(document, source);

  it("becomes paragraphs and lists", () => {
    expect(text("<p>We look for</p><ul><li>nurses</li><li>and <b>cooks</b></li></ul>")).toBe(
      "We look for\n\n- nurses\n- and cooks",
    );
  });

  it("is unescaped as often as it was escaped", () => {
    const escaped = (markup: string) =>
      markup.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const markup = "<p>Research &amp; development</p><p>in Oslo</p>";
    expect(text(escaped(markup))).toBe("Research & development\n\nin Oslo");
    expect(text(escaped(escaped(markup)))).toBe("Research & development\n\nin Oslo");
  });

  it("keeps the line breaks of plain text, and signs that are no markup", () => {
    expect(text("Budget < 3 million &amp; growing\nTeam of 5")).toBe(
      "Budget < 3 million & growing\nTeam of 5",
    );
  });

  it("runs and shows nothing of its scripts", () => {
    expect(text("<p>Hello</p><script>document.title = 'changed'</script><style>p { }</style>")).toBe("Hello");
    expect(document.title).toBe("");
  });
});
