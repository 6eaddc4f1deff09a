import { connect } from "node:net";

/** The remote control that is built into Firefox, with which its own windows can be driven, and not only pages. */
export interface Marionette {
  /** Sends a command and gives what came of it. Rejects with Firefox's own words. */
  send: (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  /** Runs the body of an async function in Firefox's own window; what it returns is JSON. */
  inWindow: <T>(body: string, ...args: unknown[]) => Promise<T>;
  hangUp: () => void;
}

type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Connects to the port of a Firefox on this machine, and begins a session. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on("data", (data) => {
    received = Buffer.concat([received, data]);
    // Each message is preceded by its length in bytes and a colon.
    for (let colon = received.indexOf(":"); colon >= 0; colon = received.indexOf(":")) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // The first one is a greeting.
      if (Array.isArray(message)) answer(message as Reply);
    }
  });
  const answer = ([, id, error, result]: Reply) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  };
  const lost = () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has hung up."));
    waiting.clear();
  };
  socket.on("close", lost).on("error", lost);
  const send: Marionette["send"] = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await send("WebDriver:NewSession", { acceptInsecureCerts: true });
  await send("Marionette:SetContext", { value: "chrome" });
  return {
    send,
    async inWindow<T>(body: string, ...args: unknown[]) {
      const script = `return (async (...args) => { ${body} })(...arguments)`;
      const reply = await send("WebDriver:ExecuteScript", { script, args });
      return (reply as { value: T }).value;
    },
    hangUp: () => void socket.destroy(),
  };
}
