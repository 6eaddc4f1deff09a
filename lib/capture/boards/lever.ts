import type { Board } from "./board";

/** Lever: hosted postings, and copies of them on employers' own hosts. */
export const lever: Board = {
  name: "lever",
  hosts: ["lever.co"],
  marks: ".posting-page .posting-headline",
  title: ".posting-headline h2",
  location: ".posting-categories .location",
  description: ".section-wrapper .section",
  without: ".last-section-apply, .posting-header, .postings-btn-wrapper",
  pageTitle: /^(?<company>.+?) [-–—] (?<title>.+)$/,
  employer: "path",
  elsewhere: /\/apply\/?$|^\/[^/]+\/?$/,
};
