import type { Board } from "./board";

/** Ashby: the classes of its own theme hooks; the others are hashed with each release. */
export const ashby: Board = {
  name: "ashby",
  hosts: ["ashbyhq.com"],
  marks: ".ashby-job-posting-right-pane",
  title: ".ashby-job-posting-heading",
  location: ".ashby-job-posting-left-pane > div:first-child p",
  description: '#overview [class*="_descriptionText"], .ashby-job-posting-right-pane #overview',
  pageTitle: /^(?<title>.+) @ (?<company>.+)$/,
  employer: "path",
  elsewhere: /\/application\/?$|^\/[^/]+\/?$/,
};
