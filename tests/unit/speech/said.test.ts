import { expect, it } from "vitest";
import { language } from "../../../lib/coach/types";
import { isNothingMore, saidIn } from "../../../lib/speech/said";

it("knows what to say between questions in every language that the coach asks in, and in its regions", () => {
  for (const { value } of language.members) expect(saidIn(`${value}-XX`)).toBe(saidIn(value));
  expect(language.members.map(({ value }) => saidIn(value)?.else)).not.toContain(undefined);
  expect(saidIn("fr")).toBeUndefined();
});

it.each([
  ["No.", "en-GB", true],
  ["That's all", "en", true],
  ["Nein, das war’s!", "de-AT", true],
  ["Nein", "en", false],
  ["No, but I would call the doctor", "en", false],
  ["", "en", false],
])("hears whether %j in %s says that there is nothing more: %s", (reply, tag, isNo) => {
  expect(isNothingMore(reply, tag)).toBe(isNo);
});
