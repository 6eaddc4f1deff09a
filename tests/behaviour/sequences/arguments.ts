import fc, { type Arbitrary } from "fast-check";
import { LIMITS, QUESTION_COUNT } from "../../../convex/limits";
import { postingKeyOf } from "../../../convex/posting";
import { POSTING } from "../people";
import { hostileTexts } from "./nonsense";
import type { Json, Name } from "./steps";

/** How the arguments of each public function come about when a surface makes them. */
export const ARGUMENTS: Record<string, (who: Name) => Arbitrary<Json>> = {
  "users:me": () => fc.constant({}),
  "users:store": () => fc.constant({}),
  "users:fill": () => fc.constant({ profile: { name: "Ada", imageUrl: "http://img.example/a" } }),
  "users:requestDeletion": () => fc.constant({ receipt: "receipt" }),
  "users:keep": () => fc.constant({}),
  "users:confirmDeletion": () => fc.constant({ clerkId: "user_nobody", receipt: "receipt" }),
  "users:remove": () => fc.constant({}),
  "interviews:create": () =>
    some({
      key: interviewKeys(),
      posting: postings(),
      language: languages(),
      wish: maybe(wishes()),
      via: maybe(vias()),
      origins: maybe(fc.constant({ title: { reader: "json-ld", confidence: "high" } })),
    }),
  "interviews:row": ofInterview,
  "interviews:transcript": ofInterview,
  "interviews:get": ofInterview,
  "interviews:list": () => some({ paginationOpts: pages(LIMITS.page), status: maybe(statuses()) }),
  "interviews:search": () => some({ paginationOpts: pages(LIMITS.searchPage), text: shortTexts() }),
  "interviews:attempts": () => some({ posting: postings() }),
  "interviews:complete": () => some({ interview: interviewKeys(), leaveOut: maybe(fc.boolean()) }),
  "interviews:reopen": ofInterview,
  "interviews:correct": () =>
    some({
      interview: interviewKeys(),
      jobTitle: shortTexts(),
      company: maybe(shortTexts()),
      resumeUrl: maybe(links()),
    }),
  "interviews:tickReady": () =>
    some({
      interview: interviewKeys(),
      sentence: fc.oneof(fc.constant<Json>("A forklift licence is required."), shortTexts()),
      ticked: fc.boolean(),
    }),
  "jobs:list": () => some({ paginationOpts: pages(LIMITS.page) }),
  "jobs:attempts": () => some({ paginationOpts: pages(LIMITS.page), postingKey: postingKeys() }),
  "jobs:remove": () => some({ postingKey: postingKeys() }),
  "nightBefore:get": () => some({ interview: interviewKeys() }),
  "jobs:open": () => some({ posting: maybe(postings()) }),
  "deleted:list": () => some({ paginationOpts: pages(LIMITS.page) }),
  "deleted:restore": () => some({ interview: interviewKeys() }),
  "deleted:remove": () => some({ interview: interviewKeys() }),
  "interviews:remove": () => some({ interview: interviewKeys(), moved: maybe(fc.boolean()) }),
  "interviews:removed": () => some({ interviews: fc.array(interviewKeys(), { maxLength: 4 }) }),
  "interviews:exportPage": () => some({ paginationOpts: pages(LIMITS.exportPage) }),
  "interviews:exportOne": ofInterview,
  "interviews:importOne": () => some({ session: sessions() }),
  "questions:regenerate": () =>
    some({ interview: interviewKeys(), wish: maybe(wishes()), via: maybe(vias()) }),
  "questions:add": () =>
    some({
      interview: interviewKeys(),
      key: newQuestionKeys(),
      text: shortTexts(),
      points: maybe(points()),
      kind: maybe(fc.constantFrom("technical", "motivation")),
    }),
  "questions:edit": (who) =>
    ofQuestion(who).chain((of) =>
      some({
        text: shortTexts(),
        points: maybe(points()),
        kind: maybe(fc.constantFrom("technical", null)),
      }).map((change): Json => ({ ...of, ...change })),
    ),
  "questions:never": (who) =>
    ofQuestion(who).chain((of) => some({ isNever: fc.boolean() }).map((said): Json => ({ ...of, ...said }))),
  "questions:remove": ofQuestion,
  "questions:reorder": (who) =>
    fc
      .tuple(interviewKeys(), fc.nat(9))
      .map(([interview, turn]) => ({ interview, questionKeys: { $questions: [who, interview, turn] } })),
  "answers:get": ofQuestion,
  "answers:list": ofInterview,
  "answers:save": (who) =>
    interviewKeys().chain((interview) =>
      fc
        .array(drafts(who, interview), { minLength: 0, maxLength: 4 })
        .map((drafts): Json => ({ interview, drafts })),
    ),
  "answers:replaced": ofQuestion,
  "answers:dismissReplaced": (who) =>
    ofQuestion(who).chain((of) => fc.nat(4).map((revision): Json => ({ ...of, revision }))),
  "feedback:get": ofInterview,
  "feedback:versions": ofQuestion,
  "followUps:ask": ofQuestion,
  "followUps:skip": (who) =>
    ofQuestion(who).chain((of) => fc.boolean().map((skipped): Json => ({ ...of, skipped }))),
  "stories:told": ofQuestion,
  "verdicts:get": ofQuestion,
  "verdicts:give": (who) =>
    interviewKeys().chain((interview) =>
      verdicts(who, interview).map((verdicts): Json => ({ interview, verdicts })),
    ),
  "modelWork:material": ofInterview,
  "modelWork:handIn": (who) =>
    interviewKeys().chain((interview) =>
      handedIn(who, interview).map((written): Json => ({ interview, written })),
    ),
  "modelWork:unread": ofInterview,
  "modelWork:looks": ofInterview,
  "modelWork:handInFound": () =>
    some({
      interview: interviewKeys(),
      found: some({
        questionKey: newQuestionKeys(),
        model: shortTexts(),
        textHash: shortTexts(),
        found: fc.constantFrom<Json>([], [{ key: "a", saw: "covered", words: "b" }]),
        help: maybe(shortTexts()),
      }),
    }),
  "modelWork:readHosted": ofInterview,
  "modelWork:stopHosted": ofInterview,
  "modelWork:hosted": () => fc.constant({}),
  "modelWork:agree": () => fc.constantFrom<Json>({ provider: "models.example" }, { provider: null }),
  "progress:overview": () => fc.constant({}),
  "progress:coverage": ofInterview,
  "progress:comparison": () => some({ interview: interviewKeys(), other: interviewKeys() }),
};

