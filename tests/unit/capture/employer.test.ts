import { describe, expect, it } from "vitest";
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

describe("the employer's legal form", () => {
  it("is taken from wherever the page has it", () => {
    const got = read(
      `<title>Barista - Harbour Roasters</title><main>${BARISTA}</main><footer><p>Harbour Roasters Ltd, 3 Quay Street</p></footer>`,
      "https://www.harbourroasters.example/jobs/42",
    );
    expect(got.company).toBe("Harbour Roasters Ltd");
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
