import { describe, expect, it } from "vitest";
import { BARISTA, page, read } from "./support/read";

const REST = BARISTA.slice(BARISTA.indexOf("</h1>") + 5);
const titled = (main: string, name: string, url?: string) => read(page(main, name), url).title;

describe("the title, on a page that has no first heading for it", () => {
  it("is the line over the text that the address spells, and no other heading beside it", () => {
    const main = `<p><b>News</b></p><p>Open until six</p><p><b>Estimates</b></p><p>Kiln Baker</p>${REST}`;
    expect(titled(main, "Harbour House", "https://harbour.example/work/kiln_baker.htm")).toBe("Kiln Baker");
  });

  it("is the heading that names a job, and not the last one before the text", () => {
    const main = `<div><b>Executive Engineer</b></div><div><b>The competition</b></div>${REST}`;
    expect(titled(main, "Harbour Council - Recruitment")).toBe("Executive Engineer");
  });

  it("is no name of the employer, which a label gives", () => {
    const main = `<div><b>Referent stavebního úřadu</b></div><table><tr><th>Zaměstnavatel</th><td>Město Lhota</td></tr></table>${REST}`;
    expect(titled(main, "Město Lhota - oficiální stránky")).toBe("Referent stavebního úřadu");
  });
});

describe("a heading that names a job with the words of a posting's parts", () => {
  it.each(["Responsable de turno de almacén", "Výzkumný pracovník v půdní mikrobiologii"])(
    "is a title: %s",
    (title) => {
      expect(titled(`<h2>${title}</h2>${REST}`, "Portal")).toBe(title);
    },
  );
});
