import type { ValidatorJSON } from "convex/values";
import { NeedsHostedDeployment } from "./unsupported";

/** Index name to the fields its keys are made of. Every table has `by_id` and `by_creation_time`. */
export type Indexes = Record<string, string[]>;

/** Table name to its indexes: all that decides how documents lie in IndexedDB. */
export type Shape = Record<string, Indexes>;

export interface Schema {
  shape: Shape;
  /** Table name to what its documents must look like, without the system fields. Absent: anything goes. */
  documents: Map<string, ValidatorJSON>;
}

export const JOBS_TABLE = "_scheduled_functions";

const SYSTEM_TABLES: Shape = {
  [JOBS_TABLE]: withImplicitFields({
    by_state: ["state.kind", "scheduledTime"],
    by_completion: ["completedTime"],
  }),
};

/** Reads a project's `defineSchema(...)`. Throws NeedsHostedDeployment for search and vector indexes. */
export function readSchema(definition: object): Schema {
  if (!isExportable(definition)) throw new Error("The schema is not made by defineSchema.");
  const exported = JSON.parse(definition.export()) as ExportedSchema;
  const shape: Shape = { ...SYSTEM_TABLES };
  const documents = new Map<string, ValidatorJSON>();
  for (const table of exported.tables) {
    if (table.searchIndexes.length > 0) throw new NeedsHostedDeployment("Text search");
    if (table.vectorIndexes.length > 0) throw new NeedsHostedDeployment("Vector search");
    shape[table.tableName] = withImplicitFields(
      Object.fromEntries(table.indexes.map((index) => [index.indexDescriptor, index.fields])),
    );
    if (exported.schemaValidation) documents.set(table.tableName, table.documentType);
  }
  return { shape, documents };
}

/** Convex ends every index with the creation time and the id, which makes each key unique. */
function withImplicitFields(indexes: Indexes): Indexes {
  const complete: Indexes = { by_id: ["_id"], by_creation_time: ["_creationTime", "_id"] };
  for (const [name, fields] of Object.entries(indexes)) complete[name] = [...fields, "_creationTime", "_id"];
  return complete;
}

/** `export()` is what the Convex CLI reads a schema with; the published types leave it out. */
function isExportable(definition: object): definition is { export(): string } {
  return "export" in definition && typeof definition.export === "function";
}

interface ExportedSchema {
  schemaValidation: boolean;
  tables: {
    tableName: string;
    indexes: { indexDescriptor: string; fields: string[] }[];
    searchIndexes: unknown[];
    vectorIndexes: unknown[];
    documentType: ValidatorJSON;
  }[];
}
