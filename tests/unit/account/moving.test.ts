import { getFunctionName } from "convex/server";
import { ConvexError } from "convex/values";
import { describe, expect, it } from "vitest";
import type { Session } from "../../../convex/model/sessions";
import { covers } from "../../../lib/account/covers";
import { moveSessions } from "../../../lib/account/moving";
import { isSame } from "../../../convex/model/same";
import { practised } from "../../support/accounts/practice";

const KEYS = ["practised-000", "practised-001", "practised-002"];

/** A deployment that holds sessions by key, as far as moving asks it; `interrupt` may throw before any mutation. */
function deployment(sessions: Session[], interrupt: (name: string) => void = () => {}) {
  const held = new Map(sessions.map((session) => [session.key, session]));
  const answer = (name: string, args: { interview?: string; session?: Session; as?: Session }): unknown => {
    const { interview = "", session, as } = args;
    switch (name) {
      case "interviews:list":
        return { page: [...held.values()].reverse(), isDone: true, continueCursor: "" };
      case "interviews:exportOne":
        return held.get(interview);
      case "interviews:remove": {
        const removed = held.get(interview) ?? null;
        if (as && !isSame(removed, as)) return null;
        held.delete(interview);
        return removed;
      }
      case "interviews:importOne": {
        if (!session || held.has(session.key)) return false;
        held.set(session.key, session);
        return true;
      }
      default:
        throw new Error(`Nobody should ask for ${name}.`);
    }
  };
  const query = async (reference: never, args: never) => answer(getFunctionName(reference), args);
  const mutation = async (reference: never, args: never) => {
    interrupt(getFunctionName(reference));
    return answer(getFunctionName(reference), args);
  };
  return { held, client: { query, mutation } };
}

/** Lets a call fail at its nth time. */
function failAt(name: string, nth: number, error: Error = new Error("killed")) {
  let times = 0;
  return (called: string) => {
    if (called === name && ++times === nth) throw error;
  };
}

const VERDICT = {
  ...{ key: "p1", saw: "covered" as const, reader: "person" as const, writer: "w", seq: 1, at: 1 },
  textHash: "h",
};

