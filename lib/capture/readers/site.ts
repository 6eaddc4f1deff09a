import type { Claim, Reader } from "../claims";
import type { Page } from "../page";
import { employerIn } from "./page-title";

const LOGOS =
  'img[class*="logo" i], img[alt*="logo" i], [class*="logo" i] img, [id*="logo" i] img, header a img';
const LOGO_WORDS =
  /\b(?:(?:company|corporate|the) )?logo(?:typ|s)?(?: (?:of|de|von|der|des|du|van))?(?!\p{L})|\bhome(?: ?page)?\b|^(?:wappen|coat of arms|crest|blason|armoiries|escudo|stemma|brasão|herb|znak|címer|kommunevåpen|kommunvapen)(?: (?:of|de|du|von|der|des|del|della|di|do|da|van))?(?: the)?(?!\p{L})/giu;
/** The name in the name of a picture: "Acme_Works_Logo.png". */
const LOGO_FILE = /\/([A-Za-z][A-Za-z_-]{2,40})[_-][Ll]ogo\b/;
const COPYRIGHT = /©|\([Cc]\) ?(?=\d{4})|[Cc]opyright/;
const MOST_WORDS = 6;

/** The employer by what its site says of itself: site name, logo, copyright line. On boards these name the board. */
export const readSite: Reader = (page) => {
  if (page.board?.hosts && !page.board.employer) return [];
  const claims: Claim[] = [];
  const claim = (reader: string, name: string, weight: number) => {
    const value = employerIn(name);
    if (value && value.split(" ").length <= MOST_WORDS)
      claims.push({ field: "company", value, reader, weight, ofSite: reader !== "logo" });
  };
  claim("site-name", page.meta("og:site_name"), 0.35);
  claim("site-name", page.meta("application-name"), 0.2);
  const images = page.dom.all(page.body, LOGOS).slice(0, 5);
  for (const image of images) claim("logo", page.dom.attribute(image, "alt").replace(LOGO_WORDS, ""), 0.25);
  for (const file of [page.meta("og:image"), ...images.map((image) => page.dom.attribute(image, "src"))]) {
    claim("logo", (LOGO_FILE.exec(file)?.[1] ?? "").replace(/[_-]+/g, " "), 0.25);
  }
  claim("copyright", copyrightName(page), 0.2);
  return claims;
};

function copyrightName({ blocks }: Page): string {
  const line = blocks.findLast(
    ({ text }) => text.length < 300 && COPYRIGHT.test(text) && !/[Pp]owered by/.test(text),
  );
  const after = line?.text.slice(line.text.search(COPYRIGHT)).replace(COPYRIGHT, "") ?? "";
  const name = after.replace(COPYRIGHT, "").replace(/^[\s\d,.|–-]+(?:by )?/, "");
  return name.split(/\. |\.$|[|©]|, (?!Inc|LLC|Ltd)|\d{4}|[Aa]ll [Rr]ights|[Aa]lle [Rr]echte/)[0] ?? "";
}