export function people(): Arbitrary<Name> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant<Name>("ada") },
    { weight: 3, arbitrary: fc.constant<Name>("bob") },
    { weight: 3, arbitrary: fc.constant<Name>("device") },
    { weight: 1, arbitrary: fc.constant<Name>("nobody") },
  );
}

export function interviewKeys(): Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant("k1") },
    { weight: 2, arbitrary: fc.constant("k2") },
    { weight: 1, arbitrary: fc.constantFrom("k3", "missing") },
  );
}

function vias(): Arbitrary<Json> {
  return fc.constantFrom<Json>("device", "browser", "hosted");
}

function newQuestionKeys(): Arbitrary<string> {
  return fc.constantFrom("own-1", "own-2", "own-3", "__proto__", "constructor");
}

function ofInterview(): Arbitrary<Json> {
  return some({ interview: interviewKeys() });
}

function ofQuestion(who: Name): Arbitrary<{ interview: string; questionKey: Json }> {
  return interviewKeys().chain((interview) =>
    questionKeys(who, interview).map((questionKey) => ({ interview, questionKey })),
  );
}

/** Mostly a question of that interview, else its follow-up, one of somebody else's, one that is gone, or none at all. */
function questionKeys(who: Name, interview: string): Arbitrary<Json> {
  const at = fc.nat(9);
  return fc.oneof(
    { weight: 10, arbitrary: at.map((n): Json => ({ $question: [who, interview, n] })) },
    { weight: 2, arbitrary: at.map((n): Json => ({ $followUp: [who, interview, n] })) },
    {
      weight: 1,
      arbitrary: fc.tuple(people(), at).map(([other, n]): Json => ({ $question: [other, "k1", n] })),
    },
    { weight: 1, arbitrary: newQuestionKeys() },
    { weight: 1, arbitrary: fc.constant("missing") },
  );
}

function drafts(who: Name, interview: string): Arbitrary<Json> {
  return some({
    questionKey: questionKeys(who, interview),
    text: longTexts(),
    baseRevision: fc.nat(4),
    writer: fc.constantFrom("panel", "popup", "tab"),
    seq: fc.nat(12),
    editedAt: fc.constantFrom(0, Date.UTC(2026, 10, 1, 12), Date.UTC(2026, 10, 1, 12, 1), Date.UTC(2040, 0)),
  });
}

/** Mostly what may be points, sometimes too few or too many of them. */
function points(): Arbitrary<Json> {
  return fc.array(shortTexts(), { maxLength: LIMITS.points + 1 });
}

/** What a model wrote as questions: for the work that is waited for, or for work that is not waited for any more. */
function handedIn(who: Name, interview: string): Arbitrary<Json> {
  const rest = {
    since: fc.constantFrom<Json>({ $coachAt: [who, interview] }, 0),
    use: fc.constant({ model: "m", calls: 1, inputTokens: 9, outputTokens: 3 }),
    trouble: maybe(fc.constantFrom("model_late", "model_unclear")),
  };
  const question = some({
    text: shortTexts(),
    kind: fc.constantFrom("technical", "company"),
    competency: fc.constant("expertise"),
    why: maybe(shortTexts()),
  });
  return some({ work: fc.constant("asking"), drafts: fc.array(question, { maxLength: 10 }), ...rest });
}

