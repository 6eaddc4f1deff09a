import { type BankField, type FieldSigns, fieldsOf, type Knowledge } from "../coach/index";
import type { Posting } from "../coach/types";

/** What the package holds under coach/, beside one file a field. */
export interface PackagedIndex extends Omit<Knowledge, "fields"> {
  /** What tells a field; those without titles belong to every job. */
  signs: FieldSigns[];
}

const read = new Map<string, Promise<unknown>>();

/**
 * The same as lib/coach/knowledge/bundled.ts, read from the extension's own package: everything that belongs to every
 * job, and the fields that the title or the description may mean. In place of that file in the build of the extension,
 * so that the worker does not carry it.
 */
export async function knowledgeFor({ jobTitle, jobDescription = "" }: Posting): Promise<Knowledge> {
  const { signs, ...rest } = await file<PackagedIndex>("index");
  const always = signs.filter(({ titles }) => titles.en.length + titles.de.length === 0);
  const chosen = fieldsOf(jobTitle, jobDescription, signs);
  const fields = [...always, ...chosen].map(({ field }) => file<BankField>(field));
  return { ...rest, fields: await Promise.all(fields) };
}

/** A file is read once while the worker lives; a failed reading is tried again. */
function file<Content>(name: string): Promise<Content> {
  const known = read.get(name) ?? fetchFile(name);
  read.set(name, known);
  known.catch(() => read.delete(name));
  return known as Promise<Content>;
}

async function fetchFile(name: string): Promise<unknown> {
  const response = await fetch(new URL(`/coach/${name}.json`, globalThis.location.origin));
  return response.json();
}
