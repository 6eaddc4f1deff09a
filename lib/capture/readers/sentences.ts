import type { Claim, Reader } from "../claims";
import { fold, hasWords } from "../../text/index";
import { employerIn } from "./page-title";

/** What stands before or after an employer's name in the sentences that postings open and close with. */
const BEFORE =
  /(?:^|[\n.!?:] ?)(?:About|Über|À propos de|Sobre|Join|Why|Life at|Working at|Welcome to|At|Bei|Chez) |\b(?:join|open with|(?:position|career|opportunity|role|work|working) (?:at|with)|employer at|working for|arbeiten bei|rejoindre) /g;
/** How an employer says its name, alone in a part of its sentence. */
const SELF =
  /(?:^|[\s(])(?:[Ww]e(?: are|['’]re)|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Jj]esteśmy|[Jj]sme|[Vv]i (?:är|er)|[Мм]ы —) /g;
const AFTER =
  / (?:is (?:an?|the|one|currently|now|seeking|looking|hiring|proud|committed)|are (?:looking|hiring|seeking)|sucht|ist ein|recrute|est (?:un|le|la)|busca|es una|è un|zoekt|je )/g;
/** A name: capitalised words, with small joining words between them. */
const NAME =
  '[A-Z\u00C0-\u017F0-9][^\\s,;:!?()"“”]*(?: (?:of |and |& |de |von |for )?[A-Z\u00C0-\u017F][^\\s,;:!?()"“”]*){0,3}';
const NAME_AHEAD = new RegExp(`^${NAME}`);
const NAME_BEHIND = new RegExp(`(?:^|[\\n.!?“"] ?|[Tt]he )(${NAME})$`);
const NO_NAME =
  /^(?:the|this|our|we|you|it|us|there|what|who|why|your|team|he|she|an?|in|as|if|at|for|to|with|das|die|der|wir|sie|unser|nous|notre|les?|la|el|los|que|these|they|here|work|working|all)\b/;
const SEARCHED = 12_000;
const NAME_LENGTH = 60;
const MOST = 12;

/** The employer by sentences in which employers name themselves: "Join Acme", "Acme is looking for". */
export const readSentences: Reader = (page, known) => {
  const title = fold(known.title ?? "");
  const text = page.regionText.slice(0, SEARCHED);
  const ahead = [...text.matchAll(BEFORE)].map(({ 0: cue, index }) => {
    const start = index + cue.length;
    return NAME_AHEAD.exec(text.slice(start, start + NAME_LENGTH))?.[0];
  });
  const behind = [...text.matchAll(AFTER)].map(
    ({ index }) => NAME_BEHIND.exec(text.slice(Math.max(0, index - NAME_LENGTH), index))?.[1],
  );
  const selves = [...text.matchAll(SELF)].map(({ 0: cue, index }) => {
    const start = index + cue.length;
    const name = NAME_AHEAD.exec(text.slice(start, start + NAME_LENGTH))?.[0] ?? "";
    const isAlone = /^(?:,| [–—-] |[.:] |\n| und | and | et | y | i )/.test(text.slice(start + name.length));
    return isAlone && (name.includes(" ") || text.split(name).length > 2) ? name : undefined;
  });
  return [...ahead, ...selves, ...behind]
    .map((name = "") => employerIn(withoutGenitive(name.replace(/[.’']+$/, ""), text)))
    .filter((name) => name && !NO_NAME.test(fold(name)) && !hasWords(title, fold(name)))
    .slice(0, MOST)
    .map((value): Claim => ({ field: "company", value, reader: "sentence", weight: 0.2 }));
};

/** "Acme's" is a form of "Acme" where the text has that too; some names end so by themselves. */
function withoutGenitive(name: string, text: string): string {
  const [base = ""] = name.split(/[’']s$/);
  return text.includes(`${base} `) ? base : name;
}
