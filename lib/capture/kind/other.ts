import type { Block } from "../flow/flow";
import { roleOf } from "../flow/roles";
import { isAfter } from "../flow/tree";
import type { Page } from "../page";
import { FORM_LABEL } from "../words/actions";
import {
  ADVICE_TITLE,
  CONNECTED,
  EXPIRED,
  FAIR,
  GONE,
  OFFERS_ONESELF,
  OTHER_ADDRESS,
  READING_TIME,
  REVIEWS,
  says,
  SPAN_OF_LIFE,
  TEACHES,
  TENDER,
  THANKS,
  THANKS_ADDRESS,
  WALL,
} from "../words/signs";

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
  return says(GONE, ...names);
}

/** A line over, beside or right under the text that says so. */
export function isExpired({ blocks, region }: Page): boolean {
  const lines = blocks
    .slice(0, region.to + AROUND)
    .filter(({ text, zone, spoken }) => text.length < 160 && zone !== "nav" && !spoken);
  return says(EXPIRED, textOf(lines));
}

/** Whether a name of the page is that of a text about jobs. */
export function isAdvice({ names }: Page, title: string): boolean {
  return says(ADVICE_TITLE, title, ...names);
}

/** Whether a page teaches or tells of something: by its address, or because it says how long it takes to read. */
export function isTold({ url, blocks, region }: Page): boolean {
  const above = blocks.slice(0, region.from + AROUND);
  return (
    says(OTHER_ADDRESS, url.pathname) ||
    above.some(({ text, zone }) => zone === "main" && text.length < 120 && says(READING_TIME, text))
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
  return blocks.slice(0, region.to).some(({ text }) => says(CONNECTED, text));
}

/** A line that is only a day, or a day with its hour. */
const DAY = /^\D{0,12}\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?(?:,? \d{1,2}:\d{2})?$/;
/** So many posts make a thread. */
const POSTS = 3;

/** Whether a text is one of posts: who wrote each, on which day, and what. */
export function isThread({ blocks, region }: Page): boolean {
  const lines = blocks.slice(0, region.to + AROUND);
  const posts = lines.filter(({ text }, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (!before || !next || !DAY.test(text) || before.text.length > 30) return false;
    return !["fact", "job-heading"].includes(roleOf(before)) && roleOf(next) === "prose";
  });
  return posts.length >= POSTS;
}

/** What a page that shows a posting does not state for machines of itself. */
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|BlogPosting|Blog|FAQPage|QAPage|Course|CourseInstance|Event|[A-Z][a-z]+Event|Product|SoftwareApplication|ItemList|CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|Person|Occupation|HowTo|DiscussionForumPosting|Review|AggregateRating|EducationalOccupationalProgram)"/;

/** Whether a page states for machines what it is, and that is no posting. */
export function statesOther({ dom, root }: Page): boolean {
  return dom.all(root, 'script[type*="ld+json" i]').some((script) => OTHER_TYPE.test(dom.text(script)));
}

/** Whether a text is of what one can learn, and what that costs. */
export function teaches(text: string): boolean {
  return new Set(text.toLowerCase().match(TEACHES)).size > 1;
}

/** Whether somebody offers work of his own. */
export function offersOneself(title: string, text: string): boolean {
  return says(OFFERS_ONESELF, title, text.slice(0, 400));
}

/** Whether somebody is told that he has applied. */
export function isThanked({ url, names, blocks }: Page): boolean {
  return (
    says(THANKS_ADDRESS, url.pathname) ||
    says(THANKS, ...names, textOf(blocks.filter(({ text, zone }) => zone !== "nav" && text.length < 160)))
  );
}

/** Whether a name of the page, or its address, is of what asks firms for offers. */
export function isTender({ url, names }: Page, title: string): boolean {
  return says(TENDER, title, ...names, words(url));
}

/** Whether the page holds what people say about an employer. */
export function isReviewed({ url, names }: Page): boolean {
  return says(REVIEWS, url.pathname, ...names);
}

/** Whether a name of the page is of a day on which employers and people meet. */
export function isFair({ url, names }: Page, title: string): boolean {
  return says(FAIR, title, ...names, words(url));
}

/** Whether more is shown only to whoever signs in. */
export function isWalled({ blocks }: Page): boolean {
  return says(WALL, textOf(blocks.filter(({ text }) => text.length < 200)));
}

/** Whether a page asks for a password over what it says, and not in a menu or a dialog. */
export function asksPassword({ dom, root, blocks, region }: Page): boolean {
  return dom.all(root, "input[type=password]").some((field) => {
    const next = blocks.findIndex(({ element }) => isAfter(element, field));
    const zone = blocks[next]?.zone;
    return dom.rendered(field) && next <= region.from && (zone === "main" || zone === "form");
  });
}

/** Whether a text tells a life: several spans of years. */
export function isLife(text: string): boolean {
  return (text.toLowerCase().match(SPAN_OF_LIFE) ?? []).length > 1;
}

/** Lines in one text: an expression is compiled anew when it is asked again, and for texts of other letters. */
function textOf(lines: readonly Block[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function words({ pathname }: URL): string {
  return pathname.replace(/[/_-]+/g, " ");
}
