import { ConvexError, type JSONValue } from "convex/values";
import type { Shape } from "../schema";
import type { KeyRange } from "../store/key-range";
import type { Row } from "../store/row";
import type { Transaction } from "../transaction/transaction";
import { justAfter } from "../values/keys";
import { passes } from "./filter";
import { keyRange } from "./index-range";
import { filtersOf, type SerializedQuery } from "./query";

/** What `.paginate()` asks for. */
export interface PageRequest {
  query: SerializedQuery;
  cursor: string | null;
  endCursor: string | null;
  pageSize: number;
  maximumRowsRead?: number | null;
  maximumBytesRead?: number | null;
}

export interface Page {
  rows: Row[];
  isDone: boolean;
  continueCursor: string;
  splitCursor: string | null;
  pageStatus: "SplitRecommended" | "SplitRequired" | null;
}

/**
 * One page of a query. `journal` is the cursor at which this page ended when it was first read: read again it ends
 * there too, whatever came or went in between, so that pages neither overlap nor leave a gap.
 *
 * As on Convex, a page that is exactly full does not know that it is the last; an empty one follows.
 */
export async function readPage(
  request: PageRequest,
  journal: string | null,
  transaction: Transaction,
  shape: Shape,
): Promise<Page> {
  const { query, pageSize, maximumRowsRead, maximumBytesRead } = request;
  const cursors = new Cursors(query);
  const start = request.cursor === null ? null : cursors.read(request.cursor);
  const givenEnd = request.endCursor ?? journal;
  const end = givenEnd === null ? null : cursors.read(givenEnd);
  const range = part(keyRange(query.source, shape), start, end);
  const filters = filtersOf(query);

  const rows: Row[] = [];
  const keys: string[] = [];
  let bytesRead = 0;
  let stop: Position = end ?? END;
  let pageStatus: Page["pageStatus"] = null;
  for await (const { key, row } of transaction.scan(range, pageSize)) {
    keys.push(key);
    bytesRead += row.size;
    if (filters.every((filter) => passes(row.document, filter))) rows.push(row);
    const isTooMuch =
      keys.length >= (maximumRowsRead ?? Infinity) || bytesRead >= (maximumBytesRead ?? Infinity);
    if (isTooMuch) pageStatus = "SplitRequired";
    if (isTooMuch || (end === null && rows.length >= pageSize)) {
      stop = key;
      break;
    }
  }
  // A page whose end is fixed grows with what is inserted into it.
  if (pageStatus === null && rows.length > 2 * pageSize) pageStatus = "SplitRecommended";
  const middle = pageStatus === null ? undefined : keys[Math.floor((keys.length - 1) / 2)];
  return {
    rows,
    isDone: stop === END,
    continueCursor: cursors.write(stop),
    splitCursor: middle === undefined ? null : cursors.write(middle),
    pageStatus,
  };
}

/** Where a page begins or ends: behind the row with this key, or at the end of everything. */
type Position = string | typeof END;
const END = Symbol("end");

/**
 * What of a range lies behind `start`, up to and with `end`, in the direction of the range. A cursor comes from a
 * client and may be forged: it can only ever make the range smaller.
 */
function part(range: KeyRange, start: Position | null, end: Position | null): KeyRange {
  if (start === END) return { ...range, lower: range.upper };
  const { descending } = range;
  const [from, to] = [start, end === END ? null : end];
  const lower = descending ? to : from && justAfter(from);
  const upper = descending ? from : to && justAfter(to);
  return {
    ...range,
    lower: lower !== null && lower > range.lower ? lower : range.lower,
    upper: upper !== null && upper < range.upper ? upper : range.upper,
  };
}

/** Positions as text that only fits the query they are of. */
class Cursors {
  private readonly fingerprint: string;

  constructor(query: SerializedQuery) {
    this.fingerprint = hash(JSON.stringify(query));
  }

  /** JSON escapes the lone surrogates that a key may contain. */
  write(position: Position): string {
    return `${this.fingerprint}:${position === END ? "" : JSON.stringify(position)}`;
  }

  read(cursor: string): Position {
    const key = cursor.startsWith(`${this.fingerprint}:`) ? cursor.slice(this.fingerprint.length + 1) : null;
    if (key === "") return END;
    const position = key === null ? null : parsed(key);
    if (typeof position !== "string") throw invalidCursor();
    return position;
  }
}

function parsed(json: string): JSONValue {
  try {
    return JSON.parse(json) as JSONValue;
  } catch {
    return null;
  }
}

/** `usePaginatedQuery` knows this error and begins again with the first page. */
function invalidCursor() {
  return new ConvexError({ isConvexSystemError: true, paginationError: "InvalidCursor" });
}

function hash(text: string): string {
  let value = 5381;
  for (let at = 0; at < text.length; at++) value = (value * 33) ^ text.charCodeAt(at);
  return (value >>> 0).toString(36);
}
