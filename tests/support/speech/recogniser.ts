import type { BrowserRecogniser } from "../../../lib/speech/recogniser";

/** What a recogniser of the stand-in's browser can be made to do, from outside of the program. */
export interface RecogniserStandIn {
  /** What `available` says: "available", "downloadable", "downloading" or "unavailable". */
  here: string;
  /** Whether a download works. */
  installs: boolean;
  /** Those that listen now. */
  active: BrowserRecogniser[];
  /** How each was started: its language, and whether it stayed on the device. */
  started: { lang: string; processLocally: boolean }[];
  /** Words for the piece at an index of the newest recogniser's results, of which later ones may come first. */
  hear(words: string, options?: { final?: boolean; index?: number }): void;
  /** The same event once more. */
  repeat(): void;
  /** It ends by itself. */
  end(): void;
  fail(error: string): void;
  /** What is said after a stop until the end comes, and whether that comes at all. */
  onStop: { words?: string; ends: boolean };
  /** After the end, words of the one that ended last. */
  hearLate(words: string, index?: number): void;
}

/**
 * A recogniser at the browser's interface, as strict as the real thing: it starts once at a time, its results are all of
 * one session, and nothing is heard of one that was not started. Whole in itself, so that a page can be given it.
 */
export function standInRecogniser(): {
  SpeechRecognition: new () => BrowserRecogniser;
  standIn: RecogniserStandIn;
} {
  interface Result {
    isFinal: boolean;
    0: { transcript: string };
  }
  const results = new WeakMap<object, Result[]>();
  let last: BrowserRecogniser | undefined;

  const newest = () => standIn.active.at(-1);
  const send = (to: EventTarget, name: string, more: object = {}) =>
    to.dispatchEvent(Object.assign(new Event(name), more));
  const tell = (to: BrowserRecogniser, words: string, isFinal: boolean, index?: number) => {
    const known = results.get(to) ?? [];
    results.set(to, known);
    const at = index ?? (known.at(-1)?.isFinal === false ? known.length - 1 : known.length);
    while (known.length < at) known.push({ isFinal: false, 0: { transcript: "" } });
    known[at] = { isFinal, 0: { transcript: words } };
    send(to, "result", { results: known, resultIndex: at });
  };
  const end = (one: BrowserRecogniser) => {
    const at = standIn.active.indexOf(one);
    if (at < 0) return;
    standIn.active.splice(at, 1);
    last = one;
    send(one, "end");
  };

  class SpeechRecognition extends EventTarget implements BrowserRecogniser {
    lang = "";
    continuous = false;
    interimResults = false;
    processLocally = false;
    static available = () => Promise.resolve(standIn.here);
    static install = () => {
      if (standIn.installs) standIn.here = "available";
      return Promise.resolve(standIn.installs);
    };
    start() {
      if (standIn.active.includes(this)) throw new DOMException("It listens already.", "InvalidStateError");
      standIn.active.push(this);
      standIn.started.push({ lang: this.lang, processLocally: this.processLocally });
      queueMicrotask(() => {
        send(this, "start");
        if (standIn.active.includes(this)) send(this, "audiostart");
      });
    }
    stop() {
      if (!standIn.active.includes(this)) return;
      queueMicrotask(() => {
        const { words, ends } = standIn.onStop;
        if (words !== undefined) tell(this, words, true);
        if (ends) end(this);
      });
    }
    abort() {
      queueMicrotask(() => end(this));
    }
  }

  const standIn: RecogniserStandIn = {
    here: "available",
    installs: true,
    active: [],
    started: [],
    onStop: { ends: true },
    hear(words, { final = true, index } = {}) {
      const to = newest();
      if (to) tell(to, words, final, index);
    },
    repeat() {
      const to = newest();
      if (to) send(to, "result", { results: results.get(to) ?? [], resultIndex: 0 });
    },
    end() {
      const one = newest();
      if (one) end(one);
    },
    fail(error) {
      const one = newest();
      if (!one) return;
      send(one, "error", { error });
      end(one);
    },
    hearLate(words, index) {
      if (last) tell(last, words, true, index);
    },
  };
  return { SpeechRecognition, standIn };
}
