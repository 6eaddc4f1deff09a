import { join } from "node:path";
import type { ObjectFieldType, ValidatorJSON } from "convex/values";
import type { Registered } from "./registered";

/** A public function as it was released. */
export type Released = Pick<Registered, "kind" | "args" | "returns">;

/** One file a release, `0.2.0.json`: its public functions. Written once, with the release, and never changed. */
export const RELEASED = join(import.meta.dirname, "../../fixtures/released");

/** The public functions of today, as a release freezes them. */
export function frozenNow(now: readonly Registered[]): Record<string, Released> {
  return Object.fromEntries(now.filter(({ isPublic }) => isPublic).map(({ name, ...is }) => [name, is]));
}

/**
 * What an extension that was built against `released` can no longer do with `now`, in words; none when it can do
 * everything. A function may take more than it did, and say more in what it returns; it may not ask for more.
 */
export function broken(released: Record<string, Released>, now: readonly Registered[]): string[] {
  return Object.entries(released).flatMap(([name, was]) => {
    const is = now.find((one) => one.isPublic && one.name === name);
    if (!is) return [`${name} is gone`];
    if (is.kind !== was.kind) return [`${name} is no ${was.kind} any more`];
    return [
      ...(fits(was.args, is.args, false) ? [] : [`${name} refuses arguments that it took`]),
      ...(was.returns && (!is.returns || !fits(is.returns, was.returns, true))
        ? [`${name} returns what was not returned before`]
        : []),
    ];
  });
}

/** Whether every value of `from` is one of `to`. `mayHaveMore`: fields that `to` does not know are passed over. */
function fits(from: ValidatorJSON, to: ValidatorJSON, mayHaveMore: boolean): boolean {
  const inside = (part: ValidatorJSON, whole: ValidatorJSON) => fits(part, whole, mayHaveMore);
  if (to.type === "any") return true;
  if (from.type === "union") return from.value.every((member) => inside(member, to));
  if (to.type === "union") return to.value.some((member) => inside(from, member));
  if (from.type === "literal") {
    return to.type === "literal" ? from.value === to.value : typeof from.value === to.type;
  }
  if (from.type === "object" && to.type === "object") return fieldsFit(from.value, to.value, mayHaveMore);
  if (from.type === "array" && to.type === "array") return inside(from.value, to.value);
  if (from.type === "record" && to.type === "record") {
    return inside(from.keys, to.keys) && inside(from.values.fieldType, to.values.fieldType);
  }
  if (from.type === "id" && to.type === "id") return from.tableName === to.tableName;
  return from.type === to.type;
}

function fieldsFit(
  from: Record<string, ObjectFieldType>,
  to: Record<string, ObjectFieldType>,
  mayHaveMore: boolean,
): boolean {
  const isWanted = Object.entries(to).every(([name, { optional }]) => optional || name in from);
  return (
    isWanted &&
    Object.entries(from).every(([name, { fieldType, optional }]) => {
      const other = to[name];
      if (!other) return mayHaveMore;
      return (other.optional || !optional) && fits(fieldType, other.fieldType, mayHaveMore);
    })
  );
}
