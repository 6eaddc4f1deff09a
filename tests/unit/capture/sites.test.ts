import { describe, expect, it } from "vitest";
import { BARISTA, page, read } from "./support/read";

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
});