/** What the person found: mostly of the first points of the first answers, in the text that is stored or in another. */
function verdicts(who: Name, interview: string): Arbitrary<Json> {
  const one = fc.nat(9).chain((n) =>
    some({
      questionKey: fc.constant<Json>({ $question: [who, interview, n] }),
      key: fc.oneof(
        { weight: 9, arbitrary: fc.nat(5).map((point): Json => ({ $point: [who, interview, n, point] })) },
        { weight: 1, arbitrary: fc.constantFrom("action", "missing", "__proto__") },
      ),
      saw: fc.constantFrom("covered", "covered", "covered", "partly", "missing", "hit", "clear"),
      words: maybe(fc.constantFrom("I led 12 people.", "12", "1", "errors", " ", "字")),
      writer: fc.constantFrom("panel", "tab"),
      seq: fc.nat(12),
      at: fc.constantFrom(0, Date.UTC(2026, 10, 1, 12), Date.UTC(2040, 0)),
      textHash: fc.oneof(
        { weight: 8, arbitrary: fc.constant<Json>({ $textHash: [who, interview, n] }) },
        { weight: 1, arbitrary: fc.constant("0000000000000000") },
      ),
    }),
  );
  return fc.array(one, { maxLength: 8 });
}

function sessions(): Arbitrary<Json> {
  const parts = some({
    key: maybe(fc.constantFrom("k1", "k2", "k3", "moved-1", "moved-2")),
    status: maybe(statuses()),
    posting: maybe(postings()),
    answers: maybe(fc.constant([])),
    feedback: maybe(fc.constant(null)),
    reviews: maybe(fc.constant([])),
    questions: maybe(fc.constant([])),
    createdAt: maybe(fc.constantFrom(0, 1, Date.UTC(2040, 0))),
  });
  return fc.tuple(fc.nat(5), parts).map(([at, replaced]): Json => ({ $session: at, with: replaced }));
}

function pages(most: number): Arbitrary<Json> {
  return some({
    numItems: fc.integer({ min: 1, max: most }),
    cursor: fc.constant(null),
  });
}

function postingKeys() {
  return fc.oneof(fc.constantFrom<Json>("job:baker|", postingKeyOf(POSTING)), shortTexts());
}

function postings(): Arbitrary<Json> {
  return some({
    jobTitle: shortTexts(),
    company: maybe(shortTexts()),
    location: maybe(shortTexts()),
    jobDescription: maybe(fc.oneof(longTexts(), fc.constant(POSTING.jobDescription))),
    postingUrl: maybe(links()),
    resumeUrl: maybe(links()),
  });
}

function links(): Arbitrary<Json> {
  return fc.constantFrom<Json>(
    POSTING.postingUrl,
    "https://www.jobs.example.org/postings/4711",
    "http://e.org/?b=2&a=1&utm_source=x#/job/7",
    "https://user:pass@e.org:8080/ä/%E4?q=%",
    "javascript:alert(1)",
    "https://",
    "not a link",
    { $long: ["https://e.org/", 300] },
  );
}

function wishes(): Arbitrary<Json> {
  return some({
    count: fc.integer({ min: QUESTION_COUNT.min - 1, max: QUESTION_COUNT.max + 1 }),
    kinds: maybe(fc.constant(["technical", "technical", "behavioural"])),
    difficulty: maybe(fc.constantFrom("standard", "hard")),
    focus: maybe(fc.array(shortTexts(), { maxLength: 3 })),
  });
}

function shortTexts(): Arbitrary<Json> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Json>("Baker", "baker ", "Warehouse Lead", "Why this job?") },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    { weight: 2, arbitrary: hostileTexts() },
  );
}

function longTexts(): Arbitrary<Json> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom<Json>("I led 12 people.", "We cut errors by 30 percent in 2024.", "No."),
    },
    { weight: 3, arbitrary: fc.constantFrom<Json>("", " ", "\n\t") },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Json>({ $long: ["字", LIMITS.answer] }, { $long: ["x", LIMITS.answer + 1] }),
    },
    { weight: 2, arbitrary: hostileTexts() },
  );
}

function languages() {
  return fc.constantFrom("en", "de");
}

function statuses() {
  return fc.constantFrom("draft", "in_progress", "completed");
}

const ABSENT = Symbol("absent");

function maybe<T>(arbitrary: Arbitrary<T>): Arbitrary<T | typeof ABSENT> {
  return fc.oneof(arbitrary, fc.constant<typeof ABSENT>(ABSENT));
}

/** An object of these parts, without the absent ones. */
function some(parts: Record<string, Arbitrary<Json | typeof ABSENT>>): Arbitrary<{ [name: string]: Json }> {
  return fc.record(parts).map((object) => {
    const present = Object.entries(object).flatMap(([name, part]) =>
      part === ABSENT ? [] : [[name, part] as const],
    );
    return Object.fromEntries(present);
  });
}
