/**
 * Who is asked when the hosted deployment's own language model coaches, which is shown to people before anything is
 * sent: `provider` is the host that the texts go to. Without its key; null where none is set, as on a device.
 */
export function hostedProvider() {
  const { COACH_BASE_URL: baseURL, COACH_MODEL: model } = environment();
  if (!baseURL || !model || !URL.canParse(baseURL)) return null;
  return { baseURL, provider: new URL(baseURL).host, model };
}

/** How often the deployment's model is called in a day, unless it says another number. */
const CALLS_A_DAY = 2_000;

/** The most calls of the deployment's model in a day, of everybody together. What is set and is no number leaves it. */
export function modelCallsADay(): number {
  const { COACH_CALLS_A_DAY: set } = environment();
  return set && /^\d{1,9}$/.test(set) ? Number(set) : CALLS_A_DAY;
}

/** A worker of the extension has none. */
function environment(): Record<string, string | undefined> {
  return typeof process === "undefined" ? {} : process.env;
}
