import type { Board } from "./board";

/** We Work Remotely: the listings of its first years and the `lis-container` ones after. */
export const weWorkRemotely: Board = {
  name: "we-work-remotely",
  hosts: ["weworkremotely.com"],
  title: ".lis-container__header__hero__company-info__title, .listing-header-container h1",
  company: ".lis-container__job__sidebar__companyDetails__info__title, .company-card h2",
  location: ".box--region, .listing-header-container a:last-of-type .listing-tag",
  description: ".lis-container__job__content__description, #job-listing-show-container",
};
