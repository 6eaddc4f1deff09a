/**
 * Parses JSON as pages really carry it: with comment or CDATA wrappers, raw line breaks in strings, trailing
 * commas, or cut off in the middle (what was whole before the cut is kept).
 *
 * @returns `undefined` when nothing can be made of it.
 */
export function parseLoosely(source: string): unknown {
  const bared = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, "")
    .trim();
  return parsed(bared) ?? parseFirst(bared, 0).value;
}

/**
 * Parses the value that begins at a place of a longer text, such as a script, as loosely.
 *
 * @returns The value, `undefined` when nothing can be made of it, and where in the text it ends.
 */
export function parseFirst(source: string, start: number): { value: unknown; end: number } {
  const { text, end } = repaired(source, start);
  return { value: parsed(text), end };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Broken JSON, rewritten in one pass: control characters escaped, trailing commas gone, the open ends closed. */
function repaired(json: string, start: number): { text: string; end: number } {
  const closers: string[] = [];
  let out = "";
  let comma = false;
  for (let at = start; at < json.length; at++) {
    const char = json.charAt(at);
    if (char === "}" || char === "]") {
      out += char;
      comma = false;
      closers.pop();
      if (closers.length === 0) return { text: out, end: at + 1 };
    } else if (char === ",") {
      comma = true;
    } else if (char.trim()) {
      if (comma) out += ",";
      comma = false;
      if (char === "{" || char === "[") closers.push(char === "{" ? "}" : "]");
      const string = char === '"' ? stringAt(json, at) : undefined;
      out += string?.text ?? char;
      at = string?.end ?? at;
      if (string && closers.length === 0) return { text: out, end: at + 1 };
    }
  }
  return { text: withoutLooseEnd(out) + closers.reverse().join(""), end: json.length };
}

/** The string literal that begins at a quote, made valid, and where it ends. */
function stringAt(json: string, start: number): { text: string; end: number } {
  let text = '"';
  for (let at = start + 1; at < json.length; at++) {
    const char = json.charAt(at);
    if (char === '"') return { text: `${text}"`, end: at };
    if (char === "\\") {
      at++;
      const escaped = json.charAt(at);
      text += /["\\/bfnrtu]/.test(escaped) ? char + escaped : `\\\\${escaped}`;
    } else if (char < " ") text += char === "\n" ? "\\n" : " ";
    else text += char;
  }
  return { text: `${text.replace(/\\u?[\da-f]{0,3}$/i, "")}"`, end: json.length };
}

/** Drops a key without a value and a literal that was cut. */
function withoutLooseEnd(json: string): string {
  const tail = json.slice(-400);
  const whole = tail
    .replace(/:\s*(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)?$/, ":null")
    .replace(/([{,])\s*"(?:[^"\\]|\\.)*"$/, (_match, before: string) => (before === "{" ? "{" : ""));
  return json.slice(0, -400) + whole;
}
