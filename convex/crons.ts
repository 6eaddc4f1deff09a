import { cronJobs } from "convex/server";
import { internal } from "./_generated/api";

const crons = cronJobs();

/** On a hosted deployment; on a device the worker's alarm does the same. */
crons.daily("delete what was kept for a time", { hourUTC: 3, minuteUTC: 20 }, internal.daily.clean, {});

export default crons;
