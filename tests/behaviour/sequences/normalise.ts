import { askedAfter, followUpKeyOf } from "../../../lib/coach/review/index";
import type { Tables } from "../../support/deployments/deployment";

/**
 * Gives whatever an engine makes up by itself (ids, keys of the coach's questions and of a person's points, cursors) names that are the same
 * in every engine: by kind and by when it was first seen.
 */
export class MadeUpNames {
  private readonly names = new Map<string, string>();

  /** Takes note of what is stored; to be called after each step. */
  learn({ users, interviews, transcripts }: Tables): void {
    for (const { _id } of inOrder(users)) this.name("user", _id);
    for (const { _id } of inOrder(interviews)) this.name("interview", _id);
    for (const { _id, questions } of inOrder(transcripts)) {
      this.name("transcript", _id);
      for (const { key, origin, sheet } of questions) {
        if (origin === "coach") this.name("question", key);
        // Points that a person writes get their keys where they are stored; the bank's have keys of their own.
        if (sheet?.origin === "person") for (const point of sheet.points) this.name("point", point.key);
      }
    }
  }

  /** Every table as a set of documents: an import stores answers in the order of made-up keys. */
  normalisedTables(tables: Tables): unknown {
    const documents = Object.entries<object[]>(tables).map(([table, rows]) => {
      const normal = rows.map((row) => {
        const fields = Object.entries(row).filter(([field]) => !field.startsWith("_"));
        return this.normalised(Object.fromEntries(fields));
      });
      return [table, normal.sort(byText)] as const;
    });
    return Object.fromEntries(documents);
  }

  /** The value with those names, and with everything that stands in the order of made-up keys in one order. */
  normalised(value: unknown): unknown {
    if (typeof value === "string") {
      const parent = askedAfter(value);
      if (parent !== undefined) return followUpKeyOf(this.names.get(parent) ?? parent);
      return this.names.get(value) ?? value;
    }
    if (typeof value === "number" && !Number.isFinite(value)) return String(value);
    if (Array.isArray(value)) {
      const items = value.map((item) => this.normalised(item));
      return items.some(isOfQuestion) ? items.sort(byText) : items;
    }
    if (value instanceof ArrayBuffer) return [...new Uint8Array(value)].join(" ");
    if (typeof value !== "object" || value === null) return value;
    // Some objects have made-up keys for the names of their properties.
    const parts = Object.entries(value).map(([name, part]) => [this.names.get(name) ?? name, part] as const);
    return Object.fromEntries(
      parts
        .filter(([, part]) => part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => {
          if (name === "continueCursor") return [name, "a cursor"];
          const normal = this.normalised(part);
          return [name, name === "answered" && Array.isArray(normal) ? normal.sort() : normal];
        }),
    );
  }

  private name(kind: string, madeUp: string): void {
    if (!this.names.has(madeUp)) this.names.set(madeUp, `${kind} ${this.names.size}`);
  }
}

function inOrder<Row extends { _creationTime: number }>(rows: Row[]): Row[] {
  return [...rows].sort((a, b) => a._creationTime - b._creationTime);
}

function isOfQuestion(item: unknown): boolean {
  return typeof item === "object" && item !== null && "questionKey" in item;
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
