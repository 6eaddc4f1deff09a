import { boardAt } from "./boards";
import type { Board } from "./boards/board";
import { domOf, type Dom } from "./flow/dom";
import { flowOf, type Block, type Flow } from "./flow/flow";
import { findRegion, type Region } from "./flow/region";
import { headInstructions, headParts, isChrome, roleOf } from "./flow/roles";
import { render } from "./flow/render";
import { contains } from "./flow/tree";
import type { Zone } from "./flow/zones";
import { fold, hasWords, squash } from "../text/index";
import { secondPosting } from "./flow/several";
import { parseMarkup } from "./text/markup";
import { namesJob } from "./words/names";

/** With less text than this in view, the page is taken to be hidden until a script shows it. */
const LITTLE_TEXT = 300;
/** A page's name goes no further. */
const NAME_LENGTH = 500;
const HEAD_LENGTH = 80;
const TITLE_WORDS = 8;
/** Links that stand alone around a description are no longer. */
const WAY_LENGTH = 60;
const OPEN_ZONES: readonly Zone[] = ["main", "header"];
/** A dialog holds the posting only when the rest of the page holds none. */
const ALL_BUT_FRAME: readonly Zone[] = ["main", "header", "aside", "dialog", "form"];
const IN_DESCRIPTION: readonly Zone[] = ["main", "header", "aside"];

interface PageOptions {
  /** Whether it is text without markup; else the document's own type says so. */
  isPlain?: boolean;
  isLate?: () => boolean;
}

/**
 * One page as the readers see it: the document, its address, its head, and its text in reading order.
 * Everything is read once, when it is first asked for.
 */
export class Page {
  readonly dom: Dom;
  readonly root: Element;
  readonly body: Element;
  readonly url: URL;
  /** The board that the page belongs to, when it is a known one. */
  readonly board: Board | undefined;
  private readonly isPlain: boolean;
  private called: string[] | undefined;
  private own: string[] | undefined;
  private readonly stale: string[] = [];
  private seen: string | undefined;
  private headed: string | undefined;
  private metas: Map<string, Element> | undefined;
  private read: Flow | undefined;
  private found: Region | undefined;
  private positions: Map<Element, number> | undefined;

  constructor(
    readonly document: Document,
    address: string,
    { isPlain = document.contentType === "text/plain", isLate }: PageOptions = {},
  ) {
    this.isPlain = isPlain;
    // A script may have taken away what a document always has.
    const { documentElement: root }: { documentElement: Element | null } = document;
    this.root = root ?? document.createElement("html");
    const layout = document.defaultView !== null && "checkVisibility" in this.root;
    this.dom = domOf(document, layout, isLate);
    this.body = this.dom.first(this.root, "body") ?? this.root;
    this.url = parseAddress(address);
    this.board = boardAt(this.dom, this.root, this.url.hostname);
  }

  /** The content of a `<meta>`, by property or name; the empty string when there is none. */
  meta(name: string): string {
    this.metas ??= metasOf(this.dom, this.root);
    const meta = this.metas.get(name);
    return meta ? squash(this.plain(this.dom.attribute(meta, "content"))) : "";
  }

  /**
   * The names that the page gives itself, `<title>` and its relatives for social networks, without those of a posting
   * that it no longer shows.
   */
  get names(): string[] {
    const { stale, allNames, heading } = this;
    return (this.own ??= allNames.filter((name) => {
      const folded = fold(name);
      if (stale.some((words) => hasWords(folded, words))) return false;
      return !heading || !namesJob(name) || sharesWord(folded, heading);
    }));
  }

  /** The folded first heading of the page, when it names a job. */
  private get heading(): string | undefined {
    if (this.headed !== undefined) return this.headed || undefined;
    const first = this.blocks.filter(
      ({ level, zone }) => level === 1 && (zone === "main" || zone === "header"),
    );
    const [one] = first;
    const isJob =
      one && first.length === 1 && one.folded.split(" ").length <= TITLE_WORDS && namesJob(one.text);
    this.headed = isJob ? one.folded : "";
    return this.headed || undefined;
  }

