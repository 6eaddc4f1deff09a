import { defineUnlistedScript } from "#imports";
import { capturePosting } from "../lib/capture";

/** Run in the posting page on a gesture; its result goes back to whoever ran it. */
export default defineUnlistedScript(() =>
  capturePosting(document, location.href, {
    selection: getSelection()?.toString(),
    now: () => performance.now(),
  }),
);
