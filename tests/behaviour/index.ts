import type { OpenDeployment } from "../support/deployments/deployment";
import { answers } from "./answers";
import { authorization } from "./authorization";
import { coach } from "./coach";
import { deleting } from "./deleting";
import { feedback } from "./feedback";
import { history } from "./history";
import { interviews } from "./interviews";
import { jobs } from "./jobs";
import { largest } from "./largest";
import { lifecycle } from "./lifecycle";
import { migrations } from "./migrations";
import { model } from "./model";
import { moving } from "./moving";
import { oversized } from "./oversized";
import { progress } from "./progress";
import { questions } from "./questions";
import { rateLimits } from "./rate-limits";
import { ready } from "./ready";
import { replaced } from "./replaced";
import { stories } from "./stories";
import { users } from "./users";
import { verdicts } from "./verdicts";

/** What the functions do, whichever engine runs them. */
export function behaviour(open: OpenDeployment): void {
  users(open);
  interviews(open);
  history(open);
  jobs(open);
  lifecycle(open);
  questions(open);
  ready(open);
  answers(open);
  feedback(open);
  verdicts(open);
  stories(open);
  coach(open);
  model(open);
  moving(open);
  deleting(open);
  rateLimits(open);
  progress(open);
  authorization(open);
  oversized(open);
  largest(open);
  replaced(open);
  migrations(open);
}
