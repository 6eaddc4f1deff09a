// @vitest-environment jsdom
import { expect, it } from "vitest";
import { Keys } from "../../../../components/app/shortcuts";
import { Shortcuts } from "../../../../components/options/shortcuts";
import { shown } from "../support/screen";

it("the options name every key that the practice screen names, the one for speaking among them", async () => {
  const practice = await shown(<Keys />);
  const options = await shown(<Shortcuts captureKeys={async () => ""} />);
  const keys = practice.find("ul")?.textContent;
  expect(options.find("ul")?.textContent).toBe(keys);
  expect(keys).toContain("Alt+S starts and stops listening to your answer.");
});
