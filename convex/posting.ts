import { caseless, fold, isWebLink, linkKey, oneLine, unaccented, wellFormed } from "../lib/text/index";
import { fail, type FieldProblem } from "./errors";
import { LIMITS } from "./limits";
import type { Posting } from "./validators";

export type PostingField = keyof Posting;

export interface PostingProblem {
  field: PostingField;
  problem: FieldProblem;
  limit?: number;
}

const SIZES: Record<PostingField, number> = {
  jobTitle: LIMITS.jobTitle,
  company: LIMITS.company,
  location: LIMITS.location,
  jobDescription: LIMITS.jobDescription,
  postingUrl: LIMITS.url,
  resumeUrl: LIMITS.url,
};
const LINKS: readonly PostingField[] = ["postingUrl", "resumeUrl"];

/** Everything wrong with a posting, in the order of the form. The form and the functions ask the same question. */
export function postingProblems(input: Posting): PostingProblem[] {
  const posting = tidyPosting(input);
  return (Object.keys(SIZES) as PostingField[]).flatMap((field): PostingProblem[] => {
    const text = posting[field];
    if (!text) return field === "jobTitle" ? [{ field, problem: "required" }] : [];
    if (text.length > SIZES[field]) return [{ field, problem: "too_long", limit: SIZES[field] }];
    if (LINKS.includes(field) && !isWebLink(text)) return [{ field, problem: "not_a_link" }];
    return [];
  });
}

/** The posting as it is stored: trimmed, line ends unified, blank fields gone. Throws `invalid` for the first problem. */
export function checkedPosting(input: Posting): Posting {
  const [first] = postingProblems(input);
  if (first) fail({ code: "invalid", ...first });
  return tidyPosting(input);
}

/**
 * What attempts at the same posting share: its link without what only tracks its visitor, or its title and company.
 * Takes a posting as it is stored.
 */
export function postingKeyOf(posting: Pick<Posting, "postingUrl" | "jobTitle" | "company">): string {
  const link = posting.postingUrl && linkKey(posting.postingUrl);
  if (link) return `link:${link}`;
  return `job:${caseless(posting.jobTitle)}|${caseless(posting.company ?? "")}`;
}

/**
 * The key under which earlier attempts at a posting stand while its form is still being filled in, or null while
 * there is nothing to look for: neither a title nor a link, or more than could ever have been stored.
 */
export function searchedPostingKey(input: Posting): string | null {
  const posting = tidyPosting(input);
  const named = posting.jobTitle !== "" || posting.postingUrl !== undefined;
  const storable = postingProblems(input).every(({ problem }) => problem !== "too_long");
  return named && storable ? postingKeyOf(posting) : null;
}

type Searched = Pick<Posting, "jobTitle" | "company" | "location">;

/** Whether every word of a text begins a word of a posting's title, company or place; signs alone stand there as they are. */
export function mentions(posting: Searched, text: string): boolean {
  const wanted = searchedWords(text);
  const words = searchedWords(searchedText(posting));
  if (!wanted.length) return caseless(searchedText(posting)).includes(caseless(text));
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** Letters of the beginnings that a posting is filed under; one letter alone would be found everywhere. */
const BEGINNING = { min: 2, max: 6 };
const BEGINNINGS = Array.from({ length: BEGINNING.max - BEGINNING.min + 1 }, (_, at) => BEGINNING.min + at);

/** `beginningsOf` makes no more of one posting. */
export const MOST_BEGINNINGS = LIMITS.searchWords * BEGINNINGS.length;

/** All that a posting is filed under, without repeats: the beginnings of its first words. */
export function beginningsOf(posting: Searched): string[] {
  const words = searchedWords(searchedText(posting)).slice(0, LIMITS.searchWords);
  const filed = words.flatMap((word) =>
    BEGINNINGS.filter((size) => size <= word.length).map((size) => word.slice(0, size)),
  );
  return [...new Set(filed)];
}

/** Under what to look for a text: its longest word, as far as words are filed. Null where only every row will do. */
export function filedAs(text: string): string | null {
  const [longest = ""] = searchedWords(text).sort((a, b) => b.length - a.length);
  return longest.length < BEGINNING.min ? null : longest.slice(0, BEGINNING.max);
}

const searchedText = ({ jobTitle, company = "", location = "" }: Searched) =>
  `${jobTitle}\n${company}\n${location}`;

const searchedWords = (text: string) => unaccented(fold(text)).split(" ").filter(Boolean);

function tidyPosting(input: Posting): Posting {
  const tidy: Posting = { jobTitle: oneLine(input.jobTitle) };
  const { company, location, jobDescription, postingUrl, resumeUrl } = input;
  const set = (field: Exclude<PostingField, "jobTitle">, text: string | undefined) => {
    if (text) tidy[field] = text;
  };
  set("company", company && oneLine(company));
  set("location", location && oneLine(location));
  set("jobDescription", jobDescription && wellFormed(jobDescription).replace(/\r\n?/g, "\n").trim());
  set("postingUrl", postingUrl && wellFormed(postingUrl).trim());
  set("resumeUrl", resumeUrl && wellFormed(resumeUrl).trim());
  return tidy;
}
