import type { Dom } from "./dom";

/** The part of a page that a text stands in; a posting's own words stand in "main". */
export type Zone = "main" | "header" | "aside" | "nav" | "footer" | "dialog" | "form";

/** A zone, and whether nothing may overrule it; otherwise a large part of the page does. */
export interface ZoneSign {
  zone: Zone;
  certain: boolean;
}

const CERTAIN: readonly Zone[] = ["nav", "footer"];

const BY_TAG = new Map<string, Zone>(
  Object.entries({
    nav: "nav",
    menu: "nav",
    aside: "aside",
    header: "header",
    footer: "footer",
    dialog: "dialog",
    form: "form",
  } as const),
);

const BY_ROLE = new Map<string, Zone>(
  Object.entries({
    navigation: "nav",
    menu: "nav",
    menubar: "nav",
    tablist: "nav",
    listbox: "nav",
    toolbar: "nav",
    search: "nav",
    banner: "header",
    contentinfo: "footer",
    complementary: "aside",
    dialog: "dialog",
    alertdialog: "dialog",
    tooltip: "dialog",
    alert: "dialog",
    form: "form",
  } as const),
);

/**
 * The zone that an element opens, when it opens one.
 *
 * @param byName The zone that its class or id names.
 */
export function zoneOf(
  dom: Dom,
  element: Element,
  tag: string,
  role: string,
  byName?: Zone,
): ZoneSign | undefined {
  const stated = BY_ROLE.get(role) ?? BY_TAG.get(tag);
  if (stated) return { zone: stated, certain: CERTAIN.includes(stated) };
  if (byName) return { zone: byName, certain: false };
  return dom.attribute(element, "aria-modal") === "true" ? { zone: "dialog", certain: false } : undefined;
}
