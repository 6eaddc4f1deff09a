/** What a job is called in one line; what is missing is left out. */
export const jobName = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(" · ");
