import type { Role } from "../browser/surface";

/** How to get from the document to some of its elements, one step after the other. */
export type Step =
  | { css: string }
  | { role: Role; name?: string; exact?: boolean }
  | { text: string; exact?: boolean }
  | { label: string; exact?: boolean }
  | { nth: number }
  | { or: Step[] };

/** Gives the elements that steps lead to, in the order of the document. Runs in the page, so it stands for itself. */
export function find(document: Document, steps: Step[]): Element[] {
  const ROLES = { button: "button, [role=button]", heading: "h1, h2, h3, h4", dialog: "dialog[open]" };
  const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
  const says = (text: string, wanted: string, exact = false) =>
    exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase());
  const labelOf = (element: Element) => words(element.getAttribute("aria-label") ?? element.textContent);
  const within = (scopes: (Document | Element)[], css: string) => [
    ...new Set(scopes.flatMap((scope) => [...scope.querySelectorAll(css)])),
  ];
  const walk = (path: Step[]): Element[] => {
    let found: (Document | Element)[] = [document];
    for (const step of path) {
      if ("css" in step) found = within(found, step.css);
      else if ("role" in step) {
        const { role, name, exact } = step;
        found = within(found, ROLES[role]).filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            (name === undefined || says(labelOf(element), name, exact)),
        );
      } else if ("text" in step) {
        const saying = within(found, "body *:not(script, style)").filter((element) =>
          says(words(element.textContent), step.text, step.exact),
        );
        // The innermost ones.
        found = saying.filter(
          (element) => !saying.some((other) => other !== element && element.contains(other)),
        );
      } else if ("label" in step)
        found = within(found, "input, select, textarea").filter((field) => {
          const labels = [...((field as HTMLInputElement).labels ?? [])].map(
            ({ textContent }) => textContent,
          );
          const said = [field.getAttribute("aria-label"), ...labels];
          return said.some((label) => label !== null && says(words(label), step.label, step.exact));
        });
      else if ("nth" in step) found = found.slice(step.nth, step.nth + 1 || undefined);
      else found = [...new Set([...found, ...walk(step.or)])];
    }
    return found as Element[];
  };
  return walk(steps);
}
