import { sentencesOf } from "../sentences";
import type { Speech } from "../words";
import { clausesOf } from "./clauses";
import { type ReadSentence, readSentence } from "./sentence";
import type { Shingles } from "./shingles";

/** A sentence within its answer: it may be taken over, or said again. */
export interface AnswerSentence extends ReadSentence {
  /** Taken over from the question or the posting. */
  isCopied: boolean;
  /** Says again what the answer has said before. */
  isRepeated: boolean;
}

export interface ReadAnswer {
  text: string;
  sentences: AnswerSentence[];
  /** Words of the whole answer. */
  wordCount: number;
}

/** What the person was given: the words of question and posting, and the employer's name. */
export interface Given {
  given: Shingles;
  company: ReadonlySet<string>;
}

/** From this share on a sentence belongs to the text it shares its words with. */
const COPIED = 0.6;
const REPEATED = 0.7;

/** Reads an answer sentence by sentence. */
export function readAnswer(text: string, speech: Speech, { given, company }: Given): ReadAnswer {
  const said = given.empty();
  const sentences: AnswerSentence[] = [];
  for (const whole of sentencesOf(text)) {
    for (const clause of clausesOf(whole, speech)) {
      const sentence = readSentence(clause, whole.text, speech, company);
      const folds = sentence.words.map((word) => word.fold);
      const isCopied = given.shareOf(folds) >= COPIED;
      const isRepeated = said.shareOf(folds) >= REPEATED;
      const isConcrete = sentence.isConcrete && !isCopied && !isRepeated && !sentence.isList;
      sentences.push({ ...sentence, isCopied, isRepeated, isConcrete });
      said.add(folds);
    }
  }
  return { text, sentences, wordCount: sentences.reduce((sum, { words }) => sum + words.length, 0) };
}
