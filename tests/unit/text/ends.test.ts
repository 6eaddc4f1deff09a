import { expect, it } from "vitest";
import { commonEnds } from "../../../lib/text";

it.each([
  ["", "", 0, 0],
  ["same", "same", 4, 0],
  ["I rang the team.", "I rang the whole team.", 11, 5],
  ["new", "", 0, 0],
  ["aaa", "aa", 2, 0],
  ["abab", "ab", 2, 0],
  ["one", "other", 1, 0],
])("%j and %j have %i units in common at the beginning, and %i at the end", (one, other, head, tail) => {
  expect(commonEnds(one, other)).toEqual({ head, tail });
  expect(commonEnds(other, one)).toEqual({ head, tail });
});
