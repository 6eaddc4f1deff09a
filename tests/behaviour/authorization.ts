import { describe, expect, it } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { callerOf, type OpenDeployment, RefusedByConvex, type Who } from "../support/deployments/deployment";
import { registeredFunctions } from "../support/deployments/registered";
import { prepare, PUBLIC_FUNCTIONS, type PublicFunction, type Prepared } from "./public-functions";
import { ADA, BOB } from "./people";
import { eachInNewWorld, refusal } from "./world";

/** Somebody with a token whose account was never stored. */
const NEWCOMER = { subject: "user_newcomer" };

export function authorization(open: OpenDeployment): void {
  describe("who may call what", () => {
    const world = eachInNewWorld(open);
    const table = Object.entries(PUBLIC_FUNCTIONS);
    const aboutAnInterview = table.filter(([, { about }]) => about);

    const call = (who: Who, name: string, { kind }: PublicFunction, args: Record<string, unknown>) =>
      world().deployment.run(who, kind, name, args);
    const argsOf = ({ args }: PublicFunction, prepared: Prepared) => args(prepared, "fresh", world());
    /** Everything of Ada's, as she would export it. */
    const adas = async (prepared: Prepared) =>
      Promise.all(
        [prepared.draft, prepared.answered, prepared.done].map((interview) =>
          world().ada.query(api.interviews.exportOne, { interview }),
        ),
      );

    it("leaves no public function out of this table", async () => {
      const registered = (await registeredFunctions()).filter(({ isPublic }) => isPublic);
      const kinds = Object.fromEntries(table.map(([name, { kind }]) => [name, kind]));
      expect(kinds).toEqual(Object.fromEntries(registered.map(({ name, kind }) => [name, kind])));
    });

    it.each(table)("lets the owner call %s", async (name, entry) => {
      const prepared = await prepare(world());
      await call(ADA, name, entry, argsOf(entry, prepared));
    });

    it.each(table)("lets nobody without an account call %s", async (name, entry) => {
      const prepared = await prepare(world());
      const before = await adas(prepared);
      for (const who of ["nobody", NEWCOMER] as const) {
        const called = call(who, name, entry, argsOf(entry, prepared));
        if (name === "users:me") expect(await called).toBeNull();
        else if (name === "users:store" && who === NEWCOMER) expect(await called).toMatchObject({});
        else expect(await refusal(called)).toEqual({ code: "not_signed_in" });
      }
      expect(await adas(prepared)).toEqual(before);
    });

    it.each(table)("lets an account that is being deleted not call %s", async (name, entry) => {
      const prepared = await prepare(world());
      await world().ada.mutation(api.users.remove);
      const called = call(ADA, name, entry, argsOf(entry, prepared));
      if (name === "users:me") expect(await called).toBeNull();
      else expect(await refusal(called)).toEqual({ code: "account_deleted" });
    });

    it.each(table)("shows and changes nothing of Ada's when Bob calls %s", async (name, entry) => {
      const prepared = await prepare(world());
      const before = await adas(prepared);
      const called = call(BOB, name, entry, argsOf(entry, prepared));
      switch (entry.stranger) {
        case "not found":
          expect(await refusal(called)).toEqual({ code: "not_found", what: "interview" });
          break;
        case "null":
          expect(await called).toBeNull();
          break;
        case "nothing listed":
          expect(await called).toEqual([]);
          break;
        case "an empty page":
          expect(await called).toMatchObject({ page: [], isDone: true });
          break;
        case "the caller's own affair":
          // Keys of Ada's interviews begin with her name.
          expect(JSON.stringify(await called) ?? "").not.toContain("ada-");
      }
      await world().deployment.pass(0);
      expect(await adas(prepared)).toEqual(before);
    });

    it.each(aboutAnInterview)(
      "finds nothing when %s is given an id instead of a key",
      async (name, entry) => {
        const prepared = await prepare(world());
        const { interviews, transcripts, users } = await world().deployment.tables();
        for (const [row] of [interviews, transcripts, users]) {
          const called = call(ADA, name, entry, { ...argsOf(entry, prepared), interview: row!._id });
          if (entry.stranger === "null") expect(await called).toBeNull();
          else expect(await refusal(called)).toEqual({ code: "not_found", what: "interview" });
        }
      },
    );

    it("lets internal functions refuse the id of another table", async () => {
      await prepare(world());
      const { users, interviews } = await world().deployment.tables();
      const [user, interview] = [users[0]!._id, interviews[0]!._id];
      const backend = (kind: "mutation", name: string, args: Record<string, unknown>) =>
        world().deployment.run("deployment", kind, name, args);
      const before = await world().deployment.tables();
      for (const [name, args] of [
        ["users:purge", { userId: interview }],
        ["coaching:ask", { interviewId: user }],
        ["coaching:review", { interviewId: user }],
        ["coaching:watchdog", { interviewId: user, state: "asking", since: 0 }],
      ] as const) {
        await expect(backend("mutation", name, args), name).rejects.toThrow(RefusedByConvex);
      }
      expect(await world().deployment.tables()).toEqual(before);
    });

    it("finds somebody else's account by no public function, only inside the backend", async () => {
      const { internal: backend, deployment } = world();
      const bobsView = await callerOf(deployment, BOB).query(api.users.me);
      expect(await backend.query(internal.users.byClerkId, { clerkId: BOB.subject })).toEqual(bobsView);
      const names = (await registeredFunctions()).filter(({ isPublic }) => isPublic).map(({ name }) => name);
      expect(names).not.toContain("users:byClerkId");
    });
  });
}
