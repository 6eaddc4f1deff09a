import type { Board } from "./board";

/** Naukri: the readable halves of its hashed class names, and the plain ones before them. */
export const naukri: Board = {
  name: "naukri",
  hosts: ["naukri.com"],
  title: '[class*="jd-header-title"]',
  company: '[class*="jd-header-comp-name"] a:first-child',
  location: '[class*="jhc__location"], .location',
  description: '[class*="dang-inner-html"], .job-desc',
};
