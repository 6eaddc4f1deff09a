/** Puts words into the slots of a sentence: "{count} of {total}". Slots without words stay as they are. */
export function fill(text: string, slots: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\p{L}+)\}/gu, (slot, name: string) => slots[name] ?? slot);
}
