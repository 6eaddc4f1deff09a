import type { Dom } from "./dom";
import { senseOf, type NameSense } from "./names";
import { firstOf, nextOf, previousOf } from "./tree";
import { zoneBy, type Region } from "./zones";

/** What an element means for the text in it, with all that its ancestors mean. */
export interface Frame {
  element: Element;
  /** The nearest element that stands on lines of its own, often this one. */
  block: Frame;
  /** The nearest list item. */
  item?: Frame;
  hidden: boolean;
  /** In a closed `<details>`: one click away for the reader, so its text counts. */
  folded: boolean;
  /** Whether the browser shows it, once it was asked. */
  seen?: boolean;
  spoken: boolean;
  link: boolean;
  bold: boolean;
  control: boolean;
  level: number;
  /** Its line breaks are shown as such. */
  lines: boolean;
  region?: Region;
}

/** An element whose class or id names a field of a posting. */
export interface Hinted {
  field: NonNullable<NameSense["field"]>;
  element: Element;
}

const words = (list: string) => new Set(list.split(" "));
const SILENT = words(
  "script style noscript template svg math canvas iframe object embed audio video picture map select datalist textarea input progress meter head title",
);
/** What is struck out is not said, and readings of characters repeat them. */
const UNSAID = words("s strike del rt rp rtc");
/** Inline elements that say nothing about the text in them. */
const PLAIN = words("abbr b big cite code em font i mark small strong sub sup u");
const INLINE = words(
  "a acronym bdi bdo data dfn ins kbd label output q rb ruby samp slot span time tt var wbr nobr",
);
const PREFORMATTED = words("pre listing xmp plaintext");
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table)/;
const BOLD = words("b strong th dt");
/** From this weight on a type is bold. */
const HEAVY = 600;
/** Controls that show a part of the page, and name it. */
const SHOWING =
  '[aria-controls],[role=tab][href],[data-bs-target],[data-target],[data-tab],[class*="tabs" i] a[href^="#"]';
/** Where they name it. */
const SHOWN = ["aria-controls", "href", "data-bs-target", "data-target", "data-tab"];
/** What stands in a panel, and in no tab. */
const PANELS = "[role=tabpanel],h2,h3,h4,p,li li";
const HIDDEN_BY_STYLE = /display:\s*none|visibility:\s*hidden/;
/** Longer texts are more than a title, whatever their element is called. */
const TITLE_LENGTH = 90;
/** So many elements that make up a line are cells whatever stands between them. */
const CELLS = 3;
/** Longer lines are running text, in which a class is only a matter of type. */
const CELLS_LENGTH = 160;

/** Makes out what elements mean, each one once and only those that have text. */
export class Frames {
  readonly regions: Region[] = [];
  readonly hinted: Hinted[] = [];
  private readonly known = new Map<Element, Frame>();
  /** How many cells the elements of a line are; 0 when they are none. */
  private readonly lines = new Map<Element, number>();
  private shown: Set<string> | undefined;

  constructor(
    private readonly dom: Dom,
    private readonly zones: boolean,
  ) {}

  /** The frame of an element; its unknown ancestors are made out first, from the top down. */
  of(element: Element): Frame {
    const path: Element[] = [];
    let frame: Frame | undefined;
    for (let up: Element | null = element; up && !(frame = this.known.get(up)); up = this.dom.parent(up))
      path.push(up);
    for (let next = path.pop(); next; next = path.pop()) {
      frame = frame?.hidden ? frame : this.make(next, frame);
      this.known.set(next, frame);
    }
    return frame ?? this.make(element);
  }

  /** Whether a person sees, or could unfold, the text right in an element. */
  isSeen(frame: Frame): boolean {
    return (frame.seen ??= frame.spoken || frame.folded || this.dom.rendered(frame.element));
  }

