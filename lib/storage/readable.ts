import type { GenericValidator, Infer } from "convex/values";
import { validate } from "convex-helpers/validators";
import type { StorageArea } from "./storage";
import type { StoredItem } from "./stored";

/**
 * What can be read of a stored value: a part that may be missing and is broken counts as missing, a broken element of a
 * list is left out, and what is not declared is dropped. Null when a part is broken that must be there.
 */
export function readable<Shape extends GenericValidator>(
  { shape }: StoredItem<Shape>,
  value: unknown,
): Infer<Shape> | null {
  return salvage(shape, value) ?? null;
}

/** Reads the one value of an item that has one key. Null where there is none, or none that can be read. */
export async function readStored<Shape extends GenericValidator>(
  area: StorageArea,
  item: StoredItem<Shape>,
): Promise<Infer<Shape> | null> {
  return readable(item, (await area.get(item.key))[item.key]);
}

/** Undefined for what cannot be read. */
function salvage(shape: GenericValidator, value: unknown): unknown {
  switch (shape.kind) {
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      const parts: Record<string, unknown> = { ...value };
      const found: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(shape.fields)) {
        const part = salvage(field, parts[name]);
        if (part !== undefined) found[name] = part;
        else if (field.isOptional !== "optional") return undefined;
      }
      return found;
    }
    case "array":
      if (!Array.isArray(value)) return undefined;
      return value.map((each) => salvage(shape.element, each)).filter((each) => each !== undefined);
    case "union":
      for (const member of shape.members) {
        const found = salvage(member, value);
        if (found !== undefined) return found;
      }
      return undefined;
    case "float64":
      return Number.isFinite(value) ? value : undefined;
    default:
      return value !== undefined && validate(shape, value) ? value : undefined;
  }
}
