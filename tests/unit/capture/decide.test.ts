import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/capture/claims";
import { decideDescription } from "../../../lib/capture/decide/description";
import { decideLocation } from "../../../lib/capture/decide/location";
import { weigh } from "../../../lib/capture/decide/weigh";
import { fold } from "../../../lib/text/index";

const title = (value: string, reader: string, weight: number): Claim => ({
  field: "title",
  value,
  reader,
  weight,
});
const alone = { keyOf: fold, support: () => 0 };

describe("weighing what the readers claim", () => {
  it("believes the surest reader, and names it", () => {
    expect(weigh([title("Nurse", "heading", 0.3), title("Careers", "page-title", 0.2)], alone)).toEqual({
      value: "Nurse",
      origin: { reader: "heading", confidence: "low" },
    });
  });

  it("believes readers that agree more than a surer one that is alone", () => {
    const claims = [
      title("Welcome", "json-ld", 0.5),
      title("Nurse", "heading", 0.4),
      title("nurse", "label", 0.4),
    ];
    expect(weigh(claims, alone)).toMatchObject({ value: "Nurse", origin: { confidence: "medium" } });
  });

  it("is not talked round by a reader that repeats itself", () => {
    const repeated = Array.from({ length: 9 }, () => title("Welcome", "heading", 0.4));
    expect(weigh([...repeated, title("Nurse", "json-ld", 0.5)], alone)?.value).toBe("Nurse");
  });

  it("decides nothing where nothing was claimed", () => {
    expect(weigh([], alone)).toBeUndefined();
    expect(weigh([title("—", "heading", 0.9)], alone)).toBeUndefined();
  });
});

describe("the place", () => {
  const place = (value: string, reader = "label", weight = 0.5): Claim => ({
    field: "location",
    value,
    reader,
    weight,
  });

  it("is rather the fuller one of two that agree", () => {
    expect(decideLocation([place("Oslo", "board"), place("Oslo, Norway")], [])?.value).toBe("Oslo, Norway");
  });

  it.each([
    "Full-time | Remote",
    "€40,000 - €50,000 a year",
    "View map",
    "N/A",
    "Multiple locations",
    "3 locations",
  ])("is not %s", (value) => {
    expect(decideLocation([place(value)], [])).toBeUndefined();
  });

  it("goes without the pin in front of it", () => {
    expect(decideLocation([place("📍 Oslo")], [])?.value).toBe("Oslo");
  });

  it("is not what a page's name says after a word of the title", () => {
    const test = place("Test", "page-title", 0.2);
    expect(decideLocation([test], ["Engineer in Test"])).toBeUndefined();
    expect(decideLocation([test], ["Engineer"])?.value).toBe("Test");
  });

  it("is not what the title or the company was decided to be", () => {
    expect(decideLocation([place("Acme")], ["Nurse", "ACME"])).toBeUndefined();
  });
});

describe("the description", () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");
  const text = (value: string, reader: string, weight: number): Claim => ({
    field: "description",
    value,
    reader,
    weight,
  });

  it("is the most trusted text", () => {
    const claims = [text(`${words(0, 90)}.`, "page-text", 0.5), text(`${words(0, 80)}.`, "json-ld", 0.7)];
    expect(decideDescription(claims)?.origin.reader).toBe("json-ld");
  });

  it("is no teaser where another reader found the text", () => {
    const teaser = text(`${words(0, 50)}.`, "json-ld", 0.7);
    expect(decideDescription([teaser, text(`${words(50, 90)}.`, "page-text", 0.5)])?.origin.reader).toBe(
      "json-ld",
    );
    expect(decideDescription([teaser, text(`${words(50, 400)}.`, "page-text", 0.5)])?.origin.reader).toBe(
      "page-text",
    );
  });

  it("is rather the one with paragraphs than the same without", () => {
    const flat = text(`${words(0, 200)}.`, "json-ld", 0.7);
    const shaped = text(`${words(0, 100)}\n\n${words(100, 200)}.`, "page-text", 0.5);
    const other = text(`${words(300, 400)}\n\n${words(400, 500)}.`, "page-text", 0.5);
    expect(decideDescription([flat, shaped])?.origin.reader).toBe("page-text");
    expect(decideDescription([flat, other])?.origin.reader).toBe("json-ld");
  });

  it("is the whole text where the trusted one was cut", () => {
    const claims = [text(`${words(0, 200)}.`, "page-text", 0.5), text(words(0, 80), "json-ld", 0.7)];
    expect(decideDescription(claims)?.origin.reader).toBe("page-text");
  });

  it("is not a teaser when there is a text", () => {
    const claims = [text("A teaser of the job.", "json-ld", 0.7), text(`${words(0, 90)}.`, "page-text", 0.5)];
    expect(decideDescription(claims)?.origin.reader).toBe("page-text");
  });
});

describe("the place", () => {
  const place = (value: string): Claim => ({ field: "location", value, reader: "place", weight: 0.4 });

  it("has no label in front of it, and is no reference", () => {
    expect(decideLocation([place("Kommun: Kiruna")], [])?.value).toBe("Kiruna");
    expect(decideLocation([place("Ref. 88213")], [])).toBeUndefined();
  });
});
