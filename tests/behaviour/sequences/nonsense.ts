import fc, { type Arbitrary } from "fast-check";
import type { Json, Token } from "./steps";

type Path = string[];

/** The same arguments with one part replaced by something of the wrong kind, left out, or one part too many. */
export function changedSomewhere(args: Json): Arbitrary<Json> {
  const replacing = fc
    .tuple(fc.constantFrom(...pathsIn(args)), nonsense())
    .map(([path, value]) => replacedAt(args, path, () => value));
  const leavingOut = fc
    .constantFrom(...pathsIn(args))
    .map((path) => (path.length ? replacedAt(args, path, () => undefined) : {}));
  const adding = fc
    .constantFrom(...pathsIn(args))
    .map((path) =>
      replacedAt(args, path, (part) => (isPlain(part) ? { ...part, surplus: 1 } : { surplus: part })),
    );
  return fc.oneof(
    { weight: 6, arbitrary: replacing },
    { weight: 1, arbitrary: leavingOut },
    { weight: 1, arbitrary: adding },
  );
}

/** Texts that break what is careless with text. */
export function hostileTexts(): Arbitrary<Json> {
  return fc.constantFrom<Json>(
    "\ud800",
    "a\udc00b\ud83d",
    "\u0000\u0001\u001f\u007f",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "$& $1 $$",
    "\u202e\u2066ÅA\u030a\ufeff",
    "👩‍👩‍👧‍👦",
    "(((((((((((((((((((((((((((((((((((((((((((((((((a+)+)+)+",
    { $long: ["\ud800", 1_000] },
    { $long: ["x", 1_000_000] },
    { $long: [" \n", 100_000] },
  );
}

function nonsense(): Arbitrary<Json> {
  const things: Json[] = [
    ...[null, true, false, 0, -1, 1.5, 2 ** 53, -1e308, "", "k1", [], {}, [[]], [null], { interview: "k1" }],
    { $number: "NaN" },
    { $number: "Infinity" },
    { $number: "-Infinity" },
    { $bigint: "9" },
    { $bytes: 3 },
    { $id: ["users", 0] },
    { $id: ["interviews", 0] },
    { $id: ["transcripts", 1] },
    { $question: ["bob", "k1", 0] },
    { $questions: ["ada", "k1", 0] },
  ];
  return fc.oneof(fc.constantFrom(...things), hostileTexts());
}

/** The way to every part, the whole included. Tokens are parts without parts. */
function pathsIn(value: Json): Path[] {
  if (isToken(value) || typeof value !== "object" || value === null) return [[]];
  const parts = Object.entries(value).flatMap(([name, part]) => pathsIn(part).map((path) => [name, ...path]));
  return [[], ...parts];
}

function replacedAt(value: Json, [first, ...rest]: Path, change: (part: Json) => Json | undefined): Json {
  if (first === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    return value.map((part, at) => (String(at) === first ? replacedAt(part, rest, change) : part));
  }
  if (!isPlain(value)) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (name !== first) return [[name, part] as const];
    const changed = rest.length ? replacedAt(part, rest, change) : change(part);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Object.fromEntries(parts);
}

function isPlain(value: Json): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isToken(value);
}

export function isToken(value: unknown): value is Token {
  return (
    typeof value === "object" && value !== null && Object.keys(value).some((name) => name.startsWith("$"))
  );
}
