import type { Board } from "./board";

/** StepStone and its sisters (Totaljobs, Jobsite, CWJobs), which share one system. */
export const stepstone: Board = {
  name: "stepstone",
  hosts: [
    "stepstone.de",
    "stepstone.at",
    "stepstone.be",
    "stepstone.nl",
    "totaljobs.com",
    "jobsite.co.uk",
    "cwjobs.co.uk",
  ],
  marks: '[data-at="header-job-title"]',
  title: '[data-at="header-job-title"]',
  company: '[data-at="metadata-company-name"], [data-at="header-company-name"]',
  location: '[data-at="metadata-location"], [data-at="header-job-location"]',
  description: '[data-at="job-ad-content"], [data-at^="section-text-"]',
  without: '[data-at="section-company-info"]',
};
