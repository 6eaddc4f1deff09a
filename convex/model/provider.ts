/**
 * Who is asked when the hosted deployment's own language model coaches, which is shown to people before anything is
 * sent: `provider` is the host that the texts go to. Without its key; null where none is set, as on a device.
 */
export function hostedProvider() {
  // A worker of the extension has no environment.
  const environment = typeof process === "undefined" ? {} : process.env;
  const { COACH_BASE_URL: baseURL, COACH_MODEL: model } = environment;
  if (!baseURL || !model || !URL.canParse(baseURL)) return null;
  return { baseURL, provider: new URL(baseURL).host, model };
}
