import type { Board } from "./board";

/** Oracle Taleo: rows named after their field, and the later cloud pages of Oracle Recruiting. */
export const taleo: Board = {
  name: "taleo",
  hosts: ["taleo.net", "oraclecloud.com"],
  marks: '[id^="requisitionDescriptionInterface."], .job-details__description-content',
  title: '[id*="reqTitleLinkAction"], .titlepage, .job-details__title',
  location: ".job-details__subtitle, .job-meta__subitem",
  description: ".editablesection, .job-details__description-content",
  employer: "subdomain",
  elsewhere: /jobsearch\.ftl|joblist\.ftl|moresearch\.ftl/,
};
