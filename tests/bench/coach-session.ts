import { api } from "../../convex/_generated/api";
import { SESSION_FORMAT } from "../../convex/limits";
import type { GivenVerdict } from "../../convex/model/verdicts";
import type { Session } from "../../convex/model/sessions";
import { stands, textHashOf } from "../../lib/coach/review/index";
import { type Caller, callerOf, type Deployment } from "../support/deployments/deployment";
import { openEmbedded } from "../support/deployments/embedded";
import type { CorpusQuestion, Evidence } from "./coach-corpus";

const READER = { subject: "user_reader" };

/** A deployment in which answers of a corpus are read through its public functions. */
export class ReadingRoom {
  private constructor(
    private readonly deployment: Deployment,
    private readonly reader: Caller,
  ) {}

  static async open(): Promise<ReadingRoom> {
    const deployment = await openEmbedded();
    const reader = callerOf(deployment, READER);
    await reader.mutation(api.users.store);
    return new ReadingRoom(deployment, reader);
  }

  /**
   * Puts each answer to a question into one finished session, gives the verdicts of its evidence, and reads the ratings
   * back from the stored rows. Answers without evidence are not looked at, and have no rating.
   */
  async read(
    question: CorpusQuestion,
    sheet: { points: string[]; traps: string[] },
    evidence: (answer: string) => Evidence | undefined,
  ): Promise<Map<string, number>> {
    const interview = `${question.id}-${sheet.points.length}-${this.deployment.now()}`;
    await this.reader.mutation(api.interviews.importOne, { session: sessionOf(interview, question, sheet) });
    await this.reader.mutation(api.interviews.complete, { interview });
    for (const { id, text } of question.answers) {
      const marks = evidence(id);
      if (!marks) continue;
      const verdicts = verdictsOf(id, text, marks, this.deployment.now());
      await this.reader.mutation(api.verdicts.give, { interview, verdicts });
    }
    const whole = await this.reader.query(api.interviews.get, { interview });
    await this.deployment.pass(1);
    return new Map(
      whole.questions.flatMap(({ key, review }) =>
        review?.rating === undefined ? [] : [[key, review.rating] as const],
      ),
    );
  }

  close(): Promise<void> {
    return this.deployment.close();
  }
}

function sessionOf(
  key: string,
  { posting, kind, language, text, answers }: CorpusQuestion,
  sheet: { points: string[]; traps: string[] },
): Session {
  const clauses = (texts: string[]) =>
    texts.map((clause, at) => ({ key: `${at}`, text: clause.slice(0, 300) }));
  return {
    format: SESSION_FORMAT,
    key,
    posting: { jobTitle: posting.title, company: posting.company, jobDescription: posting.description },
    origins: {},
    language: "en",
    status: "in_progress",
    wish: { count: 5 },
    requirements: [],
    questions: answers.map(({ id }, at) => ({
      ...{ key: id, order: at + 1, text, kind, competency: "expertise", origin: "coach" },
      sheet: { points: clauses(sheet.points), traps: clauses(sheet.traps.slice(0, 6)) },
    })),
    questionLanguage: language,
    notices: [],
    answers: answers.map((answer) => ({
      ...{ questionKey: answer.id, text: answer.text, revision: 1, writer: "bench", editedAt: 1 },
    })),
    reviews: [],
    feedback: null,
    createdAt: 1,
    startedAt: 1,
  };
}

function verdictsOf(
  questionKey: string,
  text: string,
  { points, traps }: Evidence,
  at: number,
): GivenVerdict[] {
  const by = { questionKey, writer: "bench", at, textHash: textHashOf(text) };
  const SAW = { yes: "covered", partly: "partly", no: "missing" } as const;
  return [
    ...points.map(({ covered, quote = "" }, seq) => ({
      ...{ ...by, key: `${seq}`, saw: SAW[covered], seq },
      ...(covered !== "no" && stands(quote, text) && { words: quote }),
    })),
    ...traps.slice(0, 6).map(({ hit }, seq) => ({
      ...{ ...by, key: `${seq}`, saw: hit ? ("hit" as const) : ("clear" as const), seq: 100 + seq },
    })),
  ];
}
