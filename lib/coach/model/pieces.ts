import { sentencesOf } from "../../text";

/** A text in pieces of at most so many characters, cut between sentences; a sentence that is longer is cut in itself. */
export function piecesOf(text: string, longest: number): string[] {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  const close = (upTo: number) => {
    if (upTo > start) pieces.push(text.slice(start, upTo));
    start = upTo;
  };
  for (const sentence of sentencesOf(text)) {
    const sentenceEnd = sentence.start + sentence.text.length;
    if (sentenceEnd - start > longest) close(end);
    while (sentenceEnd - start > longest) close(start + longest);
    end = sentenceEnd;
  }
  close(text.length);
  return pieces.filter((piece) => piece.trim() !== "");
}
