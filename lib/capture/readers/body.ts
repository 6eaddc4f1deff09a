import type { Reader } from "../claims";
import { render } from "../flow/render";
import { trim } from "../flow/trim";

/** The description by density: the part of the visible page that most looks like one. */
export const readBody: Reader = (page, known) => {
  const { region } = page;
  const value = render(trim(page.blocks, region, page.zones, known.title ?? ""));
  return value ? [{ field: "description", value, reader: "page-text", weight: 0.5 }] : [];
};
