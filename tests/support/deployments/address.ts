import { ConvexReactClient } from "convex/react";
import { makeFunctionReference, type PaginationResult } from "convex/server";
import { type Deployment, type OpenDeployment, RefusedByConvex, type Who } from "./deployment";

/** Where a deployment is, and the key with which one may act as anybody there. */
export interface Address {
  url: string;
  adminKey: string;
}

/** As the dashboard uses it to act as somebody; the package's types leave it out. */
interface Admin {
  setAdminAuth(key: string, identity: { subject: string; issuer: string }): void;
}

/**
 * The functions at an address, called over the socket that an extension speaks. One deployment serves all tests: each
 * has people of its own, who are deleted when it ends. Its clock is the world's and its tables are its own affair, so a
 * test that needs either is handed to `skip`, which does not return.
 */
export function openAt({ url, adminKey }: Address, skip: (why: string) => never): OpenDeployment {
  return async (): Promise<Deployment> => {
    const world = crypto.randomUUID();
    const clients = new Map<string, ConvexReactClient>();
    const clientOf = (who: Who): ConvexReactClient => {
      if (who === "deployment") return skip("It calls what only the deployment may call.");
      const subject = who === "nobody" ? who : who.subject;
      if (subject === "device") return skip("Nobody practises on a device there.");
      const known = clients.get(subject);
      if (known) return known;
      const client = new ConvexReactClient(url, { logger: false });
      clients.set(subject, client);
      if (who !== "nobody") {
        const identity = { ...who, subject: `${subject} ${world}`, issuer: "https://clerk.test" };
        (client as unknown as Admin).setAdminAuth(adminKey, identity);
      }
      return client;
    };
    const run: Deployment["run"] = async (who, kind, name, args): Promise<unknown> => {
      if (kind === "query") return clientOf(who).query(makeFunctionReference<"query">(name), args);
      return clientOf(who).mutation(makeFunctionReference<"mutation">(name), args);
    };
    return {
      run: (...call) => run(...call).catch(rethrow),
      pass: async (ms) => {
        if (ms > 0) skip("It lets time pass.");
        await Promise.all([...clients.values()].map(everythingAsked));
      },
      now: Date.now,
      tables: async () => skip("It looks into the tables."),
      inside: async () => skip("It writes what no function writes."),
      close: async () => {
        for (const [subject, client] of clients) {
          const leave = makeFunctionReference<"mutation">("users:remove");
          // Some tests end with the account gone.
          if (subject !== "nobody") await client.mutation(leave, {}).catch(() => {});
          await client.close();
        }
      },
    };
  };
}

const sessions = makeFunctionReference<
  "query",
  Record<string, unknown>,
  PaginationResult<{ coachState: string }>
>("interviews:list");

/** Resolves when the coach owes none of somebody's sessions its questions, or there is nobody to have any. */
async function everythingAsked(client: ConvexReactClient): Promise<void> {
  const watch = client.watchQuery(sessions, { paginationOpts: { numItems: 50, cursor: null } });
  await new Promise<void>((resolve) => {
    const look = () => {
      try {
        const seen = watch.localQueryResult();
        if (!seen || seen.page.some(({ coachState }) => coachState === "asking")) return;
      } catch {
        // Nobody is signed in, or not any more.
      }
      stop();
      resolve();
    };
    const stop = watch.onUpdate(look);
    look();
  });
}

function rethrow(error: unknown): never {
  const text = error instanceof Error ? error.message : "";
  if (text.includes("ArgumentValidationError")) throw new RefusedByConvex("arguments", error);
  if (/InvalidCursor|parse cursor/i.test(text)) throw new RefusedByConvex("cursor", error);
  throw error;
}
