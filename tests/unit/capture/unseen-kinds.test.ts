import { describe, expect, it } from "vitest";
import { certainty } from "../../../lib/capture";
import { isFirmName, withoutLegalForm, withoutTag } from "../../../lib/capture/words/names";
import { BARISTA, page, read } from "./support/read";

describe("what a posting calls itself", () => {
  it.each([
    ["Stellenausschreibung: Kindergartenassistenz (20 Stunden)", "Kindergartenassistenz (20 Stunden)"],
    ["Vacancy – Harbour Master", "Harbour Master"],
    ["Offre d'emploi : Boulanger", "Boulanger"],
    ["We need a cheesemonger", "cheesemonger"],
    ["Cerchiamo un cameriere", "cameriere"],
    ["Výběrové řízení: Archivář", "Archivář"],
    ["Harbour Master | Job Vacancy", "Harbour Master"],
    ["[Hiring] Baker", "Baker"],
    ["[Full-time] Baker for a night shift", "Baker for a night shift"],
    ["Zimmermeister (m/w/d) gesucht", "Zimmermeister (m/w/d)"],
    ["Acme (YC S23) is hiring a Compiler Engineer", "Compiler Engineer"],
    ["Wir suchen eine Pflegefachkraft (m/w/d)", "Pflegefachkraft (m/w/d)"],
  ])("is no part of the title: %s", (subject, title) => {
    expect(withoutTag(subject)).toBe(title);
  });

  it.each(["[Remote] Baker", "Sales – Export", "Baker: Night Shift"])(
    "leaves other titles whole: %s",
    (title) => {
      expect(withoutTag(title)).toBe(title);
    },
  );
});

