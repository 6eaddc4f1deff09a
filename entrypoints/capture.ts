import { defineUnlistedScript } from "#imports";
import { captureWhenReady, markedText } from "../lib/capture";

/** Run in the posting page on a gesture; its result goes back to whoever ran it. */
export default defineUnlistedScript((): unknown =>
  captureWhenReady(document, () => location.href, {
    selection: markedText(document),
    now: () => performance.now(),
    after: (ms, call) => void setTimeout(call, ms),
  }),
);
