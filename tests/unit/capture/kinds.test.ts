import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { certainty, doubtsOf } from "../../../lib/capture";
import { readPage } from "../../../lib/capture/capture";
import { signsOf } from "../../../lib/capture/kind/signs";
import weighed from "../../../lib/capture/kind/weights.json" with { type: "json" };
import { BARISTA, page, read } from "./support/read";

describe("what is no posting", () => {
  const others = {
    "a page without a description": page("<h1>Barista</h1><p>Kaffeewerk</p>"),
    "contact data": page(
      "<h1>Contact</h1><p>Kaffeewerk GmbH, Hafenstrasse 12, 24103 Kiel, Germany</p><p>Phone: +49 431 000000</p><p>Our office is open from Monday to Friday between nine and five, and we answer every message within two days.</p><p>For applications write to jobs@kaffeewerk.example, for press to press@kaffeewerk.example, please.</p>",
      "Contact - Kaffeewerk",
    ),
    "a form's questions": page(
      "<h1>Barista</h1><form><p>Do you have the right to work in this country? *</p><input><p>What is your current notice period? *</p><input><p>Which salary do you expect for this position? *</p><input><p>Would you be willing to move for this role? *</p><input><p>Why do you want to work with our team? *</p><textarea></textarea></form>",
      "Apply: Barista",
    ),
    "an FAQ": page(
      "<h1>Applying with us</h1><h2>How do I apply for a position?</h2><p>Send your application with the form on the page of the position that you would like.</p><h2>How long does it take?</h2><p>We answer every candidate within two weeks, and most of them within a few days.</p><h2>Can I apply for several positions?</h2><p>Yes, but please tell our team which of them you would like best.</p><h2>What about my salary?</h2><p>We agree on it in the second interview, by your experience and skills.</p>",
      "FAQ for applicants",
    ),
    "a career page": page(
      "<h1>Careers</h1><h2>Why join us</h2><p>We have roasted coffee since 1931, and people with all kinds of experience and skills work in our team.</p><h2>Our benefits</h2><p>Thirty days of holidays, a company pension and as much coffee as you can possibly drink each day.</p><h2>How we hire</h2><p>Candidates send an application, meet the team, and have an answer a week later.</p>",
      "Careers | Kaffeewerk",
    ),
    "an article in a language whose words are not known well": page(
      "<h1>ისტორია ყავის შესახებ</h1><h2>დასაწყისი</h2><p>ყავა პირველად აღმოაჩინეს მრავალი საუკუნის წინ შორეულ მთებში, სადაც მწყემსებმა შენიშნეს უცნაური მცენარე.</p><h2>დღეს</h2><p>დღეს ყავას სვამენ მთელ მსოფლიოში, და მისი ისტორია გრძელდება ყოველ დილით მილიონობით სახლში.</p>",
      "ისტორია ყავის შესახებ",
    ),
  };

  it.each(Object.entries(others))("%s", (name, html) => {
    const got = read(
      html,
      name === "a career page" ? "https://kaffeewerk.example/careers" : "https://kaffeewerk.example/x/7",
    );
    expect(got.isPosting).toBe(false);
    expect(certainty(got)).not.toBe("certain");
  });
});

describe("a page that reads like a posting and is none", () => {
  const TEXT = `${BARISTA}<h2>Requirements</h2><p>You have two years of experience, and you like people and mornings.</p>`;

  it.each([
    [
      "a template for one",
      page(TEXT.replace("Barista", "Barista Job Description Template"), "Barista Job Description Template"),
      "/jobs/barista",
      "article",
    ],
    ["an encyclopedia's article", page(TEXT), "/wiki/Barista", "article"],
    ["a course", page(TEXT), "/courses/barista", "article"],
    [
      "a text that says how long it takes to read",
      page(TEXT.replace("</h1>", "</h1><p>By Ines · 8 min read</p>")),
      "/barista",
      "article",
    ],
    ["the way in to an account", page(TEXT), "/careers/sign-in?return=/jobs/42", "application_form"],
  ])("%s", (_name, html, path, reason) => {
    const { isPosting, reasons } = read(html, `https://work.example${path}`);
    expect({ isPosting, reasons }).toEqual({
      isPosting: false,
      reasons: expect.arrayContaining([reason]) as unknown,
    });
  });

  it("unlike a posting whose parts are headed by the questions that postings are headed by", () => {
    const asked = [
      "Was sind deine Aufgaben?",
      "Was bringst du mit?",
      "Was bieten wir?",
      "Was erwartet dich?",
    ].map(
      (question, n) =>
        `<h3>${question}</h3><p>Jeden Morgen kochst du Kaffee für zweihundert Gäste, und das ist Teil ${n} der Anzeige.</p>`,
    );
    expect(read(page(`<h1>Barista (m/w/d)</h1>${asked.join("")}`)).reasons).not.toContain("article");
  });
});

