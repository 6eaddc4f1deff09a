import type { Board } from "./board";

/** Xing: the test names of its job pages. */
export const xing: Board = {
  name: "xing",
  hosts: ["xing.com"],
  title: '[data-testid="job-details-title"] h1, [data-testid="job-details-title"], h1[data-xds="Hero"]',
  company: '[data-testid="job-details-company-info-name"]',
  location: '[data-testid="company-card-location"]',
  description: '[data-testid="expandable-content"]',
};
