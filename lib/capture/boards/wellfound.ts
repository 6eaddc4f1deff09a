import type { Board } from "./board";

/** Wellfound, once AngelList: names of its pages, and the readable halves of its class names. */
export const wellfound: Board = {
  name: "wellfound",
  hosts: ["wellfound.com", "angel.co"],
  title: '[data-test="JobTitle"], [class*="styles_title__"]',
  company: '[data-test="StartupHeader"] h1, a[href^="/company/"] h1, a[href^="/company/"] h2',
  description: '#job-description, [data-test="JobDescription"], [class*="styles_description__"]',
  pageTitle: /^(?<title>.+?) at (?<company>[^•|]+?)(?: • (?<location>[^|]+?))?(?: \| .*)?$/,
};
