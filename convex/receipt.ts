import { type Infer, v } from "convex/values";

/** Where a captured field came from; `person` is a reader too. */
const origin = v.object({
  reader: v.string(),
  confidence: v.union(v.literal("high"), v.literal("medium"), v.literal("low")),
});
/** The receipt of a capture: as the database keeps it, and the device. */
export const origins = v.object({
  title: v.optional(origin),
  company: v.optional(origin),
  location: v.optional(origin),
  description: v.optional(origin),
});
export type Origins = Infer<typeof origins>;
