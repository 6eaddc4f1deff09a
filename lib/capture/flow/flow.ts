import { fold, squash } from "../../text/index";
import { withLineBreaks } from "../text/clean";
import type { Dom } from "./dom";
import { Frames, type Frame, type Hinted } from "./frames";
import { isAfter } from "./tree";
import { zoneAmong, type Region, type Zone } from "./zones";

/** What a block is to a posting. */
export type Role =
  "prose" | "job-heading" | "other-heading" | "employer-heading" | "heading" | "fact" | "control" | "short";

/** One run of text between two block borders, as a reader meets them from top to bottom. */
export interface Block {
  text: string;
  /** The folded text of a line short enough to be a heading or a label; the empty string for longer ones. */
  folded: string;
  /** The innermost block element around the text. */
  element: Element;
  /** The first text of a list item. */
  item: boolean;
  /** 1 to 6 for headings, otherwise 0. */
  level: number;
  /** The share of the text that stands in links, 0 to 1. */
  linked: number;
  /** All of the text is bold. */
  bold: boolean;
  /** The text of a button. */
  control: boolean;
  /** Only a screen reader says it. */
  spoken: boolean;
  /** Only a line break, not a paragraph's border, divides it from the block before. */
  joined: boolean;
  zone: Zone;
  /** What it is to a posting, once that was asked. */
  role?: Role;
}

/** Everything that can be read under an element, in order. */
export interface Flow {
  blocks: Block[];
  hinted: Hinted[];
}

/** What stands for a list's mark at the beginning of a line. */
const BULLET = /^(?:[•·●▪▫◦‣⁃∙■□○►▸➢➤✓✔✅–—*-]|\uF0B7)+ +(?=\S)/;
/** Marks alone, ":" or "–" in an element of its own, say nothing. */
const WORD = /[\p{L}\p{N}]/u;
/** Preformatted text is broken at about this width or more. */
const WRAPPED = 50;
/** Labels are no longer. */
const LABEL_LENGTH = 40;
/** Longer lines in capitals are shouted. */
const CAPITALS = 60;
/** Longer texts are no headings, labels or controls. */
const LINE_LENGTH = 160;
/** A page with more text nodes, or more characters in view, is read in part: no posting comes near either. */
const NODE_BUDGET = 20_000;
const TEXT_BUDGET = 500_000;
/** So many text nodes are read from a first heading on that stands below all that. */
const HEADED_BUDGET = 5000;
/** Shadow trees and frames may hold others. */
const ROOTS_LIMIT = 60;

/**
 * Reads the text under an element. Nothing here recurses into the tree: pages may be nested deeper than a call
 * stack. Shadow trees, and frames of the same site, are read after the rest.
 *
 * @param zones Whether to tell the parts of a page from one another; false for a text that is no whole page.
 */
export function flowOf(dom: Dom, root: Element, zones: boolean): Flow {
  const frames = new Frames(dom, zones);
  const blocks: Block[] = [];
  const regions: (Region | undefined)[] = [];
  const begunItems = new Set<Frame>();
  let nodesLeft = NODE_BUDGET;
  let textLeft = TEXT_BUDGET;
  let prose = 0;
  /** The block that is being read, by the frame of its first text. */
  let current: Frame | undefined;
  let run = "";
  let linked = 0;
  let bold = 0;
  let joined = false;
  let last: Element | undefined;

  const add = (frame: Frame, line: string) => {
    const whole = squash(line);
    const text = whole.replace(BULLET, "");
    if (!text || !(frame.control || WORD.test(text))) return;
    const { item, region, level, control, spoken } = frame;
    const begins = (item !== undefined && !begunItems.has(item)) || text !== whole;
    if (item) begunItems.add(item);
    blocks.push({
      text,
      folded: text.length <= LINE_LENGTH ? fold(text) : "",
      element: frame.block.element,
      item: begins,
      level,
      linked: Math.min(1, linked / text.length),
      bold: bold >= text.length * 0.9 || isCapitals(text),
      control,
      spoken,
      joined,
      zone: "main",
    });
    regions.push(region);
    if (text.length < 50 || linked * 2 > text.length || control) return;
    prose += text.length;
    for (let around = region; around; around = around.within) around.prose += text.length;
  };
  const flush = () => {
    if (current) for (const line of withLineBreaks(run)) add(current, line);
    current = undefined;
    run = "";
    linked = bold = 0;
    joined = false;
  };
  const take = (node: Node, value: string) => {
    const parent = dom.parent(node);
    const frame = parent && frames.of(parent);
    if (!frame || frame.hidden || !frames.isSeen(frame)) return;
    const breaks = current?.block === frame.block ? breaksBefore(dom, node, frame.block.element) : 0;
    const isJoint = last !== parent && run.length <= LABEL_LENGTH && isLabelEnd(run, value);
    last = parent;
    if (current?.block !== frame.block || breaks > 0 || isJoint) {
      flush();
      current = frame;
      joined = breaks === 1 || isJoint;
    }
    const text = value.slice(0, textLeft);
    textLeft -= value.length;
    if (frame.link) linked += value.length;
    if (frame.bold) bold += value.length;
    const lines = frame.lines ? text.split("\n") : [text];
    lines.forEach((line, at) => {
      if (at > 0) endLine(frame, line);
      run += ` ${line}`.slice(at > 0 ? 0 : 1);
    });
  };
  /** Ends a line at a line break that the page shows as one, unless it was broken only for its width. */
  const endLine = (frame: Frame, next: string) => {
    const isBlank = !next.trim();
    if (!run.trim()) joined &&= !isBlank;
    else if (isBlank || !isWrapped(dom, frame, run, next)) {
      flush();
      current = frame;
      joined = !isBlank;
    }
  };

  const inner = zones ? innerRoots(dom, root) : [];
  for (const { tree, host } of [{ tree: root, host: undefined }, ...inner]) {
    const from = blocks.length;
    const walker = dom.texts(tree);
    const read = () => {
      let node = walker.nextNode();
      for (; node && nodesLeft-- > 0 && textLeft > 0; node = walker.nextNode()) {
        const value = node.nodeValue ?? "";
        if (value.trim()) take(node, value);
        else run += " ";
      }
      flush();
      return node;
    };
    const left = read();
    if (host) moveTo(host, from, blocks, regions);
    const heading = left && tree === root ? dom.first(root, "h1") : undefined;
    if (!left || !heading || !isAfter(heading, left)) continue;
    // What the page is about stands further down than a page is read.
    walker.currentNode = heading;
    nodesLeft = HEADED_BUDGET;
    textLeft = 20 * HEADED_BUDGET;
    read();
  }
  for (const region of frames.regions) region.released = region.zone !== "dialog" && region.prose * 2 > prose;
  blocks.forEach((block, index) => (block.zone = zoneAmong(regions[index])));
  return { blocks, hinted: frames.hinted };
}

