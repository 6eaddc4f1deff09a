import type { Board } from "./board";

/** HeadHunter (hh.ru) and its sisters: the names its own tests find elements by. */
export const headhunter: Board = {
  name: "headhunter",
  hosts: ["hh.ru", "hh.kz", "hh.uz", "headhunter.ge", "rabota.by"],
  title: '[data-qa="vacancy-title"]',
  company: '[data-qa="vacancy-company-name"]',
  location:
    '[data-qa="vacancy-view-location"], [data-qa="vacancy-address-with-map"], [data-qa="vacancy-view-raw-address"]',
  description: '[data-qa="vacancy-description"]',
};
