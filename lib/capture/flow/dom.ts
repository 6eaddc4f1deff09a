/**
 * Reading of a hostile document. A form's own properties can be shadowed by its fields' names (a field named
 * "children" replaces `form.children`), so methods are borrowed from an element that has no such names, and
 * text is found by `TreeWalker`, which cannot be shadowed.
 */
export interface Dom {
  /** Whether the browser renders the document, so that it can be asked what is visible. */
  readonly layout: boolean;
  /** The value of an attribute, or the empty string. */
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** The elements under (not including) an element that match; none when the selector is not understood. */
  all(root: Element | ShadowRoot, selector: string): Element[];
  first(root: Element, selector: string): Element | null;
  /** The custom elements under a root. */
  custom(root: Element | ShadowRoot): Element[];
  text(node: Node): string;
  /** The tag in lower case. */
  name(node: Node): string;
  parent(node: Node): Element | null;
  /** Whether the browser renders the element; true where there is no layout to ask. */
  rendered(element: Element): boolean;
  /** The text nodes under a node, in order. */
  texts(root: Node): TreeWalker;
}

const VISIBLE = { visibilityProperty: true };
const SHOW_TEXT = 4;
const IN_ORDER = 7;
/** No selector can ask for a part of a tag's name. */
const CUSTOM_ELEMENTS = ".//*[contains(local-name(), '-')]";

/**
 * The safe readers of one document.
 *
 * @param layout Whether to ask the browser what is visible; false for a document that is not on screen.
 */
export function domOf(document: Document, layout: boolean): Dom {
  const plain = document.documentElement;
  const attribute = borrowed<[string], string | null>(plain, "getAttribute");
  const has = borrowed<[string], boolean>(plain, "hasAttribute");
  const all = borrowed<[string], Iterable<Element>>(plain, "querySelectorAll");
  const first = borrowed<[string], Element | null>(plain, "querySelector");
  const text = borrowed<[], string | null>(plain, "textContent");
  const name = borrowed<[], string>(plain, "nodeName");
  const parent = borrowed<[], Element | null>(plain, "parentElement");
  const select = (root: Element | ShadowRoot, selector: string) =>
    guarded(() => [...("host" in root ? root.querySelectorAll(selector) : all.call(root, selector))], []);
  const rendered = layout && borrowed<[object], boolean>(plain, "checkVisibility");
  return {
    layout,
    attribute: (element, key) => attribute.call(element, key) ?? "",
    has: (element, key) => has.call(element, key),
    all: select,
    custom: (root) =>
      "host" in root
        ? select(root, "*").filter((element) => element.localName.includes("-"))
        : guarded(() => found(document.evaluate(CUSTOM_ELEMENTS, root, null, IN_ORDER)), []),
    first: (root, selector) => guarded(() => first.call(root, selector), null),
    text: (node) => text.call(node) ?? "",
    name: (node) => name.call(node).toLowerCase(),
    parent: (node) => parent.call(node),
    rendered: (element) => !rendered || rendered.call(element, VISIBLE),
    texts: (root) => document.createTreeWalker(root, SHOW_TEXT),
  };
}

type Borrowed<Args extends unknown[], Result> = (this: Node, ...args: Args) => Result;

/** A method of an element's prototypes, or the reading of a property of them. */
function borrowed<Args extends unknown[], Result>(element: Element, name: string): Borrowed<Args, Result> {
  for (let owner: object | null = element; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the element it is borrowed for
    if (property) return (property.get ?? property.value) as Borrowed<Args, Result>;
  }
  throw new TypeError(`This document has no ${name}.`);
}

function found(result: XPathResult): Element[] {
  return Array.from({ length: result.snapshotLength }, (_, at) => result.snapshotItem(at) as Element);
}

function guarded<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
