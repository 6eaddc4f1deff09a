import type { FunctionReturnType } from "convex/server";
import type { api } from "../../convex/_generated/api";

/** An interview as it is read back: posting, questions with answers and newest reviews, feedback. */
export type WholeInterview = FunctionReturnType<typeof api.interviews.get>;
export type AnsweredQuestion = WholeInterview["questions"][number];
