import { getConvexSize } from "convex/values";
import type { Doc } from "../../../convex/_generated/dataModel";
import { LIMITS } from "../../../convex/limits";
import { askedAfter, followUpKeyOf } from "../../../lib/coach/review/index";
import { beginningsOf } from "../../../convex/posting";
import { postingKeyOf } from "../../../convex/posting";
import { MOVES } from "../../../convex/model/status";
import type { Tables } from "../../support/deployments/deployment";

const DOCUMENT_BYTES = 1024 * 1024;

/** Everything that is wrong with what is stored, in words; nothing when all is well. `now` in ms since the epoch. */
export function problemsIn(tables: Tables, now: number): string[] {
  return [
    ...problemsWithUsers(tables),
    ...problemsWithOrphans(tables),
    ...problemsWithJobs(tables),
    ...tables.interviews.flatMap((interview) =>
      problemsWithInterview(tables, interview).map((problem) => `${interview.key}: ${problem}`),
    ),
    ...problemsWithTexts(tables),
    ...tables.answers.flatMap(({ editedAt }) => (editedAt > now ? ["an answer from the future"] : [])),
  ];
}

/** Moves of status between two moments that are not among the allowed ones. */
export function problemsBetween(before: Tables, after: Tables): string[] {
  return after.interviews.flatMap((interview) => {
    const earlier = before.interviews.find(({ _id }) => _id === interview._id);
    if (!earlier || earlier.status === interview.status) return [];
    const isMove = ({ from, to }: { from: string; to: string }) =>
      from === earlier.status && to === interview.status;
    if (Object.values(MOVES).some(isMove)) return [];
    return [`${interview.key} moved from ${earlier.status} to ${interview.status}`];
  });
}

function problemsWithUsers({ shown, users, interviews, removals, rateLimits, stories }: Tables): string[] {
  const ids = new Set<string>(users.map(({ _id }) => _id));
  const deleted = users.filter(({ deletingAt }) => deletingAt !== undefined);
  return [
    ...unless(isUnique(users.map(({ clerkId }) => clerkId)), "two users of one Clerk id"),
    ...unless(isUnique(interviews.map(({ userId, key }) => `${userId} ${key}`)), "two interviews of one key"),
    ...unless(
      interviews.every(({ userId }) => ids.has(userId)),
      "an interview of nobody",
    ),
    ...unless(
      isSame(
        shown.map(({ userId, key, interviewId }) => `${userId} ${key} ${interviewId}`),
        interviews
          .filter(({ deletedAt }) => deletedAt === undefined)
          .map(({ userId, key, _id }) => `${userId} ${key} ${_id}`),
      ),
      "notes of what is there that say something else than the interviews",
    ),
    ...unless(
      rateLimits.every(({ name, key }) => name === "modelOfAll" || (key !== undefined && ids.has(key))),
      "a rate limit of nobody",
    ),
    ...unless(
      removals.every(({ userId }) => ids.has(userId)),
      "a removal of nobody",
    ),
    ...unless(isUnique(removals.map(({ userId, key }) => `${userId} ${key}`)), "two removals of one key"),
    ...unless(isUnique(stories.map(({ userId }) => userId)), "two rows of stories of one person"),
    ...unless(
      stories.every((row) =>
        row.stories.every(({ interview: key }) =>
          interviews.some(({ userId, key: own }) => userId === row.userId && own === key),
        ),
      ),
      "a story of a session that is gone",
    ),
    ...unless(
      removals.every(({ userId, key, isKept, removedAt }) => {
        const there = interviews.find((row) => row.userId === userId && row.key === key);
        return isKept ? there?.deletedAt === removedAt : there === undefined;
      }),
      "a removal that says something else than its session",
    ),
    ...unless(
      interviews.every(
        ({ userId, key, deletedAt }) =>
          deletedAt === undefined || removals.some((row) => row.userId === userId && row.key === key),
      ),
      "a deleted session without a removal",
    ),
    ...unless(
      deleted.every(({ name, email, imageUrl }) => name === undefined && email === undefined && !imageUrl),
      "a deleted account with a profile",
    ),
  ];
}

