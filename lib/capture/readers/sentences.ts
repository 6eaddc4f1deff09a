import type { Claim, Reader } from "../claims";
import { fold, hasWords } from "../text/clean";
import { isGenericTitle } from "../words/names";

/** What stands before or after an employer's name in the sentences that postings open and close with. */
const BEFORE =
  /(?:^|[\n.!?:] ?)(?:About|Über|À propos de|Sobre|Join|Why|Life at|Working at|Welcome to|At|Bei|Chez) |(?:\bjoin|\bopen with|\bposition at|\bposition with|\bcareer at|\bcareer with|\bemployer at|\bopportunity at|\bopportunity with|\brole at|\bwork at|\bworking at|\bworking for|\barbeiten bei|\brejoindre) /g;
const AFTER =
  / (?:is (?:an?|the|one|currently|now|seeking|looking|hiring|proud|committed)|are (?:looking|hiring|seeking)|sucht|ist ein|recrute|est (?:un|le|la)|busca|es una|è un|zoekt|je )/g;
/** A name: capitalised words, with small joining words between them. */
const NAME =
  '[A-ZÀ-ÞĀ-Ž0-9][^\\s,;:!?()"“”]*(?: (?:of |and |& |de |von |for )?[A-ZÀ-ÞĀ-Ž][^\\s,;:!?()"“”]*){0,3}';
const NAME_AHEAD = new RegExp(NAME, "y");
const NAME_BEHIND = new RegExp(`(?:^|[\\n.!?“"] ?|[Tt]he )(${NAME})$`);
const NO_NAME = new Set(
  "the this our we you it us there what who why your team position role job company candidate applicant he she a an in as if at for to with das die der wir sie unser nous notre le la les el los que these they here working work all".split(
    " ",
  ),
);
const SEARCHED = 12_000;

/** The employer by sentences in which employers name themselves: "Join Acme", "Acme is looking for". */
export const readSentences: Reader = (page, known) => {
  const title = fold(known.title ?? "");
  const claims: Claim[] = [];
  const text = page.regionText.slice(0, SEARCHED);
  const claim = (name: string | undefined) => {
    const value = (name ?? "").replace(/[.’']+$|[’']s$/, "");
    const folded = fold(value);
    if (value.length < 2 || NO_NAME.has(folded.split(" ")[0] ?? "") || isGenericTitle(value)) return;
    if (!hasWords(title, folded)) claims.push({ field: "company", value, reader: "sentence", weight: 0.2 });
  };
  for (const cue of text.matchAll(BEFORE)) {
    NAME_AHEAD.lastIndex = cue.index + cue[0].length;
    claim(NAME_AHEAD.exec(text)?.[0]);
  }
  for (const cue of text.matchAll(AFTER)) {
    claim(NAME_BEHIND.exec(text.slice(Math.max(0, cue.index - 60), cue.index))?.[1]);
  }
  return claims.slice(0, 12);
};
