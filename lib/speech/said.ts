import { fold, primaryTag } from "../text/index";
import words from "./said.json";

/** What an interviewer says between the questions, and how one says that there is nothing more. */
interface SaidIn {
  else: string;
  encourage: string;
  no: string[];
}

const SAID: Record<string, SaidIn> = words;

/** What is said in a language, a BCP 47 tag; undefined where it is not known how. */
export const saidIn = (language: string): SaidIn | undefined => SAID[primaryTag(language)];

/** Whether somebody who is asked for more says that there is nothing, and nothing besides. */
export function isNothingMore(reply: string, language: string): boolean {
  return saidIn(language)?.no.some((no) => fold(no) === fold(reply)) ?? false;
}
