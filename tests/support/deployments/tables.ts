import type { TableNames } from "../../../convex/_generated/dataModel";
import type { QueryCtx } from "../../../convex/_generated/server";
import schema from "../../../convex/schema";
import type { Tables } from "./deployment";

/** Every document of every table, read inside a function. */
export async function readTables(ctx: QueryCtx): Promise<Tables> {
  const tables: [string, unknown[]][] = [];
  for (const table of Object.keys(schema.tables) as TableNames[]) {
    tables.push([table, await ctx.db.query(table).collect()]);
  }
  return Object.fromEntries(tables) as Tables;
}
