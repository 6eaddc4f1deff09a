import { ConvexError } from "convex/values";
import { getFunctionName } from "convex/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createRecords, type RecordsStore } from "../../../lib/account/records";
import type { AccountReport } from "../../../lib/account/report";
import { type AccountStore, createAccount, type Parts } from "../../../lib/account/runner";

const ADA = { id: "user_ada", name: "Ada" };

/** A page: services that do as they are told, a clock that is moved by hand, and records in memory. */
async function page() {
  const items: Record<string, unknown> = {};
  const records: RecordsStore = createRecords({
    local: {
      get: async () => ({ ...items }),
      set: async (values) => void Object.assign(items, values),
    },
    onChanged: { addListener: () => {} },
  });
  const timers = new Map<number, { done: () => void; ms: number }>();
  const mutations: Record<string, () => Promise<unknown>> = {
    "users:store": async () => ({ name: "Ada", email: "ada@example.com" }),
    "users:requestDeletion": async () => null,
    "users:confirmDeletion": async () => null,
    "users:keep": async () => null,
  };
  const open = vi.fn(() => ({
    mutation: (reference: never) => mutations[getFunctionName(reference)]!(),
  }));
  const parts = {
    records,
    open: open as unknown as Parts["open"],
    saveDrafts: vi.fn(async () => 0),
    countDrafts: vi.fn(async () => 0),
    sweep: vi.fn(async () => {}),
    forgetSignIn: vi.fn(async () => {}),
    startOver: vi.fn(),
  };
  let ids = 0;
  const account = createAccount(parts, {
    set: (done, ms) => {
      timers.set((ids += 1), { done, ms });
      return ids;
    },
    clear: (timer) => void timers.delete(timer as number),
  });
  await account.until(({ records: read }) => read !== null);
  return { account, parts, open, mutations, timers, items };
}

function report(change: Partial<AccountReport> = {}): AccountReport {
  return {
    person: ADA,
    accepted: true,
    reachable: true,
    signIn: {} as AccountReport["signIn"],
    lookAgain: async () => true,
    signOut: async () => true,
    proof: null,
    prove: async () => true,
    deleteIdentity: async () => "gone",
    ...change,
  };
}

describe("the account of a page", () => {
  let on: Awaited<ReturnType<typeof page>>;
  const isGone = (account: AccountStore) => account.until(({ leaving }) => leaving.step === "none");
  const signIn = async (change: Partial<AccountReport> = {}) => {
    on.account.send({ type: "asked" });
    on.account.send({ type: "reported", report: report(change) });
    await on.account.until(({ opening }) => opening.step === "open");
  };
  beforeEach(async () => {
    on = await page();
  });

  it("opens no client before somebody needs one, and another one for whoever comes next", async () => {
    expect(on.account.client()).toBeNull();
    await signIn();
    const first = on.account.client();
    expect(on.items["account/current"]).toMatchObject({ id: ADA.id, email: "ada@example.com" });
    on.account.send({ type: "signOutAsked", unsaved: "ask" });
    await isGone(on.account);
    expect(on.items["account/current"]).toBeNull();
    expect(on.account.client()).not.toBe(first);
    expect(on.open).toHaveBeenCalledTimes(2);
    expect(on.parts.sweep).toHaveBeenCalledWith(ADA.id, "nothing");
    expect(on.parts.startOver).not.toHaveBeenCalled();
    expect(on.timers.size).toBe(0);
  });

  it("does not wait for ever for a service that confirms no sign-out, and forgets its token", async () => {
    await signIn({ signOut: () => new Promise(() => {}) });
    on.account.send({ type: "signOutAsked", unsaved: "ask" });
    await on.account.until(({ leaving }) => leaving.step === "signingOut");
    const [timer] = on.timers.values();
    timer!.done();
    await isGone(on.account);
    await vi.waitFor(() => expect(on.parts.startOver).toHaveBeenCalledOnce());
    expect(on.parts.forgetSignIn).toHaveBeenCalledOnce();
  });

  it("stays when answers cannot be saved, or cannot even be counted", async () => {
    await signIn();
    on.parts.saveDrafts.mockRejectedValueOnce(new Error("The storage cannot get."));
    on.account.send({ type: "signOutAsked", unsaved: "ask" });
    const { leaving } = await on.account.until(({ leaving: now }) => now.step === "blocked");
    expect(leaving).toEqual({ step: "blocked", left: 1 });
    expect(on.items["account/current"]).toMatchObject({ id: ADA.id });
  });

  it("says why an account cannot be opened that was deleted", async () => {
    on.mutations["users:store"] = () => Promise.reject(new ConvexError({ code: "account_deleted" }));
    on.account.send({ type: "asked" });
    on.account.send({ type: "reported", report: report() });
    await on.account.until(({ records }) => records?.ended?.reason === "deleted");
    await isGone(on.account);
    expect(on.items["account/current"]).toBeNull();
  });

  it("keeps the account when its deployment refuses to delete it", async () => {
    await signIn();
    on.mutations["users:requestDeletion"] = () => Promise.reject(new Error("no"));
    on.account.send({ type: "deletionAsked" });
    await on.account.until(({ leaving }) => leaving.step === "refused");
    expect(on.items["account/current"]).toMatchObject({ id: ADA.id });
    on.mutations["users:requestDeletion"] = async () => null;
    on.account.send({ type: "deletionAsked" });
    await isGone(on.account);
    expect(on.items["account/current"]).toBeNull();
  });
});
