/** `npm run bench -- demands <file> [--mistakes]`: how the sentences of labelled postings are read. */
import { Reader } from "../../lib/coach/read/read";
import { knowledge } from "../support/coach/knowledge";
import { labelledPostings } from "./labelled";
import { ReadingScore } from "./reading-score";

export async function run(args: string[]): Promise<void> {
  const score = new ReadingScore();
  const reader = new Reader(knowledge().reading);
  for (const file of args.filter((arg) => !arg.startsWith("--"))) {
    for (const posting of labelledPostings(file))
      score.add(posting, (description) => reader.read(description, posting.company));
  }
  if (args.includes("--mistakes")) console.log(score.mistakes.join("\n"));
  console.log(score.lines().join("\n"));
}
