// @vitest-environment jsdom
import type { ConvexReactClient } from "convex/react";
import { ConvexError } from "convex/values";
import { expect, it, vi } from "vitest";
import { Data } from "../../../../components/options/data";
import { exportText } from "../../../../lib/portable/file";
import { aSession } from "../../portable/session";
import { FakeClient, shown } from "../support/screen";

it.each([
  ["good", "2 sessions were added.", []],
  ["warn", "1 session was added, 1 was not taken.", ["two"]],
] as const)("an import looks %s where it says: %s", async (tone, words, refused) => {
  vi.stubGlobal("navigator", {
    storage: { estimate: async () => ({ usage: 0 }), persisted: async () => true },
  });
  const client = new FakeClient();
  client.mutations["interviews:importOne"] = (args) => {
    const { key } = (args as { session: { key: string } }).session;
    if ((refused as readonly string[]).includes(key)) throw new ConvexError({ code: "not_signed_in" });
    return true;
  };
  const data = <Data client={client as unknown as ConvexReactClient} deleteRest={async () => {}} />;
  const screen = await shown(data, { client });
  const text = exportText([aSession({ key: "one" }), aSession({ key: "two" })], 0);
  const input = screen.find<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, "files", { value: [{ text: async () => text }] });
  Object.defineProperty(input, "value", { value: "", writable: true });
  await screen.after(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  const notice = screen.find<HTMLElement>('.notice[role="alert"]');
  expect([notice?.dataset["tone"], notice?.firstElementChild?.firstChild?.textContent]).toEqual([
    tone,
    words,
  ]);
});
