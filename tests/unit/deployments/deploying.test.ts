import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCS = join(import.meta.dirname, "../../../docs");
const page = readFileSync(join(DOCS, "deploy.md"), "utf8");
const compose = readFileSync(join(DOCS, "self-hosted.compose.yaml"), "utf8");

/** The commands of docs/deploy.md, block by block, in the order in which a person types them. */
const BLOCKS = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text!.split("\n"));

describe("docs/deploy.md", () => {
  it("sets the issuer before every push that a block begins with, since a push without it stops", () => {
    const pushes = /convex (deploy|dev --once)(?!.*--skip-push)/;
    const pushing = BLOCKS.filter((lines) => lines.some((line) => pushes.test(line)));
    expect(pushing).toHaveLength(2);
    for (const lines of pushing) {
      const at = lines.findIndex((line) => pushes.test(line));
      expect(lines.slice(0, at).join("\n")).toMatch(/convex env set .*CLERK_JWT_ISSUER_DOMAIN/);
    }
  });

  it("sets it in production, too, before the push there", () => {
    const cloud = BLOCKS.find((lines) => lines.some((line) => line.includes("--skip-push")))!.join("\n");
    expect(cloud).toMatch(/env set --prod CLERK_JWT_ISSUER_DOMAIN[\s\S]*convex deploy/);
  });

  it("names every variable that a hosted deployment reads, and so does .env.example", () => {
    const example = readFileSync(join(DOCS, "../.env.example"), "utf8");
    const sources = ["auth.config", "http", "accountDeletions", "model/provider", "modelCalls"].map((name) =>
      readFileSync(join(DOCS, `../convex/${name}.ts`), "utf8"),
    );
    const read = new Set(sources.join("\n").match(/\b(CLERK|COACH)_[A-Z_]+\b/g));
    expect(read.size).toBeGreaterThan(4);
    for (const name of read) {
      expect(page, name).toContain(name);
      expect(example, name).toContain(name);
    }
  });
});

describe("docs/self-hosted.compose.yaml", () => {
  it("pins Convex's images to a commit, waits until the backend is healthy, and shows the dashboard here only", () => {
    const images = [...compose.matchAll(/image: ghcr\.io\/get-convex\/([\w-]+):(\S+)/g)];
    expect(images.map(([, name]) => name)).toEqual(["convex-backend", "convex-dashboard"]);
    for (const [, , tag] of images) expect(tag).toMatch(/^[0-9a-f]{40}$/);
    expect(compose).toContain("test: curl -f http://localhost:3210/version");
    expect(compose).toContain("convex: { condition: service_healthy }");
    for (const [, port] of compose.matchAll(/- "([\d.:]+)"/g)) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
