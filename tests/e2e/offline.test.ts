import { expect } from "vitest";
import { answerAll, finish, GOOD_ANSWER, lookAtAll, start } from "../support/browser/walk";
import { test } from "./fixture";

test("a whole session without any network, feedback included", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const { context } = extension;
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  expect(await extension.page.evaluate(() => navigator.onLine)).toBe(false);

  const panel = await extension.practise();
  await start(panel);
  await extension.stopWorker();
  await answerAll(panel, (index) => `${GOOD_ANSWER} Story ${index}.`);
  await finish(panel);
  await lookAtAll(panel, (point) => (point ? "Not in it" : "Yes"));
  await panel.getByRole("heading", { name: /^8 of \d+ points covered/ }).waitFor();
  const popup = await extension.pressToolbar();
  await popup.locator(".history-row", { hasText: /8 of \d+ points covered/ }).waitFor();
  expect(requests.filter((url) => !url.startsWith("chrome-extension://"))).toEqual([]);
});
