import type { Page } from "../page";
import { parseLoosely } from "./json";

/** Scripts longer than this are bundles of code and not data. */
const LONGEST = 4_000_000;
const SHORTEST = 300;

/** Attributes in which server-rendered pages hand data to their scripts. */
const DATA_ATTRIBUTES = [
  "data-page",
  "data-props",
  "data-react-props",
  "data-state",
  "data-initial-state",
  "data-json",
];

/** `window.__STATE__ = {`, `var data = JSON.parse("` */
const ASSIGNMENT = /(?:window|self|globalThis|var|let|const)[^=;{}()]{1,80}=\s*(?=[[{]|JSON\.parse\()/g;
const PARSE_CALL = /^JSON\.parse\(\s*(["'])/;
/** A row of React's flight format: an id, and a text with its length or a value. */
const FLIGHT_ROW = /(?:^|\n)([\da-f]+):(?:T([\da-f]+),|(?=[[{"]))/g;

/**
 * The data that a page's scripts were started with: Next, Nuxt, Remix, Apollo, Inertia and whatever else is
 * written as JSON into scripts or attributes. Nothing is run.
 */
export function* embeddedStates(page: Page): Generator {
  const flight: string[] = [];
  for (const script of page.dom.all(page.root, "script:not([src])")) {
    const source = page.dom.text(script);
    const type = page.dom.attribute(script, "type");
    if (source.length < SHORTEST || source.length > LONGEST || type.includes("ld+json")) continue;
    if (source.includes("__next_f.push")) flight.push(...flightChunks(source));
    else if (type.includes("json")) yield unfolded(parseLoosely(source));
    else if (/escription|content/i.test(source)) yield* assigned(source);
  }
  if (flight.length > 0) yield* flightRows(flight.join(""));
  for (const name of DATA_ATTRIBUTES) {
    for (const element of page.dom.all(page.body, `[${name}]`)) {
      const source = page.dom.attribute(element, name);
      if (source.length >= SHORTEST && source.length <= LONGEST) yield parseLoosely(source);
    }
  }
}

function* assigned(source: string): Generator {
  for (const match of source.matchAll(ASSIGNMENT)) {
    const rest = source.slice(match.index + match[0].length);
    const quoted = PARSE_CALL.exec(rest);
    if (!quoted) yield parseLoosely(rest);
    else {
      const literal = parseLoosely(rest.slice(quoted[0].length - 1));
      if (typeof literal === "string") yield parseLoosely(literal);
    }
  }
}

function flightChunks(source: string): string[] {
  const chunks: string[] = [];
  for (const match of source.matchAll(/__next_f\.push\(/g)) {
    const value = parseLoosely(source.slice(match.index + match[0].length));
    if (Array.isArray(value) && typeof value[1] === "string") chunks.push(value[1]);
  }
  return chunks;
}

/** Rows refer to long texts by "$" and their id. */
function flightRows(source: string): unknown[] {
  const texts = new Map<string, string>();
  const values: unknown[] = [];
  for (const row of source.matchAll(FLIGHT_ROW)) {
    const start = row.index + row[0].length;
    if (row[2]) texts.set(`$${row[1]}`, source.slice(start, start + parseInt(row[2], 16)));
    else values.push(source.slice(start, source.indexOf("\n", start) >>> 0));
  }
  const named = (_key: string, value: unknown) =>
    typeof value === "string" ? (texts.get(value) ?? value) : value;
  return values.map((json) => {
    try {
      return JSON.parse(json as string, named) as unknown;
    } catch {
      return undefined;
    }
  });
}

/**
 * Nuxt writes its data as one flat array in which numbers stand for positions of that array; this puts the
 * values in their places.
 */
function unfolded(data: unknown): unknown {
  if (!Array.isArray(data) || typeof data[0] !== "object") return data;
  const flat = data as unknown[];
  const places = flat.map((item): unknown =>
    Array.isArray(item) ? [] : typeof item === "object" && item !== null ? {} : item,
  );
  flat.forEach((item, at) => {
    if (typeof item !== "object" || item === null) return;
    const holder = places[at] as Record<string, unknown>;
    for (const [key, value] of Object.entries(item)) {
      holder[key] = typeof value === "number" && value in places ? places[value] : value;
    }
  });
  return places;
}
