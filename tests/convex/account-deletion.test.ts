import { getFunctionName } from "convex/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { SETTLE_MS, TOMBSTONE_MS } from "../../convex/model/users";
import { createRecords } from "../../lib/account/records";
import type { AccountReport, IdentityDeletion } from "../../lib/account/report";
import { createAccount, type Parts } from "../../lib/account/runner";
import { ADA } from "../behaviour/people";
import { newWorld, started, type World } from "../behaviour/world";
import { openConvexTest } from "../support/deployments/convex-test";

/**
 * Deleting an account, with the real account of a page, the real functions, and a sign-in service of a few lines. Every
 * call to either is a moment at which the browser may be killed: before it is carried out, or before its answer is here.
 */
const NEVER = new Promise<never>(() => {});

/** What Clerk answers, one after the other; the last for good. `lost`: it deletes, and the answer never arrives. */
type Answer = IdentityDeletion | "lost";

let world: World;
let isThere: boolean;
let asked: string[];
beforeEach(async () => {
  world = await newWorld(openConvexTest);
  await started(world, world.ada, "one");
  isThere = true;
  asked = [];
  process.env["CLERK_SECRET_KEY"] = "sk_test_of-these-tests";
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    asked.push(`${url} ${new Headers(init?.headers).get("authorization")}`);
    return new Response("{}", { status: isThere ? 200 : 404 });
  });
});
afterEach(async () => {
  delete process.env["CLERK_SECRET_KEY"];
  vi.unstubAllGlobals();
  await world.deployment.close();
});

