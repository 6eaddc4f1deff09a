import type { BrowserContext } from "playwright-core";
import type { BuiltInState } from "../../../lib/own-model/built-in";
import {
  type BuiltInMind,
  type BuiltInReply,
  type Download,
  type Heard,
  standInBuiltIn,
  wellSaid,
} from "../model/built-in";

/** The browser's own model in every page of the extension; what it does can be changed at any time. */
export interface BuiltInStandIn {
  state: BuiltInState;
  reply: (heard: Heard, at: number) => BuiltInReply;
  download: Download;
  heard: Heard[];
  /** Downloads that were begun. */
  downloads: number;
}

/** Gives a browser a model of its own, in pages that are opened from now on. */
export async function giveBuiltIn(context: BrowserContext, state: BuiltInState): Promise<BuiltInStandIn> {
  const standIn: BuiltInStandIn = {
    ...{ state, reply: wellSaid, heard: [], downloads: 0 },
    download: { progress: [], end: "done" },
  };
  const mind: BuiltInMind = {
    state: () => Promise.resolve(standIn.state),
    reply: (heard) => Promise.resolve(standIn.reply(heard, standIn.heard.push(heard) - 1)),
    download: () => {
      standIn.downloads++;
      if (standIn.download.end === "done") standIn.state = "available";
      return Promise.resolve(standIn.download);
    },
    count: () => Promise.resolve(0),
  };
  for (const [name, deed] of Object.entries<(...given: never[]) => unknown>({ ...mind }))
    await context.exposeFunction(`builtIn_${name}`, deed);
  const parts = Object.keys(mind).map(
    (name) => `${name}: (...given) => globalThis.builtIn_${name}(...given)`,
  );
  const content = `globalThis.LanguageModel = (${standInBuiltIn.toString()})({ ${parts.join(", ")} });`;
  await context.addInitScript({ content });
  return standIn;
}
