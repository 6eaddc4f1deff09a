import type { Board } from "./board";

/** Greenhouse: the old boards (`#app_body`), the new ones (`.job-post`), and both set into other sites. */
export const greenhouse: Board = {
  name: "greenhouse",
  hosts: ["greenhouse.io"],
  marks: "#app_body .app-title, .job-post .job__description",
  title: ".job__title h1, .app-title",
  company: ".company-name",
  location: ".job__location, #header .location",
  description: ".job__description, #app_body #content",
  pageTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
  employer: "path",
  elsewhere: /^\/[^/]+\/?$/,
};
