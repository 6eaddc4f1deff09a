import { expect, test, vi } from "vitest";
import { api } from "./fixture/api";
import { connect, record, serving } from "./support/client";
import { open, until } from "./support/open";

const c = { name: "c" };

/** A WebSocket that breaks just as every third response to a mutation arrives; the network is back at once. */
function losingResponses(network: EventTarget, onLost: () => void): typeof WebSocket {
  let responses = 0;
  return class extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("close", () => setImmediate(() => network.dispatchEvent(new Event("online"))));
    }

    override set onmessage(listener: (event: MessageEvent<string>) => void) {
      super.onmessage = (event: MessageEvent<string>) => {
        const isLost = event.data.includes('"MutationResponse"') && ++responses % 3 === 0;
        if (!isLost) return listener(event);
        super.onmessage = null;
        this.close();
        onLost();
      };
    }
  };
}

test("every mutation takes effect once although a third of the responses is lost", async () => {
  const network = new EventTarget();
  vi.stubGlobal("window", network);
  const deployment = await open();
  const { url } = await serving({ deployment });
  let lost = 0;
  const client = connect(
    url,
    losingResponses(network, () => (lost += 1)),
  );
  const seen = record(client.watchQuery(api.counters.value, c));
  const results = await Promise.all(
    Array.from({ length: 60 }, () => client.mutation(api.counters.increment, c)),
  );
  expect(lost).toBeGreaterThan(10);
  expect(results).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  expect(await deployment.query(api.counters.value, c)).toBe(60);
  await until(() => seen.at(-1) === 60);
  expect([...seen].sort((a, b) => Number(a) - Number(b))).toEqual(seen);
  vi.unstubAllGlobals();
});
