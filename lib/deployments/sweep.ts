import { DEVICE_IDENTITY } from "../../convex/model/device";
import { asidePrefix, draftPrefix } from "../drafts/index";
import type { StorageArea } from "../storage/storage";

/** Deletes every text that was typed without an account and is kept beside the database; settings stay. */
export async function sweepDevice(area: StorageArea): Promise<void> {
  const { subject } = DEVICE_IDENTITY;
  const texts = [draftPrefix(subject), asidePrefix(subject), "form/", "last-questions"];
  const keys = Object.keys(await area.get(null)).filter((key) => texts.some((text) => key.startsWith(text)));
  await Promise.all(keys.map((key) => area.remove(key)));
}
