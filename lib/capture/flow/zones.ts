/** The part of a page that a text stands in; a posting's own words stand in "main". */
export type Zone = "main" | "header" | "aside" | "nav" | "footer" | "dialog" | "form";

/** The tags and the ARIA roles that open a zone. */
const BY_TAG_OR_ROLE = new Map<string, Zone>();
for (const [zone, names] of [
  ["nav", "nav menu navigation menubar tablist listbox toolbar search"],
  ["header", "header banner"],
  ["footer", "footer contentinfo"],
  ["aside", "aside complementary"],
  ["dialog", "dialog alertdialog tooltip alert"],
  ["form", "form"],
] as const) {
  for (const name of names.split(" ")) BY_TAG_OR_ROLE.set(name, zone);
}

/** An open part of the page, with how much running text it turned out to hold. */
export interface Region {
  zone: Zone;
  within: Region | undefined;
  prose: number;
  /** Too much of the page's text stands here for the zone to be true. */
  released: boolean;
}

/** The zone that a tag or role opens. */
export function zoneBy(tag: string, role: string): Zone | undefined {
  return BY_TAG_OR_ROLE.get(role) ?? BY_TAG_OR_ROLE.get(tag);
}

const RANK: readonly Zone[] = ["main", "header", "form", "aside", "footer", "nav", "dialog"];

/** The zone of a text among the zones that are open around it. */
export function zoneAmong(region: Region | undefined): Zone {
  let rank = 0;
  for (let up = region; up; up = up.within) if (!up.released) rank = Math.max(rank, RANK.indexOf(up.zone));
  return RANK[rank] ?? "main";
}
