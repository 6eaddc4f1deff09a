import { type AnswerView, decideSave } from "../../../../convex/model/answers";
import { isBlank } from "../../../../convex/model/text";
import type { Draft, SaveResult, VerdictDraft } from "../../../../lib/drafts";

type Stored = AnswerView & { seq: number };

/** A batch on its way. In a deployment that holds, a test decides what becomes of it, and when. */
export interface Request {
  /** Who sent it; drafts may carry the name of an earlier surface. */
  readonly by: string;
  readonly interview: string;
  readonly drafts: readonly Draft[];
  /** What the deployment answers, once it has arrived there. */
  results: SaveResult[] | undefined;
  /** It arrives: the deployment stores it. */
  commit(): void;
  /** Its acknowledgement arrives; commits first if need be. */
  answer(): void;
  /** It fails, before or after it was committed. */
  fail(error: unknown): void;
}

/** Answers by the saving rule of convex/model/answers.ts, behind a network that a test is in charge of. */
export class FakeDeployment {
  readonly answers = new Map<string, Stored>();
  /** Texts that others replaced: kept by the deployment in the transaction that replaces them. */
  readonly replaced: AnswerView[] = [];
  /** Every batch that was ever sent. */
  readonly sent: Request[] = [];
  /** Batches that have not been answered yet. */
  pending: Request[] = [];
  /** Batches wait for the test instead of being answered at once. */
  holding = false;
  /** What happens to batches that are not held. */
  failWith: unknown = undefined;
  /** Interviews that are completed, and questions that left their set. */
  readonly closed = new Set<string>();

  save(by: string, interview: string, drafts: Draft[]): Promise<SaveResult[]> {
    const batch = structuredClone(drafts);
    return new Promise((resolve, reject) => {
      const settle = () => (this.pending = this.pending.filter((other) => other !== request));
      const request: Request = {
        by,
        interview,
        drafts: batch,
        results: undefined,
        commit: () => (request.results ??= batch.map((draft) => this.saveOne(draft))),
        answer: () => {
          request.commit();
          settle();
          resolve(request.results ?? []);
        },
        fail: (error) => {
          settle();
          // What is thrown by a deployment is whatever it is.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(error);
        },
      };
      this.sent.push(request);
      this.pending.push(request);
      if (this.holding) return;
      if (this.failWith === undefined) request.answer();
      else request.fail(this.failWith);
    });
  }

  /** Every batch of verdicts that came, the refused ones, too. */
  readonly given: VerdictDraft[][] = [];
  /** What is thrown for a batch of verdicts, if anything. */
  refuseVerdicts: (batch: VerdictDraft[]) => unknown = () => undefined;

  giveVerdicts(_interview: string, verdicts: VerdictDraft[]): Promise<void> {
    this.given.push(structuredClone(verdicts));
    const error = this.refuseVerdicts(verdicts);
    // What is thrown by a deployment is whatever it is.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  }

  stored(questionKey: string, interview = "one"): Stored | undefined {
    return this.answers.get(nameOf(interview, questionKey));
  }

  /** Puts an answer of somebody else in place, as the next revision. */
  put(questionKey: string, answer: { text: string; editedAt: number; writer?: string }): void {
    const revision = (this.stored(questionKey)?.revision ?? 0) + 1;
    this.answers.set(nameOf("one", questionKey), {
      questionKey,
      revision,
      writer: "elsewhere",
      seq: 1,
      ...answer,
    });
  }

  private saveOne(draft: Draft): SaveResult {
    const { interview, questionKey, text, writer, seq } = draft;
    const name = nameOf(interview, questionKey);
    if (this.closed.has(interview)) return { outcome: "closed", reason: "interview" };
    if (this.closed.has(questionKey)) return { outcome: "closed", reason: "question" };
    const now = Date.now();
    const editedAt = Math.min(draft.editedAt, now);
    const stored = this.answers.get(name);
    if (!stored) {
      if (isBlank(text)) return { outcome: "saved", revision: 0 };
      this.answers.set(name, { questionKey, text, revision: 1, writer, seq, editedAt });
      return { outcome: "saved", revision: 1 };
    }
    const decision = decideSave(stored, draft, now);
    if (decision === "late") return { outcome: "late", revision: stored.revision };
    if (decision === "lost") return { outcome: "lost", winner: stored };
    if (decision === "same") {
      if (stored.writer === writer) this.answers.set(name, { ...stored, seq });
      return { outcome: "saved", revision: stored.revision };
    }
    const revision = stored.revision + 1;
    this.answers.set(name, { questionKey, text, revision, writer, seq, editedAt });
    const overOther = stored.writer !== writer && stored.revision !== draft.baseRevision;
    if (!overOther || isBlank(stored.text)) return { outcome: "saved", revision };
    this.replaced.push(stored);
    return { outcome: "saved", revision, replaced: stored };
  }
}

function nameOf(interview: string, questionKey: string): string {
  return JSON.stringify([interview, questionKey]);
}
