import type { Infer } from "convex/values";
import { wellFormed } from "../../lib/text/index";
import { LIMITS } from "../limits";
import schema from "../schema";

/** What may be known of somebody beside their id. */
export const profile = schema.tables.users.validator.pick("email", "name", "imageUrl");
export type Profile = Infer<typeof profile>;

const PARTS = ["email", "name", "imageUrl"] as const;

/** What of a profile is not known. */
export function unknownOf(user: Profile): (keyof Profile)[] {
  return PARTS.filter((part) => user[part] === undefined);
}

/**
 * A profile from outside, held to its limits: a long name is cut, an address or picture that is too long is none, and
 * neither is a picture that is not fetched by https. What is empty is left out.
 */
export function boundedProfile({ email, name, imageUrl }: Profile): Profile {
  const named = wellFormed((name ?? "").trim().slice(0, LIMITS.personName));
  return {
    ...(email && email.length <= LIMITS.email && { email: wellFormed(email) }),
    ...(named && { name: named }),
    ...(imageUrl && isPicture(imageUrl) && { imageUrl: wellFormed(imageUrl) }),
  };
}

function isPicture(url: string): boolean {
  return url.length <= LIMITS.url && URL.canParse(url) && new URL(url).protocol === "https:";
}
