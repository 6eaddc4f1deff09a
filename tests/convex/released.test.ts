import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { v } from "convex/values";
import { describe, expect, it } from "vitest";
import { broken, frozenNow, RELEASED, type Released } from "../support/deployments/compatible";
import { type Registered, registeredFunctions } from "../support/deployments/registered";

const releases = existsSync(RELEASED) ? readdirSync(RELEASED) : [];

const json = (validator: { json: unknown }) => validator.json as Registered["args"];
const get = (args: object, returns: unknown = v.null()): Registered => ({
  name: "things:get",
  kind: "query",
  isPublic: true,
  args: json(v.object(args as never) as never),
  returns: json(returns as never),
});
const between = (was: Registered, is: Registered) => broken({ [was.name]: was }, [is]);

describe("an installed extension", () => {
  it.each(releases)("of %s can speak to a deployment of today's functions", async (file) => {
    const was = JSON.parse(readFileSync(join(RELEASED, file), "utf8")) as Record<string, Released>;
    expect(broken(was, await registeredFunctions())).toEqual([]);
  });

  it("of today can speak to a deployment of today's functions, and to none that lacks one", async () => {
    const now = await registeredFunctions();
    const frozen = frozenNow(now);
    expect(broken(JSON.parse(JSON.stringify(frozen)) as Record<string, Released>, now)).toEqual([]);
    expect(
      broken(
        frozen,
        now.filter(({ name }) => name !== "users:store"),
      ),
    ).toEqual(["users:store is gone"]);
  });

  const plain = get({ a: v.string() }, v.object({ x: v.union(v.literal("one"), v.literal("two")) }));
  it.each([
    [
      "a function may take another argument that can be left out",
      get({ a: v.string(), b: v.optional(v.number()) }, v.any()),
    ],
    ["a function may take more than it did", get({ a: v.union(v.string(), v.null()) }, v.any())],
    ["an argument may be left out", get({ a: v.optional(v.string()) }, v.any())],
  ])("goes on: %s", (_what, is) => {
    expect(between({ ...plain, returns: is.returns }, is)).toEqual([]);
  });

  it("goes on: a result may say more, and be less varied", () => {
    const is = get({ a: v.string() }, v.object({ x: v.literal("one"), y: v.number() }));
    expect(between(plain, is)).toEqual([]);
  });

  const refuses = ["things:get refuses arguments that it took"];
  const returns = ["things:get returns what was not returned before"];
  const result = v.object({ x: v.union(v.literal("one"), v.literal("two")) });
  it.each([
    ["another argument is asked for", get({ a: v.string(), b: v.number() }, result), refuses],
    ["an argument is gone", get({}, result), refuses],
    ["an argument is of another kind", get({ a: v.number() }, result), refuses],
    ["an argument takes only some of what it took", get({ a: v.literal("a") }, result), refuses],
    ["a part of the result is gone", get({ a: v.string() }, v.object({})), returns],
    [
      "a part of the result may be missing",
      get({ a: v.string() }, v.object({ x: v.optional(v.literal("one")) })),
      returns,
    ],
    [
      "the result has a value that was not there",
      get({ a: v.string() }, v.object({ x: v.string() })),
      returns,
    ],
    ["the result may be nothing", get({ a: v.string() }, v.union(result, v.null())), returns],
    [
      "the function is of another kind",
      { ...plain, kind: "mutation" as const },
      ["things:get is no query any more"],
    ],
    ["the function is internal now", { ...plain, isPublic: false }, ["things:get is gone"]],
  ])("is kept from meeting a deployment in which %s", (_what, is, words) => {
    expect(between(plain, is)).toEqual(words);
  });
});
