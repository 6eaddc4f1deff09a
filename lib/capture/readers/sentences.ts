import type { Claim, Reader } from "../claims";
import { fold, hasWords } from "../../text/index";
import { employerIn } from "./page-title";

/** What stands before or after an employer's name in the sentences that postings open and close with. */
const BEFORE =
  /(?:^|[\n.!?:] ?)(?:About|Über|À propos de|Sobre|Join|Why|Life at|Working at|Welcome to|At|Bei|Chez) |\b(?:join|open with|(?:position|career|opportunity|role|work|working) (?:at|with)|employer at|working for|arbeiten bei|rejoindre) /g;
const AFTER =
  /(?:,[^,.\n]{2,60},)? (?:is (?:an?|the|one|currently|now|seeking|looking|hiring|proud|committed)|are (?:looking|hiring|seeking)|seeks|needs|has a vacancy|invites|sucht|suchen|ist ein|stellt ein|recrute(?:nt)?|recherche(?:nt)?|cherche(?:nt)?|est (?:un|le|la)|busca|selecciona|es una|procura|contrata|cerca|ricerca|è un|zoekt|szuka|poszukuje|zatrudni|je|hledá|přijme|hľadá|prijme|søger|søker|söker|hakee|etsii|keres|caută|angajează|шукає|запрошує|ищет|приглашает) /g;
/** Small words between those of a name. */
export const JOINT =
  "of|and|&|de|von|for|da|do|dos|das|del|della|di|du|des|van|der|den|für|zu|zum|am|y|et|og|och|und|ve";
/** A name: capitalised words, with small joining words between them. */
const NAME = `[\\p{Lu}0-9«„“][^\\s,;:!?()"]*(?: (?:(?:${JOINT}) )?[\\p{Lu}«„][^\\s,;:!?()"]*){0,3}`;
const NAME_AHEAD = new RegExp(`^${NAME}`, "u");
/** Articles, and words for "our", before a name. */
const ARTICLE =
  "[Tt]he|[Dd]as|[Dd]ie|[Dd]er|[Ll][eao]s?|[Ee]l|[Oo]s?|[Aa]|[Ii]l|[Hh]et|[Dd]e|(?:[Uu]nser|[Nn]otre|[Oo]ur|[Nn]uestr|[Nn]oss|[Nn]ostr)\\p{Ll}*";
const NAME_BEHIND = new RegExp(`(?:^|[\\n.!?“"] ?|(?<!\\p{L})(?:${ARTICLE}) )(${NAME})$`, "u");
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
  return [...ahead, ...behind]
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
