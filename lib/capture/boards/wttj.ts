import type { Board } from "./board";

/** Welcome to the Jungle: the sections of a job page by their test names. */
export const wttj: Board = {
  name: "welcome-to-the-jungle",
  hosts: ["welcometothejungle.com", "welcomekit.co"],
  marks: '[data-testid="job-section-description"]',
  title: '[data-testid="job-metadata-block"] h2, [data-testid="job-metadata-block"] h1',
  company: '[data-testid="job-metadata-block"] a[href*="/companies/"]',
  description: '[data-testid="job-section-description"], [data-testid="job-section-experience"]',
  pageTitle: /^(?<title>.+?) [-–—] (?<company>[^-–—]+?) [-–—] .*(?:à|in|en) (?<location>.+)$/,
};
