import { ConvexProvider, ConvexReactClient } from "convex/react";
import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { SessionGate } from "../../../../components/account/session-gate";
import type { Accounts } from "../../../../lib/account/use-account";
import { type Session, SessionContext } from "../../../../lib/account/session";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const messages = await loadMessages(pickLanguage(["en"]));
const accounts = {} as Accounts;
const BASE = { account: "ada", accounts };

/** What a surface shows in a state, with everything that is loaded for it. */
function shown(session: Session): Promise<string> {
  const client = new ConvexReactClient("https://nowhere.invalid");
  return new Promise((resolve, reject) => {
    const chunks: string[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk.toString());
        done();
      },
      final(done) {
        done();
        resolve(chunks.join("").replaceAll("&#x27;", "'"));
      },
    });
    const { pipe } = renderToPipeableStream(
      <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
        <ConvexProvider client={client}>
          <SessionContext value={session}>
            <SessionGate
              loading="Loading your progress"
              rescue={<p>Rescued</p>}
              frame={(instead) => <section>{instead}</section>}
            >
              <p>The screen</p>
            </SessionGate>
          </SessionContext>
        </ConvexProvider>
      </IntlProvider>,
      { onAllReady: () => pipe(sink), onError: reject },
    );
  });
}

describe("a surface", () => {
  it("shows its screen to whoever practises, without a frame of its own", async () => {
    const html = await shown({ ...BASE, state: "ready", person: { device: true } });
    expect(html).toBe("<p>The screen</p>");
  });

  it("says what is on its way while that opens", async () => {
    const html = await shown({ ...BASE, state: "starting" });
    expect(html).toMatch(/^<section>.*Loading your progress/);
    expect(html).not.toContain("The screen");
    expect(html).not.toContain("Rescued");
  });

  it.each(["storage_unavailable", "storage_blocked", "storage_full", "unknown"] as const)(
    "says why nobody can practise, and what is left: %s",
    async (reason) => {
      const html = await shown({ ...BASE, state: "unavailable", reason });
      expect(html).toContain(messages.unavailable[reason]);
      expect(html).toContain('role="alert"');
      expect(html).toContain("Rescued");
      expect(html).not.toContain("The screen");
    },
  );

  it.each(["unreachable", "refused"] as const)(
    "says that an account cannot be opened, and how to go on: %s",
    async (reason) => {
      const html = await shown({ ...BASE, state: "away", reason });
      expect(html).toContain(messages.account[`away_${reason}`]);
      expect(html).toContain(messages.account.practiseHere);
      expect(html).toContain(messages.account.signOut);
      expect(html).not.toContain("The screen");
    },
  );
});
