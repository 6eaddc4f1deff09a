import type { Board } from "./board";

/** Recruitee: career sites of the names `/o/job`. */
export const recruitee: Board = {
  name: "recruitee",
  hosts: ["recruitee.com"],
  marks: ".c-job__body, [class*='OfferHeader']",
  title: ".c-job__title, [data-testid='offer-title'], main h1, h1",
  company: 'meta[property="og:site_name"]',
  location: ".c-job__location, [data-testid='styled-location-list-item']",
  description: ".c-job__body, [data-testid='offer-description'], [data-testid='offer-requirements']",
  pageTitle: /^(?<title>.+) [-–] (?<company>[^-–]+)$/,
  employer: "subdomain",
  elsewhere: /^\/$/,
};
