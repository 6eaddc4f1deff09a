import { beforeEach, describe, type TestContext } from "vitest";
import { type Address, openAt } from "../support/deployments/address";
import { serveInNode } from "../support/deployments/node";
import { behaviour } from ".";

/**
 * `npm run behaviour`: what the functions do at an address, by the names that Convex's own CLI takes. Without one, in
 * Node behind a socket on this machine.
 */
const { CONVEX_SELF_HOSTED_URL: url, CONVEX_SELF_HOSTED_ADMIN_KEY: adminKey } = process.env;
const address: Address = url && adminKey ? { url, adminKey } : await serveInNode();

/** Suites and tests that rest on what no address gives, beside those that `openAt` meets by itself. */
const NOT_BY_ADDRESS = {
  "a person's id that is known beforehand": [
    "who practises",
    "can be used as before, and says so to whoever opens it",
    "goes by the receipt, for which nobody has to be signed in",
  ],
  "the deployment's variables": ["the deployment's own language model"],
  "a clock that stands still, or a coach that waits": [
    "begins as a draft",
    "has no question yet while the coach makes them",
    "is not finished with nothing answered, nor while the coach asks",
    "are asked anew while nothing is answered",
    "are left alone while the coach makes them",
    "does not let a clock that runs ahead win for ever",
    "comes when an answer of a completed interview is read, with rating, strengths, improvements and a text",
    "is stored with the words that show it and whose reading it is",
    "goes on after a move: answers can be saved and an unfinished coach asked again",
    "dates nothing later than today",
    "is limited for each person, who is told when to come back",
    "is limited where questions are written, and for a session that goes and comes",
  ],
  "the tables, after it has stored much": ["what is too large"],
};

describe(`at ${address.url}`, { timeout: 60_000 }, () => {
  let skip: TestContext["skip"];
  beforeEach((context) => {
    ({ skip } = context);
    const names = [context.task.name];
    for (let { suite } = context.task; suite; { suite } = suite) names.push(suite.name);
    for (const [what, tests] of Object.entries(NOT_BY_ADDRESS))
      if (tests.some((name) => names.includes(name))) skip(`It rests on ${what}.`);
  });
  behaviour(openAt(address, (why) => skip(why)));
});
