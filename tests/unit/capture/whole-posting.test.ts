import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { capturePosting } from "../../../lib/capture";
import { BARISTA, page, read } from "./support/read";

const lines = (html: string, url?: string) => read(html, url).description.split("\n").filter(Boolean);

describe("the whole posting is kept", () => {
  const SHORT = {
    "a list": "<ul><li>PostgreSQL</li><li>Terraform</li><li>Go</li></ul>",
    "lines with bullets": "<p>• PostgreSQL<br>• Terraform<br>• Go</p>",
    "a definition list":
      "<dl><dt>Data</dt><dd>PostgreSQL</dd><dt>Cloud</dt><dd>Terraform</dd><dd>Go</dd></dl>",
    "a table": "<table><tr><td>PostgreSQL</td></tr><tr><td>Terraform</td></tr><tr><td>Go</td></tr></table>",
    "short paragraphs": "<p>PostgreSQL</p><p>Terraform</p><p>Go</p>",
    "parts of their own": "<div><div>PostgreSQL</div><div>Terraform</div><div>Go</div></div>",
  };

  it.each(Object.entries(SHORT))("with a last section of short lines: %s", (_name, list) => {
    const got = lines(page(`${BARISTA}<h2>Requirements</h2>${list}<a href="/apply">Apply now</a>`)).join("|");
    expect(got).toMatch(
      /Requirements\|(?:Data\|)?(?:- )?PostgreSQL\|(?:Cloud\|)?(?:- )?Terraform\|(?:- )?Go$/,
    );
  });

  it("with two last sections of short lines, in a language whose words for them are not known", () => {
    const got = lines(
      page(`${BARISTA.replace("Tasks", "Zeregin")}<h2>Baldintzak</h2><ul><li>Go</li></ul>
        <h2>Abantailak</h2><ul><li>Oporrak</li></ul><a href="/apply">Apply now</a>`),
    );
    expect(got.slice(-4)).toEqual(["Baldintzak", "- Go", "Abantailak", "- Oporrak"]);
  });

  it("with a first section of short lines", () => {
    const got = lines(
      page(BARISTA.replace("<h2>", "<h2>Requirements</h2><ul><li>Go</li><li>SQL</li></ul><h2>")),
    );
    expect(got.slice(0, 3)).toEqual(["Requirements", "- Go", "- SQL"]);
  });

  it("in the order in which a person reads it, where its parts stand in shadow trees", () => {
    const { window } = new JSDOM('<title>Barista | Kaffeewerk</title><div id="job"></div>', {
      url: "https://work.example/jobs/42",
    });
    const { document } = window;
    const fragment = (html: string) => document.createRange().createContextualFragment(html);
    const root = document.querySelector("#job")!.attachShadow({ mode: "open" });
    root.append(fragment(`<header></header><section>${BARISTA.replace(/<h1>.*<\/h1>/, "")}</section>`));
    root
      .querySelector("header")!
      .attachShadow({ mode: "open" })
      .append(fragment("<h1>Barista</h1><p>Location: Aarhus</p>"));
    const got = capturePosting(document, window.location.href);
    expect(got).toMatchObject({ title: "Barista", location: "Aarhus" });
    expect(got.description).toMatch(/^Tasks/);
  });

  it("without the answers to it, where it is the first post of a thread", () => {
    const got = lines(
      `<main><article>${BARISTA}<p>You can ask us anything about the bar below.</p></article>
       <article><p>Is there a tram that runs so early in the morning?</p></article></main>`,
    ).join("|");
    expect(got).toMatch(/ask us anything/);
    expect(got).not.toMatch(/tram/);
  });

  it("without what a dialog over it says, however much that is", () => {
    const vendors = Array.from(
      { length: 60 },
      (_, at) => `<p>Partner ${at} measures what you read on this device.</p>`,
    );
    const got = read(page(`<div role="dialog"><h2>Your privacy</h2>${vendors.join("")}</div>${BARISTA}`));
    expect(got.description).not.toMatch(/Partner/);
    expect(got.title).toBe("Barista");
  });

  it("without a part of another look that stands apart", () => {
    const parts = BARISTA.replace("<h2>Tasks</h2>", "<p><b>Tasks</b></p>");
    const got = lines(
      page(`<div>${parts}<p><b>Your profile</b></p><ul><li>You like people early in the morning.</li></ul></div>
        <section><h3>Tip: write it by hand</h3><p>Keep it to one page and name the ad in its first line.</p></section>`),
    ).join("|");
    expect(got).toMatch(/early in the morning\.$/);
  });

  it("with its values apart from the labels that stand right before them", () => {
    const got = read(
      `<title>Barista</title>${BARISTA.replace("</h1>", "</h1><div><span>Location</span>Aarhus</div><div><span>Company</span>Kaffeewerk</div>")}`,
    );
    expect(got).toMatchObject({ location: "Aarhus", company: "Kaffeewerk" });
  });

  it.each(["District news", "Aktuelles", "Actualités de la commune", "Lo que dicen nuestros huéspedes"])(
    "and ends at a heading over what the site says on each of its pages: %s",
    (heading) => {
      const got = lines(
        page(
          `${BARISTA}<h2>How to apply</h2><p>Send your letter to Ms Lind by the third of March.</p>
           <h2>${heading}</h2><p>The bridge by the mill is closed to all traffic until May.</p>`,
        ),
      ).join("|");
      expect(got).toMatch(/Ms Lind by the third of March\.$/);
    },
  );

  it("and ends where the page goes on to other jobs", () => {
    const got = lines(
      page(`${BARISTA}<h2>Requirements</h2><ul><li>Go</li></ul><h2>Similar jobs</h2><ul><li>Cook</li></ul>`),
    );
    expect(got.slice(-2)).toEqual(["Requirements", "- Go"]);
  });

  it.each([
    ["a tab's panel", '<div role="tabpanel" style="display:none">'],
    [
      "what a button unfolds",
      '<button aria-expanded="false" aria-controls="more">More</button><div id="more" hidden>',
    ],
    [
      "what a link in a row of tabs shows",
      '<ul class="nav nav-tabs"><li><a href="#more">More</a></li></ul><div id="more" style="display:none">',
    ],
    ["what a button with a tab's name shows", '<button data-tab="more">More</button><div id="more" hidden>'],
    ["what only a search unfolds", '<div hidden="until-found">'],
  ])("with what is one click away: %s", (_name, open) => {
    const panel = `${open}<h2>Requirements</h2><p>You have worked at a bar for at least two years before.</p></div>`;
    expect(lines(page(BARISTA + panel))).toContain("You have worked at a bar for at least two years before.");
  });

  it("without a letter that a person writes into the page", () => {
    const letter = "Dear Ines, I have made coffee for as long as I can remember, and at dawn.";
    const got = lines(page(`${BARISTA}<div contenteditable="true"><p>${letter}</p></div>`)).join("|");
    expect(got).toMatch(/bar is left in the evening/);
    expect(got).not.toMatch(/Dear Ines/);
  });

  it("with what is paid, of a row of facts over it", () => {
    const facts = "<dl><dt>勤務地</dt><dd>横浜市中区</dd><dt>給与</dt><dd>月給23万円〜</dd></dl>";
    expect(lines(page(BARISTA.replace("</h1>", `</h1>${facts}`)))).toContain("月給23万円〜");
  });

  it("whatever stands in it without a blank", () => {
    const image = "iVBORw0KGgo+".repeat(30_000);
    expect(read(page(`${BARISTA}<p>${image}</p>`)).title).toBe("Barista");
  });

  it("with the text of a shadow tree on an ordinary element", async () => {
    const { JSDOM } = await import("jsdom");
    const { capturePosting } = await import("../../../lib/capture");
    const { document } = new JSDOM(page("<h1>Barista</h1><section></section>")).window;
    document
      .querySelector("section")!
      .attachShadow({ mode: "open" })
      .append(document.createRange().createContextualFragment(BARISTA.slice(16)));
    expect(capturePosting(document, "https://work.example/jobs/42").description).toContain(
      "two hundred guests",
    );
  });

  it("with a note when there was more than is kept", () => {
    const long = Array.from(
      { length: 700 },
      (_, n) => `<p>You will look after table ${n} of the coffee house and all who sit at it, all day.</p>`,
    );
    const { description, reasons } = read(page(`${BARISTA}${long.join("")}`));
    expect(description.length).toBeLessThanOrEqual(50_000);
    expect(description.length).toBeGreaterThan(49_000);
    expect(reasons).toContain("cut_off");
  });

  it("without the employer's own story in its place", () => {
    const story = `<section><h2>About us</h2>${"<p>We have roasted coffee since 1931, in three cities and with a great deal of patience for detail.</p>".repeat(1)}
      <p>Our founder came by train with one sack of beans, and the sack still hangs in the first of our houses.</p>
      <p>Today we are a family of four hundred, and we celebrate each spring in the yard behind the roastery.</p></section>`;
    expect(lines(page(`${BARISTA}</main><aside>${story}</aside>`)).join()).toContain("two hundred guests");
  });

  it("without the employer's own story in its place, however long it is and whatever its parts are called", () => {
    const chapter = (name: string) =>
      `<h3>${name}</h3>${Array.from({ length: 12 }, (_, n) => `<p>In year ${n} of our house we roasted more coffee than in any year before, and said so to all who asked.</p>`).join("")}`;
    const story = `<section><h2>About us</h2>${["The first years", "The roastery", "Today"].map(chapter).join("")}</section>`;
    const gap = "<p><a href='/x'>Coffee of the week, roasted for you</a></p>".repeat(150);
    for (const both of [`${BARISTA}${gap}${story}`, `${story}${gap}${BARISTA}`]) {
      const got = lines(page(both)).join();
      expect(got).toContain("two hundred guests");
      expect(got).not.toContain("of our house");
    }
  });
});

