import { describe, expect, it } from "vitest";
import { api } from "../../convex/_generated/api";
import { callerOf, type Caller, type OpenDeployment } from "../support/deployments/deployment";
import { DEVICE } from "./people";
import { eachInNewWorld, refusal, started } from "./world";

export function rateLimits(open: OpenDeployment): void {
  describe("work that costs a hosted deployment money", () => {
    const world = eachInNewWorld(open);
    const HOUR = 3_600_000;

    const create = (caller: Caller, n: number) =>
      caller.mutation(api.interviews.create, {
        key: `k${n}`,
        posting: { jobTitle: "Baker" },
        language: "en",
      });

    it("is limited for each person, who is told when to come back", async () => {
      const { deployment, ada, bob } = world();
      for (let n = 0; n < 30; n++) await create(ada, n);
      const refused = await refusal(create(ada, 30));
      expect(refused).toEqual({ code: "rate_limited", retryAt: deployment.now() + HOUR / 30 });
      expect((await deployment.tables()).interviews).toHaveLength(30);
      expect(await create(ada, 0)).toMatchObject({ key: "k0" });
      await create(bob, 0);
      await deployment.pass(HOUR / 30);
      await create(ada, 30);
    });

    it("is limited too where the coach is asked again and again", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "one");
      for (let n = 0; n < 30; n++) {
        await ada.mutation(api.questions.regenerate, { interview: "one" });
        await deployment.pass(0);
      }
      const again = ada.mutation(api.questions.regenerate, { interview: "one" });
      expect(await refusal(again)).toMatchObject({ code: "rate_limited" });
    });

    it("has a generous path of its own for imports", async () => {
      const { ada, bob } = world();
      await started(world(), ada, "one");
      const session = await ada.query(api.interviews.exportOne, { interview: "one" });
      for (let n = 0; n < 40; n++) {
        await bob.mutation(api.interviews.importOne, { session: { ...session, key: `moved-${n}` } });
      }
      await create(bob, 0);
    });

    it("costs nobody anything on this device", async () => {
      const { deployment } = world();
      const device = callerOf(deployment, DEVICE);
      await device.mutation(api.users.store);
      for (let n = 0; n < 40; n++) await create(device, n);
      expect((await deployment.tables()).rateLimits).toEqual([]);
    });
  });
}
