import { api } from "../../../convex/_generated/api";
import type { InterviewRow } from "../../../convex/model/interviews";
import type { Session } from "../../../convex/model/sessions";
import type { ClerkUser } from "../clerk/state";
import type { World } from "./world";

/** What the account of somebody holds, asked for with a token of theirs. */
export async function rowsOf({ clerk, cloud }: World, user: ClerkUser): Promise<InterviewRow[]> {
  const identity = await cloud.identify(await clerk.tokenOf(user));
  const paginationOpts = { numItems: 50, cursor: null };
  return (await cloud.deployment.query(api.interviews.list, { paginationOpts }, identity)).page;
}

export async function sessionOf({ clerk, cloud }: World, user: ClerkUser, key: string): Promise<Session> {
  const identity = await cloud.identify(await clerk.tokenOf(user));
  return cloud.deployment.query(api.interviews.exportOne, { interview: key }, identity);
}

/** The texts of all answers of somebody, session by session. */
export async function answersOf(world: World, user: ClerkUser): Promise<string[]> {
  const sessions = (await rowsOf(world, user)).map(({ key }) => sessionOf(world, user, key));
  return (await Promise.all(sessions)).flatMap(({ answers }) => answers.map(({ text }) => text));
}

/** Sessions that look practised long ago, for importing. */
export function practised(count: number): Session[] {
  const start = Date.UTC(2026, 0, 1);
  const day = 86_400_000;
  return Array.from({ length: count }, (_, index): Session => {
    const createdAt = start + index * day;
    const key = `practised-${String(index).padStart(3, "0")}`;
    return {
      format: 2,
      key,
      posting: { jobTitle: `Engineer ${index}`, company: "Brightwater" },
      origins: {},
      language: "en",
      status: "in_progress",
      wish: { count: 5 },
      requirements: [],
      questions: [
        {
          key: "q1",
          order: 1,
          text: "What did you build?",
          kind: "behavioural",
          competency: "delivery",
          origin: "coach",
        },
        {
          key: "q2",
          order: 2,
          text: "Why us?",
          kind: "motivation",
          competency: "motivation",
          origin: "coach",
        },
      ],
      notices: [],
      answers: [
        {
          questionKey: "q1",
          text: `I built bridge ${index}.`,
          revision: 3,
          writer: "w",
          editedAt: createdAt + 60_000,
        },
      ],
      reviews: [],
      feedback: null,
      createdAt,
      startedAt: createdAt + 1_000,
    };
  });
}
