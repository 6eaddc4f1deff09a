import { until } from "../browser/extension";
import { step } from "../browser/steps";
import type { Part, Role, Surface } from "../browser/surface";
import { find, type Step } from "./find";
import type { Marionette } from "./marionette";

/** A surface of Firefox. */
export interface FirefoxSurface extends Surface {
  /** Runs the body of a function in the page, with its `document`, and gives what it returns, which is JSON. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** What the surface looks like, as a PNG, and its width in CSS px. */
  picture(): Promise<{ png: Buffer; width: number }>;
  /** Whether it is open. */
  isOpen: () => Promise<boolean>;
}

/** Runs in Firefox's window: the actor that reaches into the page, wherever its process is. */
const REACH = "const actor = view.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');";

/** @param view An expression in Firefox's window for the `<browser>` element that shows the surface. */
export function surfaceOf({ inWindow }: Marionette, view: string): FirefoxSurface {
  const here = `const view = ${view}; if (!view) throw new Error("It is not open.");`;
  const evaluate = <T>(body: string, ...args: unknown[]) =>
    inWindow<T>(`${here} ${REACH} return actor.executeScript(args[0], args[1], {})`, body, args);
  const ofAll = <T>(steps: Step[], expression: string, ...more: unknown[]) =>
    evaluate<T>(`const found = (${find.toString()})(document, arguments[0]); ${expression}`, steps, ...more);
  /** Does something to the one element; waits until there is one, and it is to be seen and not switched off. */
  const once = <T>(steps: Step[], what: string, expression: string, ...more: unknown[]) =>
    step(`${what} ${JSON.stringify(steps)}`, async () => {
      let done: T | undefined;
      await until(
        async () => {
          const outcome = await ofAll<{ many: number } | { ready: boolean; done: T }>(
            steps,
            `if (found.length !== 1) return { many: found.length };
           const [element] = found;
           if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) return { ready: false };
           return { ready: true, done: (() => { ${expression} })() };`,
            ...more,
          );
          if ("many" in outcome || !outcome.ready) return false;
          done = outcome.done;
          return true;
        },
        `${what} ${JSON.stringify(steps)}`,
      );
      return done as T;
    });
  /** What WebDriver does to an element, with trusted events. */
  const drive = (steps: Step[], deed: string, ...more: unknown[]) =>
    inWindow(
      `${here} ${REACH}
       const element = await actor.executeScript(args[0], [args[1]], {});
       const capabilities = { toJSON: () => ({ "moz:webdriverClick": true }) };
       await actor.${deed};`,
      `return (${find.toString()})(document, arguments[0])[0]`,
      steps,
      ...more,
    );
  const part = (steps: Step[]): FirefoxPart => ({
    steps,
    click: async () => {
      await once(steps, "click", "element.scrollIntoView({ block: 'center' }); return null;");
      await drive(steps, "clickElement(element, capabilities)");
    },
    setInputFiles: async (path) =>
      void (await drive(steps, "sendKeysToElement(element, args[2], capabilities)", path)),
    fill: async (text) => {
      // Written as a paste is, in one input event that the browser itself makes.
      const write = `element.focus(); element.select();
        document.execCommand(arguments[1] === "" ? "delete" : "insertText", false, arguments[1]); return null;`;
      await once(steps, "fill", write, text);
    },
    waitFor: async () => void (await once(steps, "wait for", "return null;")),
    innerText: () => once(steps, "read", "return element.innerText;"),
    inputValue: () => once(steps, "read the value of", "return element.value;"),
    isVisible: () => ofAll(steps, "return found.some((element) => element.checkVisibility());"),
    count: () => ofAll(steps, "return found.length;"),
    all: async () => {
      const count = await ofAll<number>(steps, "return found.length;");
      return Array.from({ length: count }, (_, nth) => part([...steps, { nth }]));
    },
    first: () => part([...steps, { nth: 0 }]),
    last: () => part([...steps, { nth: -1 }]),
    nth: (nth) => part([...steps, { nth }]),
    or: (other) => part([...steps, { or: (other as FirefoxPart).steps }]),
    locator: (css) => part([...steps, { css }]),
    getByRole: (role, options) => part([...steps, { role, ...options }]),
    getByText: (text, options) => part([...steps, { text, ...options }]),
  });
  const root = part([]);
  return {
    locator: (css) => root.locator(css),
    getByRole: (role: Role, options?: { name: string; exact?: boolean }) => part([{ role, ...options }]),
    getByText: (text, options) => root.getByText(text, options),
    getByLabel: (label, options) => part([{ label, ...options }]),
    evaluate,
    async picture() {
      const { png, width } = await inWindow<{ png: string; width: number }>(
        `${here}
         const image = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
         const canvas = new OffscreenCanvas(image.width, image.height);
         canvas.getContext("2d").drawImage(image, 0, 0);
         const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
         return { png: bytes.toBase64(), width: view.clientWidth };`,
      );
      return { png: Buffer.from(png, "base64"), width };
    },
    isOpen: () => inWindow(`return Boolean(${view})`),
  };
}

type FirefoxPart = Part & { steps: Step[] };
