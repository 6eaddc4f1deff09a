import type { Tables } from "../../support/deployments/deployment";

/**
 * Gives whatever an engine makes up by itself (ids, keys of the coach's questions, cursors) names that are the same
 * in every engine: by kind and by when it was first seen.
 */
export class MadeUpNames {
  private readonly names = new Map<string, string>();

  /** Takes note of what is stored; to be called after each step. */
  learn(tables: Tables): void {
    for (const [table, rows] of Object.entries<{ _id: string; _creationTime: number }[]>(tables)) {
      for (const { _id } of inOrder(rows)) this.name(table, _id);
    }
    for (const { questions } of inOrder(tables.transcripts)) {
      for (const { key, origin } of questions) if (origin === "coach") this.name("question", key);
    }
  }

  /** The value with those names, and with everything that stands in the order of made-up keys in one order. */
  normalised(value: unknown): unknown {
    if (typeof value === "string") return this.names.get(value) ?? value;
    if (typeof value === "number" && !Number.isFinite(value)) return String(value);
    if (Array.isArray(value)) {
      const items = value.map((item) => this.normalised(item));
      return items.some(isOfQuestion) ? items.sort(byText) : items;
    }
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      parts
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
