import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { fold, squash } from "../text/clean";
import { BOARD_NAME, isGenericTitle } from "../words/names";

const NAME_LENGTH = 60;

/** The employer by what its site says of itself: site name, logo, copyright line. On boards these name the board. */
export const readSite: Reader = (page) => {
  if (page.board?.hosts && !page.board.employer) return [];
  const claims: Claim[] = [];
  const claim = (reader: string, name: string, weight: number) => {
    const value = squash(name.replace(/[®™]/g, "")).replace(/^[-–|:'"\s]+|[-–|:,'"\s]+$/g, "");
    if (
      value.length > 1 &&
      value.length <= NAME_LENGTH &&
      !BOARD_NAME.is(fold(value)) &&
      !isGenericTitle(value)
    ) {
      claims.push({ field: "company", value, reader, weight });
    }
  };
  claim("site-name", withoutKind(page.meta("og:site_name")), 0.35);
  claim("site-name", withoutKind(page.meta("application-name")), 0.2);
  for (const name of logoNames(page)) claim("logo", name, 0.25);
  claim("copyright", copyrightName(page), 0.2);
  return claims;
};

/** "Careers at Acme", "Acme Jobs" -> "Acme". */
export function withoutKind(name: string): string {
  return squash(
    name
      .replace(/^(?:[Cc]areers?|[Jj]obs?|[Kk]arriere|[Ww]ork|[Ll]ife) (?:at|bei|chez|with) /, "")
      .replace(
        /[\s|:–—-]+(?:[Cc]areers?|[Jj]obs?|[Kk]arriere|[Jj]ob ?[Bb]oard|[Rr]ecruiting|[Cc]arri[eè]res?|[Ee]mpleo|[Kk]ari[eé]ra)(?: .{0,20})?$/,
        "",
      ),
  );
}

/** What logos are called: by their text, and by the name of their file. */
function logoNames(page: Page): string[] {
  const images = page.dom
    .all(
      page.body,
      'img[class*="logo" i], img[alt*="logo" i], [class*="logo" i] img, [id*="logo" i] img, header a img',
    )
    .slice(0, 5);
  const said = images.map((image) =>
    page.dom
      .attribute(image, "alt")
      .replace(
        /\b(?:(?:company|corporate|the) )?logo(?:typ|s)?(?: (?:of|de|von))?\b|\bhome(?:page)?\b/gi,
        "",
      ),
  );
  const files = [page.meta("og:image"), ...images.map((image) => page.dom.attribute(image, "src"))];
  const filed = files.map((file) => /\/([A-Za-z][A-Za-z_-]{2,40})[_-][Ll]ogo\b/.exec(file)?.[1] ?? "");
  return [...said, ...filed.map((name) => name.replace(/[_-]+/g, " "))].filter(
    (name) => name.split(" ").length <= 6,
  );
}

function copyrightName(page: Page): string {
  const line = page.blocks.findLast(
    ({ text }) =>
      text.length < 200 && !/[Pp]owered by/.test(text) && /©|\([Cc]\) ?\d{4}|[Cc]opyright/.test(text),
  );
  const after = line?.text.split(/©|\([Cc]\)|[Cc]opyright/).pop() ?? "";
  return (
    after
      .replace(/^[\s\d,.|–-]+(?:by )?/, "")
      .split(/\. |\.$|[|©]|, (?!Inc|LLC|Ltd)|\d{4}|[Aa]ll [Rr]ights|[Aa]lle [Rr]echte/)[0] ?? ""
  );
}
