import type { Page } from "../page";
import { parseFirst, parseLoosely } from "./json";

/** Scripts longer than this are bundles of code and not data, shorter ones hold no posting. */
const LONGEST = 4_000_000;
const SHORTEST = 300;
const NODE_LIMIT = 100_000;

/** Attributes in which server-rendered pages hand data to their scripts. */
const DATA_ATTRIBUTES = ["data-page", "data-props", "data-react-props", "data-state", "data-initial-state"];
/** `window.__STATE__ = {`, `var data = JSON.parse("` */
const ASSIGNMENT =
  /(?:window|self|globalThis|var|let|const)[^=;{}()]{1,80}=\s*(JSON\.parse\(\s*(?=")|(?=[[{]))/g;
/** A row of React's flight format: an id, and a text with its length or a value. */
const FLIGHT_ROW = /(?:^|\n)([\da-f]+):(?:T([\da-f]+),|(?=[[{"]))/g;
const FLIGHT_REFERENCE = /"(\$[\da-f]+)"/g;

/** Every record in some data, from the outside in. */
export function* recordsIn(data: unknown): Generator<Record<string, unknown>> {
  const queue: unknown[] = [data];
  const seen = new Set<unknown>();
  for (let at = 0; at < queue.length && at < NODE_LIMIT; at++) {
    const node = queue[at];
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (!Array.isArray(node)) yield node as Record<string, unknown>;
    for (const value of Object.values(node) as unknown[]) if (typeof value === "object") queue.push(value);
  }
}

/**
 * The data that a page's scripts were started with: Next, Nuxt, Remix, Apollo, Inertia and whatever else is
 * written as JSON into scripts or attributes. Nothing is run.
 */
export function* embeddedStates(page: Page): Generator {
  const { dom } = page;
  let flight = "";
  for (const script of dom.all(page.root, "script:not([src])")) {
    const source = dom.text(script);
    const type = dom.attribute(script, "type");
    if (source.length < SHORTEST || source.length > LONGEST || type.includes("ld+json")) continue;
    if (type.includes("json")) yield unfolded(parseLoosely(source));
    else if (source.includes("__next_f.push(")) {
      for (const rest of source.split("__next_f.push(").slice(1)) {
        const chunk = parseLoosely(rest);
        if (Array.isArray(chunk) && typeof chunk[1] === "string") flight += chunk[1];
      }
    } else if (/escription|content|body_?html|"body"/i.test(source)) {
      yield* assigned(source);
    }
  }
  if (flight) yield* flightRows(flight);
  for (const element of dom.all(page.body, DATA_ATTRIBUTES.map((name) => `[${name}]`).join())) {
    for (const name of DATA_ATTRIBUTES) {
      const source = dom.attribute(element, name);
      if (source.length >= SHORTEST) yield parseLoosely(source);
    }
  }
}

/** The values that a script assigns to its variables. */
function* assigned(source: string): Generator {
  const assignment = new RegExp(ASSIGNMENT);
  let inVain = 0;
  while (inVain < LONGEST && assignment.test(source)) {
    const { value, end } = parseFirst(source, assignment.lastIndex);
    if (value === undefined) inVain += end - assignment.lastIndex;
    else assignment.lastIndex = end;
    yield typeof value === "string" ? parseLoosely(value) : value;
  }
}

/** The values of all rows; they refer to long texts by "$" and the id of a row. */
function flightRows(source: string): unknown[] {
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (const { 0: head, 1: id, 2: length, index } of source.matchAll(FLIGHT_ROW)) {
    const start = index + head.length;
    if (length) texts.set(`$${id}`, source.slice(start, start + parseInt(length, 16)));
    else rows.push(source.slice(start).split("\n", 1)[0] ?? "");
  }
  let room = LONGEST;
  return rows.map((row) =>
    parseLoosely(
      row.replace(FLIGHT_REFERENCE, (reference, name: string) => {
        const text = texts.get(name);
        room -= text?.length ?? 0;
        return text && room > 0 ? JSON.stringify(text) : reference;
      }),
    ),
  );
}

/**
 * Nuxt writes its data as one flat array in which numbers stand for positions of that array; this puts the
 * values in their places.
 */
function unfolded(data: unknown): unknown {
  if (!Array.isArray(data)) return data;
  const flat = data as unknown[];
  const places = flat.map((item): unknown =>
    typeof item === "object" && item ? (Array.isArray(item) ? [] : {}) : item,
  );
  flat.forEach((item, at) => {
    if (typeof item !== "object" || !item) return;
    const holder = places[at] as Record<string, unknown>;
    for (const [key, value] of Object.entries(item))
      holder[key] = typeof value === "number" ? (places[value] ?? value) : value;
  });
  return places;
}
