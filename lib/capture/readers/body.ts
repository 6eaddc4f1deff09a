import type { Reader } from "../claims";
import type { Block } from "../flow/flow";
import { render } from "../flow/render";
import { trim } from "../flow/trim";
import { fold, hasWords } from "../../text/index";
import { APPLY } from "../words/actions";

/** A longer text that names the board says more than that it is one. */
const LINE_LENGTH = 120;

/** The description by density: the part of the visible page that most looks like one. */
export const readBody: Reader = (page, { title = "", company = "" }, before) => {
  const employer = fold(company);
  const owners = before
    .filter(({ field, ofSite }) => field === "company" && ofSite)
    .map(({ value }) => fold(value));
  const letters = employer.replaceAll(" ", "");
  const isEmployer = (name: string) =>
    hasWords(name, employer) || hasWords(employer, name) || letters.startsWith(name.replaceAll(" ", ""));
  const boards = employer ? owners.filter((name) => !isEmployer(name)) : [];
  // "Apply with your Acme account", on a board that is called so.
  const isOfBoard = ({ text, folded, item, linked }: Block) =>
    !item &&
    (linked > 0 || APPLY.within(folded)) &&
    !text.includes("@") &&
    text.length < LINE_LENGTH &&
    boards.some((name) => hasWords(fold(text), name));
  const value = render(trim(page.blocks, page.region, title).filter((block) => !isOfBoard(block)));
  return value ? [{ field: "description", value, reader: "page-text", weight: 0.5 }] : [];
};
