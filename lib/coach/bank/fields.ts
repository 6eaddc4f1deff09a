import { hasWords } from "../../text";
import { plain } from "../text";
import type { BankField } from "./types";

/** What tells whether a field is meant, without its entries. */
export type FieldSigns = Pick<BankField, "field" | "titles" | "signs">;

/** So many signs say a field that the title does not. */
const FEWEST_SIGNS = 3;
const MOST_FIELDS = 2;
const SHORTEST_END = 6;

/**
 * The fields that a job's title says, else the one that its duties say; fields without titles belong to every job and
 * are not among them.
 *
 * @param duties Duties and demands, as text.
 */
export function fieldsOf<Field extends FieldSigns>(
  title: string,
  duties: string,
  fields: readonly Field[],
): Field[] {
  const named = plain(title);
  const said = `${named} ${plain(duties)}`;
  const rated = fields
    .filter(({ titles }) => titles.en.length + titles.de.length > 0)
    .map((field) => ({ field, title: titleMatch(named, field), signs: signsIn(said, field) }));
  const byTitle = rated
    .filter(({ title }) => title > 0)
    .sort((a, b) => b.title - a.title || b.signs - a.signs);
  if (byTitle.length > 0) return byTitle.slice(0, MOST_FIELDS).map(({ field }) => field);
  const [best, next] = rated.sort((a, b) => b.signs - a.signs);
  const isClear = best && best.signs >= FEWEST_SIGNS && best.signs > (next?.signs ?? 0);
  return isClear ? [best.field] : [];
}

/** The length of the longest of a field's titles that a job's title names; 0 where it names none. */
function titleMatch(named: string, { titles }: FieldSigns): number {
  const lengths = [...titles.en, ...titles.de].map((title) => {
    const own = plain(title);
    const stands = hasWords(named, own) || hasWords(named, `${own}s`) || isEndOfWord(named, own);
    return stands ? own.length : 0;
  });
  return Math.max(0, ...lengths);
}

/** "Betriebselektriker" is an "elektriker". */
function isEndOfWord(named: string, title: string): boolean {
  return (
    title.length >= SHORTEST_END &&
    !title.includes(" ") &&
    named.split(" ").some((word) => word.endsWith(title))
  );
}

function signsIn(said: string, { signs }: FieldSigns): number {
  const stands = (sign: string) => hasWords(said, sign) || hasWords(said, `${sign}s`);
  return new Set([...signs.en, ...signs.de].map(plain).filter(stands)).size;
}
