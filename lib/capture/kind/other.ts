import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import type { Page } from "../page";
import { FORM_LABEL } from "../words/actions";
import { ADVICE_TITLE, CONNECTED, EXPIRED, GONE, OTHER_ADDRESS, READING_TIME } from "../words/signs";

/** So many lines under the text it is said whether the posting still stands. */
const AROUND = 6;
/** From so many questions on a text is an FAQ or a form. */
export const MANY_QUESTIONS = 4;

/** Whether somebody is asked for what a form asks for. */
export function isForm(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text, folded }) => text.length < 40 && FORM_LABEL.within(folded)).length >= 3;
}

/** Whether the page calls itself an error, or what it had gone. */
export function isGone({ names }: Page): boolean {
  return names.some((name) => GONE.test(name));
}

/** A line over, beside or right under the text that says so. */
export function isExpired({ blocks, region }: Page): boolean {
  return blocks
    .slice(0, region.to + AROUND)
    .some(({ text, zone, spoken }) => text.length < 160 && zone !== "nav" && !spoken && EXPIRED.test(text));
}

/** Whether a name of the page is that of a text about jobs. */
export function isAdvice({ names }: Page, title: string): boolean {
  return [title, ...names].some((name) => ADVICE_TITLE.test(name));
}

/** Whether a page teaches or tells of something: by its address, or because it says how long it takes to read. */
export function isTold({ url, blocks, region }: Page): boolean {
  const above = blocks.slice(0, region.from + AROUND);
  return (
    OTHER_ADDRESS.test(url.pathname) ||
    above.some(({ text, zone }) => zone === "main" && text.length < 120 && READING_TIME.test(text))
  );
}

/** Whether the page says of itself that it is an article. */
export function isArticle(page: Page): boolean {
  return page.meta("og:type") === "article" && page.meta("article:published_time") !== "";
}

/** Whether two in five lines of a text, or more, are questions: they have to be answered. */
export function isAskedThrough({ blocks, region }: Page): boolean {
  const lines = blocks.slice(region.from, region.to).filter((block) => roleOf(block) === "prose");
  const questions = lines.filter(({ text }) => text.endsWith("?")).length;
  return questions >= MANY_QUESTIONS && questions * 5 >= lines.length * 2;
}

/** Whether the page is somebody's own: it counts whom they know. */
export function isPersonal({ blocks, region }: Page): boolean {
  return blocks.slice(0, region.to).some(({ text }) => CONNECTED.test(text));
}
