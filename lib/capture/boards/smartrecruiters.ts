import type { Board } from "./board";

/** SmartRecruiters: the sections of a job ad by their ids. */
export const smartrecruiters: Board = {
  name: "smartrecruiters",
  hosts: ["smartrecruiters.com"],
  marks: "#st-jobDescription",
  title: "h1.job-title",
  company: '[itemprop="hiringOrganization"] [itemprop="name"], .header-logo img[alt]',
  location: '[itemprop="jobLocation"] [itemprop="address"], .job-details [itemprop="address"]',
  description: "#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation",
  pageTitle: /^(?<company>.+?) (?<title>.+) \| SmartRecruiters$/,
  employer: "path",
  elsewhere: /^\/[^/]+\/?$/,
};
