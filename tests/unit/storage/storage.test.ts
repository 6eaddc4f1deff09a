import { describe, expect, it } from "vitest";
import { prefixed } from "../../../lib/storage/storage";
import { FakeArea } from "./support/area";

describe("a storage area for many small values", () => {
  it("keeps each value under its own key, and gives those that begin alike", async () => {
    const area = new FakeArea();
    const storage = prefixed(area);
    await storage.set("draft/ada/1", "one");
    await storage.set("draft/ada/2", "two");
    await storage.set("draft/eve/1", "hers");
    await storage.remove("draft/ada/1");
    expect(await storage.get("draft/ada/")).toEqual({ "draft/ada/2": "two" });
    expect([...area.items.keys()]).toEqual(["draft/ada/2", "draft/eve/1"]);
  });
});
