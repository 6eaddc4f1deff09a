import type { Board } from "./board";

/** Workable: the `data-ui` names of its hosted pages. */
export const workable: Board = {
  name: "workable",
  hosts: ["workable.com"],
  marks: '[data-ui="job-description"]',
  title: '[data-ui="job-title"], [data-ui="overview-title"]',
  company: '[data-ui="company-name"], [data-ui="overview-company"]',
  location: '[data-ui="job-location"], [data-ui="overview-location"]',
  description: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
  pageTitle: /^(?<title>.+) [-–] (?<company>[^-–]+)$/,
  employer: "path",
  elsewhere: /\/apply\/?$|^\/[^/]+\/?$/,
};
