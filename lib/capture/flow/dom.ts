/**
 * Reading of a hostile document. A form's own properties can be shadowed by its fields' names (a field named
 * "children" replaces `form.children`), so methods are borrowed from the prototypes, and text is found by
 * `TreeWalker`, which cannot be shadowed.
 */
export interface Dom {
  /** Whether the browser renders the document, so that it can be asked what is visible. */
  readonly layout: boolean;
  /** The value of an attribute, or the empty string. */
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** The first elements under (not including) a root that match; none when the selector is not understood. */
  all(root: Element | ShadowRoot, selector: string): Element[];
  first(root: Element, selector: string): Element | undefined;
  /** The custom elements under a root. */
  custom(root: Element | ShadowRoot): Element[];
  text(node: Node): string;
  /** The tag in lower case. */
  name(node: Node): string;
  parent(node: Node): Element | null;
  /** Whether the browser renders the element; true where there is no layout to ask. */
  rendered(element: Element): boolean;
  /** How the browser lays an element out; undefined for a document that is in no window. */
  style(element: Element): CSSStyleDeclaration | undefined;
  /** The text nodes under a node, in order. */
  texts(root: Node): TreeWalker;
}

const VISIBLE = { visibilityProperty: true };
const SHOW_TEXT = 4;
const IN_ORDER = 7;
/** On a page with more elements of one kind, the rest are not looked at. */
const MOST = 5000;
/** No selector can ask for a part of a tag's name. */
const CUSTOM_ELEMENTS = ".//*[contains(local-name(), '-')]";

/**
 * The safe readers of one document.
 *
 * @param layout Whether to ask the browser what is visible; false for a document that is not on screen.
 * @param isLate Whether it is time to come to an end: from then on no elements are looked for.
 */
export function domOf(document: Document, layout: boolean, isLate = () => false): Dom {
  const attribute = borrowed<[string], string | null>(document, "getAttribute");
  const has = borrowed<[string], boolean>(document, "hasAttribute");
  const all = borrowed<[string], ArrayLike<Element>>(document, "querySelectorAll");
  const first = borrowed<[string], Element | null>(document, "querySelector");
  const text = borrowed<[], string | null>(document, "textContent");
  const name = borrowed<[], string>(document, "nodeName");
  const parent = borrowed<[], Element | null>(document, "parentElement");
  const rendered = layout ? borrowed<[object], boolean>(document, "checkVisibility") : undefined;
  const view = document.defaultView;
  const inTime = <T>(read: () => T) => (isLate() ? undefined : guarded(read));
  const select = (root: Element | ShadowRoot, selector: string) =>
    inTime(() => listed("host" in root ? root.querySelectorAll(selector) : all.call(root, selector))) ?? [];
  return {
    layout,
    attribute: (element, key) => attribute.call(element, key) ?? "",
    has: (element, key) => has.call(element, key),
    all: select,
    first: (root, selector) => inTime(() => first.call(root, selector)) ?? undefined,
    custom: (root) =>
      "host" in root
        ? select(root, "*").filter((element) => element.localName.includes("-"))
        : (inTime(() => found(document.evaluate(CUSTOM_ELEMENTS, root, null, IN_ORDER))) ?? []),
    text: (node) => text.call(node) ?? "",
    name: (node) => name.call(node).toLowerCase(),
    parent: (node) => parent.call(node),
    rendered: (element) => rendered?.call(element, VISIBLE) ?? true,
    style: (element) => {
      try {
        return view?.getComputedStyle(element);
      } catch {
        return undefined;
      }
    },
    texts: (root) => document.createTreeWalker(root, SHOW_TEXT),
  };
}

type Borrowed<Args extends unknown[], Result> = (this: Node, ...args: Args) => Result;

/** A method of an element's prototypes, or the reading of a property of them. */
function borrowed<Args extends unknown[], Result>(document: Document, name: string): Borrowed<Args, Result> {
  let owner: object = document.documentElement;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
  const property: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(owner, name);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the element it is borrowed for
  return (property?.get ?? property?.value) as Borrowed<Args, Result>;
}

function listed(elements: ArrayLike<Element>): Element[] {
  const length = Math.min(MOST, elements.length);
  return Array.from({ length }, (_, at) => elements[at] as Element);
}

function found(result: XPathResult): Element[] {
  const length = Math.min(MOST, result.snapshotLength);
  return Array.from({ length }, (_, at) => result.snapshotItem(at) as Element);
}

function guarded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
