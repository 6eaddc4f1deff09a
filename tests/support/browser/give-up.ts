import { afterEach, beforeEach } from "vitest";
import { beginSteps, whereItIs } from "./steps";

// A test that gives up says at which step it was.
beforeEach(beginSteps);
afterEach(({ task }) => {
  for (const error of task.result?.errors ?? []) error.message += `\n${whereItIs()}`;
});
