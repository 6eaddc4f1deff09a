import { convexTest, type TestConvex } from "convex-test";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "../../convex/_generated/api";
import { TOMBSTONE_MS } from "../../convex/model/users";
import schema from "../../convex/schema";
import { convexModules } from "../support/deployments/modules";

const SECRET = `whsec_${btoa("a secret that only these tests know")}`;
const ADA = { subject: "user_ada", email: "ada@example.com", name: "Ada" };
const modules = Object.fromEntries(
  Object.entries(convexModules()).map(([path, load]) => [`convex/${path}.js`, load]),
);

let t: TestConvex<typeof schema>;
beforeEach(() => {
  vi.useFakeTimers();
  process.env["CLERK_WEBHOOK_SECRET"] = SECRET;
  t = convexTest({ schema, modules });
});
afterEach(() => {
  delete process.env["CLERK_WEBHOOK_SECRET"];
  vi.useRealTimers();
});

/** Sends an event as Clerk's courier does. */
function send(event: object, { secret = SECRET, at = new Date(), body = JSON.stringify(event) } = {}) {
  const signature = new Webhook(secret).sign("msg_1", at, JSON.stringify(event));
  return t.fetch("/clerk-webhook", {
    method: "POST",
    headers: {
      "svix-id": "msg_1",
      "svix-timestamp": String(Math.floor(at.getTime() / 1000)),
      "svix-signature": signature,
    },
    body,
  });
}

const users = () => t.run((ctx) => ctx.db.query("users").collect());
const finish = () => t.finishAllScheduledFunctions(() => vi.advanceTimersByTime(1_000));

function updated(data: object, type = "user.updated") {
  return { type, data: { id: ADA.subject, email_addresses: [], updated_at: 5, ...data } };
}
const deleted = { type: "user.deleted", data: { id: ADA.subject, deleted: true } };

describe("what Clerk tells of a changed user", () => {
  it("changes name, address and picture of somebody who has been here", async () => {
    await t.withIdentity(ADA).mutation(api.users.store, {});
    const { status } = await send(
      updated({
        first_name: "Augusta Ada",
        last_name: "King",
        image_url: "https://img.example/ada.png",
        primary_email_address_id: "b",
        email_addresses: [
          { id: "a", email_address: "old@example.com" },
          { id: "b", email_address: "king@example.com" },
        ],
      }),
    );
    expect(status).toBe(204);
    expect(await users()).toMatchObject([
      { email: "king@example.com", name: "Augusta Ada King", imageUrl: "https://img.example/ada.png" },
    ]);
  });

  it("takes away what Clerk no longer has, for good", async () => {
    const ada = t.withIdentity(ADA);
    await ada.mutation(api.users.store, {});
    await send(
      updated({ first_name: null, last_name: null, image_url: "https://i.example/x", has_image: false }),
    );
    for (const part of ["email", "name", "imageUrl"]) expect((await users())[0]).not.toHaveProperty(part);
    // A token that was made before it still says so.
    await ada.mutation(api.users.store, {});
    expect((await users())[0]).not.toHaveProperty("name");
  });

  it.each(["user.created", "user.updated"])(
    "makes the user of whoever has not been here by %s",
    async (type) => {
      expect((await send(updated({ first_name: "Ada" }, type))).status).toBe(204);
      expect(await users()).toMatchObject([{ clerkId: ADA.subject, name: "Ada" }]);
      await t.withIdentity({ subject: ADA.subject }).mutation(api.users.store, {});
      expect(await users()).toMatchObject([{ name: "Ada" }]);
    },
  );

  it("keeps the newer profile, whatever comes last", async () => {
    await send(updated({ first_name: "New", updated_at: 9 }));
    await send(updated({ first_name: "Old", updated_at: 8 }, "user.created"));
    expect(await users()).toMatchObject([{ name: "New" }]);
    await send(updated({ first_name: "Newest", updated_at: 10 }));
    expect(await users()).toMatchObject([{ name: "Newest" }]);
  });

  it("takes nothing that does not say when it was so", async () => {
    expect((await send(updated({ first_name: "Ada", updated_at: "yesterday" }))).status).toBe(204);
    expect(await users()).toEqual([]);
  });

  it("does not bring back somebody who is being deleted", async () => {
    await t.withIdentity(ADA).mutation(api.users.store, {});
    await send(deleted);
    await send(updated({ first_name: "Ada" }));
    expect((await users())[0]).not.toHaveProperty("name");
  });
});

describe("what Clerk tells of a deleted user", () => {
  it("deletes everything of theirs, and a client that is still open does not bring them back", async () => {
    const ada = t.withIdentity(ADA);
    await ada.mutation(api.users.store, {});
    const posting = { jobTitle: "Engineer" };
    await ada.mutation(api.interviews.create, { key: "one", posting, language: "en" });
    expect((await send(deleted)).status).toBe(204);
    await expect(ada.mutation(api.users.store, {})).rejects.toThrow("account_deleted");
    await expect(ada.query(api.interviews.row, { interview: "one" })).rejects.toThrow("account_deleted");
    for (let left = 3; left > 0; left--) {
      vi.advanceTimersByTime(10);
      await t.finishInProgressScheduledFunctions();
    }
    expect(await t.run((ctx) => ctx.db.query("interviews").collect())).toEqual([]);
  });

  it("keeps somebody out who was never here but still holds a token, for as long as that may be", async () => {
    await send(deleted);
    await expect(t.withIdentity(ADA).mutation(api.users.store, {})).rejects.toThrow("account_deleted");
    vi.advanceTimersByTime(TOMBSTONE_MS);
    await finish();
    expect(await users()).toEqual([]);
  });

  it("may be told twice", async () => {
    await t.withIdentity(ADA).mutation(api.users.store, {});
    await send(deleted);
    const [before] = await users();
    expect((await send(deleted)).status).toBe(204);
    expect(await users()).toEqual([before]);
  });
});

describe("what Clerk did not tell", () => {
  it.each([
    ["signed with another secret", () => send(deleted, { secret: `whsec_${btoa("somebody else's")}` })],
    ["changed on its way", () => send(updated({}), { body: JSON.stringify(deleted) })],
    ["six minutes old", () => send(deleted, { at: new Date(Date.now() - 6 * 60_000) })],
    ["not signed", () => t.fetch("/clerk-webhook", { method: "POST", body: JSON.stringify(deleted) })],
  ])("is refused: %s", async (_what, request) => {
    await t.withIdentity(ADA).mutation(api.users.store, {});
    expect((await request()).status).toBe(400);
    expect(await users()).toMatchObject([{ name: "Ada" }]);
  });

  it("is refused as long as no secret is set", async () => {
    delete process.env["CLERK_WEBHOOK_SECRET"];
    expect((await send(deleted)).status).toBe(500);
  });

  it("about other things changes nothing", async () => {
    await t.withIdentity(ADA).mutation(api.users.store, {});
    expect((await send({ type: "session.created", data: { id: "sess_1" } })).status).toBe(204);
    expect(await users()).toHaveLength(1);
  });
});
