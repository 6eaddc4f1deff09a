import { prefixed, type StorageArea } from "../storage/storage";
import { STORED } from "../storage/stored";

/** Recordings have a database of their own: it goes as a whole, and none is there before somebody records. */
export const RECORDINGS = "hirewise-recordings";

/**
 * Whether this device keeps anything of spoken answers, whoever's it is. It is asked at every start, so that whoever never
 * speaks loads nothing of what reads it.
 */
export async function isAnyKept(
  area: StorageArea,
  databases: Pick<IDBFactory, "databases"> = indexedDB,
): Promise<boolean> {
  const all = await databases.databases();
  if (all.some(({ name }) => name === RECORDINGS)) return true;
  return Object.keys(await prefixed(area).get(STORED.sounded.key)).length > 0;
}
