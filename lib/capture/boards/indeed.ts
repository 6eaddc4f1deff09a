import type { Board } from "./board";

/** Indeed: a posting alone or in the right half of a search. */
export const indeed: Board = {
  name: "indeed",
  hosts: ["indeed.com", "indeed.fr", "indeed.de", "indeed.co.uk", "indeed.es", "indeed.nl"],
  marks: "#jobDescriptionText",
  pane: "#jobsearch-ViewjobPaneWrapper, .jobsearch-RightPane",
  title: '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title, .jobtitle',
  company:
    '[data-testid="inlineHeader-companyName"], [data-company-name], .jobsearch-InlineCompanyRating > div, .company',
  location:
    '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"], .jobsearch-JobInfoHeader-subtitle > div:last-child, .location',
  description: "#jobDescriptionText, #job_summary",
};
