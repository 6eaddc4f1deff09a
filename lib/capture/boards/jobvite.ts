import type { Board } from "./board";

/** Jobvite: the `jv-` blocks of its hosted sites. */
export const jobvite: Board = {
  name: "jobvite",
  hosts: ["jobvite.com"],
  marks: ".jv-job-detail-description",
  title: ".jv-header",
  description: ".jv-job-detail-description",
  without: ".jv-job-detail-top-actions, .jv-job-detail-bottom-actions",
  pageTitle: /^(?<company>.+?) Careers - (?<title>.+)$/,
  employer: "path",
};
