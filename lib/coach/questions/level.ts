import { plain, vocabulary } from "../text";
import type { Knowledge } from "./knowledge";

/** How far somebody is in their trade; undefined where nothing says so. */
export type Level = "junior" | "senior" | undefined;

/** By the title, else by duties and demands that have one lead others. */
export function levelOf(title: string, duties: string, levels: Knowledge["questions"]["levels"]): Level {
  const folded = plain(title);
  if (vocabulary(levels.title.junior).within(folded)) return "junior";
  const isSenior =
    vocabulary(levels.title.senior).within(folded) || vocabulary(levels.demands.senior).within(plain(duties));
  return isSenior ? "senior" : undefined;
}
