import type { Board } from "./board";

/** SAP SuccessFactors: career sites on employers' hosts, and the hosted requisition pages. */
export const successfactors: Board = {
  name: "successfactors",
  marks: ".jobDisplayShell, .jobdescription, .joqReqDescription",
  title: '[data-careersite-propertyid="title"], #job-title, .jobReqTitle',
  company: '[itemprop="hiringOrganization"], [data-careersite-propertyid="company"]',
  location: '[data-careersite-propertyid="city"], [data-careersite-propertyid="location"], .jobGeoLocation',
  description: '[data-careersite-propertyid="description"], .jobdescription, .joqReqDescription',
};
