import { describe, expect, it } from "vitest";
import { steadyToken } from "../../../lib/account/clerk/token";

/** Runs a service that answers each try in turn; the last answer stays. */
function service(answers: (string | null | Error)[], { signedOutAfter = Infinity } = {}) {
  let tries = 0;
  const waits: number[] = [];
  const reachable: boolean[] = [];
  const token = steadyToken({
    async fetch() {
      const answer = answers[Math.min(tries++, answers.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer ?? null;
    },
    isSignedIn: () => tries < signedOutAfter,
    onReachable: (is) => reachable.push(is),
    wait: async (ms) => void waits.push(ms),
  });
  return { token, waits, reachable };
}

const DOWN = new Error("network");

describe("a token for the deployment", () => {
  it("is what the service gives", async () => {
    const { token, waits, reachable } = service(["token"]);
    expect(await token).toBe("token");
    expect(waits).toEqual([]);
    expect(reachable).toEqual([true]);
  });

  it("is waited for while the service is down, with longer and longer pauses", async () => {
    const { token, waits, reachable } = service([...Array<Error>(7).fill(DOWN), "token"]);
    expect(await token).toBe("token");
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
    expect(reachable.at(-2)).toBe(false);
    expect(reachable.at(-1)).toBe(true);
  });

  it("is waited for when the service has none although somebody is signed in", async () => {
    expect(await service([null, null, "token"]).token).toBe("token");
  });

  it("is none once nobody is signed in", async () => {
    expect(await service([null], { signedOutAfter: 1 }).token).toBeNull();
    expect(await service([DOWN], { signedOutAfter: 3 }).token).toBeNull();
  });
});
