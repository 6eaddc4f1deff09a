import type { Board } from "./board";

/** iCIMS: tables of its first portals and the `iCIMS_` blocks that followed. */
export const icims: Board = {
  name: "icims",
  hosts: ["icims.com"],
  marks: ".iCIMS_JobContent, .iCIMS_JobHeaderTable",
  title: ".iCIMS_Header_JobTitle, .iCIMS_Header h1, .iCIMS_JobContent .title, .iCIMS_Header",
  location: ".iCIMS_JobHeaderGroup .header.left span:not(.sr-only)",
  description: ".iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_Expandable_Container",
  employer: "subdomain",
  elsewhere: /\/jobs\/(?:search|intro|login)/,
};
