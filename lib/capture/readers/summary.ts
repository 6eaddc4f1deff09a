import type { Claim, Reader } from "../claims";
import { fold, squash } from "../../text/index";
import { isFirmName, isGenericTitle, namesJob } from "../words/names";
import { isEmployment, isPlaceName } from "./places";

/** So far into the text, and over it, a line may sum the posting up. */
const BEFORE = 8;
const AFTER = 3;
const LEAST_PARTS = 3;
const PART_LENGTH = 80;
const LINE_LENGTH = 300;
const BETWEEN = /\s*[|•·]\s*/;

/** "Acme | Baker | Oslo | Full-time", as jobs are offered in forums: one line with all there is to say. */
export const readSummary: Reader = ({ blocks, region }) => {
  for (const { text, zone } of blocks.slice(Math.max(0, region.from - BEFORE), region.from + AFTER)) {
    if (text.length > LINE_LENGTH || !region.zones.includes(zone)) continue;
    const parts = text.split(BETWEEN).map(squash).filter(Boolean);
    if (parts.length < LEAST_PARTS || parts.some(({ length }) => length > PART_LENGTH)) continue;
    const title = parts.find((part) => namesJob(part) && !isGenericTitle(part) && !isFirmName(part));
    const others = parts.filter((part) => part !== title);
    const location = others.find(isPlaceName);
    const isOther = (part: string) =>
      part === location || /\d{2}|[€$£¥]/.test(part) || isEmployment(fold(part));
    const company = others.find((part) => !isOther(part) && !isGenericTitle(part));
    if (!title || !location || !company) continue;
    const values = Object.entries({ title, company, location }) as [Claim["field"], string][];
    return values.map(([field, value]) => ({ field, value, reader: "heading", weight: 0.55 }));
  }
  return [];
};
