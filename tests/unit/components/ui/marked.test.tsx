import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Marked, splitAt } from "../../../../components/ui/marked";

const marked = (text: string, quotes: string[]) =>
  splitAt(text, quotes)
    .map(({ part, marked }) => (marked ? `[${part}]` : part))
    .join("");

describe("quotes in a text", () => {
  it("are marked where they stand, in the order of the text", () => {
    expect(marked("I led the team and we won.", ["we won", "led"])).toBe("I [led] the team and [we won].");
  });

  it("are marked at both ends of the text, and as the whole of it", () => {
    expect(marked("one two", ["one", "two"])).toBe("[one] [two]");
    expect(marked("one", ["one"])).toBe("[one]");
  });

  it("are marked where they stand first", () => {
    expect(marked("we won, we won", ["we won"])).toBe("[we won], we won");
  });

  it("are marked as whole words, never inside another word", () => {
    expect(marked("I arranged it, then I rang.", ["rang"])).toBe("I arranged it, then I [rang].");
    expect(marked("I arranged it.", ["rang", "arrange"])).toBe("I arranged it.");
  });

  it("mark nothing when they do not stand in the text, or are empty", () => {
    expect(marked("I led the team.", ["I lead", "", "I LED"])).toBe("I led the team.");
    expect(splitAt("", ["one", ""])).toEqual([]);
  });

  it("are marked once when they are the same or one lies inside the other", () => {
    expect(marked("I led the team.", ["led the team", "the", "led the team"])).toBe("I [led the team].");
  });

  it("are taken word for word, whatever they look like", () => {
    expect(marked("paid $1 (50%)?", ["$1 (50%)?"])).toBe("paid [$1 (50%)?]");
    expect(marked("Größe 👩‍🔧 zählt", ["👩‍🔧"])).toBe("Größe [👩‍🔧] zählt");
  });

  it("are marked inside a row of letters where a script puts no blanks between words", () => {
    expect(marked("私が全員に電話しました", ["全員に電話"])).toBe("私が[全員に電話]しました");
    expect(marked("เราโทรหาทุกคน", ["โทรหา"])).toBe("เรา[โทรหา]ทุกคน");
  });

  /** Where a quote of "a", "b" and blanks stands first with no letter before or after its own. */
  const stands = (quote: string, text: string) => {
    const cuts = (at: number) => at > 0 && /^[ab]{2}$/.test(text.slice(at - 1, at + 1));
    const places = [...text].map((_, at) => at).filter((at) => text.startsWith(quote, at));
    return quote.trim() ? (places.find((at) => !cuts(at) && !cuts(at + quote.length)) ?? -1) : -1;
  };

  it("leave the text as it is, mark every character of a quote, and no other", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 12 });
    const property = fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, quotes) => {
      const parts = splitAt(text, quotes);
      expect(parts.map(({ part }) => part).join("")).toBe(text);
      expect(parts.every(({ part }) => part !== "")).toBe(true);
      const flags = parts.flatMap(({ part, marked }) => Array.from(part, () => marked));
      const quoted = Array.from(text, (_, at) =>
        quotes.some((quote) => {
          const from = stands(quote, text);
          return from >= 0 && at >= from && at < from + quote.length;
        }),
      );
      expect(flags).toEqual(quoted);
    });
    fc.assert(property, { numRuns: 500, seed: 5 });
  });

  it("show markup as text, inside a mark and outside", () => {
    const html = renderToStaticMarkup(
      <Marked text={"<b>bold</b> <script>alert(1)</script>"} quotes={["<script>alert(1)</script>"]} />,
    );
    expect(html).toBe("&lt;b&gt;bold&lt;/b&gt; <mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark>");
  });
});
