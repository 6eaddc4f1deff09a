import type { Board } from "./board";

/** Remote OK: the open row of its one table. */
export const remoteOk: Board = {
  name: "remote-ok",
  hosts: ["remoteok.com", "remoteok.io"],
  title: 'tr.job.active [itemprop="title"]',
  company: 'tr.job.active [itemprop="hiringOrganization"] [itemprop="name"], tr.job.active .companyLink h3',
  location: "tr.job.active .location:not(.tooltip)",
  description: "tr.expand .description .markdown, tr.expand .description .html",
};
