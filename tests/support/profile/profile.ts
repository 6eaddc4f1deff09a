import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../../../convex/model/sessions";
import type { Dump } from "./dump";

/** A profile as a released version has left it, and what was in it. */
export interface Profile {
  version: string;
  database: Dump;
  /** `storage.local`. */
  storage: Record<string, unknown>;
  /** What that version itself exported of it, oldest first. */
  sessions: Session[];
}

/** Of the database in every profile. */
export const DATABASE = "hirewise";

const FOLDER = join(import.meta.dirname, "../../fixtures/profiles");

export function profileFile(version: string): string {
  return join(FOLDER, `${version}.json`);
}

/** The frozen profiles, one a released version. */
export function profiles(): Profile[] {
  return readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Profile);
}
