import { describe, expect, it } from "vitest";
import { BARISTA, page, read } from "./support/read";

const described = (html: string, url?: string) => read(html, url).description;
const REST =
  "<p>Write to Ines at the bar with a few lines about the mornings that you like best, and when you could begin.</p>";

describe("what stands over the posting's text", () => {
  it("belongs to it where it is a first sentence right under the title, over a table of facts", () => {
    const lead = "<p>Keep two hundred guests awake from the first tram to the last.</p>";
    const facts = `<table>${["Reference", "Contract", "Hours", "Start date", "Grade", "Department"].map((label) => `<tr><th>${label}</th><td>B-12</td></tr>`).join("")}</table>`;
    expect(described(page(BARISTA.replace("</h1>", `</h1>${lead}${facts}`))).split("\n")[0]).toMatch(
      /^Keep two/,
    );
  });

  it("does not where it is the site's slogan", () => {
    const over = "<div>We move more than cups.</div><header><h1>Barista</h1></header>";
    expect(described(page(`${over}${BARISTA.replace("<h1>Barista</h1>", "")}${REST}`))).not.toContain(
      "We move",
    );
  });
});

describe("what stands under the posting's text", () => {
  it("is the site's own where a heading follows the control that answers it, and no part of the job does", () => {
    const news =
      "<h2>From the roastery</h2><h3>A new grinder</h3><p>It is quieter and saves a little power.</p>";
    const got = described(
      page(`${BARISTA}${REST}${REST.replace("Ines", "Juri")}<a href="/apply">Get in touch</a>${news}`),
    );
    expect(got).toContain("Ines");
    expect(got).not.toContain("quieter");
  });

  it("belongs to it where it says how to apply, or a part of the job comes later", () => {
    const apply =
      "<h2>How to apply</h2><p>Send your letter to the bar before the end of May, and say when you can begin.</p>";
    const link = '<a href="/more">More on our machines</a>';
    expect(described(page(`${BARISTA}${REST}${link}${apply}`))).toContain("before the end of May");
    const parts = `<h2>The house</h2><p>It stands beside the quay and has two bars.</p><h2>Requirements</h2><p>You like mornings.</p>`;
    expect(described(page(`${BARISTA}${REST}${REST.replace("Ines", "Juri")}${link}${parts}`))).toContain(
      "You like mornings",
    );
  });

  it.each([
    "Was this page helpful?",
    "Hjälpte informationen på sidan dig?",
    "Be careful: never give your bank details when applying for a job.",
    "Harbour SARL au capital de 50 000 €, 5 rue du Quai - Mentions légales",
  ])("is no part of it: %s", (line) => {
    expect(described(page(`${BARISTA}${REST}<p>${line}</p>`))).not.toContain(line);
  });
});

describe("parts of a posting", () => {
  it("are headed by lines that only their words and their list make headings", () => {
    const parts = ["O que vais fazer", "O que procuramos"]
      .map(
        (head) =>
          `<div>${head}</div><ul><li>Tirar café para duzentas pessoas por dia</li><li>Cuidar do moinho e da máquina</li></ul>`,
      )
      .join("");
    const got = read(
      page(`<h1>Barista</h1><p>Somos um bar pequeno no porto, aberto desde as seis da manhã.</p>${parts}`),
    );
    expect(got.reasons).toContain("job_sections");
  });

  it("are read where a list of tabs holds them with their headings", () => {
    const tabs = `<div role="tablist">${BARISTA.replace(/<h1>.*<\/h1>/, "")}</div>`;
    expect(
      described(
        page(`<h1>Barista</h1><p>We are a small bar in the harbour, open from six each morning.</p>${tabs}`),
      ),
    ).toContain("steamed");
  });

  it("go on under a heading about the candidate whom one has in mind", () => {
    const part =
      "<h2>The successful candidate will</h2><ul><li>like mornings, and people who do not</li></ul>";
    expect(described(page(`${BARISTA}${part}`))).toContain("people who do not");
  });

  it("have no headings among their lines where all of the page is bold", () => {
    const bold = `<b>${BARISTA.replaceAll(/<\/?h[12]>/g, "")}</b>`;
    const last = "<p><b>The answer to your letter may be appealed within a month of its date.</b></p>";
    const got = described(
      page(
        `<h1>Barista</h1><p><b>We look for somebody who makes coffee for two hundred guests, and knows their names.</b></p>${bold}<p><b>You begin at six, with Ines, and close the bar at two in the afternoon.</b></p>${last}`,
      ),
    );
    expect(got).toContain("appealed");
  });
});
