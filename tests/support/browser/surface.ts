/**
 * What the walks ask of a surface, whichever browser shows it: Playwright's `Page` is one as it is, and a surface of
 * Firefox understands the same. Names and texts are found as parts, in any case, unless `exact`.
 */
export interface Surface {
  locator(css: string): Part;
  getByRole(role: Role, options: { name: string; exact?: boolean }): Part;
  getByRole(role: Role): Part;
  getByText(text: string, options?: { exact?: boolean }): Part;
  /** A field by its label. */
  getByLabel(text: string, options?: { exact?: boolean }): Part;
}

/** A part of a surface, looked up anew whenever it is used. What is done to it waits until it can be done. */
export interface Part {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  /** Chooses a file of this machine in a field for files. */
  setInputFiles(path: string): Promise<void>;
  waitFor(): Promise<void>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  isVisible(): Promise<boolean>;
  count(): Promise<number>;
  all(): Promise<Part[]>;
  first(): Part;
  last(): Part;
  nth(index: number): Part;
  or(other: Part): Part;
  locator(css: string): Part;
  getByRole(role: Role, options: { name: string; exact?: boolean }): Part;
  getByText(text: string, options?: { exact?: boolean }): Part;
}

export type Role = "button" | "heading" | "dialog";
