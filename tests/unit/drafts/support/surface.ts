import { createDraftBuffer, type Draft, type DraftBuffer, lockedWriters } from "../../../../lib/drafts";
import type { FakeDeployment } from "./deployment";
import { FakeLocks } from "./locks";
import { FakeStorage } from "./storage";

/** What stays when a surface goes: the profile of one browser, with a clock of its own. */
export class Device {
  readonly storage = new FakeStorage();
  readonly locks = new FakeLocks();
  /** How far the clock is ahead of the deployment's, in ms. */
  clockAhead = 0;
}

/** An error that would come again however often the batch is sent. */
export class Refusal extends Error {}

export interface Surface {
  readonly writer: string;
  buffer: DraftBuffer;
  /** The page stays and begins with a new buffer, as when its account comes back. */
  renew(): Promise<void>;
  /** A keystroke in an answer of interview "one", by somebody who looks at the given revision. */
  type(questionKey: string, text: string, shownRevision?: number): void;
  draft(questionKey: string): Draft | undefined;
  state(questionKey: string): string;
  asides(): string[];
  /** Ends the page without a word: nothing it began reaches it any more, and nothing it does has an effect. */
  crash(): void;
}

let opened = 0;

/** A page that has just been opened; its buffer has not been restored yet. */
export function openSurface(device: Device, deployment: FakeDeployment, account = "ada"): Surface {
  const page = device.locks.page();
  opened += 1;
  const writer = `surface-${opened}`;
  let alive = true;
  const whileAlive = <T>(call: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (!alive) return;
      call().then(
        (value) => alive && resolve(value),
        (error: unknown) => alive && reject(error instanceof Error ? error : new Error(String(error))),
      );
    });
  let ids = 0;
  const writers = lockedWriters(page.locks, writer);
  const make = () =>
    createDraftBuffer({
      account,
      storage: {
        get: (prefix) => whileAlive(() => device.storage.get(prefix)),
        set: (key, value) => whileAlive(() => device.storage.set(key, value)),
        remove: (key) => whileAlive(() => device.storage.remove(key)),
      },
      save: (interview, drafts) => whileAlive(() => deployment.save(writer, interview, drafts)),
      writers,
      saveVerdicts: (interview, verdicts) => whileAlive(() => deployment.giveVerdicts(interview, verdicts)),
      verdictBatch: 3,
      isRefusal: (error) => error instanceof Refusal,
      newId: () => `${writer}-${(ids += 1)}`,
      now: () => Date.now() + device.clockAhead,
    });
  const name = (questionKey: string) => `one/${questionKey}`;
  const surface: Surface = {
    writer,
    buffer: make(),
    renew: () => {
      surface.buffer.dispose();
      surface.buffer = make();
      return surface.buffer.restore();
    },
    type: (questionKey, text, shownRevision = 0) =>
      surface.buffer.edit({ interview: "one", questionKey }, text, shownRevision),
    draft: (questionKey) => surface.buffer.store.getState().drafts[name(questionKey)],
    state: (questionKey) => surface.buffer.store.getState().states[name(questionKey)] ?? "saved",
    asides: () => surface.buffer.store.getState().aside.map(({ typed, text }) => `${typed}: ${text}`),
    crash: () => {
      alive = false;
      page.end();
    },
  };
  return surface;
}
