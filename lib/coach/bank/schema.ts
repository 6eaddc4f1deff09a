import { z } from "zod";
import { COMPETENCIES, QUESTION_KINDS } from "../types";

const MOST_WORDS = 25;
const MOST_WORDS_OF_FOLLOW_UP = 20;
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const words = (most: number) =>
  z
    .string()
    .min(3)
    .refine((text) => wordsOf(text) <= most, `at most ${most} words`);
const asked = words(MOST_WORDS).refine(
  (text) => !/["“”„»«()/[\]]/.test(text),
  "no quotation, bracket or slash",
);
const spoken = <T extends z.ZodType>(of: T) => z.strictObject({ en: of, de: of });
const lower = z
  .string()
  .min(1)
  .refine((text) => text === text.toLowerCase(), "lower case");
const key = z.string().regex(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/);
const unique = <T>(of: (one: T) => string) =>
  [(all: T[]) => new Set(all.map(of)).size === all.length, "each once"] as const;

const point = z.strictObject({
  key,
  en: z.string().min(3).max(70),
  de: z.string().min(3).max(80),
  followUp: spoken(words(MOST_WORDS_OF_FOLLOW_UP)),
});
const trap = z.strictObject({
  key,
  en: z.string().min(3).max(160),
  de: z
    .string()
    .regex(/^dass /)
    .max(160),
});
const example = z.string().refine((text) => wordsOf(text) >= 55 && wordsOf(text) <= 105, "60 to 100 words");

/** What is listened for in an answer, with everything about it that can be counted. */
export const bankSheet = z.strictObject({
  points: z
    .array(point)
    .min(3)
    .max(6)
    .refine(...unique((one: { key: string }) => one.key)),
  traps: z.array(trap).max(2).optional(),
  example: spoken(example).optional(),
});

/** An entry of the bank, the same. */
const bankEntry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    kind: z.enum(QUESTION_KINDS),
    competency: z.enum(COMPETENCIES),
    text: spoken(asked),
    fits: spoken(z.array(lower).max(15)),
    ...bankSheet.shape,
    level: z.enum(["junior", "senior"]).optional(),
    tool: z.string().min(1).max(60).optional(),
    tied: z.literal(true).optional(),
    role: z.enum(["opener", "motivation", "company", "closer"]).optional(),
  })
  .refine(({ role, fits }) => role !== undefined || (fits.en.length >= 6 && fits.de.length >= 6), "six fits");

/** A file of the bank. */
export const bankField = z.strictObject({
  field: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: spoken(z.string().min(2)),
  titles: spoken(z.array(lower)),
  signs: spoken(z.array(lower)),
  entries: z
    .array(bankEntry)
    .min(1)
    .refine(...unique((one: { id: string }) => one.id)),
  askBack: z.array(spoken(asked)),
});
