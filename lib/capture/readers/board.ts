import type { Board } from "../boards/board";
import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import type { Field } from "../types";

/** The fields that a known board's own markup names. */
export const readBoard: Reader = (page) => {
  const { board } = page;
  if (!board || board.elsewhere?.test(page.url.pathname + page.url.search)) return [];
  const root = board.pane ? (firstOf(page, page.root, board.pane) ?? page.root) : page.root;
  const claims: Claim[] = [];
  const claim = (field: Field, value: string, weight: number) => {
    if (value) claims.push({ field, value, reader: board.name, weight });
  };
  claim("title", lineBy(page, root, board.title), 0.85);
  claim("company", lineBy(page, root, board.company), 0.85);
  claim("location", lineBy(page, root, board.location), 0.8);
  claim("description", descriptionBy(page, root, board), 0.85);
  for (const name of [page.title, page.meta("og:title")]) {
    const groups = board.pageTitle?.exec(name)?.groups ?? {};
    claim("title", groups.title?.trim() ?? "", 0.5);
    claim("company", groups.company?.trim() ?? "", 0.6);
    claim("location", groups.location?.trim() ?? "", 0.3);
  }
  return claims;
};

function firstOf(page: Page, root: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = page.dom
      .all(root, selector)
      .find((element) => page.dom.rendered(element) && page.line(element));
    if (found) return found;
  }
  return undefined;
}

function lineBy(page: Page, root: Element, selectors: readonly string[] = []): string {
  const element = firstOf(page, root, selectors) ?? metaOf(page, selectors);
  return element ? page.plain(page.line(element)) : "";
}

/** Selectors of `<meta>` look at the head, which is in no pane and never rendered. */
function metaOf(page: Page, selectors: readonly string[]): Element | null {
  const selector = selectors.find((one) => one.startsWith("meta"));
  return selector ? page.dom.first(page.root, selector) : null;
}

function descriptionBy(page: Page, root: Element, board: Board): string {
  for (const selector of board.description ?? []) {
    const elements = page.dom.all(root, selector);
    const outer = elements.filter(
      (element) => !elements.some((other) => other !== element && other.contains(element)),
    );
    const texts = outer.map((element) => page.textOf(element, board.without)).filter(Boolean);
    const text = [...new Set(texts)].join("\n\n");
    if (text.length > 100) return text;
  }
  return "";
}
