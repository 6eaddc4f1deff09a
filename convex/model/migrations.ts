import { getOneFrom } from "convex-helpers/server/relationships";
import { internal } from "../_generated/api";
import type { Doc, TableNames } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { sayFound, sayPartly, sayToImprove } from "./feedback";
import { countInJob } from "./jobs";
import { leaveUnread } from "./lifecycle";
import { rekey } from "./correcting";
import { fileWords } from "./searching";

/** One rewriting of the rows of one table. */
interface Step {
  /** Under which its state is stored: never changed. */
  name: string;
  /** Migrates the page at a cursor. Returns where the next one begins, or null after the last. */
  page: (ctx: MutationCtx, cursor: string | null) => Promise<string | null>;
}

/**
 * Everything that stored rows have to go through, the oldest first. A database may come from any version and skip any
 * number of them, so a step that was released is neither changed nor taken out.
 */
export const STEPS: readonly Step[] = [
  /** What tells attempts at one posting by is worked out anew, by the rule for links as it is now. */
  step("postingKeys", { table: "interviews", pageSize: 20, migrateOne: rekey }),
  /** Reviews that the first design had not finished, or failed at, wait for the person to read their answers. */
  step("unread", { table: "interviews", pageSize: 20, migrateOne: leaveUnread }),
  /** What was begun before there was an index of words is found by it, too. */
  step("searchWords", { table: "interviews", pageSize: 20, migrateOne: fileShown }),
  /** What was begun before there was a row for each job counts there, too. */
  step("jobs", { table: "interviews", pageSize: 20, migrateOne: countInJob }),
  /** What was read before rows said what was covered in part says so, too. */
  step("pointsPartly", { table: "interviews", pageSize: 20, migrateOne: sayPartly }),
  /** What was read before its small rows said what was found of each point says so, too. */
  step("found", { table: "interviews", pageSize: 20, migrateOne: sayFound }),
  /** What was read before a trap made an answer the one to improve first names that one, too. */
  step("toImprove", { table: "interviews", pageSize: 20, migrateOne: sayToImprove }),
];

/**
 * A step from what it does to one row. `migrateOne` changes nothing when it meets a row a second time, and may write to
 * what hangs on the row. What a person does meanwhile waits for one page at most, so a page is small.
 */
function step<Table extends TableNames>(
  name: string,
  of: {
    table: Table;
    pageSize: number;
    migrateOne: (ctx: MutationCtx, row: Doc<Table>) => Promise<void>;
  },
): Step {
  return {
    name,
    async page(ctx, cursor) {
      const rows = ctx.db.query(of.table).order("desc");
      const { page, isDone, continueCursor } = await rows.paginate({ cursor, numItems: of.pageSize });
      for (const row of page) await of.migrateOne(ctx, row);
      return isDone ? null : continueCursor;
    },
  };
}

/**
 * Migrates one page of the first step that is not done, and schedules the next. Whatever stops it, called again it goes
 * on where it stood; called twice at once, both go on together. Returns the names of the steps that are not done: none
 * when everything is.
 */
export async function migratePage(ctx: MutationCtx): Promise<string[]> {
  const states = await Promise.all(STEPS.map(({ name }) => stateOf(ctx, name)));
  const left = STEPS.filter((_step, at) => !states[at]?.done);
  const [step, ...rest] = left;
  if (!step) return [];
  const state = states[STEPS.indexOf(step)];
  const cursor = await step.page(ctx, state?.cursor ?? null);
  const next = { name: step.name, cursor, done: cursor === null, at: Date.now() };
  if (state) await ctx.db.replace("migrations", state._id, next);
  else await ctx.db.insert("migrations", next);
  const undone = next.done ? rest : left;
  if (undone.length) await ctx.scheduler.runAfter(0, internal.migrations.run, {});
  return undone.map(({ name }) => name);
}

async function fileShown(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  if (interview.deletedAt === undefined) await fileWords(ctx, interview);
}

function stateOf(ctx: MutationCtx, name: string): Promise<Doc<"migrations"> | null> {
  return getOneFrom(ctx.db, "migrations", "by_name", name);
}
