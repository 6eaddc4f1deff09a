import type { Board } from "./board";

/** Workday: its automation ids, alone or in the right half of a search. */
export const workday: Board = {
  name: "workday",
  hosts: ["myworkdayjobs.com", "myworkdaysite.com", "workday.com"],
  marks: '[data-automation-id="jobPostingDescription"]',
  title: '[data-automation-id="jobPostingHeader"]',
  location: '[data-automation-id="locations"] dd, [data-automation-id="job-posting-details"] dd',
  description: '[data-automation-id="jobPostingDescription"]',
  employer: "subdomain",
};
