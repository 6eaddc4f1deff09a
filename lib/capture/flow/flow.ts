import { fold, squash, withLineBreaks } from "../text/clean";
import type { Dom } from "./dom";
import { Frames, zoneAmong, type Frame, type Hinted, type Region } from "./frames";
import type { Role } from "./region";
import type { Zone } from "./zones";

/** One run of text between two block borders, as a reader meets them from top to bottom. */
export interface Block {
  text: string;
  /** The folded text of a line short enough to be a heading or a label; the empty string for longer ones. */
  folded: string;
  /** The innermost block element around the text. */
  element: Element;
  kind: "heading" | "item" | "text";
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

/** Longer texts are no headings, labels or controls. */
const LINE_LENGTH = 160;
/** A page that has more text nodes than this is read in part. */
const NODE_BUDGET = 150_000;
/** Shadow trees and frames may hold others. */
const ROOTS_LIMIT = 60;

/**
 * Reads the text under an element. Nothing here recurses into the tree: pages may be nested deeper than a call
 * stack. Shadow trees, and frames of the same site, are read after the rest.
 *
 * @param zones Whether to tell the parts of a page from one another; false for a text that is no whole page.
 */
export function flowOf(dom: Dom, root: Element, zones: boolean): Flow {
  const reading = new Reading(dom, zones);
  reading.read(root);
  if (zones) for (const inner of innerRoots(dom, root)) reading.read(inner);
  return reading.finish();
}

class Reading {
  private readonly frames: Frames;
  private readonly blocks: Block[] = [];
  private readonly regionOf: (Region | undefined)[] = [];
  private readonly begunItems = new Set<Frame>();
  private budget = NODE_BUDGET;
  /** The block that is being read, by the frame of its first text. */
  private current: Frame | undefined;
  private text = "";
  private linked = 0;
  private bold = 0;
  private joined = false;

  constructor(
    private readonly dom: Dom,
    zones: boolean,
  ) {
    this.frames = new Frames(dom, zones);
  }

  read(root: Element | ShadowRoot): void {
    const walker = this.dom.texts(root);
    for (let node = walker.nextNode(); node && this.budget > 0; node = walker.nextNode()) {
      this.budget--;
      const value = node.nodeValue ?? "";
      if (value.trim()) this.take(node, value);
      else this.text += " ";
    }
    this.flush();
  }

  finish(): Flow {
    const { regions, hinted } = this.frames;
    const prose = this.blocks.reduce((sum, block) => sum + proseOf(block), 0);
    for (const region of regions) region.released = !region.certain && region.prose * 2 > prose;
    this.blocks.forEach((block, index) => {
      block.zone = zoneAmong(this.regionOf[index]);
    });
    return { blocks: this.blocks, hinted };
  }

  private take(node: Node, value: string): void {
    const parent = this.dom.parent(node);
    if (!parent) return;
    const frame = this.frames.of(parent);
    if (frame.hidden || !this.frames.isSeen(frame)) return;
    const breaks = this.current?.block === frame.block ? breaksBefore(node, frame.block.element) : 0;
    if (this.current?.block !== frame.block || breaks > 0) {
      this.flush();
      this.current = frame;
      this.joined = breaks === 1;
    }
    this.text += value;
    if (frame.link) this.linked += value.length;
    if (frame.bold) this.bold += value.length;
  }

  /** Ends the running block at a border. */
  private flush(): void {
    const frame = this.current;
    this.current = undefined;
    if (frame) {
      const lines = this.text.includes("\\n") ? withLineBreaks(this.text).split("\n") : [this.text];
      for (const line of lines) this.add(frame, squash(line));
    }
    this.text = "";
    this.linked = this.bold = 0;
    this.joined = false;
  }

  private add(frame: Frame, text: string): void {
    if (!text) return;
    const { item, region } = frame;
    const begins = item !== undefined && !this.begunItems.has(item);
    if (begins) this.begunItems.add(item);
    const block: Block = {
      text,
      folded: text.length <= LINE_LENGTH ? fold(text) : "",
      element: frame.block.element,
      kind: frame.level ? "heading" : begins ? "item" : "text",
      level: frame.level,
      linked: Math.min(1, this.linked / text.length),
      bold: this.bold >= text.length * 0.9,
      control: frame.control,
      spoken: frame.spoken,
      joined: this.joined,
      zone: "main",
    };
    this.blocks.push(block);
    this.regionOf.push(region);
    const prose = proseOf(block);
    if (prose) for (let around = region; around; around = around.within) around.prose += prose;
  }
}

/** How many line breaks stand between a text and the text before it in the same block. */
function breaksBefore(node: Node, block: Element): number {
  let breaks = 0;
  let at: Node | null = node;
  while (at && at !== block) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      at = at.parentNode;
      continue;
    }
    if (before.nodeName === "BR") breaks++;
    else if (before.nodeName !== "#text" && before.nodeName !== "#comment") {
      return before.lastChild?.nodeName === "BR" ? breaks + 1 : breaks;
    } else if (before.nodeName === "#text" && before.nodeValue?.trim()) return breaks;
    at = before;
  }
  return breaks;
}

function proseOf(block: Block): number {
  return block.text.length >= 50 && block.linked < 0.5 && !block.control ? block.text.length : 0;
}

/** Shadow trees of custom elements, and the bodies of frames of the same site. */
function innerRoots(dom: Dom, root: Element): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [];
  const queue: (Element | ShadowRoot)[] = [root];
  for (let at = 0; at < queue.length && at < ROOTS_LIMIT; at++) {
    const inside = queue[at];
    if (!inside) continue;
    for (const host of hostsIn(dom, inside)) {
      const inner = host.shadowRoot ?? frameBody(host);
      if (!inner) continue;
      queue.push(inner);
      roots.push(inner);
    }
  }
  return roots;
}

function hostsIn(dom: Dom, root: Element | ShadowRoot): Element[] {
  return [...dom.all(root, "iframe, frame"), ...dom.custom(root)];
}

function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