describe("moving sessions into an account", () => {
  it("takes all of them over whole, oldest first, and leaves none on the device", async () => {
    const device = deployment(practised(3));
    const account = deployment([]);
    const progress: number[] = [];
    const options = { device: device.client, account: account.client };
    const result = await moveSessions({ ...options, onProgress: ({ moved }) => progress.push(moved) });
    expect(result).toEqual({ moved: 3, kept: 0 });
    expect([...account.held.keys()]).toEqual(KEYS);
    expect([...account.held.values()]).toEqual(practised(3));
    expect(device.held.size).toBe(0);
    expect(progress).toEqual([0, 1, 2, 3]);
  });

  it("takes along what stands beside a session before the device lets go of it", async () => {
    const device = deployment(practised(2));
    const there: string[] = [];
    const takeAlong = async (interview: string) => {
      expect(device.held.has(interview)).toBe(true);
      there.push(interview);
    };
    await moveSessions({ device: device.client, account: deployment([]).client, takeAlong });
    expect(there).toEqual(KEYS.slice(0, 2));
  });

  it.each([
    ["before the account has the second", "interviews:importOne", 2],
    ["after the account has it and before the device lets go", "interviews:remove", 2],
  ])("loses and doubles nothing when it is stopped %s", async (_when, name, nth) => {
    const stop = failAt(name, nth);
    const device = deployment(practised(3), (called) => called === "interviews:remove" && stop(called));
    const account = deployment([], (called) => called === "interviews:importOne" && stop(called));
    const options = { device: device.client, account: account.client };
    await expect(moveSessions(options)).rejects.toThrow("killed");
    expect(new Set([...account.held.keys(), ...device.held.keys()])).toEqual(new Set(KEYS));
    expect(await moveSessions(options)).toEqual({ moved: 2, kept: 0 });
    expect([...account.held.values()]).toEqual(practised(3));
    expect(device.held.size).toBe(0);
  });

  it("keeps a session here that went on here after the account had got it", async () => {
    const [session] = practised(1);
    const [answer] = session!.answers;
    const newer = { ...session!, answers: [{ ...answer!, text: "More.", editedAt: answer!.editedAt + 1 }] };
    const device = deployment([newer]);
    const account = deployment([session!]);
    expect(await moveSessions({ device: device.client, account: account.client })).toEqual({
      moved: 0,
      kept: 1,
    });
    expect(device.held.get(session!.key)).toEqual(newer);
    expect(account.held.get(session!.key)).toEqual(session);
  });

  it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    "keeps every edit on the device that follows a kill at call %i, whatever it is of",
    async (nth) => {
      let calls = 0;
      const stop = () => {
        if (++calls === nth) throw new Error("killed");
      };
      const device = deployment(practised(6), stop);
      const account = deployment([], stop);
      const options = { device: device.client, account: account.client };
      await moveSessions(options).catch(() => {});
      // Whatever is still here goes on here: a text, a question's words, the posting, a tick, or a verdict.
      const edits: ((session: Session) => Session)[] = [
        (session) => ({
          ...session,
          answers: session.answers.map((one) => ({ ...one, text: "On.", editedAt: 9e12 })),
        }),
        (session) => ({ ...session, questions: session.questions.map((one) => ({ ...one, text: "And?" })) }),
        (session) => ({ ...session, posting: { ...session.posting, company: "Corrected" } }),
        (session) => ({ ...session, ready: [{ sentence: "A licence.", kind: "licence", ticked: true }] }),
        (session) => ({ ...session, verdicts: [{ questionKey: "q1", verdicts: [VERDICT] }] }),
        (session) => ({ ...session, status: "completed", completedAt: 9e12 }),
      ];
      for (const [at, [key, session]] of [...device.held].entries())
        device.held.set(key, edits[(at + nth) % edits.length]!(session));
      const edited = new Map(device.held);
      await moveSessions(options);
      for (const [key, session] of edited)
        expect([account.held.get(key), device.held.get(key)]).toContainEqual(session);
      expect(new Set([...account.held.keys(), ...device.held.keys()]).size).toBe(6);
    },
  );

  it("leaves on the device what was saved there while the session moved", async () => {
    const [session] = practised(1);
    const late = { ...session!.answers[0]!, questionKey: "q2", text: "Typed at the last moment." };
    const device = deployment([session!], (called) => {
      if (called !== "interviews:remove") return;
      device.held.set(session!.key, { ...session!, answers: [...session!.answers, late] });
    });
    const account = deployment([]);
    expect(await moveSessions({ device: device.client, account: account.client })).toEqual({
      moved: 0,
      kept: 1,
    });
    expect(device.held.get(session!.key)?.answers).toContainEqual(late);
  });

  it("waits when the account has taken in a lot", async () => {
    const full = new ConvexError({ code: "rate_limited", retryAt: 5_000 });
    const device = deployment(practised(2));
    const account = deployment([], failAt("interviews:importOne", 2, full));
    const waits: number[] = [];
    await moveSessions({
      device: device.client,
      account: account.client,
      waiting: { now: () => 2_000, wait: async (ms) => void waits.push(ms) },
    });
    expect(waits).toEqual([3_000]);
    expect(account.held.size).toBe(2);
  });
});

describe("whether an account has everything of a session", () => {
  const [session] = practised(1);
  it("is so for the same session, and for one that went on there", () => {
    expect(covers(session!, session!)).toBe(true);
    const [answer] = session!.answers;
    const later = { ...session!, answers: [{ ...answer!, text: "Better.", editedAt: answer!.editedAt + 1 }] };
    expect(covers(later, session!)).toBe(true);
    expect(covers(session!, later)).toBe(false);
  });

  it("is not so when an answer or the feedback is missing there", () => {
    expect(covers({ ...session!, answers: [] }, session!)).toBe(false);
    const feedback = {
      overallRating: 3,
      strengths: [],
      improvements: [],
      detailedFeedback: "",
      coach: { engine: "rubric" as const, promptVersion: "1" },
      createdAt: 1,
      updatedAt: 1,
    };
    expect(covers(session!, { ...session!, feedback })).toBe(false);
    expect(covers({ ...session!, feedback }, session!)).toBe(true);
  });
});