function problemsWithOrphans({ interviews, ...tables }: Tables): string[] {
  const ids = new Set(interviews.map(({ _id }) => _id));
  const { transcripts, answers, replaced, verdicts, reviews, ratings, feedback, searchWords } = tables;
  return Object.entries({
    transcripts,
    answers,
    replaced,
    verdicts,
    reviews,
    ratings,
    feedback,
    searchWords,
  }).flatMap(([name, rows]) =>
    unless(
      rows.every(({ interviewId }) => ids.has(interviewId)),
      `${name} without an interview`,
    ),
  );
}

/** Jobs are what a count over the sessions gives, and no session is counted by none. */
function problemsWithJobs({ users, interviews, jobs }: Tables): string[] {
  const shown = interviews.filter(({ deletedAt }) => deletedAt === undefined);
  const wanted = Map.groupBy(shown, ({ userId, postingKey }) => `${userId} ${postingKey}`);
  const practisedAt = (attempts: Doc<"interviews">[]) => {
    const [newest] = attempts.toSorted(
      (a, b) => b.createdAt - a.createdAt || b._creationTime - a._creationTime,
    );
    return newest?.completedAt ?? newest?.createdAt;
  };
  const counted = [...wanted].map(([of, all]) => `${of} ${all.length} ${practisedAt(all)}`).sort();
  const kept = jobs.map((job) => `${job.userId} ${job.postingKey} ${job.attempts} ${job.practisedAt}`).sort();
  return [
    ...unless(
      isSame(kept, counted),
      `jobs that are not those of the sessions: ${kept.join()} for ${counted.join()}`,
    ),
    ...unless(
      interviews.every(({ isCounted, deletedAt }) => isCounted === (deletedAt === undefined || undefined)),
      "a session that its job does not count, or a deleted one that it does",
    ),
    ...unless(
      jobs.every(({ userId }) => users.some(({ _id }) => _id === userId)),
      "a job of nobody",
    ),
  ];
}

function problemsWithInterview(tables: Tables, interview: Doc<"interviews">): string[] {
  const of = <Row extends { interviewId: string }>(rows: Row[]) =>
    rows.filter(({ interviewId }) => interviewId === interview._id);
  const transcripts = of(tables.transcripts);
  const answers = of(tables.answers);
  const replaced = of(tables.replaced);
  const verdicts = of(tables.verdicts);
  const feedback = of(tables.feedback);
  const [transcript] = transcripts;
  if (!transcript || transcripts.length > 1) return [`${transcripts.length} transcripts`];
  const { questions, followUps = [] } = transcript;
  const keys = questions.map(({ key }) => key);
  const parents = followUps.map(({ questionKey }) => questionKey);
  const writable = [...keys, ...parents.map(followUpKeyOf)];
  const answered = answers
    .filter(({ text, questionKey }) => text.trim() && askedAfter(questionKey) === undefined)
    .map(({ questionKey }) => questionKey);
  return [
    ...unless(isUnique(keys), "two questions of one key"),
    ...unless(
      String(
        of(tables.searchWords)
          .map(({ word }) => word)
          .sort(),
      ) === String(interview.deletedAt === undefined ? beginningsOf(interview).sort() : []),
      "words that are not those of its posting",
    ),
    ...unless(
      questions.every(({ order }, at) => order === at + 1),
      "orders that are not 1 to n",
    ),
    ...unless(interview.questionCount === keys.length, "a wrong count of questions"),
    ...unless(keys.length <= LIMITS.questions, "too many questions"),
    ...unless(isUnique(answers.map(({ questionKey }) => questionKey)), "two answers to one question"),
    ...unless(
      isUnique(parents) && parents.every((key) => keys.includes(key)),
      "asked back twice, or after no question",
    ),
    ...unless(
      answers.every(({ questionKey }) => writable.includes(questionKey)),
      "an answer to no question",
    ),
    ...unless(
      answers.every(({ revision }) => Number.isInteger(revision) && revision >= 1),
      "a revision that is no count",
    ),
    ...unless(
      replaced.every(({ questionKey }) => writable.includes(questionKey)),
      "a replaced text of no question",
    ),
    ...unless(
      replaced.filter(({ through }) => through === undefined).length <= LIMITS.replaced,
      "too many replaced texts",
    ),
    ...unless(isSame(interview.answered, answered), "answered keys that are not those of the answers"),
    ...unless(isTrueToStatus(interview), `dates or counts that do not fit ${interview.status}`),
    ...unless(
      isUnique(verdicts.map(({ questionKey }) => questionKey)) &&
        verdicts.every(({ questionKey }) => keys.includes(questionKey)),
      "verdicts twice, or on no question",
    ),
    ...unless(
      verdicts.every((row) => isUnique(row.verdicts.map(placeOfVerdict))),
      "two verdicts of one reader on one point",
    ),
    ...unless(feedback.length <= 1, "feedback twice"),
    ...unless(interview.overallRating === feedback[0]?.overallRating, "a rating that is not the feedback's"),
    ...unless(interview.postingKey === postingKeyOf(interview), "a posting key of another posting"),
    ...problemsWithReviews(interview, keys, of(tables.reviews), of(tables.ratings)),
  ];
}

