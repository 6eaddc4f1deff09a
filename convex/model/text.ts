/** Halves of a surrogate pair on their own cannot be stored; they become U+FFFD. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** Whether there is anything to read in a text. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
