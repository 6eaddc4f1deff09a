import { describe, expect, it } from "vitest";
import { BARISTA, page, read } from "./support/read";

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

describe("a town is read where", () => {
  it.each([
    ["it stands beside the kind of employment", "<ul><li>Full-time</li><li>Umeå</li></ul>", "Umeå"],
    ["a second heading under the title is one", "<h2>Hexham, Northumberland</h2>", "Hexham, Northumberland"],
    ["a letter says that it is a town", "<p>м. Вінниця</p>", "м. Вінниця"],
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

describe("no place is", () => {
  it.each([
    "<p>Competitive, DOE</p>",
    "<p>Monday, Friday</p>",
    "<p>Python, SQL</p>",
    "<p>Teilzeit | Homeoffice nicht möglich</p>",
    "<p>Baked here since 1950</p>",
    "<p>Free beans with any order over twenty euros in Germany</p>",
  ])("%s", (line) => {
    expect(read(page(BARISTA.replace("</h1>", `</h1>${line}`), "Barista")).location).toBe("");
  });

  it("that of another entry of a list beside the posting", () => {
    const card = (title: string, place: string) => `<div><p>${title}</p><p>Dock 4</p><p>${place}</p></div>`;
    const list = card("Deckhand", "Falmouth, Cornwall") + card("Barista", "Penzance, Cornwall");
    expect(read(page(`<div>${list}</div><div>${BARISTA}</div>`, "Barista")).location).toBe(
      "Penzance, Cornwall",
    );
  });
});

describe("a town where no line is one", () => {
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
});
