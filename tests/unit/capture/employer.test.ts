import { describe, expect, it } from "vitest";
import { fitted } from "../../bench/employer-fit";
import { BARISTA, read } from "./support/read";

/** A posting on a board whose name stands in the page's name, its logo, its copyright line and its address. */
const onBoard = (beside: string, rest = "", name = "Barista | Jobbrook") =>
  read(
    `<!doctype html><title>${name}</title><meta property="og:site_name" content="Jobbrook">
     <header><a href="/"><img class="logo" alt="Jobbrook"></a></header>
     <main>${BARISTA.replace("</h1>", `</h1>${beside}`)}${rest}</main><footer>© 2026 Jobbrook</footer>`,
    "https://www.jobbrook.example/ad/1203",
  );

describe("the employer, where the site is called something else", () => {
  it.each([
    ["a label", "<dl><dt>Company</dt><dd>Harbour Roasters</dd></dl>"],
    ["the description of a picture beside the title", '<img class="logo" alt="Harbour Roasters">'],
    ["a line under the title that the text repeats", "<p>Harbour Roasters</p>"],
    ["a link to the employer's own page", '<p><a href="/at/harbour-roasters">Harbour Roasters</a></p>'],
  ])("is named by %s", (_what, beside) => {
    const got = onBoard(beside, "<p>You start at Harbour Roasters in May, with a week of tasting.</p>");
    expect(got.company).toBe("Harbour Roasters");
  });

  it("is named by the address that applications go to, as the text spells it", () => {
    const got = onBoard(
      "",
      "<p>Harbour Roasters looks after its people. Write to us: work@harbour-roasters.example.</p>",
    );
    expect(got.company).toBe("Harbour Roasters");
  });

  it("is never the site when another is named, and only then", () => {
    expect(onBoard("").company).toBe("Jobbrook");
    expect(onBoard("<dl><dt>Employer</dt><dd>Harbour Roasters</dd></dl>").company).toBe("Harbour Roasters");
  });

  it("is whose initials the site is called by", () => {
    const label = "<dl><dt>Employer</dt><dd>Harbour Roasters United Trust</dd></dl>";
    const got = read(
      `<!doctype html><title>Barista | HRUT</title><meta property="og:site_name" content="HRUT">
       <main>${BARISTA}${label}</main><footer>© 2026 HRUT</footer>`,
      "https://www.hrut.example/jobs/12",
    );
    expect(got.company).toBe("Harbour Roasters United Trust");
  });

  it("has its trade before its legal form where the text says no other firm of that name", () => {
    const named = (text: string) =>
      read(
        `<!doctype html><title>Barista | Harbour & Sons</title><meta property="og:site_name" content="Harbour & Sons">
         <main>${BARISTA}<p>${text}</p></main><footer>© 2026 Harbour & Sons</footer>`,
        "https://www.harbour-sons.example/jobs/12",
      ).company;
    expect(named("Since 1998 Harbour & Sons Coffee Ltd has roasted in the old mill by the river.")).toBe(
      "Harbour & Sons Coffee Ltd",
    );
    expect(
      named("Harbour & Sons Coffee Ltd roasts, and Harbour & Sons Tea Ltd sells what grows beside it."),
    ).toBe("Harbour & Sons");
  });

  it.each(["Build Better Bars. Every Day.", "Präzision ist unsere Leidenschaft"])(
    "is no slogan: %s",
    (slogan) => {
      const got = read(
        `<!doctype html><title>Barista - ${slogan}</title><meta property="og:site_name" content="${slogan}">
       <main>${BARISTA.replace("</h1>", `</h1><p>${slogan}</p>`)}</main>`,
        "https://www.example.org/jobs/12",
      );
      expect(got.company).not.toBe(slogan);
    },
  );

  it("is not sure where the posting itself names nobody, however short it is", () => {
    const got = read(
      `<!doctype html><title>Barista - Harbour Jobs</title><main><h1>Barista</h1><p>You make coffee.</p></main>`,
      "https://www.example.org/jobs/12",
    );
    expect(got.origins.company?.confidence).not.toBe("high");
  });

  it("is no department that the job's title begins with", () => {
    const got = read(
      `<!doctype html><title>Product Designer | Harbour Roasters</title><main><h1>Product Designer</h1><p>Design</p>${BARISTA.slice(
        BARISTA.indexOf("</h1>") + 5,
      )}</main><footer>© 2026 Harbour Roasters</footer>`,
      "https://www.harbour-roasters.example/jobs/12",
    );
    expect(got.company).toBe("Harbour Roasters");
  });

  it("is never what a file of a picture is called", () => {
    expect(onBoard('<img class="logo" alt="logo_final_2.png">').company).toBe("Jobbrook");
  });

  it("is no town under the title", () => {
    const got = onBoard(
      "<p>Aarhus</p>",
      "<p>Our bar is in Aarhus, right beside the harbour and its cranes.</p>",
    );
    expect(got).toMatchObject({ company: "Jobbrook", location: "Aarhus" });
  });
});

