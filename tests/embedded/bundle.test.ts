import { build } from "esbuild";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";

/** What a worker would load. Vite replaces `process.env` in the text, by `{}` unless told otherwise. */
async function bundle(contents: string, define: Record<string, string> = { "process.env": "{}" }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    define,
  });
  return { code: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

describe("what a worker bundles", () => {
  test("has nothing of Node, of the tests, or of a page in it", async () => {
    const { inputs } = await bundle('export * from "../../lib/embedded";');
    expect(inputs.filter((path) => /fake-indexeddb|\/ws\/|embedded\/node|\/react/.test(path))).toEqual([]);
    expect(inputs).toContain("lib/embedded/store/store.ts");
  });

  test("is not what a page bundles", async () => {
    const { inputs } = await bundle('export * from "../../lib/embedded/page";');
    expect(inputs.filter((path) => path.startsWith("lib/")).sort()).toEqual([
      "lib/embedded/page.ts",
      "lib/embedded/sync/port-socket.ts",
      "lib/embedded/sync/port.ts",
    ]);
  });

  test("loads where there is no process, and gives functions the environment they are given", async () => {
    const source = `
      import { setEnvironment } from "../../lib/embedded/environment";
      import { env } from "../../convex/_generated/server";
      setEnvironment({ COACH: "rubric" });
      globalThis.seen = env.COACH;
    `;
    const worker = createContext({});
    const { code } = await bundle(source, { "process.env": "globalThis.process.env" });
    runInContext(code, worker);
    expect(worker.seen).toBe("rubric");
  });
});
