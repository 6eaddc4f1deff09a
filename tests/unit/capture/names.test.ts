import { describe, expect, it } from "vitest";
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
