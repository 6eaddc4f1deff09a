import { beforeAll, describe, expect, it } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import {
  callerOf,
  type Deployment,
  type OpenDeployment,
  RefusedByConvex,
  type Who,
} from "../support/deployments/deployment";
import { registeredFunctions } from "../support/deployments/registered";
import { prepare, PUBLIC_FUNCTIONS, type PublicFunction, type Prepared } from "./public-functions";
import { ADA, BOB } from "./people";
import { eachInNewWorld, oneWorld, refusal } from "./world";

type Entry = [name: string, PublicFunction];

/** What a page may ask before there is an account; it says nothing about anybody else. */
const ANSWERS_ALL: readonly string[] = ["users:me", "users:confirmDeletion", "modelWork:hosted"];

export function authorization(open: OpenDeployment): void {
  const table = Object.entries(PUBLIC_FUNCTIONS);
  const call = (deployment: Deployment, who: Who, [name, { kind }]: Entry, args: Record<string, unknown>) =>
    deployment.run(who, kind, name, args);

  describe("who may call what", () => {
    const world = eachInNewWorld(open);

    it("leaves no public function out of this table", async () => {
      const registered = (await registeredFunctions()).filter(({ isPublic }) => isPublic);
      const kinds = Object.fromEntries(table.map(([name, { kind }]) => [name, kind]));
      expect(kinds).toEqual(Object.fromEntries(registered.map(({ name, kind }) => [name, kind])));
    });

    it.each(table)("lets the owner call %s", async (...entry) => {
      const args = entry[1].args(await prepare(world()), "fresh", world());
      await call(world().deployment, ADA, entry, args);
    });

    it("lets an account that is being deleted call nothing", async () => {
      const prepared = await prepare(world());
      await world().ada.mutation(api.users.remove);
      for (const entry of table) {
        const [name, { args }] = entry;
        const called = call(world().deployment, ADA, entry, args(prepared, "fresh", world()));
        if (ANSWERS_ALL.includes(name)) expect(await called).toBeNull();
        else expect(await refusal(called), name).toEqual({ code: "account_deleted" });
      }
    });

    it("lets internal functions refuse the id of another table", async () => {
      await prepare(world());
      const { users, interviews } = await world().deployment.tables();
      const [user, interview] = [users[0]!._id, interviews[0]!._id];
      const backend = (name: string, args: Record<string, unknown>) =>
        world().deployment.run("deployment", "mutation", name, args);
      const before = await world().deployment.tables();
      for (const [name, args] of [
        ["users:purge", { userId: interview }],
        ["coaching:ask", { interviewId: user }],
        ["coaching:watchdog", { interviewId: user, state: "asking", since: 0 }],
      ] as const) {
        await expect(backend(name, args), name).rejects.toThrow(RefusedByConvex);
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

  describe("what is Ada's", () => {
    const world = oneWorld(open);
    let prepared: Prepared;
    beforeAll(async () => {
      prepared = await prepare(world());
    });

    /** Everything of hers, as she would export it. */
    const adas = () =>
      Promise.all(
        [prepared.draft, prepared.answered, prepared.done].map((interview) =>
          world().ada.query(api.interviews.exportOne, { interview }),
        ),
      );
    const argsFor = ([, { args }]: Entry) => args(prepared, "fresh", world());

    it.each(table)("stays hers when nobody with an account calls %s", async (...entry) => {
      const { deployment } = world();
      const [name] = entry;
      const before = await adas();
      const newcomer = { subject: `user_newcomer_${name}` };
      for (const who of ["nobody", newcomer] as const) {
        const called = call(deployment, who, entry, argsFor(entry));
        if (ANSWERS_ALL.includes(name)) expect(await called).toBeNull();
        else if (name === "users:store" && who === newcomer) expect(await called).toMatchObject({});
        else expect(await refusal(called)).toEqual({ code: "not_signed_in" });
      }
      expect(await adas()).toEqual(before);
    });

    it.each(table)("is neither shown nor changed when somebody else calls %s", async (...entry) => {
      const { deployment } = world();
      const [name, { stranger }] = entry;
      const before = await adas();
      const bob = { subject: `user_bob_${name}` };
      await callerOf(deployment, bob).mutation(api.users.store);
      const called = call(deployment, bob, entry, argsFor(entry));
      switch (stranger) {
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
      await deployment.pass(0);
      expect(await adas()).toEqual(before);
    });

    it.each(table.filter(([, { about }]) => about))(
      "is not found by %s with an id instead of a key",
      async (...entry) => {
        const { interviews, transcripts, users } = await world().deployment.tables();
        for (const [row] of [interviews, transcripts, users]) {
          const called = call(world().deployment, ADA, entry, { ...argsFor(entry), interview: row!._id });
          if (entry[1].stranger === "null") expect(await called).toBeNull();
          else expect(await refusal(called)).toEqual({ code: "not_found", what: "interview" });
        }
      },
    );
  });
}
