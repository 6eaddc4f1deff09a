import { isWebLink } from "./links";

/** One line in which no character means anything to Markdown, also not as a link that nobody marked as one. */
export function markdownLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)](?:\s|$)))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\bmailto|\bxmpp):|(?<=[\w.+-])@(?=\w)/gi, "\\$&");
}

/** A quotation that stays as it was written, line by line. */
export function markdownQuote(text: string): string {
  const lines = text.split("\n").map(markdownLine);
  // Two spaces at the end of a line keep the next one from being run into it.
  return lines.map((line, at) => (line ? `> ${line}${lines[at + 1] ? "  " : ""}` : ">")).join("\n");
}

/** A web link that leads exactly where it led; whatever is none is text. */
export function markdownLink(link: string): string {
  return isWebLink(link) ? `<${new URL(link).href}>` : markdownLine(link);
}
