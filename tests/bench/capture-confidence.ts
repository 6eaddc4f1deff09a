import { certainty, type CapturedPosting, type Confidence } from "../../lib/capture";
import { fold } from "../../lib/text/index";

/** What a reader sees on a page of a manifest. */
export interface Expected {
  id: string;
  kind: string;
  expected?: Partial<Record<"title" | "company" | "location", string>>;
}

const LEVELS: readonly Confidence[] = ["high", "medium", "low"];
const FIELDS = ["title", "company", "location"] as const;

/**
 * How often each confidence was said of a field and how often it was right, and how many pages were certain.
 *
 * @returns A row of a table per field.
 */
export function confidenceRows(
  pages: readonly Expected[],
  captured: ReadonlyMap<string, CapturedPosting>,
): string[][] {
  const rows = FIELDS.map((field) => [
    field,
    ...LEVELS.map((level) => {
      const said = pages.flatMap(({ id, expected }) => {
        const got = captured.get(id);
        const wanted = expected?.[field];
        return wanted && got?.origins[field]?.confidence === level
          ? [isRight(field, got[field], wanted)]
          : [];
      });
      const right = said.filter(Boolean).length;
      return said.length > 0 ? `${percent(right, said.length)} of ${said.length}` : "never said";
    }),
  ]);
  const certain = (kind: boolean) => {
    const of = pages.filter((page) => (page.kind === "posting") === kind).map(({ id }) => captured.get(id));
    return `${percent(of.filter((got) => got && certainty(got) === "certain").length, of.length)} of ${of.length}`;
  };
  return [
    ["confidence right", ...LEVELS],
    ...rows,
    ["certain", `postings ${certain(true)}`, `others ${certain(false)}`, ""],
  ];
}

function isRight(field: string, got: string, wanted: string): boolean {
  if (field !== "location") return fold(got) === fold(wanted);
  return fold(got).includes(fold(wanted.split(/[,;(/]/)[0] ?? wanted));
}

function percent(part: number, of: number): string {
  return of > 0 ? `${((100 * part) / of).toFixed(0)}%` : "none";
}
