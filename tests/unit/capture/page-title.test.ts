import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { Page } from "../../../lib/capture/page";
import { employerIn, readPageTitle } from "../../../lib/capture/readers/page-title";

/** The titles that a page of this name is read to have, the surest first. */
function titlesOf(name: string): string[] {
  const { document } = new JSDOM(`<title>${name}</title><p>Text</p>`).window;
  return readPageTitle(new Page(document, "https://work.example/7"), {}, [])
    .filter(({ field }) => field === "title")
    .sort((one, other) => other.weight - one.weight)
    .map(({ value }) => value);
}

describe("a page's name, read", () => {
  it("gives an employer without brackets, boards and words for a site", () => {
    expect(["[ Acme ]", "Careers at Acme", "- Acme | ", "Jora", "Job search"].map(employerIn)).toEqual([
      "Acme",
      "Acme",
      "Acme",
      "",
      "",
    ]);
  });

  it("keeps the brackets of a title", () => {
    expect(titlesOf("[Remote] Baker | Acme")[0]).toBe("[Remote] Baker");
    expect(titlesOf("Baker [Night shift] | Acme")[0]).toBe("Baker [Night shift]");
  });

  it("gives no title when it counts a list", () => {
    expect(titlesOf("Baker jobs - 2,885 vacancies | Acme")).toEqual([]);
  });

  it("gives the job that a Japanese board's page is called after", () => {
    expect(titlesOf("製パンスタッフの求人情報 | Acme")[0]).toBe("製パンスタッフ");
  });
});
