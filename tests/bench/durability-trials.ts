import type { Page } from "playwright-core";
import { type Extension, until } from "../support/browser/extension";
import { saved, shownAnswer } from "../support/browser/walk";
import type { Fault } from "./durability-faults";
import { firstTab, newWindow, type Seat, sit, type Stage } from "./durability-stage";
import { pause, type Typist, typeSteadily } from "./durability-typing";

/** What one trial found, in characters unless said otherwise. */
export interface Trial {
  typed: number;
  lost: number;
  lostPromised: number;
  doubled: number;
  older: number;
  /** Ms from asking for the session to its text on the screen. */
  back: number;
}

export interface Trials {
  results: Trial[];
  /** What the benchmark waited for in vain. The browser is killed then and the texts are compared all the same. */
  hung: string[];
  /** Trials that could not be compared even so. */
  abandoned: number;
}

/** Longer than anything takes on a machine that is busy with other work. */
const HUNG_MS = 60_000;
/** After so many in a row the rest would not end either. */
const ABANDONED_AT_MOST = 3;

/** All trials of a fault in one profile, in one answer that grows from trial to trial. */
export async function trialsOf(fault: Fault, stage: Stage, count: number): Promise<Trials> {
  const trials: Trials = { results: [], hung: [], abandoned: 0 };
  const bench = new Bench(fault, stage, trials.hung);
  try {
    await within(HUNG_MS, bench.begin(), "the session to begin with");
    for (let index = 0, inARow = 0; index < count && inARow < ABANDONED_AT_MOST; index++) {
      try {
        trials.results.push(await bench.trial(index));
        inARow = 0;
      } catch (error) {
        console.error(`${fault.name}, trial ${index}: ${reason(error)}`);
        trials.abandoned++;
        inARow++;
        await bench.restart("");
      }
    }
    return trials;
  } finally {
    await bench.end();
  }
}

/** The person, the browser and the answer that the trials of one fault share. */
class Bench {
  private extension: Extension | undefined;
  private seat: Seat | undefined;

  constructor(
    private readonly fault: Fault,
    private readonly stage: Stage,
    private readonly hung: string[],
  ) {}

  async begin(): Promise<void> {
    this.extension = await this.stage.open();
    await this.stage.begin(this.extension);
    this.seat = await this.sitDown("");
  }

  async trial(index: number): Promise<Trial> {
    const { panel } = this.seat ?? (await this.restart(""));
    const before = await shownAnswer(panel);
    const words = Array.from({ length: 100 }, (_, word) => ` ${index}w${word}`).join("");
    const typist = await typeSteadily(panel, words);
    await pause(300 + Math.random() * 3_000);
    const at = await this.strike(panel, typist).finally(() => this.fault.after?.());
    const drawn = typist.drawn(at);
    const { seat, found, settled } = await this.comeBack(before);
    return {
      typed: drawn.all.length - before.length,
      lost: missing(found, drawn.all),
      lostPromised: missing(found, drawn.promised),
      doubled: await this.stage.doubled(seat.panel),
      older: settled === found && (before + words).startsWith(found) ? 0 : 1,
      back: seat.ms,
    };
  }

  /** Lets the fault happen. Returns until when what was drawn counts, ms since the epoch. */
  private async strike(panel: Page, typist: Typist): Promise<number> {
    const extension = this.running();
    this.seat = undefined;
    try {
      const at = await within(HUNG_MS, this.fault.happen({ extension, panel }), "the fault");
      await within(HUNG_MS, typist.stop(), "the typing to end");
      if (this.fault.endsBrowser) this.extension = undefined;
      if (!this.fault.goesOn) return at;
      const end = Date.now();
      await within(HUNG_MS, panel.close(), "the panel to close");
      return end;
    } catch (error) {
      return this.giveUp(error);
    }
  }

  /** Opens the session again; when that hangs, once more in a new browser. */
  private async comeBack(before: string): Promise<{ seat: Seat; found: string; settled: string }> {
    const look = async () => {
      this.extension ??= await this.stage.open();
      const seat = await this.sitDown(before);
      const found = await shownAnswer(seat.panel);
      await saved(seat.panel);
      await seat.panel.reload();
      await seat.panel.locator("#answer").waitFor();
      await until(
        async () => (await shownAnswer(seat.panel)).length >= before.length,
        "the answer after a reload",
      );
      return { seat, found, settled: await shownAnswer(seat.panel) };
    };
    try {
      return await within(HUNG_MS, look(), "the session to come back");
    } catch (error) {
      await this.giveUp(error);
      return within(HUNG_MS, look(), "the session to come back in a new browser");
    }
  }

  /** A new browser on the same profile, with the session open. */
  async restart(beyond: string): Promise<Seat> {
    await this.kill();
    this.extension = await within(HUNG_MS, this.stage.open(), "the browser");
    return within(HUNG_MS, this.sitDown(beyond), "the session");
  }

  async end(): Promise<void> {
    await this.kill();
  }

  private async sitDown(beyond: string): Promise<Seat> {
    const extension = this.running();
    const url = this.stage.url();
    const tab = await (this.fault.endsWindow ? newWindow(extension, url) : firstTab(extension, url));
    this.seat = await sit(extension, tab, beyond);
    return this.seat;
  }

  private running(): Extension {
    if (!this.extension) throw new Error("No browser runs.");
    return this.extension;
  }

  private async giveUp(error: unknown): Promise<number> {
    this.hung.push(reason(error));
    const at = Date.now();
    await this.kill();
    return at;
  }

  private async kill(): Promise<void> {
    const { extension } = this;
    [this.extension, this.seat] = [undefined, undefined];
    extension?.kill();
    await within(HUNG_MS, extension?.context.close() ?? Promise.resolve(), "the end").catch(() => {});
  }
}

/** How many characters of a text are not there, counted from the first that is another one. */
function missing(found: string, expected: string): number {
  let same = 0;
  while (same < expected.length && found[same] === expected[same]) same++;
  return expected.length - same;
}

async function within<T>(ms: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${ms / 1000} s in vain for ${what}`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // It may still fail once nobody waits for it any more.
    work.catch(() => {});
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
