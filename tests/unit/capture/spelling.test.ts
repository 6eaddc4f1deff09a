import { describe, expect, it } from "vitest";
import { firmsIn } from "../../../lib/capture/employer/spelling";
import { BARISTA, read } from "./support/read";

describe("the employer's legal form", () => {
  it("is taken from wherever the page has it", () => {
    const got = read(
      `<title>Barista - Harbour Roasters</title><main>${BARISTA}</main><footer><p>Harbour Roasters Ltd, 3 Quay Street</p></footer>`,
      "https://www.harbourroasters.example/jobs/42",
    );
    expect(got.company).toBe("Harbour Roasters Ltd");
  });
});

describe("the employer's name, in its fullest form near the posting", () => {
  const shown = (sentence: string, footer: string, name = "Harbour Roasters") =>
    read(
      `<title>Barista | ${name}</title><meta property="og:site_name" content="${name}">
       <main>${BARISTA.replace("<h2>", `<p>${sentence}</p><h2>`)}</main><footer><p>© 2026 ${footer}</p></footer>`,
      "https://www.harbourroasters.example/jobs/42",
    ).company;

  it.each([
    ["Harbour Roasters Ltd", "Since 1998 Harbour Roasters Ltd has roasted coffee right beside the old quay."],
    [
      "Harbour Roasters, Inc.",
      "Forty people work at Harbour Roasters, Inc., beside the old quay of the town.",
    ],
    [
      "Fundación Harbour Roasters",
      "La Fundación Harbour Roasters enseña desde 1998 a tostar café en el puerto.",
    ],
    [
      "North Harbour Roasters GmbH",
      "Die North Harbour Roasters GmbH röstet seit 1998 Kaffee am alten Hafen.",
    ],
  ])("is what a sentence calls it: %s", (name, sentence) => {
    expect(shown(sentence, "Harbour Roasters")).toBe(name);
  });

  it("has no legal form that only the footer knows, where a sentence names it without", () => {
    const sentence = "Since 1998 Harbour Roasters has roasted coffee right beside the old quay of the town.";
    expect(shown(sentence, "Harbour Roasters Ltd")).toBe("Harbour Roasters");
  });

  it("is as a label beside the job has it, whatever a sentence says", () => {
    const label = "<dl><dt>Company</dt><dd>Harbour Roasters</dd></dl>";
    const got = read(
      `<title>Barista</title><main>${BARISTA.replace("<h2>", `${label}<p>Harbour Roasters Ltd has roasted since 1998.</p><h2>`)}</main>`,
    );
    expect(got.company).toBe("Harbour Roasters");
  });
});

describe("names with a legal form in running text", () => {
  it.each([
    ["Die Nordlicht Rösterei GmbH & Co. KG wächst.", ["Nordlicht Rösterei GmbH & Co. KG"]],
    [
      "Als Barista der Nordlicht GmbH. Wir sind die Besten. Hafenwerk AG liefert.",
      ["Nordlicht GmbH", "Hafenwerk AG"],
    ],
    ["Palarnia Północ Sp. z o.o. szuka baristy.", ["Palarnia Północ Sp. z o.o."]],
    ["You know Python, e.g. Django, and work as a team in the Company.", []],
  ])("end with it and begin with the name: %s", (text, names) => {
    expect(firmsIn(text, []).map(({ value }) => value)).toEqual(names);
  });
});

describe("the employer's name, as a page writes it most fully", () => {
  const named = (main: string, footer = "", name = "Barista | Harbour Roasters") =>
    read(
      `<title>${name}</title><main>${BARISTA}${main}</main><footer>${footer}</footer>`,
      "https://www.harbourroasters.example/jobs/42",
    ).company;

  it.each([
    ["Harbour Roasters Cold Brew GmbH", "", "<p>© 2026 Harbour Roasters Cold Brew GmbH</p>"],
    ["Harbour Roasters Coffee Foundation", "", "<p>© 2026 Harbour Roasters Coffee Foundation</p>"],
    [
      "Harbour Roasters Company",
      "<p>Harbour Roasters Company has roasted coffee beside the quay since 1998.</p>",
      "<p>© 2026 Harbour Roasters Company LLC</p>",
    ],
    [
      "Harbour Roasters i Umeå AB",
      "<p>Harbour Roasters i Umeå AB rostar kaffe vid den gamla kajen sedan 1998.</p>",
      "",
    ],
    [
      "Hotel Harbour Roasters",
      '<p>Harbour Roasters stands beside the quay.</p><dl><dt>House</dt><dd itemprop="hiringOrganization">Hotel Harbour Roasters</dd></dl>',
      "",
    ],
  ])("is %s", (name, main, footer) => {
    expect(named(main, footer)).toBe(name);
  });

  it.each(["Harbour Roasters Web Design and Print Ltd", "Harbour Roastersons Ltd"])(
    "is no other firm's that begins like it: %s",
    (other) => {
      expect(named("", `<p>Made by ${other}, 3 Quay Street</p>`)).toBe("Harbour Roasters");
    },
  );

  it("is what the page's own name has with its legal form, where the text leaves that out", () => {
    const text = "<p>Harbour Roasters has roasted coffee beside the old quay of the town since 1998.</p>";
    expect(named(text, "", "Barista | Harbour Roasters Ltd")).toBe("Harbour Roasters Ltd");
  });

  it("is what a label has with its legal form, trade and all", () => {
    const label = "<dl><dt>Company</dt><dd>Harbour Roasters – Coffee Trade, S.A.</dd></dl>";
    expect(named(label)).toBe("Harbour Roasters – Coffee Trade, S.A.");
  });

  it("keeps small words at its end, and no legal form alone is one", () => {
    const name = "Barista - Institut des sciences de la mer";
    expect(named("<p>L’Institut des sciences de la mer étudie les eaux.</p>", "", name)).toBe(
      "Institut des sciences de la mer",
    );
    expect(named("", "", "Barista, v. v. i.")).not.toBe("v. v. i.");
  });

  it.each([
    [
      "株式会社北森製菓",
      "<p>株式会社北森製菓の創業は明治三十二年、庄内の米と小豆を使った和菓子を作り続けてまいりました。</p>",
      "Barista | 北森製菓",
    ],
    [
      "주식회사 바다커피",
      "<p>주식회사 바다커피는 1998년 부산에서 시작하여 원두를 볶고 있습니다. 모두 열두 명이 일합니다.</p>",
      "Barista | 바다커피",
    ],
    [
      "ТОВ «ХлібДім»",
      "<p>ТОВ «ХлібДім» — родинна пекарня, що виросла до заводу на сто двадцять людей.</p>",
      "Barista | ХлібДім",
    ],
    [
      "苏州清澜水务科技有限公司",
      "<p>我们为一百二十座城市设计、制造和维护水处理设备，欢迎加入我们的团队。</p>",
      "Barista - 苏州清澜水务科技有限公司招聘官网",
    ],
    [
      "Tiszaparti Szemészeti Magánklinika Kft",
      "<p>A Tiszaparti Szemészeti Magánklinika Kft. csapatában nyolc orvos dolgozik.</p>",
      "Barista | Tiszaparti Szemészet",
    ],
    [
      "Kayabaşı İnşaat Taahhüt Sanayi ve Ticaret A.Ş.",
      "<p>Kayabaşı İnşaat Taahhüt Sanayi ve Ticaret A.Ş. olarak konut yapıyoruz.</p>",
      "Barista | Kayabaşı İnşaat",
    ],
    [
      "Ústav půdy a vody, v. v. i.",
      "<p>Ústav půdy a vody, v. v. i. vypisuje výběrové řízení na obsazení místa.</p>",
      "Barista | ÚPV",
    ],
  ])("is put together as its language does: %s", (company, main, name) => {
    const got = read(`<title>${name}</title><main>${BARISTA}${main}</main>`, "https://work.example/jobs/42");
    expect(got.company).toBe(company);
  });
});

