import { build } from "esbuild";

/** A script that gives a page of the extension `bench.seed`, which stores sessions in the deployment of the device. */
export async function seedingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/embedded-page.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
