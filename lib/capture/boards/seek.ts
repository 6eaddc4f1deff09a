import type { Board } from "./board";

/** Seek, and JobStreet and Jobsdb, which run on it: a posting alone or in the right half of a search. */
export const seek: Board = {
  name: "seek",
  hosts: ["seek.com.au", "seek.co.nz", "seek.com", "jobstreet.com", "jobsdb.com"],
  marks: '[data-automation="jobAdDetails"]',
  pane: '[data-automation="splitViewJobDetailsWrapper"]',
  title: '[data-automation="job-detail-title"]',
  company: '[data-automation="advertiser-name"]',
  location: '[data-automation="job-detail-location"]',
  description: '[data-automation="jobAdDetails"]',
};
