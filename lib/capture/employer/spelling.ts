import type { Claim } from "../claims";
import { fold } from "../../text/index";
import { JOINT } from "../readers/sentences";
import { isFirmName, legalFormsIn, ORGANISATION, withoutLegalForm, withoutLegalForms } from "../words/names";

/** Running text is searched this far for names with a legal form. */
const SEARCHED = 12_000;
/** So much in front of a legal form may be the name. */
const NAME_LENGTH = 90;
/** How far in front of a name the kind of its bearer may stand: "Communauté de communes des …". */
const KIND_LENGTH = 50;
/** A shorter name may be a brand of several firms. */
const TELLING = 8;
/** So many words of trade may stand between a name and its legal form. */
const MOST_MORE = 2;
/** Longer lines are sentences. */
const LINE = 60;
/** A word of a name; a full stop ends it, but for abbreviations: "St. Mary". */
const WORD = `[\\p{Lu}\\d«„“"](?:[^\\s,;:!?().]|\\.(?=[^\\s.]))*(?:(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,2})\\.)?`;
const NAME_BEFORE = new RegExp(
  `(?<![^\\s(„“"«])${WORD}(?:,? (?:[–-] )?(?:(?:${JOINT}) )*${WORD})*(?: gemeinnützige)?$`,
  "u",
);
/** What begins a sentence before the name that it is about: a short word, as a rule. */
const LEADING = /^(?:(?:\p{Lu}\p{Ll}{0,2}|From|Join|With|Chez|Nous|Firma) )+/u;

/** "Since 1998 Acme Ltd", "Barista der Acme GmbH" */
const BEFORE = /^.*(?:\b(?:19|20)\d\d,?| de[rsmn]) /;
/** What looks like a legal form, and words that also stand alone behind capitals: "Trust-Based Company". */
const NO_FORM = /^,? (?:e\.g\.|company|companies|group|holdings?|private)$/i;

/** A name as it is compared with others. */
export function keyOf(name: string): string {
  return withoutLegalForm(fold(name));
}

/** A name as a text spells it. */
export interface Spelling {
  value: string;
  key: string;
}

/**
 * The names in a text that have a legal form, each as it stands there.
 *
 * @param known Names that are not cut, even where they begin with an article.
 */
export function firmsIn(text: string, known: readonly string[]): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const { 0: form, index } of text.slice(0, SEARCHED).matchAll(legalFormsIn())) {
    if (NO_FORM.test(form)) continue;
    const line = text.slice(Math.max(0, index - NAME_LENGTH), index);
    const before = NAME_BEFORE.exec(line.slice(line.lastIndexOf("\n") + 1))?.[0] ?? "";
    const name = known.some((one) => before.startsWith(one))
      ? before
      : before.replace(BEFORE, "").replace(LEADING, "");
    const whole = `${name}${form}`;
    // The full stop of the sentence is none of the form's.
    const value =
      /(?:\p{Ll}{2}|[HAG])(?<!Inc|Ltd|Corp)\.$/u.test(whole) && !/\.\p{L}\.$/u.test(whole)
        ? whole.slice(0, -1)
        : whole;
    const key = keyOf(value);
    if (name && key && isFirmName(value)) found.set(value, { value, key });
  }
  return [...found.values()];
}

/** A name with the kind of its bearer in front of it, where a text says most often so: "Cooperativa Sociale Il Melograno". */
function withKind(text: string, name: string): string | undefined {
  const running = text.split("\n").filter(({ length }) => length > LINE);
  const often = (part: string) => running.join("\n").split(part).length - 1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - KIND_LENGTH), at);
    const words = (/(?:[\p{L}'’-]+ ){1,6}$/u.exec(before)?.[0] ?? "").split(" ").slice(0, -1);
    const kind = words.findIndex((word) => /^\p{Lu}/u.test(word) && ORGANISATION.is(fold(word)));
    const whole = `${words.slice(kind).join(" ")} ${name}`;
    if (kind >= 0 && 2 * often(whole) >= often(name)) return whole;
  }
  return undefined;
}

/** How a posting's text spells the names that were claimed: with their legal form, or the kind of their bearer. */
export function spellingsIn(
  text: string,
  names: readonly Claim[],
): {
  /** The names with a legal form. */
  firms: readonly Spelling[];
  /** The fullest spelling that the text has of a name; nothing where it does not say it. */
  spelled: (name: string) => string | undefined;
} {
  const values = [...new Set(names.filter(({ reader }) => reader !== "sentence").map(({ value }) => value))];
  const claimed = new Set(values.map(keyOf));
  const firms = firmsIn(text, values);
  const said = values.flatMap((value) => {
    const name = text.includes(value) ? value : withoutLegalForms(value);
    return name && text.includes(name) ? [name, (name.includes(" ") && withKind(text, name)) || name] : [];
  });
  const spellings = [...firms, ...said.map((value) => ({ value, key: keyOf(value) }))];
  /** "Hufnagel & Sohn" is "Hufnagel & Sohn Haustechnik GmbH" where the text names no other firm that is called so. */
  const isOwnFirm = (key: string, longer: string) => {
    const firmsOfName = new Set(firms.flatMap((firm) => (firm.key.startsWith(`${key} `) ? firm.key : [])));
    const more = longer.slice(key.length + 1).split(" ").length;
    return key.length >= TELLING && firmsOfName.size === 1 && firmsOfName.has(longer) && more <= MOST_MORE;
  };
  const sizeOf = ({ value, key: { length } }: Spelling) => 2 * length + Number(isFirmName(value));
  const spelled = (name: string) => {
    const key = keyOf(name);
    // "CC Monts de la Sioule"
    const short = /^\p{Lu}{2,3} \S+ \S/u.test(name) ? key.slice(key.indexOf(" ") + 1) : key;
    const fits = spellings.filter(
      ({ value, key: other }) =>
        other === key ||
        other.endsWith(` ${short}`) ||
        (other.startsWith(`${key} `) &&
          (claimed.has(other) || ORGANISATION.within(fold(value)) || isOwnFirm(key, other))),
    );
    return fits.sort((one, other) => sizeOf(other) - sizeOf(one))[0]?.value;
  };
  return { firms, spelled };
}
