import "../embedded/environment";
import * as answers from "../../convex/answers";
import * as coaching from "../../convex/coaching";
import * as daily from "../../convex/daily";
import * as deleted from "../../convex/deleted";
import * as feedback from "../../convex/feedback";
import * as followUps from "../../convex/followUps";
import * as interviews from "../../convex/interviews";
import * as jobs from "../../convex/jobs";
import * as migrations from "../../convex/migrations";
import * as modelWork from "../../convex/modelWork";
import * as nightBefore from "../../convex/nightBefore";
import * as progress from "../../convex/progress";
import * as questions from "../../convex/questions";
import * as stories from "../../convex/stories";
import * as users from "../../convex/users";
import * as verdicts from "../../convex/verdicts";

export { default as schema } from "../../convex/schema";

/** The functions that run on this device: all of convex/ but what only a hosted deployment needs (accountDeletions.ts, crons.ts, http.ts, modelCalls.ts). */
export const modules = {
  answers,
  coaching,
  daily,
  deleted,
  feedback,
  followUps,
  interviews,
  jobs,
  migrations,
  modelWork,
  nightBefore,
  progress,
  questions,
  stories,
  users,
  verdicts,
};
