import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compile from "icu-minify/compile";
import { defineConfig } from "wxt";
import { manifestFor, PRACTISE, surfacesFor, targetFor } from "./lib/browsers";
import type { BankField } from "./lib/coach/index";
import { LOCAL_HOSTS } from "./lib/coach/model/talk";
import { LATER } from "./lib/words/later";
import { EXTENSION_KEY, readConfiguration } from "./lib/deployments/configuration";
import type en from "./locales/en.json";

/** Compiles the ICU messages of locales/ while building; a message that does not parse ends the build. */
function compiledMessages() {
  const compileAll = (node: unknown): unknown => {
    if (typeof node === "string") return compile(node);
    return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, compileAll(value)]));
  };
  const partOf = (code: string, isLater: boolean) =>
    Object.fromEntries(
      Object.entries(JSON.parse(code) as object).filter(([name]) => LATER.includes(name) === isLater),
    );
  return {
    name: "compiled-messages",
    enforce: "pre" as const,
    transform(code: string, id: string) {
      const part = /\/locales\/[\w-]+\.json\?(first|later)\.json$/.exec(id)?.[1];
      return part ? JSON.stringify(compileAll(partOf(code, part === "later"))) : undefined;
    },
  };
}

interface ModuleGraph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { isEntry: boolean; importedIds: readonly string[] } | null;
}

/** Where a person waits for the first screen. The popup is the smallest, so that the panel has what it has and more. */
const WAITED_FOR = {
  worker: "/entrypoints/background",
  popup: "/entrypoints/popup",
  panel: "/entrypoints/sidepanel",
};

/**
 * Few files for the first load of the panel and the popup, because each costs the start a wait: what the panel shares is
 * one file for all, and one without what the popup has no use for; what both share with the worker is apart, since a
 * worker can load nothing that wants a document. What the panel has no use for is in none of them.
 */
function fewFiles() {
  const reached = { worker: new Set<string>(), popup: new Set<string>(), panel: new Set<string>() };
  const reach = (graph: ModuleGraph, id: string, known: Set<string>): void => {
    if (known.has(id)) return;
    known.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(graph, next, known);
  };
  const { worker, popup, panel } = reached;
  const name = (id: string) =>
    panel.has(id) ? `${worker.has(id) ? "worker" : "pages"}-${popup.has(id) ? "all" : "most"}` : null;
  const group = { name, tags: ["$initial"], minShareCount: 2, includeDependenciesRecursively: false };
  return {
    name: "few-files",
    buildEnd(this: ModuleGraph) {
      const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (const id of entries) {
        for (const [surface, place] of Object.entries(WAITED_FOR))
          if (id.includes(place)) reach(this, id, reached[surface as keyof typeof reached]);
      }
    },
    outputOptions: (options: { codeSplitting?: unknown }) => ({
      ...options,
      codeSplitting: options.codeSplitting ?? { groups: [group] },
    }),
  };
}

/**
 * Read when the build begins: WXT loads the .env files after this file. Firefox gives every installation an origin of
 * its own, which Clerk cannot be told beforehand: there, everything stays on the device.
 */
const accounts = (browser: string) => (browser === "firefox" ? null : readConfiguration(process.env));

/** Clerk answers pages of an extension only when the extension may talk to it. No other site is asked for. */
function hostPermissions(host: string | undefined): { host_permissions?: string[] } {
  return host ? { host_permissions: [`https://${host}/*`] } : {};
}

const KNOWLEDGE = "lib/coach/knowledge";
const PACKAGED_KNOWLEDGE = join(import.meta.dirname, "lib/deployments/packaged-knowledge.ts");

/** What lib/deployments/packaged-knowledge.ts reads: an index, and one file a field. */
function coachFiles(): { relativeDest: string; contents: string }[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${KNOWLEDGE}/${name}.json`, "utf8"));
  const all = (room: string, names: string[]) =>
    Object.fromEntries(names.map((name) => [name, read(`${room}/${name}`)]));
  const fields = readdirSync(`${KNOWLEDGE}/bank`)
    .filter((name) => name.endsWith(".json"))
    .map((name) => read(`bank/${name.replace(".json", "")}`) as BankField);
  const index = {
    reading: all("reading", ["cues", "kinds", "model", "rules", "topics"]),
    questions: {
      ...all("questions", ["asking", "cases", "sectors", "sheets", "levels", "templates", "unasked"]),
      oneThing: read("questions/one-thing"),
    },
    signs: fields.map(({ field, titles, signs }) => ({ field, titles, signs })),
  };
  const files = [["index", index], ...fields.map((field) => [field.field, field])] as const;
  return files.map(([name, contents]) => ({
    relativeDest: `coach/${name as string}.json`,
    contents: JSON.stringify(contents),
  }));
}

export default defineConfig({
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react"],
  imports: false,
  zip: {
    // What Mozilla builds the extension from, with `npm ci` and `npm run build-for-amo`.
    includeSources: [
      "{components,convex,entrypoints,lib,locales,public}/**/*",
      "{package,package-lock,tsconfig}.json",
      "wxt.config.ts",
      "{README,PRIVACY}.md",
      "LICENSE",
      "docs/deploy.md",
    ],
  },
  vite: ({ browser }) => ({
    build: { target: targetFor(browser) },
    define: { __ACCOUNTS__: JSON.stringify(accounts(browser)) },
    plugins: [compiledMessages(), fewFiles()],
    // The pages are written for React and carry Preact: the same interface in a fifth of the bytes.
    // Messages are compiled here, so the pages need the small formatter and not the parser.
    // The worker reads what the coach knows from the package, and does not carry it.
    resolve: {
      alias: [
        { find: /^react(-dom)?$/, replacement: "preact/compat" },
        { find: "react-dom/client", replacement: "preact/compat/client" },
        { find: "react/jsx-runtime", replacement: "preact/jsx-runtime" },
        { find: "use-intl/format-message", replacement: "use-intl/format-message/format-only" },
        { find: /^.*\/coach\/knowledge\/bundled$/, replacement: PACKAGED_KNOWLEDGE },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    ...manifestFor(browser, process.env["WXT_EXTENSION_KEY"] || EXTENSION_KEY),
    ...hostPermissions(accounts(browser)?.frontendApi),
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // Asked for one by one, from the button that sets up a language model of the person's own.
    optional_host_permissions: ["https://*/*", ...LOCAL_HOSTS.map((host) => `http://${host}/*`)],
    commands: {
      [PRACTISE]: { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_practise__" },
    },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
  }),
  hooks: {
    /** The popup's page title would become the toolbar's. */
    "build:manifestGenerated": ({ config: { browser } }, manifest) => {
      const { action, sidebar_action } = surfacesFor(browser);
      manifest.action = { ...(manifest.action as object), ...action, default_title: "__MSG_practise__" };
      if (sidebar_action)
        manifest["sidebar_action"] = { ...(manifest["sidebar_action"] as object), ...sidebar_action };
    },
    /** The browser reads the words of the manifest from _locales; they are written once, in locales/. */
    "build:publicAssets": (_wxt, files) => {
      files.push(...coachFiles());
      for (const name of readdirSync("locales")) {
        const { manifest } = JSON.parse(readFileSync(`locales/${name}`, "utf8")) as typeof en;
        const messages = Object.fromEntries(
          Object.entries(manifest).map(([key, message]) => [key, { message }]),
        );
        files.push({
          relativeDest: `_locales/${name.replace(".json", "").replaceAll("-", "_")}/messages.json`,
          contents: JSON.stringify(messages),
        });
      }
    },
  },
});
