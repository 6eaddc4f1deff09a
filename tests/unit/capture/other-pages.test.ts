import { describe, expect, it } from "vitest";
import { certainty } from "../../../lib/capture";
import { BARISTA, page, read } from "./support/read";

describe("what tells of a profession, or of who has it", () => {
  const TEXT = `${BARISTA}<h2>Requirements</h2><p>You have two years of experience, and you like people and mornings.</p>`;

  it.each([
    ["a profession's page", page(TEXT), "/berufsbilder/barista"],
    [
      "a notice about privacy",
      page(TEXT.replace("Barista", "Candidate Privacy Notice"), "Candidate Privacy Notice"),
      "/jobs/notice",
    ],
    [
      "a colleague's story",
      page(TEXT.replace("Barista", "Meet Hana, Barista"), "Meet Hana, Barista"),
      "/hana",
    ],
    [
      "a text with its reading time",
      page(TEXT.replace("</h1>", "</h1><p>Lesezeit 6 Minuten</p>")),
      "/barista",
    ],
    [
      "a row of programmes",
      page(
        ["Roasting", "Finance", "People"]
          .map(
            (name) =>
              `<h3>${name}</h3><p>You learn for two years, with a mentor.</p><a href="/${name}">Find out more</a>`,
          )
          .join("") + TEXT.replace("Barista", "Graduates"),
        "Graduates | Careers",
      ),
      "/early-careers/graduates",
    ],
  ])("%s is no posting", (_name, html, path) => {
    expect(read(html, `https://work.example${path}`).isPosting).toBe(false);
  });

  it("is one when the employer looks for somebody and says how to answer, whatever the address", () => {
    const asks = "<p>We are looking for somebody who likes mornings. Send your CV to Ines at the bar.</p>";
    const got = read(
      page(TEXT.replace("<h2>Tasks", `${asks}<h2>Tasks`)),
      "https://kaffeewerk.example/barista",
    );
    expect(certainty(got)).toBe("certain");
  });

  it("has not expired where it says what comes when it has", () => {
    const got = read(page(`${TEXT}<p>Once this job has closed, the advert will no longer be there.</p>`));
    expect(got.reasons).not.toContain("expired");
  });
});

describe("a page that words alone would make a posting", () => {
  const PARTS = `<h2>Requirements</h2><ul><li>Two years on a ward with patients after surgery</li><li>A steady hand and a calm voice at night</li></ul>
    <h2>Responsibilities</h2><ul><li>Handing over at seven in the morning</li><li>Preparing rooms and instruments for the day</li></ul>
    <p>Nurses on such a ward see forty patients a week, and most of them go home within three days of surgery.</p>`;

  it("is none when nobody seeks, no employer is named and nothing says how to answer", () => {
    const got = read(
      `<title>Staff Nurse | Northmere</title><main><h1>Staff Nurse</h1>${PARTS}</main>`,
      "https://northmere.example/home",
    );
    expect(got).toMatchObject({ isPosting: false, title: "Staff Nurse" });
    expect(got.reasons).toContain("no_job_signs");
  });

  it("is one at an address of jobs", () => {
    const got = read(
      `<title>Staff Nurse | Northmere</title><main><h1>Staff Nurse</h1>${PARTS}</main>`,
      "https://northmere.example/jobs/staff-nurse",
    );
    expect(got.isPosting).toBe(true);
  });
});

