import { ConvexError } from "convex/values";
import { keyRange } from "./index-range";
import { justAfter } from "./keys";
import { passesAll, type SerializedQuery } from "./query";
import type { Row } from "./row";
import type { Shape } from "./schema";
import type { KeyRange } from "./store";
import type { Transaction } from "./transaction";

/** What `.paginate()` asks for. */
export interface PageRequest {
  query: SerializedQuery;
  cursor: string | null;
  endCursor: string | null;
  pageSize: number;
  maximumRowsRead: number | null;
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
 * One page of a query. `journal` is the end of this page at its first run: a rerun ends there again, however many
 * rows came or went in between, so that pages neither overlap nor leave gaps.
 *
 * As on Convex, a page that is exactly full is not known to be the last one; the next one is then empty.
 */
export async function readPage(
  request: PageRequest,
  journal: string | null,
  transaction: Transaction,
  shape: Shape,
): Promise<Page> {
  const cursors = new Cursors(request.query);
  const start = request.cursor === null ? null : cursors.read(request.cursor);
  const fixedEnd = request.endCursor ?? journal;
  const end = fixedEnd === null ? null : cursors.read(fixedEnd);
  if (start === END) return { ...emptyPage, continueCursor: cursors.write(END) };

  const range = between(keyRange(request.query.source, shape), start, end);
  const rows: Row[] = [];
  const keys: string[] = [];
  let bytes = 0;
  let stoppedAt: Position = end ?? END;
  let pageStatus: Page["pageStatus"] = null;
  for await (const { key, row } of transaction.scan(range, request.pageSize + 1)) {
    keys.push(key);
    bytes += row.size;
    if (passesAll(row, request.query.operators)) rows.push(row);
    const isTooMuch =
      keys.length >= (request.maximumRowsRead ?? Infinity) || bytes >= (request.maximumBytesRead ?? Infinity);
    if (isTooMuch) pageStatus = "SplitRequired";
    if (isTooMuch || (end === null && rows.length >= request.pageSize)) {
      stoppedAt = key;
      break;
    }
  }
  if (pageStatus === null && end !== null && rows.length > 2 * request.pageSize)
    pageStatus = "SplitRecommended";
  const middle = pageStatus === null ? undefined : keys[Math.floor((keys.length - 1) / 2)];
  return {
    rows,
    isDone: stoppedAt === END,
    continueCursor: cursors.write(stoppedAt),
    splitCursor: middle === undefined || keys.length < 2 ? null : cursors.write(middle),
    pageStatus,
  };
}

/** The key of the last row before it, or the end of the range. */
type Position = string | typeof END;
const END = Symbol("end of the range");

const emptyPage = { rows: [], isDone: true, splitCursor: null, pageStatus: null };

/** What of a range lies after `start` and up to `end`, both as seen in the direction of the range. */
function between(range: KeyRange, start: string | null, end: Position | null): KeyRange {
  const stop = end === END ? null : end;
  return range.descending
    ? { ...range, upper: start ?? range.upper, lower: stop ?? range.lower }
    : {
        ...range,
        lower: start === null ? range.lower : justAfter(start),
        upper: stop === null ? range.upper : justAfter(stop),
      };
}

/** Cursors are positions that only fit the query they came from. */
class Cursors {
  private readonly fingerprint: string;

  constructor(query: SerializedQuery) {
    this.fingerprint = hash(JSON.stringify(query));
  }

  /** JSON escapes the lone surrogates that keys may contain. */
  write(position: Position): string {
    return `${this.fingerprint}:${position === END ? "" : JSON.stringify(position)}`;
  }

  read(cursor: string): Position {
    const colon = cursor.indexOf(":");
    if (cursor.slice(0, colon) !== this.fingerprint) throw invalidCursor();
    if (colon === cursor.length - 1) return END;
    try {
      return String(JSON.parse(cursor.slice(colon + 1)));
    } catch {
      throw invalidCursor();
    }
  }
}

/** `usePaginatedQuery` starts again from the first page when it sees this. */
function invalidCursor() {
  return new ConvexError({
    isConvexSystemError: true,
    paginationError: "InvalidCursor",
    message: "InvalidCursor: the cursor is of another query.",
  });
}

function hash(text: string): string {
  let value = 5381;
  for (let at = 0; at < text.length; at++) value = (value * 33) ^ text.charCodeAt(at);
  return (value >>> 0).toString(36);
}
