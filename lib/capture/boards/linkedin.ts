import type { Board } from "./board";

/** LinkedIn: guest pages, both halves of the guest search, and the signed-in pages of several years. */
export const linkedin: Board = {
  name: "linkedin",
  hosts: ["linkedin.com"],
  marks: ".top-card-layout__title, .job-details-jobs-unified-top-card__job-title",
  pane: ".two-pane-serp-page__detail-view, .jobs-search__job-details--container, .scaffold-layout__detail",
  title:
    ".top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title",
  company:
    ".topcard__org-name-link, .topcard__flavor:first-child, .job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name",
  location:
    ".topcard__flavor--bullet, .job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child, .jobs-unified-top-card__bullet",
  description:
    ".show-more-less-html__markup, .description__text, #job-details, .jobs-description-content__text",
  without: ".show-more-less-html__button, .jobs-description__footer",
  pageTitle: /^(?<company>.+?) hiring (?<title>.+?) in (?<location>[^|]+) \| LinkedIn$/,
};
