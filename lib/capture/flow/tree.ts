/**
 * Where elements stand. A form's own properties can be shadowed by its fields' names, so that what is asked here is
 * borrowed from the prototypes.
 */
function lent<Argument, Result>(name: string): (node: Node, argument: Argument) => Result {
  let method: ((this: Node, argument: Argument) => Result) | undefined;
  return (node, argument) => (method ??= inherited<typeof method>(node, name)).call(node, argument);
}

/** A method, or the reading of a property, of the prototypes of a node. */
function inherited<Method>(node: Node, name: string): NonNullable<Method> {
  let owner = Object.getPrototypeOf(node) as object;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
  const property = Object.getOwnPropertyDescriptor(owner, name);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the node it is borrowed for
  return (property?.get ?? property?.value) as NonNullable<Method>;
}

export const contains = lent<Element, boolean>("contains");

/** The nearest element that matches, the element itself among them. */
export const closest = lent<string, Element | null>("closest");

const attribute = lent<string, string | null>("getAttribute");
const parent = lent<void, Element | null>("parentElement");
const children = lent<void, HTMLCollection>("children");
const first = lent<void, Node | null>("firstChild");
const next = lent<void, Node | null>("nextSibling");
const previous = lent<void, Node | null>("previousSibling");
const position = lent<Node, number>("compareDocumentPosition");

/** The value of an attribute, or the empty string. */
export const attributeOf = (element: Element, name: string): string => attribute(element, name) ?? "";

export const parentOf = (element: Element): Element | null => parent(element);

export const childrenOf = (element: Element): Element[] => [...children(element)];

export const firstOf = (node: Node): Node | null => first(node);

export const nextOf = (node: Node): Node | null => next(node);

export const previousOf = (node: Node): Node | null => previous(node);

/** Whether a node comes after another one in the document. */
export function isAfter(node: Node, other: Node): boolean {
  // 4 says that it follows, 1 that the two stand in different trees.
  return (position(other, node) & 5) === 4;
}