describe("a legal form", () => {
  it.each(["Holzbau Reinders GmbH & Co. KG", "Baltic Freight Sp. z o.o.", "Acme Ltd.", "株式会社みなと"])(
    "makes a line an employer's name: %s",
    (name) => {
      expect(isFirmName(name)).toBe(true);
    },
  );

  it.each(["Barista", "GmbH", "Part of a group", "Aarhus"])("is not in: %s", (name) => {
    expect(isFirmName(name)).toBe(false);
  });

  it("makes no other name", () => {
    expect(withoutLegalForm("holzbau reinders gmbh co kg")).toBe("holzbau reinders");
  });

  it("stands in the result as the page shows it, whatever the page states for machines", () => {
    const stated = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({
        "@type": "JobPosting",
        title: "Barista",
        hiringOrganization: { name },
      })}</script>`;
    const line = BARISTA.replace("</h1>", "</h1><p>Kaffeewerk Nord</p>");
    const got = read(
      page(`${stated("0417 Kaffeewerk Holding Betriebs GmbH")}${line}`, "Barista - Kaffeewerk Nord"),
    );
    expect(got.company).toBe("Kaffeewerk Nord");
    expect(read(page(`${stated("Kaffeewerk Nord GmbH")}${line}`, "Barista")).company).toBe("Kaffeewerk Nord");
  });
});

describe("a page's name of job, employer and town", () => {
  it("gives the employer where only the town is known", () => {
    const got = read(
      page(
        BARISTA.replace("</h1>", "</h1><dl><dt>Location</dt><dd>Gdynia</dd></dl>"),
        "Barista, Baltic Coffee Sp. z o.o., Gdynia | findwork.example",
      ),
    );
    expect(got).toMatchObject({ title: "Barista", company: "Baltic Coffee Sp. z o.o.", location: "Gdynia" });
  });

  it("is cut at the board's name behind the employer", () => {
    expect(read(page(BARISTA, "Barista in Almelo bij Stichting De Hof | Koffiebanen")).company).toBe(
      "Stichting De Hof",
    );
  });
});

describe("a page's markup", () => {
  it("says nothing of the page's text by the style names of its body", () => {
    const html = page(BARISTA).replace(
      "<main>",
      '<body class="header-overlay-alignment-center has-cookie-banner"><div class="popup-wrapper"><main>',
    );
    const got = read(html.replace("</h1>", "</h1><dl><dt>Location</dt><dd>Aarhus</dd></dl>"));
    expect(got).toMatchObject({ isPosting: true, title: "Barista", location: "Aarhus" });
  });

  it("may have a link behind a name in the same element", () => {
    const beside = '<h2 class="employer-name">Baltic Coffee<a href="#about">About the company</a></h2>';
    expect(read(page(BARISTA.replace("</h1>", `</h1>${beside}`), "Barista")).company).toBe("Baltic Coffee");
  });
});

describe("how to apply", () => {
  const INSTRUCTIONS =
    "Send your letter to Ms Lind by the third of March, and tell us about your favourite cup.";

  it.each(["Apply now", "Your application", "Candidater", "Bewerbung", "Contact person"])(
    "belongs to the posting where sentences say it: %s",
    (heading) => {
      const got = read(page(`${BARISTA}<h2>${heading}</h2><p>${INSTRUCTIONS}</p>`));
      expect(got.description).toContain(INSTRUCTIONS);
    },
  );

  it("belongs to it where each part of a page has its heading in a header of its own", () => {
    const got = read(
      page(
        `${BARISTA}<div><header><h2>Your application</h2></header><div><p>${INSTRUCTIONS}</p></div></div>`,
      ),
    );
    expect(got.description).toContain(INSTRUCTIONS);
  });

  it("does not where a form stands", () => {
    const got = read(
      page(`${BARISTA}<h2>Apply now</h2><p>First name</p><p>Last name</p><p>${INSTRUCTIONS}</p>`),
    );
    expect(got.description).not.toContain(INSTRUCTIONS);
  });

  it("ends above the way back to the list", () => {
    const got = read(
      page(
        `${BARISTA}<p>${"We like mornings. ".repeat(20)}</p><p><a href="/jobs">&lt;&lt; Back to all</a></p><p>This site is best viewed in a large window, and was changed in May.</p>`,
      ),
    );
    expect(got.description).not.toContain("best viewed");
  });
});

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

describe("a page with little beside the posting", () => {
  it("is read by one line that sums it up, as forums have them", () => {
    const got = read(
      `<title>Who is hiring? | Board</title><div>Tidewater Maps | Senior Rust Engineer | Lisbon, Portugal or remote | Full-time | €75k
       <p>We draw sea charts for small boats, and forty thousand skippers pay for them each year.</p>
       <p>You will own the tile server and the renderer, and talk with two oceanographers each week.</p>
       <p>We are looking for: Rust in production, and patience with old files. Write to jobs@tidewater.example.</p></div>`,
      "https://board.example/item?id=41",
    );
    expect(got).toMatchObject({
      isPosting: true,
      title: "Senior Rust Engineer",
      company: "Tidewater Maps",
      location: "Lisbon, Portugal or remote",
    });
  });

  it.each([
    ["Comune di Pratolungo", "", "Pratolungo"],
    ["Kaffeewerk GmbH", "<p>Kaffeewerk GmbH, Hafenweg 2, 24103 Kiel</p>", "Kiel"],
  ])("has its town from the municipality or an address: %s", (company, beside, town) => {
    const got = read(
      page(
        `${BARISTA.replace("</h1>", `</h1><dl><dt>Employer</dt><dd>${company}</dd></dl>`)}${beside}`,
        "Barista",
      ),
    );
    expect(got.location).toBe(town);
  });

  it("has no town from a year or a copyright line", () => {
    const got = read(
      page(`${BARISTA}<p>We began in 2026 With one machine.</p><p>© 2026 All rights reserved.</p>`),
    );
    expect(got.location).toBe("");
  });

  it("is a posting when a line over the title says that there is one", () => {
    const text = `<p>Stellenausschreibung</p><h1>Imkerin</h1><p>Wir suchen jemanden für dreihundert Völker an der Weser, von März bis September.</p>
      <p>Mitbringen sollten Sie Ruhe, einen Führerschein und Lust auf frühe Stunden im Freien, auch bei Regen.</p><p>Bewerbungen bitte bis Mai an den Hof.</p>`;
    expect(
      read(`<title>Hof Weser</title><main>${text}</main>`, "https://hof.example/imkerin").isPosting,
    ).toBe(true);
  });

  it("keeps the line with the address to write to, whatever the site is called", () => {
    const got = read(
      `<!doctype html><title>Barista | Lark Recruitment</title><meta property="og:site_name" content="Lark Recruitment">
       <main>${BARISTA}<p>Send your letter to Beth Lark on beth@larkrecruit.example, or ring her.</p></main>`,
      "https://www.larkrecruit.example/jobs/barista",
    );
    expect(got.description).toContain("Beth Lark");
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

describe("a place beside the title", () => {
  it("stands behind a pin without words", () => {
    const pinned = `</h1><ul><li><span><i class="fas fa-map-marker-alt"></i></span><span>Polperro</span></li><li><span>Shifts</span></li></ul>`;
    expect(read(page(BARISTA.replace("</h1>", pinned), "Barista")).location).toBe("Polperro");
  });

  it("stands in brackets behind it", () => {
    const heading = BARISTA.replace("</h1>", " (Polperro, England)</h1>");
    expect(read(page(heading, "Barista (Polperro, England)")).location).toBe("Polperro, England");
  });
});

describe("on sites that are no boards", () => {
  const TEXT = `<p>Harbour House is looking for a cook who will run the pass two nights a week and write the lunch menu.</p>
    <p>You have three years on a section, a hygiene certificate and a kind word for whoever washes the pots.</p>
    <p>Write to adam@harbourhouse.example with a few lines about the last dish that you took off the menu.</p>`;
  const ANSWER = "Is this still open? I would love to come by and show you my terrine one evening.";

  it.each([
    ["an article", `<article>${TEXT}</article><article><p>${ANSWER}</p></article>`],
    ["a post", `<div class="post bg1"><div>${TEXT}</div></div><div class="post bg2"><p>${ANSWER}</p></div>`],
    [
      "a comment",
      `<div class="comment">${TEXT}</div><table class="comment-tree"><tr><td>${ANSWER}</td></tr></table>`,
    ],
  ])("answers to %s are no part of it", (_name, posts) => {
    const got = read(page(`<h1>Vacancy: Cook</h1>${posts}`, "Vacancy: Cook"));
    expect(got).toMatchObject({ title: "Cook", isPosting: true });
    expect(got.description).toContain("kind word");
    expect(got.description).not.toContain("terrine");
  });

  it("whoever put the posting up is the employer, and not the platform", () => {
    const seller = `<aside><a href="/u/9">Harbour House</a></aside>`;
    const got = read(
      page(`<h1>Cook (m/f)</h1><div>${TEXT}</div>${seller}`, "Cook (m/f) | Catering jobs | gumtree.com"),
      "https://www.gumtree.com/p/cook/1499887766",
    );
    expect(got).toMatchObject({ company: "Harbour House", isPosting: true });
  });

  it("a name has the legal form that the text gives it", () => {
    const got = read(
      page(
        `${BARISTA}<p>We are a part of Kaffeewerk GmbH, which roasts its own beans in the yard behind the house.</p>`,
      ),
    );
    expect(got.company).toBe("Kaffeewerk GmbH");
  });

  it("a heading that only invites is no title", () => {
    const got = read(
      page(`<h1>Work with us</h1><h2>Weekend baker</h2>${TEXT}`, "Work with us - Harbour House"),
      "https://harbourhouse.example/work-with-us",
    );
    expect(got).toMatchObject({ title: "Weekend baker", isPosting: true });
  });

  it("links without an address are controls, and other vacancies no part", () => {
    const got = read(
      page(
        `${BARISTA}<a>Report this advertisement to the team of the site</a><h3>Other vacancies</h3><ul><li>Waiter in the evening shift</li></ul>`,
      ),
    );
    expect(got.description).not.toMatch(/Report this|Waiter/);
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

describe("what a page of other people's shows", () => {
  const FILED = "<h1>Vacancy notice 2025/31</h1>";

  it("is headed by the job, not by what the posting is filed under, nor by a slogan", () => {
    const under = (heading: string) => `${heading}${BARISTA.replaceAll("h1>", "h2>")}`;
    expect(read(page(under(FILED), "Vacancy notice 2025/31")).title).toBe("Barista");
    expect(read(page(under("<h1>Good coffee. Kind people.</h1>"), "Kaffeewerk")).title).toBe("Barista");
    expect(read(page(BARISTA.replace("Barista", "Barista gesucht!"), "Kaffeewerk")).title).toBe("Barista");
  });

  it("has a title without the employer and the place behind it", () => {
    const table =
      "<table><tr><th>Company</th><td>Kaffeewerk</td></tr><tr><th>Location</th><td>Oslo</td></tr></table>";
    const got = read(page(`${BARISTA.replace("Barista", "Barista - Kaffeewerk - Oslo")}${table}`, "Forum"));
    expect(got).toMatchObject({ title: "Barista", company: "Kaffeewerk", location: "Oslo" });
  });

  it("keeps what is paid of a row of facts, and nothing else of it", () => {
    const facts = "<div>Oslo</div><div>NOK 52,000 a month</div><div>Full-time</div>";
    const { description } = read(page(BARISTA.replace("</h1>", `</h1>${facts}`), "Barista"));
    expect(description.split("\n")[0]).toMatch(/NOK 52,000 a month$/);
    expect(description).not.toContain("Full-time");
  });

  it("names no kind of employment as the employer, and the place behind a pin", () => {
    const link = '<a href="/category/full-time">Full-time</a>';
    const got = read(page(BARISTA.replace("</h1>", `</h1>${link}<p>📍 Lille</p>`), "Barista"));
    expect(got.company).not.toBe("Full-time");
    expect(got.location).toBe("Lille");
  });

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
});

describe("a town is read where", () => {
  it.each([
    ["it stands beside the kind of employment", "<ul><li>Full-time</li><li>Umeå</li></ul>", "Umeå"],
    ["a second heading under the title is one", "<h2>Hexham, Northumberland</h2>", "Hexham, Northumberland"],
    ["a part of a line calls it so", "<p>Vollzeit · Standort Passau · ab sofort</p>", "Passau"],
    [
      "it stands beside several kinds of employment",
      "<p>Desná, okres Jablonec</p><p>Plný úvazek, ranní směna</p>",
      "Desná, okres Jablonec",
    ],
    ["the beginning of the text says it", "<p>Our house in Sheffield is small and warm.</p>", "Sheffield"],
  ])("%s", (_name, line, town) => {
    expect(read(page(BARISTA.replace("</h1>", `</h1>${line}`), "Barista")).location).toBe(town);
  });
});
