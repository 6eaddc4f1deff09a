import type { Claim, Reader } from "../claims";
import type { Block } from "../flow/flow";
import { childrenOf, closest } from "../flow/tree";
import type { Page } from "../page";
import { fold } from "../../text/index";
import { labelOf, type Label } from "../words/labels";
import { isFirmName } from "../words/names";

const WEIGHT = { title: 0.45, company: 0.5, location: 0.5 };
/** Labels of a place that is wider than a town. */
const WIDE = /^(?:region|area|zona|kraj|provincia|town|регион)$/;
const VALUE_LENGTH = 160;
const LABEL_LENGTH = 60;
/** After so many values of a field there are only those of lists. */
const MOST = 20;
const SKIPPED_ZONES: readonly string[] = ["nav", "footer", "dialog", "form"];

/** Fields that stand after their label: in a table, a definition list, "Label: value" or two lines. */
export const readLabels: Reader = (page) => {
  const claims: Claim[] = [];
  const counts = new Map<Label, number>();
  page.blocks.forEach((block, index) => {
    if (SKIPPED_ZONES.includes(block.zone) || block.control || block.linked > 0.5) return;
    const { label, value = "" } = inlineValue(block) ?? valueBeside(page, block, index) ?? {};
    if (!label || label === "fact" || !value) return;
    const earlier = counts.get(label) ?? 0;
    counts.set(label, earlier + 1);
    if (earlier > MOST) return;
    const weight = WEIGHT[label] - 0.12 * earlier - (WIDE.test(block.folded) ? 0.25 : 0);
    claims.push({ field: label, value, reader: "label", weight: Math.max(0.1, weight) });
  });
  for (const element of page.dom.all(page.body, NAMED).slice(0, NAMED_LIMIT)) {
    const [field] = ["title", "aria-label", "data-label"].flatMap(
      (name) => labelOf(fold(page.dom.attribute(element, name))) ?? [],
    );
    const value = field && field !== "fact" ? page.beginning(element, VALUE_LENGTH + 1) : "";
    if (!field || field === "fact" || !value || value.length > VALUE_LENGTH || labelOf(fold(value))) continue;
    if (page.placeOf(element) === "above")
      claims.push({ field, value, reader: "label", weight: WEIGHT[field] - 0.1 });
  }
  return claims;
};

/** Elements that say what they hold to whoever points at them, or cannot see them. */
const NAMED =
  "span[title],p[title],div[title],li[title],dd[title],td[title],[data-label],span[aria-label],p[aria-label],div[aria-label],li[aria-label]";
const NAMED_LIMIT = 200;

interface Labelled {
  label?: Label;
  value?: string;
}

/** "Location: Lisbon" */
function inlineValue({ text }: Block): Labelled | undefined {
  const colon = text.search(/[:：]/);
  const value = text.slice(colon + 1).trim();
  const label = colon > 0 && colon < LABEL_LENGTH && value ? labelOf(fold(text.slice(0, colon))) : undefined;
  return label && { label, value };
}

/** A label alone, with its value in the next block or, under a heading row, in the cell below. */
function valueBeside(page: Page, block: Block, index: number): Labelled | undefined {
  const label = labelOf(block.folded);
  const value = label && (cellBelow(page, block) ?? page.blocks[index + 1]);
  // Links under a heading are ways to other places: "Locations", over a search.
  if (
    !value ||
    value.control ||
    (!(label === "company" && isFirmName(value.text)) &&
      (value.level > 0 || (block.level > 0 && value.linked > 0.6))) ||
    labelOf(value.folded) ||
    value.text.length > VALUE_LENGTH
  )
    return undefined;
  return { label, value: value.text };
}

function cellBelow({ dom, blocks }: Page, { element }: Block): Block | undefined {
  const row = dom.name(element) === "th" ? dom.parent(element) : null;
  if (!row || dom.first(row, "td")) return undefined;
  const column = childrenOf(row).indexOf(element);
  const rows = dom.all(closest(row, "table") ?? row, "tr");
  const below = rows[rows.indexOf(row) + 1];
  const cell = below && childrenOf(below)[column];
  return blocks.find((block) => block.element === cell);
}
