import { describe, expect, it } from "vitest";
import { APPLY, CONTROL_LINE } from "../../../lib/capture/words/actions";
import { labelOf } from "../../../lib/capture/words/labels";
import { isGenericTitle, OCCUPATION } from "../../../lib/capture/words/names";
import * as signs from "../../../lib/capture/words/signs";
import { isEmployerSection, isJobSection, isOtherSection, isSectionName } from "../../../lib/text/headings";

describe("a page's name", () => {
  it("names no job when it counts the jobs of a list", () => {
    expect(
      [
        "2,885 jobs – engineer",
        "AI jobs - 2.885 vacancies",
        "12+ open positions",
        "350 offres",
        "1 200 вакансий",
      ].map(isGenericTitle),
    ).toEqual(Array(5).fill(true));
  });

  it("may hold a number and name a job", () => {
    expect(["Nurse, 2 positions", "Head of 3 bakeries", "Java 21 Developer"].map(isGenericTitle)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("the words of postings", () => {
  it.each([
    ["location", "location"],
    ["einsatzort", "location"],
    ["lugar de trabajo", "location"],
    ["勤務地", "location"],
    ["hiring organization", "company"],
    ["zaměstnavatel", "company"],
    ["job title", "title"],
    ["position name", "title"],
    ["employment type", "fact"],
    ["job id", "fact"],
    ["bewerbungsfrist", "fact"],
  ])("%s is the label of the %s", (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it("no label is a sentence, or nothing", () => {
    expect(labelOf("")).toBeUndefined();
    expect(labelOf("you will work at the location that suits you best")).toBeUndefined();
  });

  it.each(["your responsibilities", "dein profil", "qué harás", "wat ga je doen", "co nabízíme", "要求"])(
    "%s heads a part about the job",
    (heading) => expect(isJobSection(heading)).toBe(true),
  );

  it.each(["similar jobs", "ähnliche stellen", "share this job", "otras ofertas", "podobné nabídky"])(
    "%s heads something else",
    (heading) => {
      expect(isOtherSection(heading)).toBe(true);
    },
  );

  it("tells headings about the employer, and the names that are only ever headings", () => {
    expect(["about us", "über uns", "à propos"].map(isEmployerSection)).toEqual([true, true, true]);
    expect([isSectionName("requirements"), isSectionName("requirements for nurses")]).toEqual([true, false]);
  });

  it("tells a kind of page from a job", () => {
    expect(
      ["Careers", "Job Details", "Work at Acme", "Stellenangebote", "RECRUIT"].map(isGenericTitle),
    ).toEqual(Array(5).fill(true));
    expect(["Job Search Engineer", "Nurse", "Careers Advisor"].map(isGenericTitle)).toEqual(
      Array(3).fill(false),
    );
    expect(
      ["senior nurse", "softwareentwicklerin", "tig svejser", "エンジニア"].map(OCCUPATION.within),
    ).toEqual(Array(4).fill(true));
  });

  it("tells what begins an application, and what only operates the page", () => {
    expect(["apply now", "jetzt bewerben", "postuler"].map(APPLY.within)).toEqual([true, true, true]);
    expect([CONTROL_LINE.is("share"), CONTROL_LINE.is("share your knowledge with us")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("signs of a posting", () => {
  it.each(Object.entries(signs).filter(([, words]) => words instanceof RegExp) as [string, RegExp][])(
    "%s is written in small letters, for it is asked of them",
    (_, words) => {
      expect(words.flags).not.toContain("i");
      expect(words.source.replace(/\\(?:p\{\w+\}|u[\dA-F]{4}|.)/g, "")).not.toMatch(/\p{Lu}/u);
    },
  );

  it.each([
    "carrieres/soudeur",
    "karrier/214-pek",
    "kariyer/asci",
    "emprego/padeiro",
    "kyujin/detail/3",
    "nous-rejoindre/soudeur",
  ])("an address is one of jobs: %s", (path) => {
    expect(signs.JOB_ADDRESS.test(`https://www.example.org/${path}`)).toBe(true);
  });

  it.each(["robotaxi/team", "kommunkarta", "carrera-popular"])("an address is none of jobs: %s", (path) => {
    expect(signs.JOB_ADDRESS.test(`https://www.example.org/${path}`)).toBe(false);
  });

  it("an address is that of all jobs, and not of one", () => {
    expect(
      ["jobba hos oss", "werken bij ons", "cariere"].map((slug) => signs.FRONT_ADDRESS.test(slug)),
    ).toEqual(Array(3).fill(true));
    expect(signs.FRONT_ADDRESS.test("svejser til vores vaerksted")).toBe(false);
  });

  it.each([
    "Vacante disponible",
    "Vaga disponível",
    "Tjänsten är tillgänglig",
    "Stillingen er aktuel",
    "Le poste à pourvoir",
    "Once this position has been filled, we say so.",
  ])("what stands is not said to be expired: %s", (line) => {
    expect(signs.says(signs.EXPIRED, line)).toBe(false);
  });

  it("are found however a text is written", () => {
    expect(signs.says(signs.GONE, "Page", "404 NOT FOUND")).toBe(true);
    expect(signs.says(signs.GONE, "Glazier")).toBe(false);
  });
});
