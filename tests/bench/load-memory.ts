import type { CDPSession, Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";

/** Bytes of JavaScript heap in use, after everything that can be collected was. */
export async function heapOfPage(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send("HeapProfiler.collectGarbage");
    return (await cdp.send("Runtime.getHeapUsage")).usedSize;
  } finally {
    await cdp.detach();
  }
}

/** The same of the extension's worker, which is no page: its messages travel inside those of the browser. */
export async function heapOfWorker(extension: Extension): Promise<number> {
  const browser = await extension.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error("A persistent context without a browser.");
  try {
    const { targetInfos } = await browser.send("Target.getTargets");
    const worker = targetInfos.find(
      ({ type, url }) => type === "service_worker" && url.includes(extension.id),
    );
    if (!worker) throw new Error("The worker does not run.");
    const { sessionId } = await browser.send("Target.attachToTarget", {
      targetId: worker.targetId,
      flatten: false,
    });
    await ask(browser, sessionId, 1, "HeapProfiler.collectGarbage");
    const { usedSize } = await ask<{ usedSize: number }>(browser, sessionId, 2, "Runtime.getHeapUsage");
    return usedSize;
  } finally {
    await browser.detach();
  }
}

function ask<Result>(browser: CDPSession, sessionId: string, id: number, method: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const listen = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
      const answer = JSON.parse(message) as { id?: number; result: Result };
      if (from !== sessionId || answer.id !== id) return;
      browser.off("Target.receivedMessageFromTarget", listen);
      resolve(answer.result);
    };
    browser.on("Target.receivedMessageFromTarget", listen);
    browser
      .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params: {} }) })
      .catch(reject);
  });
}
