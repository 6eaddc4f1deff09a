import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Every message of a language by its whole name, e.g. "popup.title". */
function messagesOf(language: string): Map<string, string> {
  const file = readFileSync(join(ROOT, `locales/${language}.json`), "utf8");
  const namespaces = JSON.parse(file) as Record<string, Record<string, string>>;
  return new Map(
    Object.entries(namespaces).flatMap(([namespace, messages]) =>
      Object.entries(messages).map(([key, message]): [string, string] => [`${namespace}.${key}`, message]),
    ),
  );
}

const LANGUAGES = readdirSync(join(ROOT, "locales")).map((name) => name.replace(/\.json$/, ""));
const english = messagesOf("en");

describe.each(LANGUAGES)("the words in %s", (language) => {
  const messages = messagesOf(language);

  it("are for the same things as the English ones, in the same order", () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
  });

  it("can all be read as ICU messages", () => {
    for (const [name, message] of messages) expect(() => parse(message), name).not.toThrow();
  });

  it("take the values and the marks that the English ones take", () => {
    for (const [name, message] of messages) {
      const wanted = placeholders(parse(english.get(name) ?? ""));
      expect(placeholders(parse(message)), name).toEqual(wanted);
    }
  });

  it("know every number that the language tells apart, and no other", () => {
    for (const [name, message] of messages) {
      for (const { options, pluralType } of plurals(parse(message))) {
        const { pluralCategories } = new Intl.PluralRules(language, { type: pluralType }).resolvedOptions();
        // In these languages one is 1 and nothing else.
        const given = Object.keys(options).map((option) => (option === "=1" ? "one" : option));
        const told = new Set(given.filter((option) => !option.startsWith("=")));
        expect([...told].toSorted(), name).toEqual(pluralCategories.toSorted());
      }
    }
  });

  it("are nowhere empty, and have no space at an end", () => {
    for (const [name, message] of messages) {
      expect(message.trim(), name).not.toBe("");
      expect(message, name).toBe(message.trim());
    }
  });

  it("fit what the browsers allow for a manifest", () => {
    expect(messages.get("manifest.name")?.length).toBeLessThanOrEqual(45);
    expect(messages.get("manifest.description")?.length).toBeLessThanOrEqual(132);
    for (const [name, message] of messages) {
      // The browser fills in what stands between dollar signs.
      if (name.startsWith("manifest.")) expect(message, name).not.toMatch(/[${}]/);
    }
  });
});

describe("the German words", () => {
  /** Words that are the same in both languages. */
  const SAME = new Set(["Motivation", "Feedback", "Coach", "Pause"]);

  it("are translated", () => {
    for (const [name, message] of messagesOf("de")) {
      if (/\p{L}/u.test(message) && !SAME.has(message)) expect(message, name).not.toBe(english.get(name));
    }
  });

  it("say du, and never Sie", () => {
    for (const [name, message] of messagesOf("de")) {
      expect(message, name).not.toMatch(/\b(Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihnen)\b|\p{L}\p{Ll}* Sie\b/u);
    }
  });
});

