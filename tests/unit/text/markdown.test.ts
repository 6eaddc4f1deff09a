import { describe, expect, it } from "vitest";
import { markdownLine, markdownLink, markdownQuote } from "../../../lib/text/index";

describe("text in Markdown stays text", () => {
  it.each([
    ["---", "\\---"],
    ["- not a list", "\\- not a list"],
    ["+ nor this", "\\+ nor this"],
    ["=====", "\\====="],
    ["1. one", "1\\. one"],
    ["12) twelve", "12\\) twelve"],
    ["3.5 years - and more", "3.5 years - and more"],
    ["# no heading", "\\# no heading"],
    ["> no quote", "\\> no quote"],
    ["*no* _emphasis_ `code` ~~gone~~", "\\*no\\* \\_emphasis\\_ \\`code\\` \\~\\~gone\\~\\~"],
    ["[no](link) <b>", "\\[no\\](link) \\<b\\>"],
    ["a | b", "a \\| b"],
    ["R&D &lt;b&gt; &#60;", "R&D \\&lt;b\\&gt; &\\#60;"],
    ["see https://a.example/b", "see https\\://a.example/b"],
    ["see www.a.example", "see www\\.a.example"],
    ["write to ann@a.example", "write to ann\\@a.example"],
    ["  one\n  line  ", "one line"],
    ["👩🏽‍💻 at 9:30", "👩🏽‍💻 at 9:30"],
  ])("%j", (text, markdown) => {
    expect(markdownLine(text)).toBe(markdown);
  });

  it("line by line in a quotation", () => {
    expect(markdownQuote("I led the migration\n---\nthen we shipped\n\n- and rested")).toBe(
      "> I led the migration  \n> \\---  \n> then we shipped\n>\n> \\- and rested",
    );
  });
});

describe("a link in Markdown stays a link", () => {
  it.each([
    ["https://a.example/jobs/C%2B%2B", "<https://a.example/jobs/C%2B%2B>"],
    ["https://a.example/a%2Fb?x=%26&y=a%20b", "<https://a.example/a%2Fb?x=%26&y=a%20b>"],
    ["https://a.example/größe", "<https://a.example/gr%C3%B6%C3%9Fe>"],
    ["https://a.example/x> <b>y</b>", "<https://a.example/x%3E%20%3Cb%3Ey%3C/b%3E>"],
    ["https://a.example/%", "<https://a.example/%>"],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["a.example/*b*", "a.example/\\*b\\*"],
  ])("%j", (link, markdown) => {
    expect(markdownLink(link)).toBe(markdown);
  });
});
