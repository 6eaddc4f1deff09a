import type { FakeDeployment } from "./deployment";
import { QUESTIONS } from "./steps";
import type { Device, Surface } from "./surface";

interface Saved {
  text: string;
  revision: number;
}

/** Somebody at a surface, who sees of an answer what components/practice/answer.tsx shows of it. */
export class Person {
  /** Whether the screens are up: what was left behind is read first. */
  ready = false;
  private restored: Promise<void> | undefined;
  private readonly shown = new Map<string, Saved>();
  private readonly live = new Map<string, Saved>();

  constructor(
    readonly surface: Surface,
    readonly device: Device,
  ) {}

  /** The screens are gone and come back once the buffer is restored. */
  async begin(restored: Promise<void>): Promise<void> {
    this.ready = false;
    this.shown.clear();
    this.restored = restored;
    await restored;
    this.ready ||= this.restored === restored;
  }

  /** The text on the screen, and the revision that the live query has brought. */
  sees(questionKey: string): { text: string; liveRevision: number } {
    const before = this.shown.get(questionKey) ?? { text: "", revision: 0 };
    const live = this.live.get(questionKey);
    const draft = this.surface.draft(questionKey);
    const newest = live && live.revision > before.revision ? live : before;
    const shown = draft ? { ...before, text: draft.text } : newest;
    this.shown.set(questionKey, shown);
    return { text: shown.text, liveRevision: live?.revision ?? 0 };
  }

  /** The live queries bring what is stored. */
  look(deployment: FakeDeployment): void {
    for (const questionKey of QUESTIONS) {
      const stored = deployment.stored(questionKey);
      if (stored) this.live.set(questionKey, stored);
      this.sees(questionKey);
    }
  }
}