describe("the words and the code", { timeout: 120_000 }, () => {
  let code: Code;
  beforeAll(() => {
    code = readCode();
  }, 120_000);

  it("know of each other: every word that is asked for is there, and none is there for nothing", () => {
    const used = new Set([...code.used, ...usedInManifest()]);
    expect([...used].filter((name) => !english.has(name))).toEqual([]);
    expect([...english.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it("leave no doubt which words are asked for", () => {
    expect(code.doubtful).toEqual([]);
  });

  it("have words for every error that a person can meet", () => {
    expect(code.errorCodes.length).toBeGreaterThan(5);
    const missing = [...code.errorCodes, "unknown"].filter((code) => !english.has(`error.${code}`));
    expect(missing).toEqual([]);
  });
});

function plurals(elements: MessageFormatElement[]) {
  return walk(elements).filter((element) => element.type === TYPE.plural);
}

/** The names of a message's values and marks with how they are used, e.g. "count plural". */
function placeholders(elements: MessageFormatElement[]): string[] {
  const named = walk(elements).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  const names = named.map((element) => `${"value" in element ? element.value : ""} ${TYPE[element.type]}`);
  return [...new Set(names)].toSorted();
}

/** Every element of a message, also those inside others. */
function walk(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...walk(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => walk(value))];
  });
}

function usedInManifest(): string[] {
  const config = readFileSync(join(ROOT, "wxt.config.ts"), "utf8");
  return [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => `manifest.${key}`);
}

interface Code {
  /** Whole names of the messages that the code may ask for. */
  used: string[];
  /** Places where that cannot be told from the types. */
  doubtful: string[];
  errorCodes: string[];
}

/**
 * Reads the code with the compiler's own types: what stands in `t(…)` may be a literal, a choice or a variable,
 * and its type says which messages that can be.
 */
function readCode(): Code {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const inside = (folder: string) => (name: string) => name.startsWith(join(ROOT, folder));
  const sources = fileNames.filter((name) =>
    ["components/", "entrypoints/", "lib/"].some((f) => inside(f)(name)),
  );
  const speaking = sources.filter((name) => readFileSync(name, "utf8").includes("useTranslations"));
  const errors = join(ROOT, "convex/errors.ts");
  const program = ts.createProgram([...speaking, errors], options);
  const checker = program.getTypeChecker();
  const readings = speaking.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file ? readFile(file, checker) : [];
  });
  return {
    used: readings.flatMap(({ names }) => names),
    doubtful: readings.filter(({ names }) => !names.length).map(({ at }) => at),
    errorCodes: literalsOf(typeNamed("ErrorCode", program.getSourceFile(errors), checker)) ?? [],
  };
}

/** What one place asks for; no names when that cannot be told. */
interface Reading {
  at: string;
  names: string[];
}

function readFile(file: ts.SourceFile, checker: ts.TypeChecker): Reading[] {
  const namespaces = new Map<ts.Symbol, string>();
  const readings: Reading[] = [];
  const at = (node: ts.Node) =>
    `${file.fileName.slice(ROOT.length + 1)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

  const visit = (node: ts.Node) => {
    if (isHook(node)) {
      const [argument] = node.arguments;
      const symbol = ts.isVariableDeclaration(node.parent) && checker.getSymbolAtLocation(node.parent.name);
      if (symbol && argument && ts.isStringLiteral(argument)) namespaces.set(symbol, argument.text);
      else readings.push({ at: at(node), names: [] });
    }
    if (ts.isIdentifier(node) && !ts.isVariableDeclaration(node.parent)) {
      const symbol = checker.getSymbolAtLocation(node);
      const namespace = symbol && namespaces.get(symbol);
      if (namespace) {
        const keys = askedFor(node, checker) ?? [];
        readings.push({ at: at(node), names: keys.map((key) => `${namespace}.${key}`) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return readings;
}

function isHook(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === "useTranslations";
}

/** The keys in `t(…)` or `t.rich(…)`; null for any other use of `t`. */
function askedFor(t: ts.Identifier, checker: ts.TypeChecker): string[] | null {
  const callee = ts.isPropertyAccessExpression(t.parent) ? t.parent : t;
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee) return null;
  const [argument] = call.arguments;
  return argument ? literalsOf(checker.getTypeAtLocation(argument)) : null;
}

/** The texts that a type allows; null when it allows others as well. */
function literalsOf(type: ts.Type | undefined): string[] | null {
  const parts = type?.isUnion() ? type.types : type ? [type] : [];
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return literals.length && literals.length === parts.length ? literals : null;
}

function typeNamed(name: string, file: ts.SourceFile | undefined, checker: ts.TypeChecker) {
  const module = file && checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}
