import { expect, test } from "vitest";
import { fingerprint, isRetold } from "../../../../lib/coach/review/retold";

const STORY =
  "Last winter our oven failed on the Friday before Christmas with two hundred loaves proving. I rang the bakery in the next village, asked for their night oven, and drove the dough over in the butcher's van. My colleague stayed to tell the customers. By six we had all but eleven loaves, and I gave those people a voucher. Since then the two shops have a written arrangement.";
const REORDERED =
  "Since then both shops have a written agreement. Last December our oven broke on the Friday before Christmas with two hundred loaves waiting. My colleague stayed to warn the customers. I rang the bakery in the next village, asked for their night oven, and took the dough over in the butcher's van. By seven we had all but eleven loaves, and I gave those people a coupon.";
const SAME_TOPIC =
  "Two hundred loaves were ordered for the fair, and the flour that came on Friday was the wrong one. I called the mill, sent the sacks back and changed the recipe for one morning. The customers liked it, and we kept it as a special. What I learned: open one sack before signing for ten.";

function retold(a: string, b: string): boolean {
  const [first, second] = [fingerprint(a), fingerprint(b)];
  return first !== null && second !== null && isRetold(first, second);
}

test("a story is known again in other words and another order", () => {
  expect(retold(STORY, STORY)).toBe(true);
  expect(retold(STORY, REORDERED)).toBe(true);
});

test("another event of the same trade is another story", () => {
  expect(retold(STORY, SAME_TOPIC)).toBe(false);
});

test("case, accents' form and punctuation do not hide a story", () => {
  expect(retold(STORY, STORY.toUpperCase().replaceAll(".", " –"))).toBe(true);
});

test("a way to begin a sentence makes no story of two short answers", () => {
  const till = "I would count it again and I would tell my manager and write it in the book";
  expect(
    retold(till, "I would not run after him, I would tell my manager and I would stay at the till"),
  ).toBe(false);
  expect(retold(till, `${till}, and then I would go home`)).toBe(true);
});

test("a few words are no story", () => {
  expect(fingerprint("I would ask my manager.")).toBeNull();
  expect(fingerprint("")).toBeNull();
  expect(fingerprint("fine ".repeat(500))).toBeNull();
});

test("a fingerprint of the longest answer is as small as any", () => {
  const long = Array.from({ length: 4000 }, (_, at) => `word${at}`).join(" ");
  expect(fingerprint(long)).toHaveLength(64);
});
