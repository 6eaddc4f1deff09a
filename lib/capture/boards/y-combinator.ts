import type { Board } from "./board";

/** Y Combinator's two boards: Work at a Startup, and the jobs on its companies' pages. */
export const yCombinator: Board = {
  name: "y-combinator",
  hosts: ["workatastartup.com", "ycombinator.com"],
  company: 'h1 a[href*="/companies/"], a[href*="/companies/"] .company-name',
  location: ".company-details > div:first-child",
  pageTitle: /^(?<title>.+?) at (?<company>.+?)(?: \| .*)?$/,
};
