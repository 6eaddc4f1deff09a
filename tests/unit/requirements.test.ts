import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** How many criteria each requirement has. */
const CRITERIA = [5, 6, 5, 5, 5, 6];

interface Row {
  id: string;
  met: string;
  where: string;
  tests: string;
}

describe("the table of requirements", () => {
  it("has one row for every criterion, in order, and no other", () => {
    const asked = CRITERIA.flatMap((count, at) =>
      Array.from({ length: count }, (_, criterion) => `R${at + 1}.${criterion + 1}`),
    );
    expect(asked).toHaveLength(32);
    expect(rows().map(({ id }) => id)).toEqual(asked);
  });

  it("says of each how it is met", () => {
    for (const { id, met } of rows()) expect(met.length, id).toBeGreaterThan(20);
  });

  it("names places that exist", () => {
    for (const { id, where } of rows()) {
      const places = where.split(", ").map((place) => /^`([^:`]+)(?:: (\w+))?`$/.exec(place));
      for (const place of places) {
        const [, file = "", name] = place ?? [];
        expect(existsSync(join(ROOT, file)), `${id} ${where}`).toBe(true);
        if (name) expect(read(file), `${id} ${file}`).toMatch(new RegExp(`^export .*\\b${name}\\b`, "m"));
      }
    }
  });

  it("names tests that exist", () => {
    for (const { id, tests } of rows()) {
      for (const test of tests.split("<br>")) {
        const [, file = "", title = ""] = /^`([^`]+)` › (.+)$/.exec(test) ?? [];
        expect(titlesIn(file), `${id} ${test}`).toContain(title);
      }
    }
  });

  it("names suites that both engines run", () => {
    const suites = new Set(
      rows().flatMap(({ tests }) => tests.match(/tests\/behaviour\/[\w-]+(?=\.ts)/g) ?? []),
    );
    const common = `${read("tests/behaviour/index.ts")}${read("tests/convex/properties.test.ts")}`;
    for (const suite of suites) expect(common).toContain(`/${suite.split("/").at(-1)}"`);
    for (const engine of ["convex/behaviour", "embedded/behaviour"]) {
      expect(read(`tests/${engine}.test.ts`)).toContain('from "../behaviour"');
    }
    for (const engine of ["convex/properties", "embedded/behaviour-properties"]) {
      expect(read(`tests/${engine}.test.ts`)).toContain('from "../behaviour/properties"');
    }
  });

  it("rests on no test that is skipped, left for later or run alone", () => {
    const files = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((file) => /\.tsx?$/.test(file))) {
      expect(read(`tests/${file}`), file).not.toMatch(
        /\b(it|test|describe)(\.\w+)*\.(skip|todo|only|skipIf|runIf|fails)\b|\b(xit|xtest|xdescribe)\(/,
      );
    }
  });
});

function rows(): Row[] {
  return read("docs/requirements.md")
    .split("\n")
    .filter((line) => /^\| R\d/.test(line))
    .map((line) => {
      const [, id = "", , met = "", where = "", tests = ""] = line.split("|").map((cell) => cell.trim());
      return { id, met, where, tests };
    });
}

/** The names of the tests that a file declares, as they stand in the source. */
function titlesIn(file: string): string[] {
  const declared = read(file).matchAll(/\b(?:it|test)(?:\.each\(.*?\))?\(\s*"((?:[^"\\]|\\.)*)"/gs);
  return [...declared].map(([, title = ""]) => title);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
