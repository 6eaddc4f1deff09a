import { expect, it } from "vitest";
import { speechOf } from "../../../convex/coach/words";

it("say du to the person in German, as the screens do", () => {
  const said = JSON.stringify(speechOf("de").saying);
  expect(said).not.toMatch(/\b(Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihnen)\b/);
});
