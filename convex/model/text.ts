import { wellFormed } from "../../lib/text/index";
import { fail } from "../errors";

/** Whether there is anything to read in a text. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** A text in its stored form. Throws `invalid` for the field when it is longer than `limit`. */
export function checkedText(field: string, text: string, limit: number): string {
  if (text.length > limit) fail({ code: "invalid", field, problem: "too_long", limit });
  return wellFormed(text);
}
