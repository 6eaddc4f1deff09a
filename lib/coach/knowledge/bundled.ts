import cues from "./reading/cues.json";
import kinds from "./reading/kinds.json";
import model from "./reading/model.json";
import rules from "./reading/rules.json";
import topics from "./reading/topics.json";
import asking from "./questions/asking.json";
import cases from "./questions/cases.json";
import sectors from "./questions/sectors.json";
import sheets from "./questions/sheets.json";
import levels from "./questions/levels.json";
import oneThing from "./questions/one-thing.json";
import templates from "./questions/templates.json";
import unasked from "./questions/unasked.json";
import { FIELDS } from "./bank";
import type { Knowledge } from "../questions/knowledge";
import type { Posting } from "../types";

const KNOWLEDGE = {
  reading: { cues, kinds, model, rules, topics },
  questions: { asking, cases, sectors, sheets, levels, oneThing, templates, unasked },
  fields: FIELDS,
} as Knowledge;

/**
 * What the coach knows that may be needed for a posting, bundled: for a hosted deployment and for tests. The extension
 * has a file of the same form in its place, which reads it from the package (lib/deployments/packaged-knowledge.ts).
 */
export async function knowledgeFor(_posting: Posting): Promise<Knowledge> {
  return KNOWLEDGE;
}
