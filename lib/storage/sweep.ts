import { DEVICE_IDENTITY } from "../../convex/device";
import type { StorageArea } from "./storage";
import { declaredAs, isSignInKey } from "./declared";

/** What of an account stays on this device when nobody is signed in with it any more. */
export type Leftovers = "nothing" | "unsaved";

/** What “Delete everything” does to the storage: see `deleteAll` of each item. */
export async function sweepDevice(areas: readonly StorageArea[]): Promise<void> {
  const goes = (key: string) => {
    const declared = declaredAs(key);
    if (declared?.item.deleteAll !== "goes") return false;
    return declared.account === null || declared.account === DEVICE_IDENTITY.subject;
  };
  await Promise.all(areas.map((area) => removeWhere(area, goes)));
}

/** Removes what is kept under an account's name. */
export function sweepAccount(area: StorageArea, account: string, leave: Leftovers): Promise<void> {
  return removeWhere(area, (key) => {
    const declared = declaredAs(key);
    return declared?.account === account && !(leave === "unsaved" && declared.item.isText);
  });
}

/** Removes the sign-in service's own token, when the service could not be told that the session is over. */
export function sweepSignIn(area: StorageArea): Promise<void> {
  return removeWhere(area, isSignInKey);
}

async function removeWhere(area: StorageArea, goes: (key: string) => boolean): Promise<void> {
  const keys = Object.keys(await area.get(null)).filter(goes);
  await Promise.all(keys.map((key) => area.remove(key)));
}
