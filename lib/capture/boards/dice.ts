import type { Board } from "./board";

/** Dice: the names of its job pages before and after their rebuilding. */
export const dice: Board = {
  name: "dice",
  hosts: ["dice.com"],
  title: '[data-cy="jobTitle"], h1.jobTitle, main h1',
  company:
    '[data-cy="companyNameLink"], [data-cy="companyName"], [data-wa-click="djv-job-company-profile-click"]',
  location: '[data-cy="location"], [data-cy="locationDetails"], li.location',
  description: '[data-testid="jobDescriptionHtml"], #jobDescription, #jobdescSec',
};
