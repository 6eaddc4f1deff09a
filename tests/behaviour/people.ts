import type { Person } from "../support/deployments/deployment";

export const ADA: Person = {
  subject: "user_ada",
  email: "ada@example.org",
  name: "Ada Lovelace",
  pictureUrl: "https://example.org/ada.png",
};
export const BOB: Person = { subject: "user_bob", email: "bob@example.org", name: "Bob Noyce" };
/** The person on this device, as the embedded deployment names them. */
export const DEVICE: Person = { subject: "device" };

export const POSTING = {
  jobTitle: "Warehouse Lead",
  company: "Nordlicht Logistics",
  location: "Bremen",
  jobDescription: [
    "We are looking for a lead for our night shift.",
    "You will plan the work of twelve people and keep the loading bays moving.",
    "You have experience with a warehouse management system.",
    "You are responsible for the safety briefings of your shift.",
    "A forklift licence is required.",
  ].join("\n"),
  postingUrl: "https://jobs.example.org/postings/4711?utm_source=mail",
  resumeUrl: "https://example.org/cv.pdf",
};
