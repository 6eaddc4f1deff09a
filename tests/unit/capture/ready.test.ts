import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { captureWhenReady, markedText, type CapturedPosting } from "../../../lib/capture";
import { BARISTA, page } from "./support/read";

/** A page with a clock that the test turns. */
function stage(html: string) {
  const { document } = new JSDOM(html, { url: "https://work.example/jobs/42" }).window;
  const due: { ms: number; call: () => void }[] = [];
  const got: CapturedPosting[] = [];
  let readings = 0;
  const address = () => {
    readings++;
    return document.URL;
  };
  const result = captureWhenReady(document, address, {
    after: (ms, call) => due.push({ ms, call }),
    limit: 5000,
  });
  void Promise.resolve(result).then((posting) => got.push(posting));
  /** Lets what was planned for so many ms happen, in their order. */
  const pass = async (least: number) => {
    await new Promise(setImmediate);
    for (const { call } of due.splice(0).filter(({ ms }) => ms <= least)) call();
    await new Promise(setImmediate);
  };
  return { document, result, got, due, pass, readings: () => readings };
}

const WHOLE = page(`${BARISTA}<h2>Your profile</h2><p>You have experience and like people.</p>`);

describe("a page that is read at once", () => {
  it("gives what it shows without waiting for anything", () => {
    expect(stage(WHOLE).result).toMatchObject({ title: "Barista", isPosting: true });
  });
});

describe("a page that is still a skeleton", () => {
  it("is read when its text stands", async () => {
    const { document, got, pass } = stage("<title>Barista - Kaffeewerk</title><div id=app></div>");
    await pass(0);
    expect(got).toEqual([]);
    document
      .querySelector("#app")!
      .append(
        document
          .createRange()
          .createContextualFragment(
            `<main>${BARISTA}<h2>Your profile</h2><p>You have experience.</p></main>`,
          ),
      );
    await pass(150);
    expect(got).toMatchObject([{ title: "Barista", isPosting: true }]);
  });

  it("gives what there is once it is loaded and at rest", async () => {
    const { got, pass } = stage("<title>Barista - Kaffeewerk</title><div id=app></div>");
    await pass(1000);
    expect(got).toMatchObject([{ isPosting: false }]);
  });

  it("gives what there is when the time is over", async () => {
    const { got, pass } = stage("<title>Barista - Kaffeewerk</title><div id=app></div>");
    await pass(5000);
    expect(got).toMatchObject([{ isPosting: false }]);
  });

  it("that is never loaded is left alone once the time is over", async () => {
    const { document, got, due, pass, readings } = stage(
      "<title>Barista - Kaffeewerk</title><div id=app></div>",
    );
    Object.defineProperty(document, "readyState", { value: "loading" });
    document.querySelector("#app")!.append("You make coffee.");
    // The changes are due after the end.
    due.reverse();
    await new Promise(setImmediate);
    await pass(5000);
    await pass(5000);
    expect(got).toHaveLength(1);
    expect(due).toEqual([]);
    expect(readings()).toBe(1);
  });
});

describe("what a person marked", () => {
  it("is not what they marked in a field of the page", () => {
    const { document } = new JSDOM("<p>You make coffee.</p><textarea>My own letter</textarea>").window;
    document.getSelection()!.selectAllChildren(document.querySelector("p")!);
    expect(markedText(document)).toBe("You make coffee.");
    document.querySelector("textarea")!.focus();
    expect(markedText(document)).toBe("");
  });

  it("is not what they marked in a field of a shadow tree", () => {
    const { document } = new JSDOM("<p>You make coffee.</p><div></div>").window;
    const tree = document.querySelector("div")!.attachShadow({ mode: "open" });
    tree.append(document.createElement("textarea"));
    document.getSelection()!.selectAllChildren(document.querySelector("p")!);
    tree.querySelector("textarea")!.focus();
    expect(markedText(document)).toBe("");
  });
});
