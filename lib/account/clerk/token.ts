interface SteadyTokenOptions {
  /** Asks the sign-in service once; rejects when it cannot be reached. */
  fetch: () => Promise<string | null>;
  /** Whether the session still stands, as far as is known. */
  isSignedIn: () => boolean;
  /** Told after each try whether the service answered. */
  onReachable: (reachable: boolean) => void;
  /** Resolves after so many ms, or earlier when trying again makes sense. */
  wait: (ms: number) => Promise<void>;
}

const PAUSE = { first: 500, longest: 10_000 };

/**
 * A token that only fails to come when nobody is signed in any more. To Convex, no token means signed out: an
 * outage of the sign-in service would then take away what is on the screen. So an outage is waited out instead.
 */
export async function steadyToken(options: SteadyTokenOptions): Promise<string | null> {
  for (let pause = PAUSE.first; ; pause = Math.min(2 * pause, PAUSE.longest)) {
    try {
      const token = await options.fetch();
      options.onReachable(true);
      if (token || !options.isSignedIn()) return token;
    } catch {
      if (!options.isSignedIn()) return null;
      options.onReachable(false);
    }
    await options.wait(pause);
    if (!options.isSignedIn()) return null;
  }
}

/** Waits, but no longer than until the browser says that it is online again. */
export function waitOrOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener("online", done);
  });
}
