import { Webhook } from "standardwebhooks";
import type { Profile } from "./profiles";

/** What Clerk tells about an account, as far as it concerns us. */
export type ClerkEvent =
  /** The whole profile as it was at `updatedAt`, ms by Clerk's clock: what is left out, Clerk does not have. */
  | { kind: "told"; clerkId: string; profile: Profile; updatedAt: number }
  | { kind: "deleted"; clerkId: string }
  | { kind: "other" };

/** Clerk sends through Svix, which names the headers of the standard in its own way. */
const HEADERS = {
  "webhook-id": "svix-id",
  "webhook-timestamp": "svix-timestamp",
  "webhook-signature": "svix-signature",
};

/**
 * Reads what Clerk sent. Null unless it was signed with the secret within the last five minutes.
 * Source: https://clerk.com/docs/guides/development/webhooks/overview
 */
export async function readClerkEvent(request: Request, secret: string): Promise<ClerkEvent | null> {
  const headers = Object.fromEntries(
    Object.entries(HEADERS).map(([name, sent]) => [name, request.headers.get(sent) ?? ""]),
  );
  try {
    return asEvent(new Webhook(secret).verify(await request.text(), headers));
  } catch {
    return null;
  }
}

function asEvent(payload: unknown): ClerkEvent {
  const { type, data } = record(payload);
  const user = record(data);
  const { id } = user;
  if (typeof id !== "string") return { kind: "other" };
  if (type === "user.deleted") return { kind: "deleted", clerkId: id };
  const updatedAt = user["updated_at"];
  const isTold = type === "user.created" || type === "user.updated";
  if (!isTold || typeof updatedAt !== "number" || !Number.isFinite(updatedAt)) return { kind: "other" };
  return { kind: "told", clerkId: id, profile: profileOf(user), updatedAt };
}

function profileOf(user: Record<string, unknown>): Profile {
  const addresses = Array.isArray(user["email_addresses"]) ? user["email_addresses"].map(record) : [];
  const primary = addresses.find(({ id }) => id === user["primary_email_address_id"]);
  const names = [text(user["first_name"]), text(user["last_name"])].filter(Boolean).join(" ");
  return {
    email: text(primary?.["email_address"]),
    name: text(names),
    // Clerk draws a picture for whoever has none.
    imageUrl: user["has_image"] === false ? undefined : text(user["image_url"]),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
