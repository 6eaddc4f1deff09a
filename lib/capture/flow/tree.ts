/**
 * Where elements stand. A form's own properties can be shadowed by its fields' names, so that what is asked here is
 * borrowed from the prototypes.
 */
const lent = new Map<string, (this: Node, ...args: unknown[]) => unknown>();

/** What a method, or a property, of the prototypes says of a node. */
function ask(node: Node, name: string, ...args: unknown[]): unknown {
  let method = lent.get(name);
  if (!method) {
    let owner = Object.getPrototypeOf(node) as object;
    while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
    const property = Object.getOwnPropertyDescriptor(owner, name);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the node it is borrowed for
    method = (property?.get ?? property?.value) as (this: Node, ...args: unknown[]) => unknown;
    lent.set(name, method);
  }
  return method.apply(node, args);
}

export function contains(around: Element, element: Element): boolean {
  return ask(around, "contains", element) as boolean;
}

/** The nearest element that matches, the element itself among them. */
export function closest(element: Element, selector: string): Element | null {
  return ask(element, "closest", selector) as Element | null;
}

/** The value of an attribute, or the empty string. */
export function attributeOf(element: Element, name: string): string {
  return (ask(element, "getAttribute", name) as string | null) ?? "";
}

export function parentOf(element: Element): Element | null {
  return ask(element, "parentElement") as Element | null;
}

export function childrenOf(element: Element): Element[] {
  return [...(ask(element, "children") as HTMLCollection)];
}

export function firstOf(node: Node): Node | null {
  return ask(node, "firstChild") as Node | null;
}

export function nextOf(node: Node): Node | null {
  return ask(node, "nextSibling") as Node | null;
}

export function previousOf(node: Node): Node | null {
  return ask(node, "previousSibling") as Node | null;
}

/** Whether a node comes after another one in the document. */
export function isAfter(node: Node, other: Node): boolean {
  // 4 says that it follows, 1 that the two stand in different trees.
  return ((ask(other, "compareDocumentPosition", node) as number) & 5) === 4;
}