describe("a subject of a forum or a mailing list", () => {
  it("gives the title, the employer and the place", () => {
    const subject = "[Hiring] Barista, Harbour Roasters, Aarhus";
    const got = read(
      `<title>${subject}</title><h1>${subject}</h1>${BARISTA.replace(/<h1>.*<\/h1>/, "")}`,
      "https://forum.coffee.example/t/8812",
    );
    expect(got).toMatchObject({ title: "Barista", company: "Harbour Roasters", location: "Aarhus" });
  });

  it("is no reason to cut a title that has a comma", () => {
    const got = read(
      `<title>Barista, Evenings</title><h1>Barista, Evenings</h1>${BARISTA.replace(/<h1>.*<\/h1>/, "")}`,
    );
    expect(got.title).toBe("Barista, Evenings");
  });
});

describe("no employer", () => {
  it("is how much one works", () => {
    expect(onBoard("", "", "Barista 60–100 % | Jobbrook").company).toBe("Jobbrook");
  });

  it("is a department that is stated for machines and called one on the page", () => {
    const stated = {
      "@type": "JobPosting",
      title: "Barista",
      hiringOrganization: { name: "Bar und Betreuung" },
    };
    const got = read(
      `<title>Barista – Harbour Roasters</title><script type="application/ld+json">${JSON.stringify(stated)}</script>
       <main>${BARISTA}</main><aside><dl><dt>Bereich</dt><dd>Bar und Betreuung</dd></dl></aside><footer>© Harbour Roasters 2026</footer>`,
      "https://harbour-roasters.example/jobs/218",
    );
    expect(got.company).toBe("Harbour Roasters");
  });

  it.each(["Print Preview", "Things you need to know", "in Dammam", "autumn 2025 FINAL v3", "Kiel (Hafen)"])(
    "is called: %s",
    (line) => {
      const got = read(
        `<title>Barista - ${line}</title><main>${BARISTA.replace("</h1>", `</h1><h2>${line}</h2><dl><dt>Location</dt><dd>Kiel, Germany</dd></dl>`)}</main>`,
        "https://work.example/jobs/42",
      );
      expect(got.company).toBe("");
    },
  );
});

describe("what is stated for machines instead of the employer", () => {
  it.each(["Guest Services", "harbour-roasters.example"])("is no name of it: %s", (name) => {
    const stated = { "@type": "JobPosting", title: "Barista", hiringOrganization: { name } };
    const got = read(
      `<title>Barista - Harbour Roasters</title><script type="application/ld+json">${JSON.stringify(stated)}</script>
       <main>${BARISTA.replace("<h2>", "<p>Harbour Roasters is looking for somebody who likes mornings.</p><h2>")}</main>
       <footer>© 2026 Harbour Roasters</footer>`,
      "https://www.harbour-roasters.example/jobs/42",
    );
    expect(got.company).toBe("Harbour Roasters");
  });
});

describe("an employer whose name reads like something else", () => {
  it.each(["Save the Children", "About You", "Next", "W Hotels"])("is named all the same: %s", (name) => {
    const got = read(
      `<title>Barista</title><main>${BARISTA.replace("</h1>", `</h1><dl><dt>Company</dt><dd>${name}</dd></dl>`)}</main>`,
      "https://work.example/jobs/42",
    );
    expect(got.company).toBe(name);
  });
});

describe("fitting the weights", () => {
  const named = (name: string, sign: string, isRight = false) => ({
    value: name,
    features: { [sign]: 1 },
    isRight,
  });
  const postings = [
    { id: "a", candidates: [named("Acme", "label", true), named("Jobbrook", "logo")], isNobody: false },
    { id: "b", candidates: [named("Oslo", "logo")], isNobody: true },
  ];

  it("learns who was right, in any order of the pages", () => {
    const begin = { bias: 0, weights: { label: 0, logo: 0 } };
    const weights = fitted(postings, begin);
    expect(weights.weights.label).toBeGreaterThan(weights.weights.logo ?? 0);
    expect(fitted([...postings].reverse(), begin)).toEqual(weights);
  });
});