/** A page on which Ada is signed in. It is killed at the moment `killAt`, counted from 0. */
function page(answers: Answer[], killAt = Infinity) {
  let moment = 0;
  let underWay = 0;
  const calls: string[] = [];
  /** A call to somewhere else: two moments. */
  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (moment++ >= killAt) return NEVER;
    calls.push(name);
    underWay += 1;
    const result = await work().finally(() => (underWay -= 1));
    return moment++ >= killAt ? NEVER : result;
  };
  const records = createRecords({
    local: {
      get: async () => ({ "account/current": { id: ADA.subject, name: ADA.name } }),
      set: async () => {},
    },
    onChanged: { addListener: () => {} },
  });
  const open = () => ({
    mutation: (reference: never, args: never) => {
      const name = getFunctionName(reference);
      // Whoever was deleted at Clerk has no token any more.
      const caller = isThere ? world.ada : world.nobody;
      return name === "users:store"
        ? caller.mutation(reference, args)
        : call(name, () => caller.mutation(reference, args));
    },
  });
  const parts: Parts = {
    records,
    open: open as unknown as Parts["open"],
    saveDrafts: async () => 0,
    countDrafts: async () => 0,
    sweep: async () => {},
    forgetSignIn: async () => {},
    startOver: () => {},
  };
  const report: AccountReport = {
    person: { id: ADA.subject, name: ADA.name },
    accepted: true,
    reachable: true,
    signIn: {} as AccountReport["signIn"],
    lookAgain: async () => true,
    signOut: async () => true,
    proof: null,
    prove: () => call("prove", async () => true),
    deleteIdentity: () =>
      call("clerk", async () => {
        const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? "gone";
        if (answer === "gone" || answer === "lost") isThere = false;
        return answer === "lost" ? "unknown" : answer;
      }),
  };
  const account = createAccount(parts, { set: () => 0, clear: () => {} });
  const begin = async () => {
    account.send({ type: "reported", report });
    await account.until(({ opening }) => opening.step === "open");
  };
  /** Lets what is under way go as far as it can. */
  const settle = async () => {
    for (let quiet = 0; quiet < 5; quiet = underWay ? 0 : quiet + 1) {
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
  return { account, begin, settle, calls, moments: () => moment };
}

async function remove(on: ReturnType<typeof page>) {
  await on.begin();
  on.account.send({ type: "deletionAsked" });
  await on.settle();
}

/** "before": everything as it was; "gone": nothing left of it. Anything else is neither. */
async function standing(): Promise<"before" | "gone" | "neither"> {
  const tables = await world.deployment.tables();
  const user = tables.users.find(({ clerkId }) => clerkId === ADA.subject);
  const sessions = tables.interviews.filter(({ userId }) => userId === user?._id).length;
  const isOpen = user && user.deletingAt === undefined && user.deletionAskedAt === undefined;
  if (isOpen && isThere && sessions === 1) return "before";
  return !user && !isThere && tables.interviews.length === 0 ? "gone" : "neither";
}

const STORIES: Record<string, { answers: Answer[]; moments: number; end: "before" | "gone" }> = {
  "Clerk deletes it": { answers: ["gone"], moments: 8, end: "gone" },
  "Clerk deletes it and the answer is lost": { answers: ["lost"], moments: 6, end: "gone" },
  "Clerk refuses": { answers: ["refused"], moments: 8, end: "before" },
  "Clerk does not answer": { answers: ["unknown"], moments: 6, end: "before" },
  "Clerk asks for another proof": { answers: ["stale", "gone"], moments: 16, end: "gone" },
};

describe.each(Object.entries(STORIES))("deleting an account: %s", (_name, { answers, moments, end }) => {
  it("ends as it should when nobody is killed", async () => {
    const on = page([...answers]);
    await remove(on);
    expect(on.moments()).toBe(moments);
    await world.deployment.pass(SETTLE_MS + TOMBSTONE_MS);
    expect(await standing()).toBe(end);
  });

  it.each(Array.from({ length: moments }, (_, at) => at))(
    "killed at moment %i, ends with everything as before or everything gone",
    async (at) => {
      await remove(page([...answers], at));
      await world.deployment.pass(SETTLE_MS + TOMBSTONE_MS);
      expect(await standing()).toBe(isThere ? "before" : "gone");
    },
  );
});

describe("a deletion that was begun", () => {
  it("purges at once when the service has done it, by what the page says", async () => {
    const on = page(["gone"]);
    await remove(on);
    expect(on.calls).toEqual(["prove", "users:requestDeletion", "clerk", "users:confirmDeletion"]);
    await world.deployment.pass(TOMBSTONE_MS);
    expect(await standing()).toBe("gone");
    expect(asked).toEqual([]);
  });

  it("purges at once when the webhook says that the service has done it", async () => {
    await remove(page(["lost"]));
    await world.deployment.run("deployment", "mutation", "users:forget", { clerkId: ADA.subject });
    await world.deployment.pass(TOMBSTONE_MS);
    expect(await standing()).toBe("gone");
    expect(asked).toEqual([]);
  });

  it("is asked about by whoever opens the account meanwhile, who may keep it", async () => {
    await remove(page(["unknown"], 4));
    const next = page(["gone"]);
    await next.begin();
    expect(next.account.store.getState().deletionOpen).toBe(true);
    next.account.send({ type: "keepAsked" });
    await next.settle();
    expect(await standing()).toBe("before");
    await world.deployment.pass(2 * SETTLE_MS);
    expect(asked).toEqual([]);
  });

  it("is asked about by whoever opens the account meanwhile, who may finish it", async () => {
    await remove(page(["unknown"], 4));
    const next = page(["gone"]);
    await remove(next);
    expect(next.calls.at(-1)).toBe("users:confirmDeletion");
    await world.deployment.pass(TOMBSTONE_MS);
    expect(await standing()).toBe("gone");
  });

  it("asks Clerk after an hour, by its secret, and not before", async () => {
    await remove(page(["lost"]));
    await world.deployment.pass(SETTLE_MS - 1);
    expect(asked).toEqual([]);
    await world.deployment.pass(1);
    expect(asked).toEqual([`https://api.clerk.com/v1/users/${ADA.subject} Bearer sk_test_of-these-tests`]);
  });

  it.each([
    ["answers otherwise", () => Promise.resolve(new Response("{}", { status: 401 }))],
    ["is not there", () => Promise.reject(new Error("no network"))],
  ])("decides nothing while Clerk %s, and asks again", async (_what, answer) => {
    await remove(page(["lost"]));
    const answering = globalThis.fetch;
    vi.stubGlobal("fetch", answer);
    await world.deployment.pass(SETTLE_MS);
    expect(await standing()).toBe("neither");
    expect(await world.ada.query(api.interviews.row, { interview: "one" })).not.toBeNull();
    vi.stubGlobal("fetch", answering);
    await world.deployment.pass(SETTLE_MS + TOMBSTONE_MS);
    expect(await standing()).toBe("gone");
  });

  it("waits for the webhook, or for the person, while no secret is set", async () => {
    delete process.env["CLERK_SECRET_KEY"];
    await remove(page(["lost"]));
    await world.deployment.pass(3 * SETTLE_MS);
    expect(asked).toEqual([]);
    await world.deployment.run("deployment", "mutation", "users:forget", { clerkId: ADA.subject });
    await world.deployment.pass(TOMBSTONE_MS);
    expect(await standing()).toBe("gone");
  });

  it("is not settled by an older request's answer", async () => {
    await world.ada.mutation(api.users.requestDeletion, { receipt: "first" });
    const [user] = (await world.deployment.tables()).users;
    await world.deployment.pass(1_000);
    await world.ada.mutation(api.users.requestDeletion, { receipt: "second" });
    await world.internal.mutation(internal.accountDeletions.cancel, {
      userId: user!._id,
      askedAt: world.deployment.now() - 1_000,
    });
    expect(await world.ada.query(api.users.me)).toHaveProperty("deletionAskedAt");
  });
});