  /** A posting that the page states and does not show: its names may be that posting's, too. */
  disown(stated: Readonly<Record<"title" | "company", string>>): void {
    const title = fold(stated.title);
    const company = fold(stated.company);
    const isHeaded = this.blocks.some((block) => block.level > 0 && hasWords(block.folded, title));
    if (title && !isHeaded) this.stale.push(title);
    if (company && !hasWords(this.seenText, company)) this.stale.push(company);
    this.own = undefined;
  }

  private get allNames(): string[] {
    if (this.called) return this.called;
    const title = this.dom.first(this.root, "head > title, title");
    const names = [
      this.meta("og:title"),
      this.meta("twitter:title"),
      this.meta("title"),
      title ? this.line(title) : "",
    ].map((name) => name.slice(0, NAME_LENGTH));
    return (this.called = [...new Set(names.filter(Boolean))]);
  }

  /** Everything a reader can see, from top to bottom. */
  get blocks(): readonly Block[] {
    return this.flow.blocks;
  }

  /** All of the text in view, folded. */
  get seenText(): string {
    return (this.seen ??= fold(this.blocks.map(({ text }) => text).join(" ")));
  }

  /** The text in reading order, and the elements whose class or id names a field. */
  get flow(): Flow {
    if (this.read) return this.read;
    const seen = flowOf(this.dom, this.body, true);
    this.read = seen;
    if (this.isPlain) headLines(seen.blocks);
    if (this.dom.layout && lengthOf(seen) < LITTLE_TEXT) {
      const unseen = flowOf(domOf(this.document, false), this.body, true);
      if (lengthOf(unseen) > 3 * lengthOf(seen)) this.read = unseen;
    }
    levelBold(this.read.blocks);
    headParts(this.read.blocks);
    headInstructions(this.read.blocks);
    return this.read;
  }

  /** The run of blocks that most looks like a description. */
  get region(): Region {
    if (this.found) return this.found;
    const names = this.allNames.map(fold);
    this.found = findRegion(this.dom, this.blocks, OPEN_ZONES, names);
    if (this.found.weight < LITTLE_TEXT) {
      const anywhere = findRegion(this.dom, this.blocks, ALL_BUT_FRAME, names);
      if (anywhere.weight > 2 * this.found.weight) this.found = anywhere;
    }
    const { from, to } = this.found;
    const next = secondPosting(this.blocks, from, to);
    if (next !== undefined) Object.assign(this.found, { to: next, end: next });
    return this.found;
  }

  /** The text of the region, with what stands right around it. */
  get regionText(): string {
    const { from, to } = this.region;
    const around = this.blocks.slice(Math.max(0, from - 4), to + 2);
    return around.map((block) => block.text).join("\n");
  }

  /** Where an element stands: over or in the description, below it, or in a part that is about other things. */
  placeOf(element: Element): "above" | "below" | "elsewhere" {
    const index = this.positionOf(element) ?? -1;
    const zone = this.blocks[index]?.zone ?? "nav";
    if (zone === "nav" || zone === "footer" || zone === "dialog") return "elsewhere";
    return index < this.region.to ? "above" : "below";
  }

  /** How many blocks lie between an element and the description. */
  stepsToText(element: Element): number {
    const { from, to } = this.region;
    const index = this.positionOf(element) ?? 0;
    return index < from ? from - index : Math.max(0, index - to);
  }

  /** The text of an element, or the content of a `<meta>` and the description of an image, in one line. */
  line(element: Element): string {
    const { dom } = this;
    return squash(
      this.plain(dom.attribute(element, "content") || dom.attribute(element, "alt") || this.said(element)),
    );
  }

