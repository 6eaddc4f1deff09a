import type { ValidatorJSON } from "convex/values";
import { describe, expect, it } from "vitest";
import { errorData } from "../../convex/errors";
import { LIMITS } from "../../convex/limits";
import type { OpenDeployment, Tables } from "../support/deployments/deployment";
import { registeredFunctions } from "../support/deployments/registered";
import { prepare, PUBLIC_FUNCTIONS } from "./public-functions";
import { ADA } from "./people";
import { eachInNewWorld } from "./world";

type Path = (string | number)[];

export function oversized(open: OpenDeployment): void {
  describe("what is too large", () => {
    const world = eachInNewWorld(open);

    it.each(Object.entries(PUBLIC_FUNCTIONS))(
      "is not stored by %s, wherever it is put",
      async (name, entry) => {
        const prepared = await prepare(world());
        const { args: validator } = (await registeredFunctions()).find((each) => each.name === name)!;
        const sample = entry.args(prepared, "sample", world());
        for (const [at, { path, value }] of oversizedParts(validator, sample).entries()) {
          const args = entry.args(prepared, `fresh-${at}`, world());
          const outcome = await world()
            .deployment.run(ADA, entry.kind, name, replaced(args, path, value))
            .then(
              () => "accepted",
              (error: unknown) => errorData(error)?.code ?? error,
            );
          const where = `${name} ${path.join(".")}`;
          expect(["accepted", "invalid", "too_many", "not_found"], where).toContain(outcome);
          const { string, list } = largestIn(await world().deployment.tables());
          expect(string, where).toBeLessThanOrEqual(LIMITS.jobDescription);
          expect(list, where).toBeLessThanOrEqual(LIMITS.requirements);
        }
      },
      120_000,
    );
  });
}

/** Every string of the sample as a megabyte, every list five thousand times as long. */
function oversizedParts(
  validator: ValidatorJSON,
  sample: unknown,
  path: Path = [],
): { path: Path; value: unknown }[] {
  switch (validator.type) {
    case "string":
      if (typeof sample !== "string") throw new Error(`No sample at ${path.join(".")}.`);
      return [{ path, value: "x".repeat(1_000_000) }];
    case "array": {
      const [first, ...more] = asList(sample, path);
      const items = [first, ...more];
      const long = Array.from({ length: 5_000 }, (_, at) => items[at % items.length]);
      return [{ path, value: long }, ...oversizedParts(validator.value, first, [...path, 0])];
    }
    case "object":
      return Object.entries(validator.value).flatMap(([field, { fieldType }]) => {
        const value: unknown = Object.entries(Object(sample) as object).find(([name]) => name === field)?.[1];
        return oversizedParts(fieldType, value, [...path, field]);
      });
    case "union":
      return validator.value
        .filter((member) => isMeant(member, sample))
        .flatMap((member) => oversizedParts(member, sample, path));
    default:
      return [];
  }
}

/** Whether the sample is of this member of a union: of its type, and with its literals. */
function isMeant(member: ValidatorJSON, sample: unknown): boolean {
  if (member.type !== kindOf(sample)) return false;
  if (member.type !== "object") return true;
  return Object.entries(member.value).every(
    ([field, { fieldType }]) =>
      fieldType.type !== "literal" || fieldType.value === (sample as Record<string, unknown>)[field],
  );
}

/** The items of a list in the sample; one that is missing or empty would hide what is in it from the test. */
function asList(sample: unknown, path: Path): unknown[] {
  if (!Array.isArray(sample) || sample.length === 0) throw new Error(`No sample at ${path.join(".")}.`);
  return sample;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function replaced<T>(target: T, path: Path, value: unknown): T {
  const [first, ...rest] = path;
  if (first === undefined) return value as T;
  const parts = Object.entries(Object(target) as Record<string, unknown>).map(([name, part]) => [
    name,
    name === String(first) ? replaced(part, rest, value) : part,
  ]);
  return (Array.isArray(target) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

/** The longest string and the longest list inside any one document. */
function largestIn(tables: Tables): { string: number; list: number } {
  const sizes = Object.values(tables)
    .flat()
    .flatMap((document) => sizesIn(document));
  return {
    string: Math.max(...sizes.map(({ string = 0 }) => string)),
    list: Math.max(...sizes.map(({ list = 0 }) => list)),
  };
}

function sizesIn(value: unknown): { string?: number; list?: number }[] {
  if (typeof value === "string") return [{ string: value.length }];
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [{ list: value.length }] : [];
  return [...own, ...Object.values(value).flatMap(sizesIn)];
}