describe("lines are what the page shows as lines", () => {
  it.each(["\u2028", "\u2029"])("a separator %j breaks them", (separator) => {
    const got = lines(
      page(
        `${BARISTA}<p>Five years of PostgreSQL are needed${separator}You like people${separator}You know Terraform</p>`,
      ),
    );
    expect(got.slice(-3)).toEqual([
      "Five years of PostgreSQL are needed",
      "You like people",
      "You know Terraform",
    ]);
  });

  it("a style that keeps line breaks does, too", () => {
    const text = "Five years of PostgreSQL are needed\nYou like people and coffee\n\nYou know Terraform";
    for (const open of ['<div style="white-space: pre-line">', "<pre>"])
      expect(lines(page(`${BARISTA}${open}${text}</div>`)).slice(-3)).toEqual([
        "Five years of PostgreSQL are needed",
        "You like people and coffee",
        "You know Terraform",
      ]);
  });

  it("a reading above a character goes, and its line stays one", () => {
    const [line] = lines(
      page(
        "<h1>看護師</h1><h2>仕事内容</h2><p><ruby>患者<rp>(</rp><rt>かんじゃ</rt><rp>)</rp></ruby>さんの手術の前後の看護をお願いします。夜勤は月に四回程度で、新人の指導もあります。</p><p>応募資格は看護師の免許と三年以上の経験です。明るく落ち着いた方を歓迎します。給与は経験により決めます。</p>",
        "看護師",
      ),
    ).filter((text) => text.includes("患者"));
    expect(line).toMatch(/^患者さんの手術/);
  });

  it.each([
    "<s>seven years of Java</s>",
    "<del>seven years of Java</del>",
    "<strike>seven years of Java</strike>",
    '<span style="text-decoration: line-through">seven years of Java</span>',
    '<span class="old">seven years of Java</span>',
  ])("what is struck out is not said: %s", (struck) => {
    const { description } = read(
      page(
        `<style>.old { text-decoration: line-through }</style>${BARISTA}<ul><li>You have ${struck} three years of Kotlin.</li></ul>`,
      ),
    );
    expect(description).toContain("- You have three years of Kotlin.");
  });

  it("a line of other openings ends it", () => {
    const more =
      '<p>More openings: <a href="/jobs/2">Night baker in the old mill</a>, <a href="/jobs/3">Driver for the early round</a></p><p>Kaffeewerk stands beside the quay, and its doors are open from seven.</p>';
    const work =
      "<h2>Requirements</h2><p>You like mornings, people and the noise of a mill, and have stood behind a bar before. You read a roster, count a till without being asked to, and ring whoever is next when you are ill.</p>";
    const { description } = read(page(`${BARISTA}${work}${more}`));
    expect(description).toContain("when you are ill");
    expect(description).not.toContain("Night baker");
    expect(description).not.toContain("beside the quay");
  });

  it("letters that are joined or parted stay so", () => {
    const { description } = read(page(`${BARISTA}<p>ما به دنبال همکاری می\u200Cگردیم که تجربه دارد.</p>`));
    expect(description).toContain("می\u200Cگردیم");
  });

  it("a text file is read like a page", async () => {
    const { JSDOM } = await import("jsdom");
    const { capturePosting } = await import("../../../lib/capture");
    const { document } = new JSDOM("<pre></pre>").window;
    Object.defineProperty(document, "contentType", { value: "text/plain" });
    document.querySelector("pre")!.textContent = `Ward Nurse

Your tasks

- You care for up to eight patients in each shift of the surgical ward.
- You plan discharges together with physicians and families.

Requirements

You hold a licence as a registered nurse and have two years of
experience with patients after surgery.`;
    const got = capturePosting(document, "https://work.example/jobs/nurse.txt");
    expect(got).toMatchObject({ title: "Ward Nurse", isPosting: true });
    expect(got.description).toMatch(/two years of experience with patients after surgery\.$/);
  });
});
