import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Page } from "../page";
import { fold, hasWords } from "../../text/index";

/** What a posting is built like, in any language. */
export interface Structure {
  /** Its title is the page's first heading, and in the page's name. */
  titled: boolean;
  /** Its title is the page's only first heading, or the whole of the page's name and a line over the text. */
  headed: boolean;
  /** How many headings stand over the parts of its text. */
  parts: number;
  /** How many lines are items of lists. */
  items: number;
  /** How many of its parts are headed by a question, without "What will you do?" and others that head parts of postings. */
  questions: number;
  /** How many labels with a colon, or in a table, stand before short values over the text or in it. */
  rows: number;
  /** How many lines ask to be filled in. */
  required: number;
  /** A mail address or a button beside the text. */
  control: boolean;
}

/** The control that begins an application stands this close to the text. */
const BESIDE = 4;
/** So many lines over the text may be a table of facts. */
const ROWS = 30;
const QUESTION = /[?？؟]$/;
const REQUIRED = /[?:]?\s*[*✱＊]$/;

/** Sees how the posting of a page is built; `title` is what was read as the job's. */
export function structureOf({ dom, root, blocks, region, names }: Page, title: string): Structure {
  const own = fold(title);
  const text = blocks.slice(region.from, region.to);
  const heads = text.filter((block, at) => isHead(block) && text[at + 1] && !isHead(text[at + 1] as Block));
  const first = blocks.filter(({ level, zone }) => level === 1 && (zone === "main" || zone === "header"));
  const beside = blocks.slice(Math.max(0, region.from - BESIDE), region.to + BESIDE);
  return {
    headed:
      own !== "" &&
      (first.length > 0
        ? first.length === 1 && first[0]?.folded === own
        : names.some((name) => fold(name) === own) &&
          blocks.slice(0, region.from).some(({ folded, zone }) => folded === own && zone === "main")),
    titled:
      own !== "" &&
      names.some((name) => hasWords(fold(name), own)) &&
      blocks.some(({ level, folded }) => level === 1 && folded === own),
    parts: heads.length,
    items: text.filter(({ item }) => item).length,
    questions: text.filter(isQuestion).length,
    rows: blocks
      .slice(Math.max(0, region.from - ROWS), region.to)
      .filter((block, at, all) => isLabel(block) && !isLabel(all[at + 1] ?? block)).length,
    required: text.filter((block) => REQUIRED.test(block.text)).length,
    control:
      dom.first(root, 'a[href^="mailto:"]') !== undefined ||
      beside.some(({ control, text: { length } }) => control && length < 60),
  };
}

function isLabel({ text, control, zone, element: { nodeName } }: Block): boolean {
  const isShort = text.length < 40 && !control && zone === "main";
  return isShort && (/[:：]$/.test(text) || nodeName === "DT" || nodeName === "TH");
}

function isQuestion(block: Block): boolean {
  const heads = block.level > 0 || block.element.nodeName === "SUMMARY";
  return heads && QUESTION.test(block.text) && roleOf(block) !== "job-heading";
}

function isHead(block: Block): boolean {
  return roleOf(block).endsWith("heading");
}