describe("a page with a posting's words", () => {
  const ASKING = `<h2>Requirements</h2><ul><li>Two years behind the bar of a busy house.</li></ul>
    <p>We are looking for you: send us your application.</p><a href="/apply">Apply now</a>`;

  it.each([
    [
      "an application's questions",
      `<h1>Barista</h1><h2>About your experience</h2><ul>${["How long have you made coffee for guests", "Which machines have you worked with so far", "Are you able to begin at six in the morning", "May you work in this country without a permit", "What would you like to be paid in a month"].map((text) => `<li>${text}?</li>`).join("")}</ul><button>Apply now</button>`,
    ],
    [
      "advice on an application",
      `<h1>Barista CV: how to write one</h1><p>You make coffee, and this page says how to put that.</p>${BARISTA.replace("<h1>Barista</h1>", "")}${ASKING}`,
    ],
    [
      "somebody's own page",
      `<h1>Tamsin Aldous</h1><p>Barista at Kaffeewerk</p><p>500+ connections</p>${BARISTA.replace("<h1>Barista</h1>", "")}${ASKING}`,
    ],
    [
      "an announcement that hundreds are sought",
      `<h1>Kaffeewerk hires 120 baristas for its new halls</h1>${BARISTA.replace("<h1>Barista</h1>", "")}${ASKING}`,
    ],
    [
      "a list whose first job is open",
      `${BARISTA.replace("Barista", "Barista (m/w/d)")}${["Koch", "Kellner", "Bäcker"].map((job) => `<h3>${job} (m/w/d)</h3><p>Wir suchen Menschen, die gern mit uns arbeiten.</p>`).join("")}<a href="/apply">Apply now</a>`,
    ],
    [
      "what is left of a posting that is over",
      `<h1>Barista</h1><p>This job has expired.</p><p>Why people stay here: we have been making coffee for forty years, and there are a hundred and twenty of us in four towns. We look forward to your application all the same, and pay for the way to us.</p><a href="/apply">Apply now</a>`,
    ],
  ])("%s is no posting", (_name, html) => {
    expect(read(page(html, /<h1>(.*?)<\/h1>/.exec(html)?.[1])).isPosting).toBe(false);
  });

  it.each([
    [
      "a profession",
      "Roofer",
      `<p>Roofers cover roofs with slate, tiles and metal sheets. They work at heights and in all weathers.</p><h2>Tasks</h2><ul><li>covering roofs and walls with slate</li><li>mounting windows and gutters</li></ul><h2>Requirements</h2><p>A finished training of three years is needed as a rule, and a head for heights.</p>`,
    ],
    [
      "an offer of one's own work",
      "[For Hire] Video editor",
      `<p>I am a video editor from Manila who has cut weddings, advertisements and films about chess.</p><h2>Skills</h2><ul><li>five years of experience with every editor there is</li></ul><p>Send me a message with your project, and we will find a price. I answer within a day.</p>`,
    ],
    [
      "a row of trainings",
      "Apprenticeships with us",
      `<h3>Baker (m/f/d)</h3><p>Three years</p><h3>Cook (m/f/d)</h3><p>Three years</p><h3>Waiter (m/f/d)</h3><p>Two years</p><h2>What we offer</h2><ul><li>Thirty days of holidays in each year</li><li>A flat above the house for the first year</li></ul><p>Send your application by the end of May.</p>`,
    ],
  ])("%s is no posting", (_name, title, text) => {
    expect(read(page(`<h1>${title}</h1>${text}`, title)).isPosting).toBe(false);
  });
});

