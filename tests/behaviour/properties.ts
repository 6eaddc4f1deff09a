import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { TOMBSTONE_MS } from "../../convex/model/users";
import { callerOf, type Deployment, type OpenDeployment } from "../support/deployments/deployment";
import { registeredFunctions } from "../support/deployments/registered";
import { problemsBetween, problemsIn } from "./sequences/invariants";
import { replay, type Replayed } from "./sequences/replay";
import { ARGUMENTS } from "./sequences/arguments";
import { sequences } from "./sequences/sequences";
import { ADA } from "./people";

/** Random sequences in a run; set SEQUENCES for a longer one. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 25);

export function properties(open: OpenDeployment): void {
  describe("whatever anybody sends", () => {
    it("means that every public function is among the random calls", async () => {
      const registered = (await registeredFunctions()).filter(({ isPublic }) => isPublic);
      expect(Object.keys(ARGUMENTS).sort()).toEqual(registered.map(({ name }) => name).sort());
    });

    it(
      "ends in a result or a typed error, and what is stored always makes sense",
      async () => {
        const holds = async (deployment: Deployment, replayed: AsyncIterable<Replayed>) => {
          let before = await deployment.tables();
          for await (const { step, outcome, tables } of replayed) {
            const where = JSON.stringify(step);
            expect(outcome, where).not.toHaveProperty("fault");
            expect(problemsIn(tables, deployment.now()), where).toEqual([]);
            expect(problemsBetween(before, tables), where).toEqual([]);
            if (step.do === "call" && step.kind === "query") expect(tables, where).toEqual(before);
            before = tables;
          }
        };
        await fc.assert(
          fc.asyncProperty(sequences(), async (steps) => {
            const deployment = await open();
            try {
              await holds(deployment, replay(deployment, steps));
              await deletesAll(deployment);
            } finally {
              await deployment.close();
            }
          }),
          { numRuns: SEQUENCES },
        );
      },
      SEQUENCES * 4_000,
    );
  });
}

/** Whatever Ada has by now: when she deletes her account nothing of it is left. */
async function deletesAll(deployment: Deployment): Promise<void> {
  const ada = callerOf(deployment, ADA);
  if (await ada.query(api.users.me)) await ada.mutation(api.users.remove);
  await deployment.pass(TOMBSTONE_MS + 61_000);
  const tables = await deployment.tables();
  expect(tables.users.map(({ clerkId }) => clerkId)).not.toContain(ADA.subject);
  expect(problemsIn(tables, deployment.now())).toEqual([]);
}
