import type { Dom } from "./dom";
import { Names } from "./names";
import { zoneOf, type Zone, type ZoneSign } from "./zones";

/** A part of the page that opened a zone, with how much running text it turned out to hold. */
export interface Region extends ZoneSign {
  within: Region | undefined;
  prose: number;
  released: boolean;
}

/** What an element means for the text in it, with all that its ancestors mean. */
export interface Frame {
  element: Element;
  /** The nearest element that stands on lines of its own, often this one. */
  block: Frame;
  /** The nearest list item. */
  item: Frame | undefined;
  hidden: boolean;
  /** Whether the browser shows it, once it was asked. */
  seen: boolean | undefined;
  spoken: boolean;
  link: boolean;
  bold: boolean;
  control: boolean;
  level: number;
  region: Region | undefined;
}

/** An element whose class or id names a field of a posting. */
export interface Hinted {
  field: "title" | "company" | "location";
  element: Element;
}

const words = (list: string) => new Set(list.split(" "));
const SILENT = words(
  "script style noscript template svg math canvas iframe object embed audio video picture map select datalist textarea input progress meter head link meta title",
);
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr nobr path",
);
/** Inline elements that say nothing about the text in them. */
const PLAIN = words("abbr b big cite code em font i mark s small strong sub sup u");
const BOLD = words("b strong th dt");
/** Longer lines are running text, in which a class is only a matter of type. */
const CELLS_LENGTH = 160;
const HIDDEN_BY_STYLE = /display:\s*none|visibility:\s*hidden/;

/** Makes out what elements mean, each one once and only those that have text. */
export class Frames {
  readonly regions: Region[] = [];
  readonly hinted: Hinted[] = [];
  private readonly known = new Map<Element, Frame>();
  private readonly names = new Names();

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
      frame = this.make(next, frame);
      this.known.set(next, frame);
    }
    return frame ?? this.make(element, undefined);
  }

  private make(element: Element, above: Frame | undefined): Frame {
    const { dom } = this;
    if (above?.hidden) return above;
    const tag = dom.name(element);
    const frame = inherited(element, above);
    if (SILENT.has(tag)) return { ...frame, hidden: true };
    frame.bold ||= BOLD.has(tag);
    if (PLAIN.has(tag)) return frame;
    frame.link ||= tag === "a" && dom.has(element, "href");
    const names = `${dom.attribute(element, "class")} ${dom.attribute(element, "id")}`;
    const sense = this.names.sense(names);
    const role = dom.attribute(element, "role");
    frame.spoken ||= sense.spoken === true;
    frame.hidden = sense.hiding === true || (!dom.layout && isHiddenByMarkup(dom, element, tag));
    if (frame.hidden) return frame;
    const level = headingLevel(dom, element, tag, role);
    frame.level = level || frame.level;
    frame.control ||= isControl(dom, element, tag, role, frame.level);
    const sign = this.zones ? zoneOf(dom, element, tag, role, sense.zone) : undefined;
    frame.hidden = sign?.certain === true;
    if (sign) frame.region = this.open(sign, frame.region);
    if (!INLINE.has(tag) || level > 0 || sign || sense.spoken || isCell(dom, element, names))
      frame.block = frame;
    if (tag === "li" || role === "listitem") frame.item = frame;
    if (sense.field) this.hinted.push({ field: sense.field, element });
    return frame;
  }

  /** Whether a person sees, or could unfold, the text right in an element. */
  isSeen(frame: Frame): boolean {
    frame.seen ??=
      frame.spoken || this.dom.rendered(frame.element) || inClosedDetails(this.dom, frame.element);
    return frame.seen;
  }

  private open(sign: ZoneSign, within: Region | undefined): Region {
    const region = { ...sign, within, prose: 0, released: false };
    this.regions.push(region);
    return region;
  }
}

function inherited(element: Element, above: Frame | undefined): Frame {
  if (above) return { ...above, element, seen: undefined };
  const frame: Omit<Frame, "block"> & { block?: Frame } = {
    element,
    item: undefined,
    hidden: false,
    seen: undefined,
    spoken: false,
    link: false,
    bold: false,
    control: false,
    level: 0,
    region: undefined,
  };
  return Object.assign(frame, { block: frame as Frame });
}

/**
 * Inline elements that make up a short line between them, each with a class of its own, are laid out as cells:
 * "Full-time", "Lisbon", "2 days ago".
 */
function isCell(dom: Dom, element: Element, names: string): boolean {
  if (names.length < 2 || !isElementOnly(element.parentElement)) return false;
  const line = element.parentElement;
  return line !== null && dom.text(line).trim().length < CELLS_LENGTH;
}

function isElementOnly(line: Element | null): boolean {
  if (!line || line.childElementCount < 2) return false;
  for (let child = line.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return false;
  }
  return true;
}

function headingLevel(dom: Dom, element: Element, tag: string, role: string): number {
  if (tag.length === 2 && tag.startsWith("h") && tag >= "h1" && tag <= "h6") return Number(tag.charAt(1));
  return role === "heading" ? Number(dom.attribute(element, "aria-level")) || 2 : 0;
}

/** Buttons that fold a section open are headings of it, every other button is a control. */
function isControl(dom: Dom, element: Element, tag: string, role: string, level: number): boolean {
  if (tag !== "button" && role !== "button") return false;
  return level === 0 && !dom.has(element, "aria-controls") && !dom.has(element, "aria-expanded");
}

function isHiddenByMarkup(dom: Dom, element: Element, tag: string): boolean {
  if (dom.has(element, "hidden")) return true;
  return (
    (tag === "dialog" && !dom.has(element, "open")) || HIDDEN_BY_STYLE.test(dom.attribute(element, "style"))
  );
}

/** A closed `<details>` is one click away for the reader, so its text counts. */
function inClosedDetails(dom: Dom, element: Element): boolean {
  for (let up = dom.parent(element), steps = 0; up && steps < 12; up = dom.parent(up), steps++) {
    if (dom.name(up) === "details") return !dom.has(up, "open");
  }
  return false;
}

const RANK: Record<Zone, number> = { main: 0, header: 1, form: 2, aside: 3, footer: 4, nav: 5, dialog: 6 };

/** The zone of a text among the zones that are open around it. */
export function zoneAmong(region: Region | undefined): Zone {
  let zone: Zone = "main";
  for (let up = region; up; up = up.within) if (!up.released && RANK[up.zone] > RANK[zone]) zone = up.zone;
  return zone;
}
