import { errorWords } from "../../lib/words/errors";

/**
 * Makes the person on this device known again. A deletion goes on in batches, and nobody is made known until the last one
 * is through: it is tried until then, or until it is to stop.
 */
export async function untilStored(store: () => Promise<unknown>, stop?: AbortSignal): Promise<void> {
  for (let wait = 50; !stop?.aborted; wait = Math.min(1_000, wait * 2)) {
    try {
      await store();
      return;
    } catch (error) {
      if (errorWords(error).code !== "account_deleted") throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
