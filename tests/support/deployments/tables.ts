import { internalQueryGeneric } from "convex/server";
import type { TableNames } from "../../../convex/_generated/dataModel";
import schema from "../../../convex/schema";
import type { Tables } from "./deployment";

interface Reader {
  db: { query(table: string): { collect(): Promise<unknown[]> } };
}

/** Every document of every table, read inside a function. */
export async function readTables(ctx: Reader): Promise<Tables> {
  const tables: [string, unknown[]][] = [];
  for (const table of Object.keys(schema.tables) as TableNames[]) {
    tables.push([table, await ctx.db.query(table).collect()]);
  }
  return Object.fromEntries(tables) as Tables;
}

/** The same as a function, for engines that run nothing else. */
export const tables = internalQueryGeneric({ args: {}, handler: (ctx) => readTables(ctx) });
