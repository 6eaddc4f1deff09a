import type { Page } from "playwright-core";

/** What a test is doing in the browser, so that one that gives up can say where it was. */
const test = { begunAt: 0, steps: 0, last: "", open: new Map<number, string>() };

/** Forgets the steps of the test before. */
export function beginSteps(): void {
  Object.assign(test, { begunAt: performance.now(), steps: 0, last: "nothing yet", open: new Map() });
}

/** Does one step of a test; `what` names it for whoever reads that the test gave up there. */
export async function step<T>(what: string, run: () => Promise<T>): Promise<T> {
  const { open } = test;
  const number = ++test.steps;
  test.last = what;
  open.set(number, what);
  try {
    return await run();
  } finally {
    open.delete(number);
  }
}

/** The steps that have not ended, or else the last one. */
export function whereItIs(): string {
  const seconds = ((performance.now() - test.begunAt) / 1000).toFixed(1);
  const now = test.open.size ? [...test.open.values()].join("; ") : test.last;
  return `At step ${test.steps}, ${seconds} s after it began: ${now}`;
}

const OF_A_PAGE = ["goto", "reload", "evaluate", "waitForFunction", "waitForEvent", "screenshot"];
const OF_A_LOCATOR = [
  "check",
  "click",
  "count",
  "evaluate",
  "fill",
  "hover",
  "innerText",
  "inputValue",
].concat([
  "press",
  "pressSequentially",
  "selectOption",
  "setInputFiles",
  "textContent",
  "uncheck",
  "waitFor",
]);

/** From here on, whatever is done to any page is a step. */
export function noteSteps(page: Page): void {
  const { page: pages, locator, keyboard } = prototypesOf(page);
  note(pages, OF_A_PAGE, () => "page");
  note(locator, OF_A_LOCATOR, String);
  note(keyboard, ["press", "type"], () => "keyboard");
}

function prototypesOf(page: Page): Record<"page" | "locator" | "keyboard", object> {
  const of = (value: object) => Object.getPrototypeOf(value) as object;
  return { page: of(page), locator: of(page.locator("body")), keyboard: of(page.keyboard) };
}

const noted = new WeakSet<object>();

type Method = (...args: unknown[]) => Promise<unknown>;

function note(prototype: object, names: string[], nameOf: (self: unknown) => string): void {
  if (noted.has(prototype)) return;
  noted.add(prototype);
  for (const name of names) {
    const original = Reflect.get(prototype, name) as Method;
    const value = function (this: unknown, ...args: unknown[]) {
      const given = args.map((arg) => (typeof arg === "string" ? JSON.stringify(arg.slice(0, 60)) : "…"));
      const what = `${nameOf(this)}.${name}(${given.join(", ")})`;
      return step(what, () => Reflect.apply(original, this, args));
    };
    Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
  }
}
