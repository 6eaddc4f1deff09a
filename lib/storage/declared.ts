import { DEVICE_IDENTITY } from "../../convex/device";
import { ownPrefix } from "./storage";
import { STORED, type StoredItem } from "./stored";

/** The sign-in service's own keys, which its library writes: the token that says who is signed in. */
export const isSignInKey = (key: string): boolean => key.includes("__clerk_");

const ITEMS: readonly StoredItem[] = Object.values(STORED);
/** What the key of every account's own area begins with. */
const [OWN] = ownPrefix("").split("/", 1);

/** What a key is declared as, and the account whose value it is (null: the browser's); null for a key that is not. */
export function declaredAs(key: string): { item: StoredItem; account: string | null } | null {
  const [first, name = "", ...rest] = key.split("/");
  if (first === OWN) {
    const inside = itemOf(rest.join("/"));
    return inside?.owner === "person" ? { item: inside, account: decoded(name) } : null;
  }
  const found = itemOf(key);
  if (!found) return null;
  if (found.owner === "named") return { item: found, account: decoded(name) };
  return { item: found, account: found.owner === "person" ? DEVICE_IDENTITY.subject : null };
}

function itemOf(key: string): StoredItem | undefined {
  return ITEMS.find((declared) =>
    declared.key.endsWith("/") ? key.startsWith(declared.key) : key === declared.key,
  );
}

/** A name as `encodeURIComponent` was given it; as it stands when no such thing was. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
