/** Words for "in", in front of a name that is a place. */
const IN =
  /(?:^|[\s(])(?:[Ii]n|[Ee]n|à|em|na|no|te|w|v|ve|i|a|[Ii]m|[Nn]ear|[Νν]?στη|στο|στην|[ВвУу]|près de|près d’)$/;
const AMID_SENTENCE = /[\p{Ll}\p{Lo},]$/u;
const CUE_LENGTH = 12;

/** How a text mentions a name. */
export interface Mentions {
  /** Amid its sentences. */
  isNamed: boolean;
  /** As where something is. */
  isPlace: boolean;
}

/** What the words before each mention of a name in a text say of it. */
export function mentionsOf(text: string, name: string): Mentions {
  const mentions: Mentions = { isNamed: false, isPlace: false };
  for (let at = name ? text.indexOf(name) : -1; at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - CUE_LENGTH), at).replace(/ +$/, "");
    mentions.isPlace ||= IN.test(before);
    mentions.isNamed ||= AMID_SENTENCE.test(before);
  }
  return mentions;
}