  /** The beginning of the text of an element, in one line; a wrapper of all the page is not read to its end. */
  beginning(element: Element, length: number): string {
    const texts = this.dom.texts(element);
    let text = "";
    for (let node = texts.nextNode(); node && text.length < length; node = texts.nextNode())
      text += (node.nodeValue ?? "").slice(0, 2 * length);
    return squash(text);
  }

  /** The text of an element; some boards write style sheets right into their lines. */
  said(element: Element): string {
    const { dom } = this;
    let text = dom.text(element);
    if (!/[{;]/.test(text)) return text;
    for (const code of dom.all(element, "style, script")) text = text.replace(dom.text(code), "");
    return text;
  }

  /**
   * The description in an element: its text with paragraphs and lists, without its controls and dialogs.
   *
   * @param without A selector of further parts to leave out.
   */
  textOf(element: Element, without = ""): string {
    const left = without ? this.dom.all(element, without) : [];
    const seen = textIn(this.dom, element, left);
    return seen || !this.dom.layout ? seen : textIn(domOf(this.document, false), element, left);
  }

  /** Undoes entities that were written twice, as in `R&amp;amp;D`. */
  plain(text: string): string {
    return /&[a-z#]/i.test(text) ? parseMarkup(this.document, text.replace(/</g, "&lt;")).textContent : text;
  }

  private positionOf(element: Element): number | undefined {
    const positions = (this.positions ??= new Map(
      this.blocks.map((block, index): [Element, number] => [block.element, index]).reverse(),
    ));
    let down: Element | null = element;
    for (; down; down = down.firstElementChild) if (positions.has(down)) return positions.get(down);
    let up = this.dom.parent(element);
    while (up && !positions.has(up)) up = this.dom.parent(up);
    return up ? positions.get(up) : undefined;
  }
}

function sharesWord(one: string, other: string): boolean {
  return other.split(" ").some((word) => word.length > 2 && one.includes(word));
}

/** Where most of what is said is bold, being bold makes no heading. */
function levelBold(blocks: readonly Block[]): void {
  const running = blocks.filter(
    ({ text, level, linked }) => !level && linked < 0.5 && text.length > HEAD_LENGTH,
  );
  if (running.filter(({ bold }) => bold).length * 2 <= running.length) return;
  for (const block of blocks) block.bold &&= block.level > 0;
}

/** A text file has no markup that says what heads it and its parts: its first line, and lines on their own. */
function headLines(blocks: readonly Block[]): void {
  blocks.forEach((block, at) => {
    const isAlone = !block.item && !block.joined && !blocks[at + 1]?.joined;
    if (isAlone && block.text.length < HEAD_LENGTH && !/[.!?;,。]$/.test(block.text))
      block.level = at ? 2 : 1;
  });
}

function textIn(dom: Dom, element: Element, without: readonly Element[]): string {
  const blocks = flowOf(dom, element, true).blocks.filter(
    (block) =>
      IN_DESCRIPTION.includes(block.zone) &&
      !isChrome(block) &&
      !without.some((part) => contains(part, block.element)),
  );
  const isWay = ({ linked, text }: Block) => linked > 0.8 && text.length < WAY_LENGTH;
  const prose = blocks.findIndex((block) => roleOf(block) === "prose");
  const ways = blocks.slice(0, Math.max(0, prose)).findLastIndex(isWay);
  const first = Math.max(
    ways + 1,
    blocks.findIndex((block) => !isWay(block)),
  );
  const last = blocks.findLastIndex((block) => !isWay(block));
  return render(blocks.slice(Math.max(0, first), last + 1));
}

/** Of two that say the same name, the first counts. */
function metasOf(dom: Dom, root: Element): Map<string, Element> {
  const metas = new Map<string, Element>();
  for (const meta of dom.all(root, "meta[content]").reverse())
    for (const key of ["name", "property"]) metas.set(dom.attribute(meta, key), meta);
  return metas;
}

function lengthOf({ blocks }: Flow): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function parseAddress(address: string): URL {
  return URL.canParse(address) ? new URL(address) : new URL("about:blank");
}
