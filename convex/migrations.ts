import { v } from "convex/values";
import { internalMutation } from "./functions";
import { migratePage } from "./model/migrations";

/** Migrates one page, and schedules the next. Returns the names of the steps that are not done. */
export const run = internalMutation({
  args: {},
  returns: v.array(v.string()),
  handler: (ctx): Promise<string[]> => migratePage(ctx),
});
