import type { Board } from "./board";

/** Greenhouse: the old boards (`#app_body`), the new ones (`.job-post`) and both embedded in other sites. */
export const greenhouse: Board = {
  name: "greenhouse",
  hosts: ["greenhouse.io"],
  marks: "#grnhse_app #app_body, #app_body #header .app-title, .job-post .job__description",
  title: [".job__title h1", ".app-title", ".job-title h1"],
  company: [".company-name"],
  location: [".job__location", "#header .location", ".location"],
  description: [".job__description", "#content", ".job-post-content"],
  pageTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
  employer: "path",
  elsewhere: /^\/(?:embed\/)?[^/?]+\/?(?:\?(?!.*gh_jid).*)?$/,
};
