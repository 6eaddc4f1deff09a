import {
  type DataModelFromSchemaDefinition,
  defineSchema,
  defineTable,
  type GenericMutationCtx,
  type GenericQueryCtx,
  internalMutationGeneric,
  type MutationBuilder,
  mutationGeneric,
  type QueryBuilder,
  queryGeneric,
  makeFunctionReference,
} from "convex/server";
import { v } from "convex/values";

/**
 * The plain shape of the same product, as one would write it first: one row an interview, with the description, the
 * questions, the answers and the feedback in it. Users are found by index, and lists are bounded, as they should be.
 */
const question = v.object({ order: v.number(), text: v.string(), answer: v.optional(v.string()) });
const feedback = v.object({
  overallRating: v.number(),
  strengths: v.array(v.string()),
  improvements: v.array(v.string()),
  detailedFeedback: v.string(),
});
const posting = {
  jobTitle: v.string(),
  company: v.string(),
  location: v.string(),
  jobDescription: v.string(),
  postingUrl: v.string(),
};
const interview = v.object({
  ...posting,
  userId: v.id("users"),
  status: v.string(),
  questions: v.array(question),
  feedback: v.optional(feedback),
  completedAt: v.optional(v.number()),
});

export const schema = defineSchema({
  users: defineTable({ clerkId: v.string(), name: v.optional(v.string()) }).index("by_clerkId", ["clerkId"]),
  interviews: defineTable(interview).index("by_userId", ["userId"]),
});

type DataModel = DataModelFromSchemaDefinition<typeof schema>;
const query: QueryBuilder<DataModel, "public"> = queryGeneric;
const mutation: MutationBuilder<DataModel, "public"> = mutationGeneric;
const internalMutation: MutationBuilder<DataModel, "internal"> = internalMutationGeneric;

export const store = mutation({
  args: {},
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    const known = identity && (await findUser(ctx, identity.subject));
    if (known || !identity) return;
    await ctx.db.insert("users", { clerkId: identity.subject, name: identity.name });
  },
});

export const me = query({ args: {}, handler: (ctx) => currentUser(ctx) });

/** Stores a finished interview of the past. */
export const keep = mutation({
  args: { interview: interview.omit("userId") },
  handler: async (ctx, { interview }) => {
    const user = await currentUser(ctx);
    await ctx.db.insert("interviews", { userId: user._id, ...interview });
  },
});

export const create = mutation({
  args: { ...posting, questions: v.array(v.string()) },
  handler: async (ctx, { questions, ...posting }) => {
    const user = await currentUser(ctx);
    return ctx.db.insert("interviews", {
      ...posting,
      userId: user._id,
      status: "draft",
      questions: questions.map((text, at) => ({ order: at + 1, text })),
    });
  },
});

export const list = query({
  args: {},
  handler: async (ctx) => {
    const user = await currentUser(ctx);
    return ctx.db
      .query("interviews")
      .withIndex("by_userId", (q) => q.eq("userId", user._id))
      .order("desc")
      .take(20);
  },
});

export const get = query({
  args: { interviewId: v.id("interviews") },
  handler: async (ctx, { interviewId }) => {
    const user = await currentUser(ctx);
    const interview = await ctx.db.get("interviews", interviewId);
    return interview?.userId === user._id ? interview : null;
  },
});

export const saveAnswer = mutation({
  args: { interviewId: v.id("interviews"), order: v.number(), answer: v.string() },
  handler: async (ctx, { interviewId, order, answer }) => {
    const user = await currentUser(ctx);
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.userId !== user._id) throw new Error("Not yours.");
    const questions = interview.questions.map((question) =>
      question.order === order ? { ...question, answer } : question,
    );
    await ctx.db.patch("interviews", interviewId, { questions, status: "in_progress" });
  },
});

export const complete = mutation({
  args: { interviewId: v.id("interviews"), feedback },
  handler: async (ctx, { interviewId, feedback }) => {
    const user = await currentUser(ctx);
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.userId !== user._id) throw new Error("Not yours.");
    await ctx.db.patch("interviews", interviewId, { status: "completed" });
    await ctx.scheduler.runAfter(0, reviewReference, { interviewId, feedback });
  },
});

const reviewReference = makeFunctionReference<"mutation">("plain:review");
export const review = internalMutation({
  args: { interviewId: v.id("interviews"), feedback },
  handler: async (ctx, { interviewId, feedback }) => {
    await ctx.db.patch("interviews", interviewId, { feedback, completedAt: Date.now() });
  },
});

async function currentUser(ctx: GenericQueryCtx<DataModel>) {
  const identity = await ctx.auth.getUserIdentity();
  const user = identity && (await findUser(ctx, identity.subject));
  if (!user) throw new Error("Not signed in.");
  return user;
}

function findUser(ctx: GenericQueryCtx<DataModel> | GenericMutationCtx<DataModel>, clerkId: string) {
  return ctx.db
    .query("users")
    .withIndex("by_clerkId", (q) => q.eq("clerkId", clerkId))
    .unique();
}
