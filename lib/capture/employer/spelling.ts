import type { Claim } from "../claims";
import { fold } from "../../text/index";
import { JOINT } from "../readers/sentences";
import {
  FORMS_AHEAD,
  isFirmName,
  JOINED_FORMS,
  legalFormsIn,
  ORGANISATION,
  withoutLegalForm,
  withoutLegalForms,
} from "../words/names";

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
const nameBefore = (joint: string) =>
  new RegExp(`(?<![^\\s(„“"«])${WORD}(?:,? (?:[–-] )?(?:(?:${joint}) )*${WORD})*(?: gemeinnützige)?$`, "u");
const NAME_BEFORE = nameBefore(JOINT);
const FURTHER_BEFORE = nameBefore(`${JOINT}|i|in|im|à|en|w|v|ve|na|a`);
/** "L’Officina Bertazzoni" */
const ELIDED = /^\p{L}{1,4}[’']/u;
/** What begins a sentence before the name that it is about: a short word, as a rule. */
const LEADING = /^(?:(?:\p{Lu}\p{Ll}{0,2}|From|Join|With|Chez|Nous|Firma) )+/u;

/** What begins a sentence and goes on without a stop. */
const BODY_BEFORE = /(?:^|[\n.!?:] ?)(\p{Lu}[^\s,.;:!?()]*(?: [^\s,.;:!?()]+){1,7})$/u;
/** "ТОВ «Агрофірма «…»" */
const FORM_AHEAD = new RegExp(`^(?:${FORMS_AHEAD}) «?(?=\\S)`, "i");
/** Scripts that put no blanks between the words of a name. */
const HANGUL = /[\uAC00-\uD7AF]/;
export const UNSPACED = /[\u3040-\u9FFF]/;

/** "Since 1998 Acme Ltd", "Barista der Acme GmbH" */
const BEFORE = /^.*(?:\b(?:19|20)\d\d,?| de[rsmn]) /;
/** What looks like a legal form, and words that also stand alone behind capitals: "Trust-Based Company". */
const NO_FORM = /^,? (?:e\.g\.|company|companies|group|holdings?|private)$/i;

/** A name as it is compared with others. */
export function keyOf(name: string): string {
  return withoutLegalForm(fold(name));
}

/** Whether a longer name is a shorter one with its trade: "Hufnagel & Sohn Haustechnik" of "Hufnagel & Sohn", no other firm of that beginning. */
export function isTradeAdded(key: string, longer: string): boolean {
  const more = longer.slice(key.length + 1).split(" ").length;
  return key.length >= TELLING && goesOn(key, longer) && more <= MOST_MORE;
}

/** Whether a longer name begins with a shorter one, whose last word may have an ending there: "Szemészet", "Szemészeti …". */
function goesOn(key: string, longer: string): boolean {
  return longer.startsWith(key) && /^\p{L}{0,2} \S/u.test(longer.slice(key.length));
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
  const names = known.filter(Boolean);
  for (const { 0: form, index } of text.slice(0, SEARCHED).matchAll(legalFormsIn())) {
    if (NO_FORM.test(form)) continue;
    const line = text.slice(Math.max(0, index - NAME_LENGTH), index);
    const own = line.slice(line.lastIndexOf("\n") + 1);
    // "Hamntandläkarna i Oskarsvik AB": only what is known says that a name goes on behind such a word.
    const further = FURTHER_BEFORE.exec(own)?.[0] ?? "";
    const isKnown = names.some((one) => further.startsWith(`${one} `));
    const before = isKnown ? further : (NAME_BEFORE.exec(own)?.[0] ?? "");
    const unelided = before.replace(ELIDED, "");
    const called =
      [before, unelided].find((some) => names.some((one) => some.startsWith(one))) ??
      before.replace(BEFORE, "").replace(LEADING, "");
    const body = bodyBefore(line, form);
    const name = body.endsWith(called) ? body : called;
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

/** "Ústav hydropedologie a bioklimatu, v. v. i.": a body whose name goes on in small letters to its legal form. */
function bodyBefore(line: string, form: string): string {
  const [, name = ""] = (form.startsWith(",") && BODY_BEFORE.exec(line)) || [];
  return ORGANISATION.is(fold(name.split(" ", 1)[0] ?? "")) ? name : "";
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

/** "北森製菓" is "株式会社北森製菓" where a text says so. */
function withJoinedForm(text: string, name: string): string | undefined {
  if (!UNSPACED.test(name) && !HANGUL.test(name)) return undefined;
  const [before = "", behind = ""] = text.split(name, 2);
  const ahead = new RegExp(`(?:${JOINED_FORMS})$`).exec(before)?.[0] ?? "";
  const end = new RegExp(`^(?:${JOINED_FORMS})`).exec(behind)?.[0] ?? "";
  return ahead || end ? `${ahead}${name}${end}` : undefined;
}

/** "ХлібДім" is "ТОВ «ХлібДім»" where a text says so. */
function withFormAhead(text: string, name: string): string | undefined {
  const [before = "", behind = ""] = text.split(name, 2);
  const form = new RegExp(`(?<!\\p{L})(?:${FORMS_AHEAD}) «$`, "iu").exec(before)?.[0];
  return form && behind.startsWith("»") ? `${form}${name}»` : undefined;
}

/** As much of a name as a text has, with one of its legal forms or without them: "Acme Baking Company" of "… Company LLC". */
function longestIn(text: string, name: string): string {
  const bared = withoutLegalForms(name).replace(FORM_AHEAD, "");
  const words = name.split(" ");
  const shorter = words.map((_, at) =>
    words
      .slice(0, words.length - at)
      .join(" ")
      .replace(/,$/, ""),
  );
  return shorter.find((part) => part.length > bared.length && text.includes(part)) ?? bared;
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
    const name = longestIn(text, value);
    if (!name || !text.includes(name)) return [];
    const fuller = name.includes(" ") ? withKind(text, name) : withJoinedForm(text, name);
    return [name, fuller ?? withFormAhead(text, name) ?? name];
  });
  const spellings = [...firms, ...said.map((value) => ({ value, key: keyOf(value) }))];
  /** "Hufnagel & Sohn" is "Hufnagel & Sohn Haustechnik GmbH" where the text names no other firm that is called so. */
  const isOwnFirm = (key: string, longer: string) => {
    const firmsOfName = new Set(firms.flatMap((firm) => (goesOn(key, firm.key) ? firm.key : [])));
    return firmsOfName.size === 1 && firmsOfName.has(longer) && isTradeAdded(key, longer);
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
        (goesOn(key, other) &&
          (claimed.has(other) || ORGANISATION.within(fold(value)) || isOwnFirm(key, other))),
    );
    return fits.sort((one, other) => sizeOf(other) - sizeOf(one))[0]?.value;
  };
  return { firms, spelled };
}
