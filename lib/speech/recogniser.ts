import type {
  Availability,
  Clock,
  Hearing,
  Listening,
  Recogniser,
  RecogniserEvents,
  SpeechProblem,
} from "./types";

/** The browser's own recogniser, as far as it is used: Web Speech, and what says where the words are made. */
export interface BrowserRecogniser extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

export interface BrowserRecognisers {
  new (): BrowserRecogniser;
  available?(wish: { langs: string[]; processLocally: boolean }): Promise<string>;
  install?(wish: { langs: string[]; processLocally: boolean }): Promise<boolean>;
}

interface ResultEvent extends Event {
  results: ArrayLike<{ isFinal: boolean; 0?: { transcript: string } }>;
}

/** The last words come within this after a stop, in ms; then the microphone is taken away. */
const LAST_WORDS_MS = 2_000;
/** A recogniser that does not say when it began has begun by then, in ms. */
const BEGINS_MS = 1_000;
/** One that ends sooner than this, in ms, and hears nothing, has not begun. */
const BEGUN_MS = 500;
/** Beginnings in a row that come to nothing until it is given up. */
const VAIN = 4;

const PROBLEMS: Record<string, SpeechProblem | null> = {
  // Silence, and our own doing.
  "no-speech": null,
  aborted: null,
  "not-allowed": "not_allowed",
  "service-not-allowed": "not_allowed",
  "audio-capture": "no_microphone",
  network: "offline",
  "language-not-supported": "no_language",
};

interface RecogniserOptions {
  /** Undefined where the browser has none. */
  browser: BrowserRecognisers | undefined;
  clock: Clock;
}

/**
 * Listens until it is stopped. The browser's recogniser ends by itself, after a minute or in silence: then another takes
 * over, under the next session's number, and what was heard and not final is taken for final.
 */
export function createRecogniser({ browser, clock }: RecogniserOptions): Recogniser {
  let sessions = 0;

  function listen(wish: { language: string; hearing: Hearing }, on: RecogniserEvents): Listening {
    let isStopped = false;
    let vain = 0;
    let session: Session | null = null;
    let done = () => {};
    const ended = new Promise<void>((resolve) => (done = resolve));
    let hasBegun = false;
    const begun = () => {
      if (hasBegun || isStopped) return;
      hasBegun = true;
      on.begun();
    };
    clock.set(begun, BEGINS_MS);

    const fail = (problem: SpeechProblem) => {
      if (isStopped) return;
      isStopped = true;
      done();
      on.failed(problem);
    };
    const begin = () => {
      if (!browser) return fail("no_recogniser");
      const began = clock.now();
      const heard: RecogniserEvents["heard"] = (piece) => {
        begun();
        on.heard(piece);
      };
      session = openSession(
        browser,
        { ...wish, number: ++sessions },
        { begun, heard },
        (problem, hasHeard) => {
          if (isStopped) return done();
          if (problem) return fail(problem);
          vain = hasHeard || clock.now() - began >= BEGUN_MS ? 0 : vain + 1;
          if (vain >= VAIN) return fail("failed");
          clock.set(() => isStopped || begin(), vain * 100);
        },
      );
    };
    begin();
    return {
      stop() {
        if (isStopped) return ended;
        isStopped = true;
        if (!session?.stop()) done();
        const giveUp = clock.set(() => {
          session?.abort();
          done();
        }, LAST_WORDS_MS);
        return ended.finally(() => clock.clear(giveUp));
      },
    };
  }

  return {
    listen,
    async availability(language): Promise<Availability> {
      if (!browser) return "none";
      const here = await browser.available?.({ langs: [language], processLocally: true }).catch(() => "");
      if (here === "available") return "device";
      if (here === "downloadable" || here === "downloading") return here;
      return "service";
    },
    install: async (language) =>
      (await browser?.install?.({ langs: [language], processLocally: true }).catch(() => false)) ?? false,
  };
}

interface Session {
  /** Whether an end is still to come. */
  stop(): boolean;
  abort(): void;
}

/** One of the browser's recognisers, from its start to its end. */
function openSession(
  Browser: BrowserRecognisers,
  wish: { language: string; hearing: Hearing; number: number },
  { begun, heard }: Pick<RecogniserEvents, "begun" | "heard">,
  over: (problem: SpeechProblem | null, hasHeard: boolean) => void,
): Session {
  const recogniser = new Browser();
  recogniser.lang = wish.language;
  recogniser.continuous = true;
  recogniser.interimResults = true;
  if (wish.hearing === "device") recogniser.processLocally = true;
  /** The words of each index that are not final yet. */
  const open = new Map<number, string>();
  let hasHeard = false;
  let isOver = false;
  let problem: SpeechProblem | null = null;

  const end = () => {
    if (isOver) return;
    isOver = true;
    for (const [index, words] of open) heard({ session: wish.number, index, words, final: true });
    over(problem, hasHeard);
  };
  recogniser.addEventListener("audiostart", begun);
  recogniser.addEventListener("result", (event) => {
    // Not from `resultIndex` on: a result that was passed over then is taken now, and one that is known changes nothing.
    Array.from((event as ResultEvent).results).forEach((result, index) => {
      const words = result[0]?.transcript.trim() ?? "";
      if (!words) return void open.delete(index);
      hasHeard = true;
      // What comes after the end cannot be told from a last word: it was said before it.
      const final = result.isFinal || isOver;
      if (final) open.delete(index);
      else open.set(index, words);
      heard({ session: wish.number, index, words, final });
    });
  });
  recogniser.addEventListener("error", (event) => {
    const { error } = event as Event & { error?: string };
    problem = PROBLEMS[error ?? ""] === undefined ? "failed" : (PROBLEMS[error ?? ""] ?? null);
  });
  recogniser.addEventListener("end", end);
  try {
    recogniser.start();
  } catch {
    problem = "failed";
    queueMicrotask(end);
  }
  return {
    stop() {
      if (isOver) return false;
      recogniser.stop();
      return true;
    },
    abort() {
      recogniser.abort();
      end();
    },
  };
}