describe("a page about work that shows no posting, whatever it holds", () => {
  const TEXT = `${BARISTA}<h2>Requirements</h2><p>You have two years of experience, and you like people and mornings.</p>`;

  it.each([
    [
      "thanks for an application",
      page(`<p>Thank you for applying!</p>${TEXT}`, "Application sent"),
      "/jobs/9/thank-you",
    ],
    [
      "a call for offers",
      page(TEXT.replace("Barista", "Call for tenders: coffee"), "Call for tenders"),
      "/tenders/9",
    ],
    [
      "a day to meet employers",
      page(TEXT.replace("Barista", "Job fair for baristas"), "Job fair"),
      "/events/job-fair",
    ],
    [
      "a life",
      page(
        `<h1>Barista</h1><h2>Experience</h2><p>Kaffeewerk, 2016–2020: made coffee for two hundred guests each morning and taught new colleagues.</p><p>Hafencafé, 2020–now: look after the grinder and the machine, and plan the shifts of a team of five.</p><h2>Skills</h2><p>I am an experienced barista looking for a new job.</p>`,
        "Jo Doe, barista",
      ),
      "/people/jo",
    ],
  ])("%s", (_name, html, path) => {
    expect(read(html, `https://work.example${path}`).isPosting).toBe(false);
  });

  it("is told by what it states of itself for machines", () => {
    const course = `<script type="application/ld+json">{"@type":"Course","name":"Barista"}</script>${TEXT}<p>You will learn in four modules; enrol by May.</p>`;
    expect(read(page(course), "https://school.example/x/7").isPosting).toBe(false);
  });
});

describe("the weights of what is seen", () => {
  it("name signs that there are, and nothing else", () => {
    const { window } = new JSDOM(page(BARISTA), { url: "https://work.example/jobs/42" });
    const { page: read, known, claims } = readPage(window.document, "https://work.example/jobs/42");
    const names = Object.keys(signsOf(read, known, claims, false));
    expect(Object.keys(weighed.weights).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("a page that is doubted", () => {
  it("keeps what was read, and its address", () => {
    const got = read(page("<h1>Barista</h1><p>Kaffeewerk</p><p>We make coffee in Kiel.</p>"));
    expect(got).toMatchObject({ isPosting: false, title: "Barista", url: "https://work.example/jobs/42" });
    expect(certainty(got)).toBe("doubted");
    expect(doubtsOf(got).length).toBeGreaterThan(0);
  });

  it("has nothing when nothing could be read", () => {
    expect(certainty(read("<title></title>"))).toBe("nothing");
  });

  it.each([
    "This job has expired.",
    "No longer accepting applications",
    "This role has now been filled.",
    "Applications for this post are closed.",
    "Diese Stelle ist bereits besetzt.",
    "Die Ausschreibung ist leider beendet.",
    "Cette offre n’est plus disponible.",
    "Questo annuncio non è più disponibile.",
    "Deze vacature is niet meer beschikbaar.",
    "Ta oferta pracy wygasła.",
    "Ansökningstiden har gått ut.",
    "Ponuka už nie je aktuálna.",
    "Esta oferta ya no está disponible.",
    "Esta vaga foi preenchida.",
    "Stillingen er ikke længere tilgængelig.",
  ])("is said to be expired: %s", (line) => {
    const got = read(page(`<p>${line}</p>${BARISTA}`));
    expect(got.reasons).toContain("expired");
    expect(got).toMatchObject({ title: "Barista", isPosting: true });
    expect(certainty(got)).toBe("doubted");
  });

  it("is not when all is well", () => {
    const got = read(
      page(
        `${BARISTA}<h2>Your profile</h2><p>You have experience and like people, also early in the morning.</p><button>Apply now</button>`,
      ),
    );
    expect(certainty(got)).toBe("certain");
    expect(doubtsOf(got)).toEqual([]);
  });
});
