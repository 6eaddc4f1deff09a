import { api } from "../../convex/_generated/api";
import { KEEP_DELETED_MS, LIMITS, QUESTION_COUNT } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";
import { textHashOf } from "../../lib/coach/review/index";
import { largestPractised } from "../behaviour/largest";
import { prepare, type Prepared, PUBLIC_FUNCTIONS } from "../behaviour/public-functions";
import { ADA } from "../behaviour/people";
import { dayAfter, draft, newWorld, type World } from "../behaviour/world";
import { openEmbedded } from "../support/deployments/embedded";
import { withFunctions } from "./cost-stage";
import { quantile, table } from "./figures";

/** What Convex lets a query or mutation compute, in ms, and what is to be left of it. */
const HALF_A_SECOND = 500;
const ROUNDS = 3;
/** A session whose questions a language model is to write. */
const BY_MODEL = "by-model";
/** The mutation that does next to nothing: what everything is compared with. */
const LEAST = "users:keep";

/**
 * `npm run bench -- limits [rounds]`: lets every mutation work at the size limits, and says how many ms of CPU the
 * function itself took: what the database does meanwhile is not Convex's to count, and is left out. The engine is the
 * embedded one; a hosted one runs the same code on a machine of its own.
 */
export async function run([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const meter = new Meter();
  for (let round = 0; round < Number(rounds); round++) await play(meter);
  const all = [...meter.took].map(([name, ms]) => ({
    name,
    usual: quantile(ms, 0.5),
    most: Math.max(...ms),
  }));
  const least = all.find(({ name }) => name === LEAST)?.usual ?? NaN;
  all.sort((a, b) => b.most - a.most);
  table([
    ["ms of CPU at the size limits", "usual", "most", "of half a second", `of ${LEAST}`],
    ...all.map(({ name, usual, most }) => [
      name,
      usual.toFixed(1),
      most.toFixed(1),
      `${((most / HALF_A_SECOND) * 100).toFixed(1)} %`,
      (usual / least).toFixed(0),
    ]),
  ]);
  const missing = Object.entries(PUBLIC_FUNCTIONS).filter(
    ([name, { kind }]) => kind === "mutation" && !meter.took.has(name),
  );
  console.log(
    `\nmost of half a second: ${((all[0]!.most / HALF_A_SECOND) * 100).toFixed(1)} % (${all[0]!.name})`,
  );
  if (missing.length) console.log(`not run: ${missing.map(([name]) => name).join(", ")}`);
}

/** One world in which every mutation works on the largest session there can be. */
async function play(meter: Meter): Promise<void> {
  const world = await newWorld(() => openEmbedded((modules) => meter.on(modules)));
  meter.begin();
  const { ada, deployment } = world;
  const small = await prepare(world);
  const largest = await largestPractised(world, prose);
  const status = { answered: "in_progress", done: "completed" } as const;
  const prepared: Prepared = { ...small };
  for (const at of ["draft", "answered", "done"] as const) {
    const key = `large-${at}`;
    const session: Session =
      at === "draft"
        ? { ...largest, key, status: "draft", answers: [], verdicts: [], reviews: [], feedback: null }
        : { ...largest, key, status: status[at] };
    await ada.mutation(api.interviews.importOne, { session });
    prepared[at] = session.key;
    prepared.questions[at] = session.questions.map(({ key }) => key);
  }
  prepared.session = { ...largest, key: "large" };
  await ada.mutation(api.interviews.create, {
    ...{ key: BY_MODEL, posting: largest.posting, language: "en", via: "device" },
  });
  const waiting = await ada.query(api.modelWork.material, { interview: BY_MODEL });
  const given = largeArguments(prepared, world, waiting?.since ?? 0);
  const failed = new Set<string>();
  // The account's end comes last; a session's removal after what is done to it.
  const isLast = (name: string) => LAST.includes(name);
  const names = Object.keys(PUBLIC_FUNCTIONS).filter((name) => PUBLIC_FUNCTIONS[name]!.kind === "mutation");
  // A model's work is waited for only so long.
  const order = [
    "modelWork:handIn",
    ...names.filter((name) => name !== "modelWork:handIn" && !isLast(name)),
    ...LAST,
  ];
  for (const [at, name] of order.entries()) {
    const args = given[name] ?? PUBLIC_FUNCTIONS[name]!.args(prepared, `fresh-${at}`, world);
    await deployment
      .run(ADA, "mutation", name, args)
      .catch((error: unknown) => failed.add(`${name}: ${String(error)}`));
    await deployment.pass(3_600_000);
    if (name === "interviews:remove") await dayAfter(world, KEEP_DELETED_MS + 1);
  }
  meter.end();
  await deployment.close();
  for (const problem of failed) console.log(`did not work: ${problem.slice(0, 200)}`);
}
const LAST = [
  "questions:remove",
  "questions:add",
  "interviews:complete",
  "interviews:reopen",
  "interviews:remove",
  "jobs:remove",
  "deleted:restore",
  "deleted:remove",
  "users:requestDeletion",
  "users:remove",
];

/** Sentences of many words, so long: what rules read, other than one letter again and again. */
function prose(length: number): string {
  let text = "";
  for (let at = 1; text.length < length; at++)
    text += `You plan the work of ${at + 7} people at site ${at}, brief every shift on safety and are responsible for the stock of hall ${at % 17}.\n`;
  return text.slice(0, length).replace(/\s$/, ".");
}

/** Arguments at the limits, for the mutations whose own arguments can be large. */
function largeArguments(
  prepared: Prepared,
  world: World,
  since: number,
): Record<string, Record<string, unknown>> {
  const { posting, questions } = prepared.session;
  const texts = (count: number, length: number) =>
    Array.from({ length: count }, (_, at) => `${at} ${prose(length - 2)}`);
  const answer = prose(LIMITS.answer - 1);
  const drafts = prepared.questions.answered.map((questionKey) =>
    draft(world, { questionKey, text: answer, seq: 2, writer: "tab" }),
  );
  const create = PUBLIC_FUNCTIONS["interviews:create"]!.args(prepared, "fresh-large", world);
  const handIn = PUBLIC_FUNCTIONS["modelWork:handIn"]!.args(prepared, "fresh-large", world) as {
    written: { drafts: object[] };
  };
  const wording = { text: prose(LIMITS.questionText), points: texts(LIMITS.points, LIMITS.clause) };
  return {
    "interviews:create": { ...create, posting },
    "interviews:correct": {
      interview: prepared.answered,
      jobTitle: prose(LIMITS.jobTitle),
      jobDescription: `Anew. ${prose(LIMITS.jobDescription - 100)}`,
    },
    "answers:save": { interview: prepared.answered, drafts },
    "questions:add": { interview: prepared.answered, key: "own", ...wording },
    "questions:edit": {
      ...{ interview: prepared.answered, questionKey: prepared.questions.answered[0], text: wording.text },
    },
    "modelWork:handIn": {
      interview: BY_MODEL,
      written: {
        ...handIn.written,
        since,
        drafts: Array.from({ length: QUESTION_COUNT.max }, () => ({
          ...handIn.written.drafts[0],
          text: wording.text,
        })),
      },
    },
    "verdicts:give": {
      interview: prepared.done,
      verdicts: questions.map(({ key, sheet }) => ({
        ...{ questionKey: key, key: sheet!.points[0]!.key, saw: "covered", writer: "panel", seq: 9 },
        ...{ at: world.deployment.now(), textHash: textHashOf(prose(LIMITS.answer)), words: prose(29) },
      })),
    },
  };
}

type Handler = (ctx: object, args: object) => unknown;

interface Runtime {
  asyncSyscall(operation: string, args: string): Promise<string>;
}

/** Adds up what functions compute between their calls of the database. */
class Meter {
  readonly took = new Map<string, number[]>();
  private isOn = false;
  private restore = () => {};
  /** Microseconds that went to the database since the function under way began. */
  private away = 0;

  on(modules: Parameters<typeof withFunctions>[0]): Parameters<typeof withFunctions>[0] {
    return withFunctions(modules, (name, original) => {
      const { isMutation, _handler } = original as { isMutation?: boolean; _handler: Handler };
      if (!isMutation) return {};
      return { _handler: (ctx: object, args: object) => this.count(name, () => _handler(ctx, args)) };
    });
  }

  begin(): void {
    this.isOn = true;
    const host = globalThis as unknown as { Convex: Runtime };
    const original = host.Convex;
    let underWay = 0;
    let since = 0;
    host.Convex = {
      ...original,
      asyncSyscall: async (operation, args) => {
        if (underWay++ === 0) since = spent();
        try {
          return await original.asyncSyscall(operation, args);
        } finally {
          if (--underWay === 0) this.away += spent() - since;
        }
      },
    };
    this.restore = () => (host.Convex = original);
  }

  end(): void {
    this.isOn = false;
    this.restore();
  }

  private async count(name: string, work: () => unknown): Promise<unknown> {
    this.away = 0;
    const start = spent();
    try {
      return await work();
    } finally {
      const ms = (spent() - start - this.away) / 1_000;
      if (this.isOn) this.took.set(name, [...(this.took.get(name) ?? []), ms]);
    }
  }
}

/** Microseconds of CPU that this process has used. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
