import type { Board } from "./board";

/** Glassdoor: test names, and the readable halves of its hashed class names. */
export const glassdoor: Board = {
  name: "glassdoor",
  hosts: [
    "glassdoor.com",
    "glassdoor.de",
    "glassdoor.fr",
    "glassdoor.co.uk",
    "glassdoor.co.in",
    "glassdoor.ca",
  ],
  marks: '[class*="JobDetails_jobDescription"]',
  pane: '[class*="JobDetails_jobDetailsContainer"], #JDCol',
  title: '[data-test="job-title"], h1[id^="jd-job-title"], [class*="JobDetails_jobTitle"]',
  company:
    '[data-test="employer-name"], [class*="EmployerProfile_employerNameHeading"], [class*="EmployerProfile_employerName"]',
  location: '[data-test="location"], [class*="JobDetails_location"]',
  description:
    '[class*="JobDetails_jobDescription__"], #JobDescriptionContainer, .jobDescriptionContent, [data-test="jobDescriptionContent"]',
};
