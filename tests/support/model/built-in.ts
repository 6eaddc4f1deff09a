import type { BuiltInModel, BuiltInState } from "../../../lib/own-model/built-in";
import { BEHAVIOURS } from "./behaviours";

/** What the browser's own model is given in one session. */
export interface Heard {
  system: string;
  data: string;
  constraint: object;
}

/** What comes of one session: a text, an error by its name, or nothing until somebody stops it. */
export type BuiltInReply = { says: string } | { throws: string } | "hang";

/** What a download says of itself, and how it ends; one that hangs is stopped by somebody. */
export interface Download {
  progress: { loaded: number; total?: number }[];
  end: "done" | "failed" | "hang";
}

/** Decides what the browser's own model does; everything can be called from a page, so nothing is shared with it. */
export interface BuiltInMind {
  state(): Promise<BuiltInState>;
  reply(heard: Heard): Promise<BuiltInReply>;
  download(): Promise<Download>;
  /** A session was opened (1), or closed (-1). */
  count(by: number): Promise<unknown>;
}

/**
 * A stand-in at the interface of the browser's own model as it is specified. It is also run in pages, so it uses nothing
 * from outside itself.
 */
export function standInBuiltIn(mind: BuiltInMind): BuiltInModel {
  const stopped = (signal: AbortSignal | undefined) =>
    new Promise<never>((_resolve, reject) => {
      const stop = () => reject(new DOMException("stopped", "AbortError"));
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop);
    });
  return {
    availability: () => mind.state(),
    async create({ initialPrompts = [], monitor, signal }) {
      if (monitor && (await mind.state()) !== "available") {
        const events = new EventTarget();
        monitor(events);
        const { progress, end } = await mind.download();
        for (const one of progress) {
          events.dispatchEvent(Object.assign(new Event("downloadprogress"), one));
          signal?.throwIfAborted();
        }
        if (end === "hang") await stopped(signal);
        if (end === "failed") throw new DOMException("no network", "NetworkError");
      }
      await mind.count(1);
      return {
        contextWindow: 3_600,
        async prompt(data, { responseConstraint, signal: stop }) {
          const heard = { system: initialPrompts[0]?.content ?? "", data, constraint: responseConstraint };
          const reply = await Promise.race([mind.reply(heard), stopped(stop)]);
          if (reply === "hang") return stopped(stop);
          if ("throws" in reply) throw new DOMException("no", reply.throws);
          return reply.says;
        },
        destroy: () => void mind.count(-1),
      };
    },
  };
}

/** What a model says that does its work as it was told. */
export function wellSaid({ system, data }: Heard): { says: string } {
  const asked = {
    system,
    data: JSON.parse(data) as never,
    authorization: "",
    body: "",
    model: "",
    format: "",
  };
  return { says: JSON.stringify(BEHAVIOURS.good({ ...asked, at: 0 }).says) };
}
