import { describe, expect, it } from "vitest";
import { pairs, phrases } from "../../../lib/text/index";

describe("a vocabulary", () => {
  const fruit = phrases("apple*|pear tree*\n  fig|plum*|林檎");

  it("knows its phrases whole, of spaced and unspaced scripts", () => {
    expect(["apple", "pear tree", "林檎"].map(fruit.is)).toEqual([true, true, true]);
    expect(["", "app", "figs", "pear", "apple pear tree"].map(fruit.is)).toEqual(Array(5).fill(false));
    expect(["apples", "pear trees"].map(fruit.is)).toEqual([true, true]);
  });

  it("finds a phrase at the beginning of a word, and nowhere else", () => {
    expect(["apples", "an apple", "a pear trees", "plum"].map(fruit.within)).toEqual(Array(4).fill(true));
    expect(["pineapple", "pear", "pear  tree", ""].map(fruit.within)).toEqual(Array(4).fill(false));
  });

  it("lets a word go on only where a star says so", () => {
    expect(["fig jam", "a fig"].map(fruit.within)).toEqual([true, true]);
    expect(fruit.within("figure")).toBe(false);
  });

  it("knows its longest phrase in a text", () => {
    const roles = phrases("about|about the role|role*|仕事内容");
    expect(
      ["about the role", "about the roles", "this role", "the 仕事内容", "none"].map(roles.longest),
    ).toEqual([14, 5, 4, 4, 0]);
  });

  it("finds a phrase of an unspaced script anywhere", () => {
    expect([fruit.within("赤い林檎です"), fruit.within("赤い梨です")]).toEqual([true, false]);
  });

  it("finds two words side by side, the first one whole, the second one begun", () => {
    const similarJobs = pairs("similar|more", "job*|position*");
    expect(["similar jobs", "see more positions", "one more job"].map(similarJobs)).toEqual(
      Array(3).fill(true),
    );
    expect(["similarly jobs", "more good jobs", "jobs similar", "more"].map(similarJobs)).toEqual(
      Array(4).fill(false),
    );
  });
});
