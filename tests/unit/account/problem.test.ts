import { describe, expect, it } from "vitest";
import { clerkCode, problemOf } from "../../../lib/account/clerk/problem";

const answer = (code: string, status = 422) => Object.assign(new Error(code), { status, errors: [{ code }] });

describe("what is wrong with a step of the sign-in", () => {
  it.each([
    ["form_code_incorrect", "code_wrong"],
    ["verification_expired", "code_expired"],
    ["form_param_format_invalid", "email_invalid"],
    ["captcha_missing_token", "more_needed"],
    ["not_allowed_access", "refused"],
  ])("is told from Clerk's code %s", (code, problem) => {
    expect(problemOf(answer(code))).toBe(problem);
  });

  it("is that it was tried too often, whatever the code, when the status says so", () => {
    expect(problemOf(answer("something_new", 429))).toBe("too_often");
  });

  it("is unknown when Clerk answered with a code that nobody knows", () => {
    expect(problemOf(answer("something_new"))).toBe("unknown");
  });

  it("is that nobody answered, for everything else", () => {
    expect(problemOf(new TypeError("Failed to fetch"))).toBe("unreachable");
    expect(problemOf(answer("internal", 503))).toBe("unreachable");
    expect(problemOf(null)).toBe("unreachable");
  });

  it("has the code of Clerk's first error, or of the error itself", () => {
    expect(clerkCode(answer("session_exists"))).toBe("session_exists");
    expect(clerkCode({ code: "network_error" })).toBe("network_error");
    expect(clerkCode("text")).toBeUndefined();
  });
});
