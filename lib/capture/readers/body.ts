import type { Reader } from "../claims";
import { render } from "../flow/render";
import { trim } from "../flow/trim";

/** The description by density: the part of the visible page that most looks like one. */
export const readBody: Reader = (page, known) => {
  const value = render(trim(page.blocks, page.region, known.title ?? ""));
  return value ? [{ field: "description", value, reader: "page-text", weight: 0.5 }] : [];
};