function placeOfVerdict({ key, saw, reader }: Doc<"verdicts">["verdicts"][number]): string {
  return `${reader} ${saw === "hit" || saw === "clear" ? "trap" : "point"} ${key}`;
}

function isTrueToStatus(interview: Doc<"interviews">): boolean {
  const { status, startedAt, completedAt, answered, questionCount } = interview;
  switch (status) {
    case "draft":
      return answered.length === 0 && startedAt === undefined && completedAt === undefined;
    case "in_progress":
      return startedAt !== undefined && completedAt === undefined;
    case "completed":
      return answered.length > 0 && answered.length === questionCount && completedAt !== undefined;
  }
}

function problemsWithReviews(
  interview: Doc<"interviews">,
  keys: string[],
  reviews: Doc<"reviews">[],
  ratings: Doc<"ratings">[],
): string[] {
  const newest = new Map<string, Doc<"reviews">>();
  for (const review of reviews) {
    const { version = 0 } = newest.get(review.questionKey) ?? {};
    if (review.version > version) newest.set(review.questionKey, review);
  }
  const versions = (questionKey: string) =>
    reviews.filter((review) => review.questionKey === questionKey).length;
  return [
    ...unless(
      reviews.every(({ questionKey }) => keys.includes(questionKey)),
      "a review of no question",
    ),
    ...unless(
      isUnique(reviews.map(({ questionKey, version }) => `${questionKey} ${version}`)),
      "a version twice",
    ),
    ...unless(
      keys.every((key) => versions(key) <= LIMITS.versions),
      "too many versions",
    ),
    ...unless(
      [...newest.values()].every(({ questionKey, rating, verdicts }) =>
        ratings.some(
          (row) =>
            row.questionKey === questionKey &&
            row.rating === rating &&
            (row.reader !== undefined || !verdicts),
        ),
      ),
      "a newest review without its rating",
    ),
    ...unless(
      isUnique(ratings.map(({ questionKey, reader }) => `${questionKey} ${reader}`)) &&
        ratings.every(({ questionKey }) => newest.has(questionKey)),
      "ratings twice, or of no review",
    ),
    ...unless(
      ratings.every(
        ({ userId, postingKey }) => userId === interview.userId && postingKey === interview.postingKey,
      ),
      "a rating that stands elsewhere than its interview",
    ),
  ];
}

function problemsWithTexts(tables: Tables): string[] {
  const documents = Object.values(tables).flat();
  return [
    ...unless(
      documents.every((document) => getConvexSize(document) <= DOCUMENT_BYTES),
      "a document over 1 MiB",
    ),
    ...unless(
      textsIn(documents).every((text) => text.isWellFormed()),
      "half a surrogate pair",
    ),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function unless(isWell: boolean, problem: string): string[] {
  return isWell ? [] : [problem];
}

function isUnique(names: string[]): boolean {
  return new Set(names).size === names.length;
}

function isSame(some: string[], others: string[]): boolean {
  return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}
