import type { Board } from "./board";

/** Personio: job pages by the class names that its themes share. */
export const personio: Board = {
  name: "personio",
  hosts: ["jobs.personio.de", "jobs.personio.com"],
  marks: ".detail-block-description",
  title: ".detail-title, .job-position-title",
  location: ".detail-subtitle .location, .job-position-location",
  description: ".jb-description-item, .detail-content-block, .detail-block-description",
  without: ".detail-content-block-about-us",
  pageTitle: /^(?<title>.+) \| Jobs? (?:bei|at) (?<company>.+)$/,
  employer: "subdomain",
  elsewhere: /^\/$/,
};