/** A line that is set in capitals, as text files set their headings. */
function isCapitals(text: string): boolean {
  return (
    text.length <= CAPITALS && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text) && !/\d/.test(text)
  );
}

/** Whether a label in an element of its own ends where its value begins without a blank: "PlaceOslo". */
function isLabelEnd(run: string, next: string): boolean {
  return /\p{L}{2}:?$/u.test(run) && /^[\p{Lu}\d€$£]/u.test(next) && !/\p{Lu}$/u.test(run);
}

/** A line of a preformatted text that goes on in the next one. */
function isWrapped(dom: Dom, { block }: Frame, line: string, next: string): boolean {
  const { length } = line.trim().split("\n").pop() ?? "";
  return dom.name(block.element) === "pre" && length > WRAPPED && /^\s{0,3}\p{Ll}/u.test(next);
}

/** How many line breaks stand between a text and the text before it in the same block. */
function breaksBefore(dom: Dom, node: Node, block: Element): number {
  let breaks = 0;
  let at: Node | null = node;
  while (at && at !== block) {
    const before: Node | null = at.previousSibling;
    if (before?.nodeName === "BR") breaks++;
    else if (before?.nodeType === 1) {
      const isBreak = before.lastChild?.nodeName === "BR" || isDivider(dom, before as Element);
      return breaks + (isBreak ? 1 : 0);
    } else if (before?.nodeValue?.trim() && before.nodeType === 3) return breaks;
    at = before ?? at.parentNode;
  }
  return breaks;
}

/** An empty element that a style sheet draws a line or a dot in the place of, between two facts of a line. */
function isDivider(dom: Dom, element: Element): boolean {
  return !element.firstChild && /separator|divider|bullet/i.test(dom.attribute(element, "class"));
}

/** The elements that can have a shadow tree beside custom ones. */
const HOSTS = "article,aside,blockquote,div,footer,header,main,p,section,span,h1,h2,h3,h4,h5,h6";

interface Inner {
  tree: Element | ShadowRoot;
  host: Element;
}

/** Moves what was read of an inner tree, the last blocks, to where its host stands: before what follows there. */
function moveTo(host: Element, from: number, blocks: Block[], regions: (Region | undefined)[]): void {
  const to = blocks.slice(0, from).findIndex(({ element }) => isAfter(element, host));
  if (to < 0) return;
  blocks.splice(to, 0, ...blocks.splice(from));
  regions.splice(to, 0, ...regions.splice(from));
}

/** Shadow trees, and the bodies of frames of the same site. */
function innerRoots(dom: Dom, root: Element): Inner[] {
  const roots: Inner[] = [];
  // Even asking a frame of another site for its document is slow.
  const host = URL.parse(root.baseURI)?.host ?? "";
  const ownFrames = `iframe:not([src^="http"],[src^="//"]), iframe[src*="//${host}/"]`;
  for (let at = -1, inside: Element | ShadowRoot | undefined = root; inside; inside = roots[++at]?.tree) {
    for (const frame of dom.all(inside, ownFrames)) {
      const tree = frameBody(frame);
      if (tree) roots.push({ tree, host: frame });
      if (roots.length === ROOTS_LIMIT) return roots;
    }
    for (const host of [...dom.all(inside, HOSTS), ...dom.custom(inside)]) {
      if (host.shadowRoot) roots.push({ tree: host.shadowRoot, host });
      if (roots.length === ROOTS_LIMIT) return roots;
    }
  }
  return roots;
}

function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
