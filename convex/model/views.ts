import { pick } from "convex-helpers";
import type { GenericValidator, VObject } from "convex/values";

/** A row as a view shows it: the fields of the view and no others, so that no id of the deployment leaves it. */
export function viewOf<View extends object, Row extends View>(
  view: VObject<View, Record<string, GenericValidator>, "required", string>,
  row: Row,
): View {
  return pick(row as View, Object.keys(view.fields) as (keyof View)[]);
}