describe("a page that is told by its title or by what it asks", () => {
  const TEXT = `${BARISTA}<h2>Requirements</h2><p>You have two years of experience. Send your CV to Ines at the bar.</p>`;

  it.each([
    ["Barista fizetése 2025", "what a job pays"],
    ["Bértábla 2025: barista", "what a job pays"],
    ["Guía salarial 2025: barista", "what jobs pay"],
    ["Anunț de achiziție directă: barista", "what asks for offers"],
    ["Jak napsat inzerát na baristu", "how one writes a posting"],
    ["„Nejradši mám ranní směny,“ říká barista Juri", "what somebody says"],
    ["Notă de informare privind datele candidaților", "a notice about privacy"],
    ["Adatkezelési tájékoztató álláspályázók részére", "another one"],
    ["Informare privind prelucrarea datelor candidaților", "one more"],
    ["37 ledige stillinger for barista", "a list, by its number"],
  ])("is no posting: %s, %s", (title) => {
    expect(read(page(TEXT.replace("Barista", title), title)).isPosting).toBe(false);
  });

  it.each(["Tietosuojavastaava", "Personvernombud", "Data Privacy Officer"])(
    "is one of who looks after such data: %s",
    (title) => {
      expect(read(page(TEXT.replace("Barista", title), title)).isPosting).toBe(true);
    },
  );

  it("is none where a password is asked for over the text", () => {
    const form =
      '<form><label>E-posta</label><input><label>Şifre</label><input type="password"><button>Giriş yap</button></form>';
    const lines =
      "<p>Ücretsiz üye olun, özgeçmişinizi beş dakikada oluşturun ve işverenlere gösterin.</p><ul><li>Türkiye genelinde 3.200 güncel ilan</li><li>Tek tıkla başvuru yapma kolaylığı</li><li>Her sabah size uygun ilanlar</li></ul><p>Sorularınız için destek ekibimize her zaman yazabilirsiniz, size yardımcı oluruz.</p>";
    expect(read(page(`<h1>Aday</h1>${form}${lines}`, "Aday"), "https://work.example/").isPosting).toBe(false);
  });

  it("is none where the questions are folded in", () => {
    const asked = [
      "Can I send a CV instead",
      "When will I hear back",
      "Do you sponsor visas",
      "Why did it close early",
      "Can I visit first",
    ]
      .map(
        (text) =>
          `<details open><summary>${text}?</summary><p>That depends on the house that you apply to, and on the time of the year.</p></details>`,
      )
      .join("");
    expect(
      read(
        page(`<h1>Applying for a job: what people ask</h1>${asked}`, "Applying"),
        "https://work.example/jobs/faqs",
      ).isPosting,
    ).toBe(false);
  });

  it("is none where its title is one of a row that lead to pages of their own", () => {
    const row = ["Barista", "Night baker", "Bar assistant", "Head of the bar"]
      .map(
        (job) =>
          `<h2><a href="/jobs/${job}">${job}</a></h2><p>We look for somebody who likes mornings and people.</p>`,
      )
      .join("");
    expect(
      read(page(`<h1>Work beside the quay</h1>${row}`, "Barista jobs"), "https://work.example/jobs/barista")
        .isPosting,
    ).toBe(false);
  });

  it("is one though nobody knows what the job is called, where its parts say so and how one answers", () => {
    const got = read(
      page(
        TEXT.replace("Barista", "Quay Whisperer").replace("at the bar", "at ines@kaffeewerk.example"),
        "Quay Whisperer",
      ),
      "https://work.example/jobs/quay-whisperer",
    );
    expect(got.isPosting).toBe(true);
  });

  it("is none where several people write one after the other", () => {
    const posts = ["Ines", "Jorin", "Malte"]
      .map(
        (name) =>
          `<div><b>${name}</b> <p>12.03.2026 18:40</p><p>I moved from the till to the bar last year, and would do so again at any time.</p></div>`,
      )
      .join("");
    const asked = `${TEXT}<p>Would you take it?</p>`;
    expect(read(page(`${asked}${posts}`, "Barista"), "https://talk.example/t/barista").isPosting).toBe(false);
    const dates = ["Published", "Closes", "Begins"]
      .map((name) => `<dt>${name}</dt><dd>12.03.2026</dd>`)
      .join("");
    expect(read(page(`${asked}<dl>${dates}</dl>`, "Barista")).isPosting).toBe(true);
  });

  it("is none where only the page's name has the title, and it is the employer's", () => {
    const parts =
      "<h2>What we offer</h2><p>Two free days in a row, and bread every day, for all who work with us.</p><h2>Who we look for</h2><p>People who like mornings. Send your application to jobs@tavernier.example.</p>";
    const name = "Work with us | Tavernier, Bakers since 1932";
    const footer = "<p>Tavernier Ltd, 3 Oven Lane, Hexham</p>";
    expect(
      read(page(`<h1>Work with us</h1>${parts}${footer}`, name), "https://tavernier.example/work-with-us")
        .isPosting,
    ).toBe(false);
  });

  it.each([
    "Employment Application - Kaffeewerk",
    "Bewerbungsformular | Kaffeewerk",
    "Анкета соискателя — Завод",
  ])("is none where the page's name is that of a form: %s", (name) => {
    const form = `<h1>${name.split(/ [-|—] /)[0]}</h1>${TEXT.replace(/<h1>.*?<[/]h1>/, "")}`;
    expect(read(page(form, name), "https://work.example/forms/1").isPosting).toBe(false);
  });

  it("is one where the page's name is that of the form for it", () => {
    expect(read(page(TEXT, "Job Application for Barista at Kaffeewerk")).reasons).not.toContain(
      "application_form",
    );
  });
});
