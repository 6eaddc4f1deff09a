import type { Board } from "./board";

/** BrassRing, once Kenexa: the ids of its first pages are the labels themselves. */
export const brassring: Board = {
  name: "brassring",
  hosts: ["brassring.com", "kenexa.com"],
  marks: ".jobdescriptionInJobDetails",
  title: '.jobtitleInJobDetails, [id="Job Posting Title"], [id="Job Title"]',
  location: '[id="Location Name"], [id="Location"], .position1InJobDetails',
  description:
    '.jobdescriptionInJobDetails, [id="Job Description"], [id="Job Requirements"], [id="Qualifications"]',
  pageTitle: /^(?<company>.+) - Job details$/i,
};
