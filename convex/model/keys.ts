import { fail } from "../errors";
import { LIMITS } from "../limits";

/** A new key for a thing made inside a function. Convex seeds `Math.random` per call, so a retry makes the same one. */
export function newKey(): string {
  const part = () =>
    Math.floor(Math.random() * 36 ** 8)
      .toString(36)
      .padStart(8, "0");
  return part() + part();
}

/** A key that a client made: short, and safe inside a storage key. Throws `invalid`. */
export function checkedKey(key: string): string {
  if (!key) fail({ code: "invalid", field: "key", problem: "required" });
  if (key.length > LIMITS.key)
    fail({ code: "invalid", field: "key", problem: "too_long", limit: LIMITS.key });
  if (!/^[\w-]+$/.test(key)) fail({ code: "invalid", field: "key", problem: "out_of_range" });
  return key;
}
