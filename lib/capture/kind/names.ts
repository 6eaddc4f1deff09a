import type { Claim } from "../claims";
import { keyOf } from "../employer/spelling";
import type { Page } from "../page";
import { bare, fold, hasWords } from "../../text/index";
import { isCall, isGenericTitle, withoutTag } from "../words/names";
import { JOB_NAME, says } from "../words/signs";

/** The name of a form is that of the job it is for. */
const APPLIED_FOR = /^(?:job application|application|apply|bewerb|postuler|candidat|solicitud|sollicit)/i;
/** In lines: so close to the title it can be said that there is a job. */
const NEXT_TO = 3;

/** "We're hiring: Baker", "Baker | Careers" */
export function isNamedAsJob({ names }: Page, title: string): boolean {
  return says(JOB_NAME, ...names.map((name) => name.replace(title, "")));
}

/** "Vacancy: Baker": what the page says before or behind its title is that there is a job. */
export function callsItself({ names, blocks, region }: Page, title: string): boolean {
  const heads = blocks
    .slice(0, region.to)
    .filter(({ level }) => level > 0)
    .map(({ text }) => text);
  const own = fold(title);
  const isTagged = [...names, ...heads].some((name) => {
    const bared = withoutTag(name);
    return bared !== name && !APPLIED_FOR.test(name) && own !== "" && hasWords(fold(bared), own);
  });
  const at = blocks.findIndex(({ folded }) => own !== "" && folded.endsWith(own));
  const beside = blocks.slice(Math.max(0, at - NEXT_TO), at + NEXT_TO);
  return (
    isTagged ||
    beside.some(
      ({ text, linked, control, zone }) => zone === "main" && linked < 0.5 && !control && isCall(text),
    )
  );
}

/** A page that calls itself a job's detail and gives the job in another of its names: the text may come later. */
export function namesOneJob({ names }: Page, title: string): boolean {
  const [shared = ""] = names;
  const [detail = ""] = names[names.length - 1]?.split(/\s+[|–—-]\s+/) ?? [];
  return shared === title && detail !== title && isGenericTitle(detail);
}

/** Whether nothing but the page's name has a title, and that begins with the employer's: it is the site's. */
export function isNameOfSite(claims: readonly Claim[], title: string, company: string): boolean {
  const owner = keyOf(company);
  const of = claims.filter(({ field, value }) => field === "title" && value === title);
  return (
    owner !== "" && of.every(({ reader }) => reader === "page-title") && fold(title).startsWith(`${owner} `)
  );
}

/** Whether a title is the name of the employer, or of its site. */
export function isOwner({ url }: Page, title: string, company: string): boolean {
  const letters = bare(title).replace(/ /g, "");
  return (
    letters.length > 2 &&
    (fold(title) === fold(company) || bare(url.hostname).replace(/ /g, "").includes(letters))
  );
}
