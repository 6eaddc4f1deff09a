import type { Claim, Reader } from "../claims";
import { fold, hasWords } from "../../text/index";
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

/** The town where no line says it: by the municipality that employs, or the first address on the page. */
export const readTowns: Reader = ({ blocks }, { title = "", company = "" }, before) => {
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
  return [];
};
