import { boardAt } from "./boards";
import type { Board } from "./boards/board";
import { domOf, type Dom } from "./flow/dom";
import { flowOf, type Block, type Flow } from "./flow/flow";
import { findRegion, type Region } from "./flow/region";
import { render } from "./flow/render";
import type { Zone } from "./flow/zones";
import { squash } from "./text/clean";
import { parseMarkup } from "./text/markup";

/** With less text than this in view, the page is taken to be hidden until a script shows it. */
const LITTLE_TEXT = 300;

const OPEN_ZONES: ReadonlySet<Zone> = new Set<Zone>(["main", "header"]);
const LAST_ZONES: ReadonlySet<Zone> = new Set<Zone>(["main", "header", "aside", "dialog"]);

/**
 * One page as the readers see it: the document, its address, its head, and its text in reading order.
 * Everything is read once, when it is first asked for.
 */
export class Page {
  readonly dom: Dom;
  readonly root: Element;
  readonly body: Element;
  readonly url: URL;
  private readonly metas = new Map<string, string>();
  private flow: Flow | undefined;
  private located: { region: Region; zones: ReadonlySet<Zone> } | undefined;
  private around: string | undefined;
  private positions: Map<Element, number> | undefined;
  /** The board that the page belongs to, when it is a known one. */
  readonly board: Board | undefined;

  constructor(
    readonly document: Document,
    address: string,
  ) {
    const root = document.documentElement;
    const layout = document.defaultView !== null && typeof root.checkVisibility === "function";
    this.dom = domOf(document, layout);
    this.root = root;
    this.body = this.dom.first(root, "body") ?? root;
    this.url = parseAddress(address);
    this.board = boardAt(this.dom, root, this.url.hostname);
  }

  /** The content of a `<meta>`, by property or name; the empty string when there is none. */
  meta(name: string): string {
    let content = this.metas.get(name);
    if (content === undefined) {
      const meta = this.dom.first(
        this.root,
        `meta[property="${name}"][content], meta[name="${name}"][content]`,
      );
      content = meta ? squash(this.plain(this.dom.attribute(meta, "content"))) : "";
      this.metas.set(name, content);
    }
    return content;
  }

  /** The text of the `<title>`. */
  get title(): string {
    const title = this.dom.first(this.root, "head > title") ?? this.dom.first(this.root, "title");
    return title ? squash(this.dom.text(title)) : "";
  }

  get host(): string {
    return this.url.hostname.replace(/^www\d*\./, "");
  }

  /** Everything a reader can see, from top to bottom. */
  get blocks(): Block[] {
    this.flow ??= this.read();
    return this.flow.blocks;
  }

  /** The elements whose class or id names a field. */
  get hinted(): Flow["hinted"] {
    this.flow ??= this.read();
    return this.flow.hinted;
  }

  /** The run of blocks that most looks like a description. */
  get region(): Region {
    this.located ??= this.locate();
    return this.located.region;
  }

  /** The text of the region, with what stands right around it. */
  get regionText(): string {
    const { from, to } = this.region;
    this.around ??= this.blocks
      .slice(Math.max(0, from - 4), to + 2)
      .map((block) => block.text)
      .join("\n");
    return this.around;
  }

  /** The zones that the region was found in: a dialog only when the rest of the page holds no posting. */
  get zones(): ReadonlySet<Zone> {
    this.located ??= this.locate();
    return this.located.zones;
  }

  /** Where an element stands: over or in the description, below it, or in a part that is about other things. */
  placeOf(element: Element): "above" | "below" | "elsewhere" {
    this.positions ??= new Map(
      this.blocks.map((block, index) => [block.element, index]).reverse() as [Element, number][],
    );
    const index = this.positionOf(element);
    const zone = index === undefined ? undefined : this.blocks[index]?.zone;
    if (index === undefined || zone === "nav" || zone === "footer" || zone === "dialog") return "elsewhere";
    return index < this.region.to ? "above" : "below";
  }

  /** The text of an element, in one line. */
  line(element: Element | null): string {
    if (!element) return "";
    return squash(this.dom.attribute(element, "content") || this.dom.text(element));
  }

  /** The description in an element: its text with paragraphs and lists, without its controls and dialogs. */
  textOf(element: Element, without?: string): string {
    const left = without ? this.dom.all(element, without) : [];
    const seen = textIn(this.dom, element, left);
    return seen || !this.dom.layout ? seen : textIn(domOf(this.document, false), element, left);
  }

  /** Parses markup that stands in a string; nothing of it is loaded or run. */
  parse(markup: string): Element {
    return parseMarkup(this.document, markup);
  }

  /** Undoes entities that were written twice, as in `R&amp;amp;D`. */
  plain(text: string): string {
    return /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)
      ? this.parse(text.replace(/</g, "&lt;")).textContent
      : text;
  }

  private positionOf(element: Element): number | undefined {
    for (
      let down: Element | null = element, steps = 0;
      down && steps < 6;
      down = down.firstElementChild, steps++
    ) {
      const index = this.positions?.get(down);
      if (index !== undefined) return index;
    }
    for (let up = this.dom.parent(element), steps = 0; up && steps < 5; up = this.dom.parent(up), steps++) {
      const index = this.positions?.get(up);
      if (index !== undefined) return index;
    }
    return undefined;
  }

  private locate(): { region: Region; zones: ReadonlySet<Zone> } {
    const region = findRegion(this.dom, this.blocks, OPEN_ZONES);
    if (region.weight >= LITTLE_TEXT) return { region, zones: OPEN_ZONES };
    const anywhere = findRegion(this.dom, this.blocks, LAST_ZONES);
    return anywhere.weight > 2 * region.weight
      ? { region: anywhere, zones: LAST_ZONES }
      : { region, zones: OPEN_ZONES };
  }

  private read(): Flow {
    const flow = flowOf(this.dom, this.body, true);
    if (lengthOf(flow) >= LITTLE_TEXT || !this.dom.layout) return flow;
    const unseen = flowOf(domOf(this.document, false), this.body, true);
    return lengthOf(unseen) > 3 * lengthOf(flow) ? unseen : flow;
  }
}

function textIn(dom: Dom, element: Element, without: readonly Element[]): string {
  const inside: readonly Zone[] = ["main", "header", "aside"];
  const blocks = flowOf(dom, element, true).blocks.filter(
    (block) => inside.includes(block.zone) && !block.control && !block.spoken,
  );
  return render(blocks.filter((block) => !without.some((part) => part.contains(block.element))));
}

function lengthOf({ blocks }: Flow): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch {
    return new URL("about:blank");
  }
}
