import { describe, expect, it } from "vitest";
import { BARISTA, page, read } from "./support/read";

describe("how to apply", () => {
  const INSTRUCTIONS =
    "Send your letter to Ms Lind by the third of March, and tell us about your favourite cup.";

  it.each(["Apply now", "Your application", "Candidater", "Bewerbung", "Contact person"])(
    "belongs to the posting where sentences say it: %s",
    (heading) => {
      const got = read(page(`${BARISTA}<h2>${heading}</h2><p>${INSTRUCTIONS}</p>`));
      expect(got.description).toContain(INSTRUCTIONS);
    },
  );

  it("belongs to it where each part of a page has its heading in a header of its own", () => {
    const got = read(
      page(
        `${BARISTA}<div><header><h2>Your application</h2></header><div><p>${INSTRUCTIONS}</p></div></div>`,
      ),
    );
    expect(got.description).toContain(INSTRUCTIONS);
  });

  it("belongs to it where a link to write a mail stands under the sentences", () => {
    const got = read(
      page(
        `${BARISTA}<h2>Apply</h2><p>${INSTRUCTIONS}</p><a href="mailto:ines@kaffeewerk.example">Email your CV</a>`,
      ),
    );
    expect(got.description).toContain(INSTRUCTIONS);
  });

  it("does not where a form stands", () => {
    const got = read(
      page(`${BARISTA}<h2>Apply now</h2><p>First name</p><p>Last name</p><p>${INSTRUCTIONS}</p>`),
    );
    expect(got.description).not.toContain(INSTRUCTIONS);
  });

  it("ends above the way back to the list", () => {
    const got = read(
      page(
        `${BARISTA}<p>${"We like mornings. ".repeat(20)}</p><p><a href="/jobs">&lt;&lt; Back to all</a></p><p>This site is best viewed in a large window, and was changed in May.</p>`,
      ),
    );
    expect(got.description).not.toContain("best viewed");
  });
});
