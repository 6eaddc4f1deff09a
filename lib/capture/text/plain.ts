const BLOCKS =
  /^(address|article|aside|blockquote|dd|div|dl|dt|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const SILENT = /^(head|iframe|noscript|script|select|style|svg|template|textarea)$/;

/** The text of an element: paragraphs divided by blank lines, list items beginning with "- ". */
export function plainText(root: Node): string {
  let out = "";
  const end = root.nextSibling;
  let node: Node | null = root;
  while (node && node !== end) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) out += (node.nodeValue ?? "").replace(/\s+/g, " ");
    if (name === "br") out += "\n";
    else if (BLOCKS.test(name)) out += name === "li" ? "\n- " : "\n\n";
    let next: Node | null = SILENT.test(name) ? null : node.firstChild;
    for (let up: Node | null = node; !next && up && up !== root; up = up.parentNode) next = up.nextSibling;
    node = next;
  }
  return out
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The text of a piece of markup. */
export function markupText(markup: string): string {
  return plainText(new DOMParser().parseFromString(markup, "text/html").body);
}
