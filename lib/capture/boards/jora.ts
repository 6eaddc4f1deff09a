import type { Board } from "./board";

/** Jora: a posting alone or in the right half of a search. */
export const jora: Board = {
  name: "jora",
  hosts: ["jora.com"],
  pane: ".jdv-content",
  title: "#job-info-container .job-title",
  company: "#job-info-container .company",
  location: "#job-info-container .location",
  description: ".job-description-container",
};
