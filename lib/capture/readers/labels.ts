import type { Claim, Reader } from "../claims";
import type { Block } from "../flow/flow";
import type { Page } from "../page";
import { fold } from "../text/clean";
import { labelOf } from "../words/labels";

const WEIGHT = { title: 0.45, company: 0.5, location: 0.5 };
/** Labels of a place that is wider than a town. */
const WIDE = new Set([
  "region",
  "area",
  "zona",
  "kraj",
  "provincia",
  "town",
  "obec",
  "регион",
  "województwo",
]);
const LABEL_LENGTH = 40;
const VALUE_LENGTH = 160;
const SKIPPED_ZONES: readonly string[] = ["nav", "footer", "dialog", "form"];

/** Fields that stand after their label: in a table, a definition list, "Label: value" or two lines. */
export const readLabels: Reader = (page) => {
  const claims: Claim[] = [];
  page.blocks.forEach((block, index) => {
    if (SKIPPED_ZONES.includes(block.zone) || block.control || block.linked > 0.5) return;
    const found = inlineValue(block) ?? valueBeside(page, block, index);
    if (!found || found.label === "fact") return;
    const earlier = claims.filter((claim) => claim.field === found.label).length;
    const wide = WIDE.has(block.folded) ? 0.25 : 0;
    const weight = Math.max(0.1, WEIGHT[found.label] - 0.12 * earlier - wide);
    claims.push({ field: found.label, value: found.value, reader: "label", weight });
  });
  return claims;
};

type Found = { label: NonNullable<ReturnType<typeof labelOf>>; value: string } | undefined;

/** "Location: Lisbon" */
function inlineValue({ text }: Block): Found {
  const colon = /[:：]/.exec(text)?.index ?? -1;
  if (colon < 2 || colon > LABEL_LENGTH) return undefined;
  const label = labelOf(fold(text.slice(0, colon)));
  const value = text.slice(colon + 1).trim();
  return label && value ? { label, value } : undefined;
}

/** A label alone, with its value in the next block or, under a heading row, in the cell below. */
function valueBeside(page: Page, block: Block, index: number): Found {
  if (block.text.length > LABEL_LENGTH) return undefined;
  const label = labelOf(block.folded);
  if (!label) return undefined;
  const value = columnValue(page, block) ?? page.blocks[index + 1];
  if (!value || value.control || labelOf(value.folded) || value.text.length > VALUE_LENGTH) return undefined;
  return { label, value: value.text };
}

function columnValue(page: Page, block: Block): Block | undefined {
  if (page.dom.name(block.element) !== "th") return undefined;
  const row = block.element.parentElement;
  if (!row || page.dom.first(row, "td")) return undefined;
  const column = [...row.children].indexOf(block.element);
  const rows = page.dom.all(row.closest("table") ?? row, "tr");
  const cell = rows[rows.indexOf(row) + 1]?.children[column];
  return cell && page.blocks.find((other) => other.element === cell);
}
