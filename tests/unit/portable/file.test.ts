import { describe, expect, test } from "vitest";
import { exportText, readExport } from "../../../lib/portable/file";
import { aSession } from "./session";

const NOON = Date.UTC(2026, 10, 23, 12);

describe("an export", () => {
  test("gives back exactly the sessions that went in", () => {
    const sessions = [aSession(), aSession({ key: "second" })];
    expect(readExport(exportText(sessions, NOON))).toEqual({ sessions });
  });

  test("says when it was made", () => {
    expect(JSON.parse(exportText([], NOON))).toMatchObject({ exportedAt: "2026-11-23T12:00:00.000Z" });
  });

  test.each([
    ["{ not json", "not_json"],
    ["[]", "not_ours"],
    ['"text"', "not_ours"],
    ["null", "not_ours"],
    ['{"kind":"something-else"}', "not_ours"],
    ['{"kind":"hirewise-sessions","format":3,"sessions":[]}', "newer_format"],
    ['{"kind":"hirewise-sessions","format":1,"sessions":"none"}', "not_ours"],
  ])("that reads %s is refused as %s", (text, problem) => {
    expect(readExport(text)).toEqual({ problem });
  });
});