describe("the employer in a footnote", () => {
  it("is as the text says it, without what stands before it there", () => {
    const got = read(
      `<title>Barista</title><main>${BARISTA}<p>Агрофірма «Ковильна» обробляє 14 тисяч гектарів чорнозему.</p></main>
       <footer>© 2026 ТОВ «Агрофірма «Ковильна»</footer>`,
    );
    expect(got.company).toBe("Агрофірма «Ковильна»");
  });
});

describe("the kind of body that an employer is", () => {
  it("belongs to its name where the text says so", () => {
    const got = read(
      `<title>Barista - Glasmuseum Rachelhütte</title><main>${BARISTA}<p>Der Zweckverband Glasmuseum Rachelhütte betreibt das größte
       Museum zur Geschichte des Waldglases in der ganzen Gegend.</p></main>`,
    );
    expect(got.company).toBe("Zweckverband Glasmuseum Rachelhütte");
  });
});

describe("the employer by the address", () => {
  const at = (host: string, text: string) =>
    read(`<title>Barista</title><main>${BARISTA}<p>${text}</p></main>`, `https://www.${host}/jobs/42`)
      .company;

  it("may leave small words out, and write vowels with dots as two", () => {
    expect(at("mutuamoncayo.example", "En Mutua del Moncayo llevamos años asegurando casas.")).toBe(
      "Mutua del Moncayo",
    );
    expect(at("kinderhaus-loewenzahn.example", "Im Kinderhaus Löwenzahn spielen vierzig Kinder.")).toBe(
      "Kinderhaus Löwenzahn",
    );
  });

  it("does not go on in the ending where a sentence does", () => {
    expect(at("colegiomonteperdido.es", "El Colegio Monte Perdido es una cooperativa.")).toBe(
      "Colegio Monte Perdido",
    );
  });
});

describe("how sure the employer is", () => {
  const sure = (text: string, footer = "") => {
    const got = read(
      `<title>Barista | Harbour Roasters</title><meta property="og:site_name" content="Harbour Roasters">
       <main>${BARISTA}<p>${text}</p></main><footer>© 2026 Harbour Roasters ${footer}</footer>`,
      "https://www.harbourroasters.example/jobs/42",
    );
    return got.origins.company?.confidence;
  };

  it("is high where the posting itself says the name, and medium where only the site around it does", () => {
    expect(sure("Harbour Roasters has roasted coffee beside the quay, and Harbour Roasters sells it.")).toBe(
      "high",
    );
    expect(sure("We have roasted coffee beside the old quay since the last century, and sell it.")).toBe(
      "medium",
    );
  });

  it("is medium where only an address to write to has the name", () => {
    const got = read(
      `<title>Jobs</title><main>${BARISTA}<p>We have roasted coffee beside the old quay since the last century. Write to
       work@harbour-roasters.example with a few lines about the mornings that you like best.</p></main>
       <footer>© 2026 Harbour Roasters</footer>`,
      "https://www.harbour-roasters.example/jobs/42",
    );
    expect(got).toMatchObject({
      company: "Harbour Roasters",
      origins: { company: { confidence: "medium" } },
    });
  });

  it("is medium where some line of the page has more of the name", () => {
    const said = "Harbour Roasters has roasted coffee beside the quay, and Harbour Roasters sells it.";
    expect(sure(said, "</p><p>Harbour Roasters Ltd, 3 Quay Street")).toBe("medium");
  });
});
