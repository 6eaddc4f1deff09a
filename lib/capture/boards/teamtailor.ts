import type { Board } from "./board";

/** Teamtailor: career sites on any host; its texts stand in `.prose`, its facts in a list of terms. */
export const teamtailor: Board = {
  name: "teamtailor",
  marks: 'link[href*="teamtailor-cdn"], script[src*="teamtailor-cdn"]',
  title: "main h1, .job-ad h1",
  company: 'meta[property="og:site_name"]',
  description: "main .prose, .job-ad .body",
  without: "footer, .employee-story, .about",
  elsewhere: /\/jobs\/?$|\/applications\/new/,
};
