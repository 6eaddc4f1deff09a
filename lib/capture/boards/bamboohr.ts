import type { Board } from "./board";

/** BambooHR: its first job pages (`ResAts__`) and the later ones of its own component library. */
export const bamboohr: Board = {
  name: "bamboohr",
  hosts: ["bamboohr.com"],
  marks: ".BambooRichText",
  title: '[data-fabric-component="Headline"], .ResAts__page h2, .ResAts__JobPostingHeader h2',
  location: ".ResAts__card-subtitle",
  description: ".BambooRichText",
  employer: "subdomain",
  elsewhere: /\/(?:careers|jobs)\/?$/,
};
