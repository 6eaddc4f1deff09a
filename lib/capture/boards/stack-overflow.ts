import type { Board } from "./board";

/** Stack Overflow Jobs as it was until 2022; many copies of its pages live on. */
export const stackOverflow: Board = {
  name: "stack-overflow",
  hosts: ["stackoverflow.com"],
  title: ".job-details--header h1, .detail-jobTitle",
  company: ".job-details--header .fc-black-700 > a, a.employer",
  location: ".job-details--header .fc-black-700 > .fc-black-500",
  pageTitle: /^(?<title>.+) at (?<company>.+?)(?: - Stack Overflow.*)?$/,
};
