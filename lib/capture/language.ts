/** placeholder */
export function languageOf(text: string): string | undefined {
  return text ? undefined : undefined;
}
