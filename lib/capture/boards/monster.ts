import type { Board } from "./board";

/** Monster: a posting alone or in the right half of a search. */
export const monster: Board = {
  name: "monster",
  hosts: ["monster.com", "monster.de", "monster.fr", "monster.co.uk", "monster.ca", "monsterindia.com"],
  marks: '[data-testid="svx-description-container-inner"]',
  title: '[data-testid="jobTitle"], h1.job_title',
  company: '[data-testid="company"], [data-testid="svx_jobview-company"], .job_company_name',
  location: '[data-testid="jobDetailLocation"], [data-testid="svx_jobview-location"]',
  description: '[data-testid="svx-description-container-inner"], #JobDescription',
};
