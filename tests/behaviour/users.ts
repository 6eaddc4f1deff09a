import { describe, expect, it } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { PROFILE_MS, TOMBSTONE_MS } from "../../convex/model/users";
import { callerOf, type OpenDeployment } from "../support/deployments/deployment";
import { ADA, BOB, DEVICE } from "./people";
import { eachInNewWorld, finished, refusal, started } from "./world";

export function users(open: OpenDeployment): void {
  describe("who practises", () => {
    const world = eachInNewWorld(open);

    it("stores Clerk id, email, name, picture and the time of the first sign-in", async () => {
      const { deployment } = world();
      const eve = {
        subject: "user_eve",
        email: "eve@example.org",
        name: "Eve",
        pictureUrl: "https://e.org/p",
      };
      const view = await callerOf(deployment, eve).mutation(api.users.store);
      expect(view).toEqual({
        clerkId: "user_eve",
        email: "eve@example.org",
        name: "Eve",
        imageUrl: "https://e.org/p",
        createdAt: deployment.now(),
      });
      expect(await callerOf(deployment, eve).query(api.users.me)).toEqual(view);
    });

    it("stores a person whose token carries nothing but an id", async () => {
      const { deployment } = world();
      const bare = callerOf(deployment, { subject: "user_bare" });
      await bare.mutation(api.users.store);
      expect(await bare.query(api.users.me)).toEqual({ clerkId: "user_bare", createdAt: deployment.now() });
    });

    it("returns the row there is when somebody signs in again", async () => {
      const { deployment, ada } = world();
      const first = await ada.query(api.users.me);
      await deployment.pass(1_000);
      expect(await ada.mutation(api.users.store)).toEqual(first);
      expect((await deployment.tables()).users).toHaveLength(2);
    });

    it("makes one row when two surfaces store the same person at once", async () => {
      const { deployment } = world();
      const panel = callerOf(deployment, { subject: "user_eve" });
      const popup = callerOf(deployment, { subject: "user_eve" });
      await Promise.all([
        panel.mutation(api.users.store),
        popup.mutation(api.users.store),
        panel.mutation(api.users.store),
      ]);
      const rows = (await deployment.tables()).users.filter(({ clerkId }) => clerkId === "user_eve");
      expect(rows).toHaveLength(1);
    });

    it("refreshes name, email and picture when they changed", async () => {
      const { deployment, ada } = world();
      const renamed = { ...ADA, name: "Ada King", email: "ada@king.example", pictureUrl: "https://k.org/p" };
      await callerOf(deployment, renamed).mutation(api.users.store);
      expect(await ada.query(api.users.me)).toMatchObject({
        name: "Ada King",
        email: "ada@king.example",
        imageUrl: "https://k.org/p",
      });
    });

    it("keeps what is stored when a later token does not carry it", async () => {
      const { deployment, ada } = world();
      await callerOf(deployment, { subject: ADA.subject }).mutation(api.users.store);
      expect(await ada.query(api.users.me)).toMatchObject({ name: ADA.name, email: ADA.email });
    });

    it("finds a person by Clerk id, for the backend itself", async () => {
      const { internal: backend } = world();
      expect(await backend.query(internal.users.byClerkId, { clerkId: BOB.subject })).toMatchObject({
        name: BOB.name,
      });
      expect(await backend.query(internal.users.byClerkId, { clerkId: "user_unknown" })).toBeNull();
    });

    it("is nobody before a sign-in and before the row is stored", async () => {
      const { deployment, nobody } = world();
      expect(await nobody.query(api.users.me)).toBeNull();
      expect(await refusal(nobody.mutation(api.users.store))).toEqual({ code: "not_signed_in" });
      const stranger = callerOf(deployment, { subject: "user_new" });
      expect(await stranger.query(api.users.me)).toBeNull();
      expect(await refusal(stranger.mutation(api.users.remove))).toEqual({ code: "not_signed_in" });
    });
  });

  describe("what is missing of a profile", () => {
    const world = eachInNewWorld(open);
    const SAID = { email: "bare@example.org", name: "Bare", imageUrl: "https://img.example/b" };

    it("is filled in by the extension a minute after the first sign-in, once", async () => {
      const { deployment } = world();
      const bare = callerOf(deployment, { subject: "user_bare", name: "By the token" });
      expect(await bare.mutation(api.users.store)).toMatchObject({ profileIn: PROFILE_MS });
      await bare.mutation(api.users.fill, { profile: SAID });
      expect(await bare.query(api.users.me)).not.toHaveProperty("email");
      await deployment.pass(PROFILE_MS);
      expect(await bare.mutation(api.users.store)).toMatchObject({ profileIn: 0 });
      await bare.mutation(api.users.fill, { profile: { ...SAID, email: undefined } });
      expect(await bare.query(api.users.me)).toMatchObject({
        name: "By the token",
        imageUrl: SAID.imageUrl,
      });
      await bare.mutation(api.users.fill, { profile: SAID });
      expect(await bare.query(api.users.me)).not.toHaveProperty("email");
      expect(await bare.mutation(api.users.store)).not.toHaveProperty("profileIn");
    });

    it("is left to the webhook once that has told anything", async () => {
      const { deployment, internal: backend } = world();
      const bare = callerOf(deployment, { subject: "user_bare" });
      await bare.mutation(api.users.store);
      await backend.mutation(internal.users.refresh, {
        clerkId: "user_bare",
        profile: { name: "Told" },
        updatedAt: 7,
      });
      await deployment.pass(PROFILE_MS);
      expect(await bare.mutation(api.users.store)).not.toHaveProperty("profileIn");
      await bare.mutation(api.users.fill, { profile: SAID });
      expect(await bare.query(api.users.me)).not.toHaveProperty("email");
    });

    it("is not asked for of the person on this device", async () => {
      expect(await callerOf(world().deployment, DEVICE).mutation(api.users.store)).not.toHaveProperty(
        "profileIn",
      );
    });

    it.each([
      [
        "a name that is too long is cut",
        { name: "x".repeat(9_000) },
        { name: "x".repeat(LIMITS.personName) },
      ],
      ["an address that is too long is none", { email: `${"x".repeat(400)}@example.org` }, {}],
      ["a picture over http is none", { imageUrl: "http://img.example/a" }, {}],
      ["a picture that is a script is none", { imageUrl: "javascript:alert(1)" }, {}],
      ["a picture of a long address is none", { imageUrl: `https://e.org/${"x".repeat(3_000)}` }, {}],
      ["what is blank is none", { name: "  ", email: "", imageUrl: "" }, {}],
    ])("%s", async (_what, said, kept) => {
      const { deployment, internal: backend } = world();
      const told = { clerkId: "user_told", profile: said, updatedAt: 1 };
      await backend.mutation(internal.users.refresh, told);
      const view = { clerkId: "user_told", createdAt: deployment.now(), ...kept };
      expect(await backend.query(internal.users.byClerkId, { clerkId: "user_told" })).toEqual(view);
      const { imageUrl: pictureUrl, ...claims } = { imageUrl: undefined, ...said };
      const token = { subject: "user_claims", ...claims, pictureUrl };
      await callerOf(deployment, token).mutation(api.users.store);
      expect(await callerOf(deployment, token).query(api.users.me)).toEqual({
        ...view,
        clerkId: "user_claims",
      });
    });
  });

  describe("an account whose owner asked to delete it", () => {
    const world = eachInNewWorld(open);
    const receipt = "a-receipt";

    it("can be used as before, and says so to whoever opens it", async () => {
      const { deployment, ada } = world();
      await started(world(), ada, "one");
      await ada.mutation(api.users.requestDeletion, { receipt });
      expect(await ada.query(api.interviews.row, { interview: "one" })).not.toBeNull();
      expect(await ada.mutation(api.users.store)).toMatchObject({ deletionAskedAt: deployment.now() });
      await ada.mutation(api.users.keep);
      expect(await ada.mutation(api.users.store)).not.toHaveProperty("deletionAskedAt");
    });

    it("goes by the receipt, for which nobody has to be signed in", async () => {
      const { nobody, ada } = world();
      await ada.mutation(api.users.requestDeletion, { receipt });
      await nobody.mutation(api.users.confirmDeletion, { clerkId: ADA.subject, receipt });
      expect(await refusal(ada.mutation(api.users.store))).toEqual({ code: "account_deleted" });
    });

    it("goes by no other receipt, and nobody goes by none", async () => {
      const { nobody, ada, bob } = world();
      await ada.mutation(api.users.requestDeletion, { receipt });
      for (const [clerkId, other] of [
        [ADA.subject, "another"],
        [ADA.subject, ""],
        [BOB.subject, receipt],
        [BOB.subject, ""],
      ] as const) {
        await nobody.mutation(api.users.confirmDeletion, { clerkId, receipt: other });
      }
      expect(await ada.query(api.users.me)).not.toBeNull();
      expect(await bob.query(api.users.me)).not.toBeNull();
    });

    it("does not exist on this device", async () => {
      const device = callerOf(world().deployment, DEVICE);
      await device.mutation(api.users.store);
      expect(await refusal(device.mutation(api.users.requestDeletion, { receipt }))).toEqual({
        code: "not_signed_in",
      });
    });
  });

  describe("an account that goes", () => {
    const world = eachInNewWorld(open);

    it("cannot be read from the moment it is deleted, and is not made anew by a client that is still open", async () => {
      const { ada } = world();
      await started(world(), ada, "one");
      await ada.mutation(api.users.remove);
      expect(await ada.query(api.users.me)).toBeNull();
      const gone = { code: "account_deleted" };
      expect(await refusal(ada.query(api.interviews.row, { interview: "one" }))).toEqual(gone);
      expect(await refusal(ada.mutation(api.users.store))).toEqual(gone);
      expect(await refusal(ada.mutation(api.users.remove))).toEqual(gone);
    });

    it("leaves nothing behind but an empty row, and after a while not even that", async () => {
      const { deployment, ada } = world();
      await finished(world(), ada, "one");
      await started(world(), ada, "two");
      await started(world(), ada, "three");
      await ada.mutation(api.users.remove);
      await deployment.pass(0);

      const tombstone = (await deployment.tables()).users.find(({ clerkId }) => clerkId === ADA.subject);
      expect(Object.keys(tombstone ?? {}).sort()).toEqual(
        ["_creationTime", "_id", "clerkId", "createdAt", "deletingAt"].sort(),
      );
      const { users, ...rest } = await deployment.tables();
      expect(users).toHaveLength(2);
      for (const [table, rows] of Object.entries(rest)) expect(rows, table).toEqual([]);

      await deployment.pass(TOMBSTONE_MS);
      expect((await deployment.tables()).users.map(({ clerkId }) => clerkId)).toEqual([BOB.subject]);
      await ada.mutation(api.users.store);
      expect(await ada.query(api.users.me)).toMatchObject({ createdAt: deployment.now() });
    });

    it("leaves everybody else's practice alone", async () => {
      const { deployment, ada, bob } = world();
      await finished(world(), ada, "one");
      await finished(world(), bob, "one");
      const before = await bob.query(api.interviews.get, { interview: "one" });
      await ada.mutation(api.users.remove);
      await deployment.pass(TOMBSTONE_MS);
      expect(await bob.query(api.interviews.get, { interview: "one" })).toEqual(before);
    });

    it("goes in batches that are each a whole deletion, so that a stop in between loses nothing", async () => {
      const { deployment, ada, internal: backend } = world();
      for (const key of ["one", "two", "three"]) await finished(world(), ada, key);
      const userId = (await deployment.tables()).users.find(({ clerkId }) => clerkId === ADA.subject)!._id;
      await ada.mutation(api.users.remove);
      for (const left of [2, 1, 0]) {
        await backend.mutation(internal.users.purge, { userId });
        const { interviews, transcripts, answers, reviews, ratings, feedback } = await deployment.tables();
        expect(interviews).toHaveLength(left);
        for (const rows of [transcripts, answers, reviews, ratings, feedback]) {
          expect(new Set(rows.map(({ interviewId }) => interviewId)).size).toBe(left);
        }
      }
      await deployment.pass(TOMBSTONE_MS);
      expect((await deployment.tables()).users).toHaveLength(1);
    });

    it("does not go by a batch that comes for an account nobody deleted", async () => {
      const { deployment, ada, internal: backend } = world();
      await started(world(), ada, "one");
      const [user] = (await deployment.tables()).users;
      await backend.mutation(internal.users.purge, { userId: user!._id });
      expect(await ada.query(api.interviews.row, { interview: "one" })).not.toBeNull();
    });

    it("goes at once on this device, where nobody holds a token", async () => {
      const { deployment } = world();
      const device = callerOf(deployment, DEVICE);
      await device.mutation(api.users.store);
      await finished(world(), device, "one");
      await device.mutation(api.users.remove);
      await deployment.pass(0);
      expect((await deployment.tables()).users.map(({ clerkId }) => clerkId)).not.toContain(DEVICE.subject);
      await device.mutation(api.users.store);
      const { page } = await device.query(api.interviews.list, {
        paginationOpts: { numItems: LIMITS.page, cursor: null },
      });
      expect(page).toEqual([]);
    });
  });
}
