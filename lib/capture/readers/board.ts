import type { Claim, Reader } from "../claims";
import { contains } from "../flow/tree";
import type { Page } from "../page";
import type { Field } from "../types";

const LEAST_TEXT = 100;

/** The fields that a known board's own markup and page names hold. */
export const readBoard: Reader = (page) => {
  const { board } = page;
  if (!board || board.elsewhere?.test(page.url.pathname)) return [];
  const root = (board.pane && seen(page, page.root, board.pane)) || page.root;
  const claims: Claim[] = [];
  const claim = (field: Field, value: string | undefined, weight: number) => {
    if (value) claims.push({ field, value: value.trim(), reader: board.name, weight });
  };
  claim("title", lineBy(page, root, board.title).replace(/ - job post$/, ""), 0.85);
  claim("company", lineBy(page, root, board.company).replace(/^at /, ""), 0.85);
  claim("location", lineBy(page, root, board.location), 0.8);
  claim("description", descriptionBy(page, root, board.description, board.without), 0.85);
  for (const name of board.pageTitle ? page.names : []) {
    const { title, company, location } = board.pageTitle?.exec(name)?.groups ?? {};
    claim("title", title, 0.5);
    claim("company", company, 0.6);
    claim("location", location, 0.3);
  }
  return claims;
};

/** The first element that matches, has text, and is in view. */
function seen(page: Page, root: Element, selector: string): Element | undefined {
  return page.dom.all(root, selector).find((element) => page.dom.rendered(element) && page.line(element));
}

function lineBy(page: Page, root: Element, selector: string | undefined): string {
  if (!selector) return "";
  const element = selector.startsWith("meta")
    ? page.dom.first(page.root, selector)
    : seen(page, root, selector);
  return element ? page.plain(page.line(element)) : "";
}

function descriptionBy(page: Page, root: Element, selector = "", without = ""): string {
  const elements = selector ? page.dom.all(root, selector) : [];
  const outermost = elements.filter(
    (one) => !elements.some((other) => other !== one && contains(other, one)),
  );
  const texts = outermost.map((element) => page.textOf(element, without));
  const text = [...new Set(texts)].filter(Boolean).join("\n\n");
  return text.length >= LEAST_TEXT ? text : "";
}
