/** Who is asked when the hosted deployment's own language model coaches: shown to people before anything is sent. */
export interface Provider {
  /** The host that the texts go to. */
  provider: string;
  model: string;
}

/** The endpoint of the deployment's environment, without its key; null where none is set, as on a device. */
export function hostedProvider(): (Provider & { baseURL: string }) | null {
  // A worker of the extension has no environment.
  const environment = typeof process === "undefined" ? {} : process.env;
  const { COACH_BASE_URL: baseURL, COACH_MODEL: model } = environment;
  if (!baseURL || !model || !URL.canParse(baseURL)) return null;
  return { baseURL, provider: new URL(baseURL).host, model };
}