  private make(element: Element, above?: Frame): Frame {
    const { dom } = this;
    const tag = dom.name(element);
    const frame = inherited(element, above);
    frame.hidden = SILENT.has(tag) || UNSAID.has(tag);
    frame.bold ||= BOLD.has(tag);
    if (frame.hidden || PLAIN.has(tag)) return frame;
    const names = `${dom.attribute(element, "class")} ${dom.attribute(element, "id")}`;
    const isStyled = names.length > 1 || tag.includes("-") || dom.has(element, "style");
    const style = isStyled ? dom.style(element) : undefined;
    const display = style?.display ?? "";
    // A browser gives the long form at once; putting the short one together is slow.
    const spacing = (dom.layout && style?.whiteSpaceCollapse) || style?.whiteSpace;
    if (style) frame.bold = BOLD.has(tag) || Number(style.fontWeight) >= HEAVY || (frame.bold && !dom.layout);
    const sense: NameSense = names.length > 2 ? senseOf(names) : {};
    const role = dom.attribute(element, "role");
    const level = levelOf(dom, element, tag, role);
    const holdsPanels = role === "tablist" && dom.first(element, PANELS) !== undefined;
    const stated =
      this.zones && !holdsPanels ? (isWritten(dom, element) ? "form" : zoneBy(tag, role)) : undefined;
    const zone = stated ?? (this.zones && !isOfPage(dom, element, tag, sense) ? sense.zone : undefined);
    frame.folded ||=
      (tag === "details" && !dom.has(element, "open")) ||
      dom.attribute(element, "hidden") === "until-found" ||
      this.isPanel(element, role);
    frame.hidden =
      stated === "nav" ||
      isStruck(dom, style) ||
      (!frame.folded && (sense.hiding === true || (!dom.layout && isHiddenByMarkup(dom, element, tag))));
    if (PREFORMATTED.has(tag)) frame.lines = true;
    else if (spacing) frame.lines = /^(?:pre|break)/.test(spacing);
    frame.spoken ||= sense.spoken === true;
    frame.link ||= tag === "a" && isWay(dom, element);
    frame.level = level || frame.level;
    frame.control ||= (tag === "button" || role === "button") && !frame.level && !unfolds(dom, element);
    if (zone) this.regions.push((frame.region = { zone, within: frame.region, prose: 0, released: false }));
    const isInline = INLINE.has(tag)
      ? !BLOCK_DISPLAY.test(display)
      : tag.includes("-") && display === "inline";
    if (
      !isInline ||
      level ||
      zone ||
      sense.spoken ||
      (!frame.level && this.isCell(element, names.length > 2))
    )
      frame.block = frame;
    if (tag === "li" || role === "listitem") frame.item = frame;
    if (sense.field && !frame.hidden) {
      this.hinted.push({ field: sense.field, element });
      // Made bold by a style sheet that may not say so here.
      frame.bold ||= sense.field === "title" && isTitleLine(dom, element);
    }
    return frame;
  }

  /** Whether an element is what a tab or another control of the page shows: one click away, too. */
  private isPanel(element: Element, role: string): boolean {
    if (role === "tabpanel") return true;
    const id = this.dom.attribute(element, "id");
    if (!id || !this.zones) return false;
    this.shown ??= shownByControls(this.dom, element);
    return this.shown.has(id);
  }

  /**
   * Whether an inline element with a name of its own is laid out as a cell: one of several that make up a short
   * line between them, as "Full-time", "Lisbon", "2 days ago".
   */
  private isCell(element: Element, isNamed: boolean): boolean {
    const line = this.dom.parent(element);
    if (!line) return false;
    let cells = this.lines.get(line);
    if (cells === undefined) this.lines.set(line, (cells = cellsOf(this.dom, line)));
    return isNamed ? cells > 1 : cells >= CELLS || (cells > 1 && isGlued(this.dom, element));
  }
}

