import type { Claim, Reader } from "../claims";
import { fold, hasWords, languageOf } from "../../text/index";
import type { Page } from "../page";
import { isGenericTitle, namesJob } from "../words/names";
import { roleOf } from "../flow/roles";
import { COUNTRY } from "../words/places";

const TOWN =
  "\\p{Lu}[\\p{L}’'-]+(?:(?: |-)(?:(?:am|an der|ob der|im|sur|de|del|di|do|da|of|upon|nad) )?\\p{Lu}[\\p{L}’'-]+){0,2}";
/** Municipalities bear their towns' names. */
const MUNICIPALITY =
  /^(?:(?:Markt|Stadt|Samt|Verbands)?gemeinde|Stadt|Ville de|Commune de|Mairie de|Ayuntamiento de|Ajuntament de|Comune di|Município de|Câmara Municipal de|Prefeitura de|City of|Town of|Gemeente|Gmina|Miasto|Město|Obec|Primăria|Община) (\p{Lu}.*)$/iu;
/** "24129 Bergamo", "602 00 Brno", "37-450 Stalowa Wola" */
const CODED = new RegExp(
  `(?<!\\d)(?:[A-Z]{1,2}-)?(?:(?!(?:19|20)\\d\\d )\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}) (${TOWN})`,
  "u",
);
const LINE_LENGTH = 200;
/** Where an employer is stands at the beginning of what it says, as a rule. */
const OPENING = 400;
const IN_TOWN = new RegExp(
  `(?<=\\p{L},? )(?:in|i|en|à|em|w|we|v|ve|near|bei|près de|cerca de) (${TOWN})(?=[\\s,.;:)–-]|$)`,
  "gu",
);
/** Times, languages and kinds of work after "in". */
const NO_TOWN =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Okt|Dez|Teilzeit|Vollzeit|Voll|Teil|Person|Verbindung|Zusammenarbeit|Absprache|Kooperation|English|German|French|Spanish|Dutch|Polish|Python|Java|Rust|Go|React|Excel|Spring|Summer|Autumn|Winter|Monday|Saturday|Sunday|Europe|Q\d)/;

/** The town where no line says it: by the municipality that employs, or the first address on the page. */
export const readTowns: Reader = (page, { title = "", company = "" }, before) => {
  const { blocks, region } = page;
  const claim = (value: string, weight: number): Claim[] => [
    { field: "location", value, reader: "place", weight },
  ];
  const [, own = ""] = MUNICIPALITY.exec(company) ?? [];
  if (own) return claim(own, 0.3);
  const names = before.filter(({ field }) => field === "company").map(({ value }) => value);
  const isTaken = (folded: string) =>
    COUNTRY.is(folded) || [title, company, ...names].some((name) => hasWords(fold(name), folded));
  for (const block of blocks) {
    const { text, zone } = block;
    if (text.length > LINE_LENGTH || zone === "nav" || zone === "dialog" || roleOf(block) === "control")
      continue;
    const [, town = ""] = /\d{2}/.test(text) ? (CODED.exec(text) ?? []) : [];
    if (town && !isTaken(fold(town))) return claim(town, 0.2);
  }
  const told = blocks
    .slice(region.from, region.to)
    .map(({ text }) => text)
    .join("\n")
    .slice(0, OPENING);
  const isGerman = languageOf(told) === "de";
  for (const [, place = ""] of told.matchAll(IN_TOWN)) {
    if (isTaken(fold(place)) || NO_TOWN.test(place) || isGenericTitle(place) || namesJob(place)) continue;
    // Every noun has a capital: only what stands elsewhere, too, is a name.
    if (!isGerman || page.names.some((name) => name.includes(place)) || isElsewhere(page, place))
      return claim(place, 0.15);
  }
  return [];
};

/** Whether a line outside of the text has a name, too: the address at the foot of the page. */
function isElsewhere({ blocks, region }: Page, name: string): boolean {
  return blocks.some(({ text }, at) => (at < region.from || at >= region.to) && text.includes(name));
}