/** The ids of what the controls of the page say they show. */
function shownByControls(dom: Dom, element: Element): Set<string> {
  const root = element.ownerDocument.documentElement;
  const named = dom
    .all(root, SHOWING)
    .flatMap((control) => SHOWN.map((name) => dom.attribute(control, name)));
  return new Set(named.flatMap((ids) => ids.split(" ")).map((id) => id.replace(/^#/, "")));
}

/** Whether an element's names are about the page's style, or it holds more than it is called: the main part, or panels. */
function isOfPage(dom: Dom, element: Element, tag: string, { zone, subject }: NameSense): boolean {
  if (!zone || tag === "html" || tag === "body" || tag === "main") return true;
  if (subject && dom.first(element, "h1,article")) return true;
  return (
    dom.first(element, zone === "nav" ? "main,[role=main],[role=tabpanel]" : "main,[role=main]") !== undefined
  );
}

/** Whether a person writes in an element as in a field. */
function isWritten(dom: Dom, element: Element): boolean {
  return dom.has(element, "contenteditable") && dom.attribute(element, "contenteditable") !== "false";
}

/** Whether an anchor leads somewhere, be it by a script, and does not only mark a place of the page. */
function isWay(dom: Dom, anchor: Element): boolean {
  return dom.has(anchor, "href") || !(dom.has(anchor, "name") || dom.has(anchor, "id"));
}

function isStruck(dom: Dom, style: CSSStyleDeclaration | undefined): boolean {
  // A browser gives the long form at once; putting the short one together is the slowest question of all.
  const line = dom.layout ? style?.textDecorationLine : style?.textDecoration;
  return line?.includes("line-through") ?? false;
}

/** A line, and not a part of the page that is called a title; only what lies flat is read for it. */
function isTitleLine(dom: Dom, element: Element): boolean {
  if (element.firstElementChild?.firstElementChild || element.childElementCount > 3) return false;
  return dom.text(element).trim().length <= TITLE_LENGTH;
}

/** Whether nothing, not even a blank, stands between an element and its neighbours that are words, too. */
function isGlued(dom: Dom, element: Element): boolean {
  const isWord = (node: Node | null) => node?.nodeType === 1 && dom.text(node).trim().length > 2;
  return isWord(element) && (isWord(previousOf(element)) || isWord(nextOf(element)));
}

/** How many elements make up a line between them that has no other text; 0 for other lines, and for long ones that have blanks. */
function cellsOf(dom: Dom, line: Element): number {
  let cells = 0;
  let first: Element | undefined;
  for (let child = firstOf(line); child; child = nextOf(child)) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return 0;
    if (child.nodeType !== 1) continue;
    first ??= child as Element;
    cells++;
  }
  return first && (dom.text(line).trim().length <= CELLS_LENGTH || isGlued(dom, first)) ? cells : 0;
}

function inherited(element: Element, above?: Frame): Frame {
  if (above) return { ...above, element, seen: undefined };
  const frame = {
    element,
    hidden: false,
    folded: false,
    spoken: false,
    link: false,
    bold: false,
    control: false,
    level: 0,
    lines: false,
  };
  return Object.assign(frame, { block: frame as Frame });
}

function levelOf(dom: Dom, element: Element, tag: string, role: string): number {
  if (tag.length === 2 && tag >= "h1" && tag <= "h6") return Number(tag.charAt(1));
  return role === "heading" ? Number(dom.attribute(element, "aria-level")) || 2 : 0;
}

/** Buttons that fold a section open are headings of it, every other button is a control. */
function unfolds(dom: Dom, element: Element): boolean {
  return dom.has(element, "aria-controls") || dom.has(element, "aria-expanded");
}

function isHiddenByMarkup(dom: Dom, element: Element, tag: string): boolean {
  if (dom.has(element, "hidden") || (tag === "dialog" && !dom.has(element, "open"))) return true;
  return HIDDEN_BY_STYLE.test(dom.attribute(element, "style"));
}
