import { vi } from "vitest";
import type { FakeDeployment, Request } from "./deployment";
import { Person } from "./person";
import type { Step } from "./steps";
import { Device, openSurface } from "./surface";

/** Two devices with up to two surfaces each, one deployment, and what everybody typed and saw. */
export class Story {
  private readonly devices: Device[];
  private people: Person[] = [];
  private readonly typed: { text: string; questionKey: string }[] = [];
  /** Texts that somebody who saw them has typed over. */
  private readonly typedOver = new Set<string>();

  constructor(
    private readonly deployment: FakeDeployment,
    clocks: readonly number[],
  ) {
    deployment.holding = true;
    this.devices = clocks.map((ahead) => Object.assign(new Device(), { clockAhead: ahead }));
    for (const device of this.devices) this.open(device);
  }

  async tell(step: Step): Promise<void> {
    this.take(step);
    await this.wait(step.does === "wait" ? step.ms : 0);
  }

  /** Everything arrives, everybody leaves, and each device is opened once more. */
  async end(): Promise<void> {
    this.reopen();
    await this.calm();
    for (const person of this.people) this.crash(person);
    for (const device of this.devices) this.open(device);
    await this.calm();
  }

  async wait(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  /** Texts that were the last ones typed into an answer on some surface, and are nowhere any more. */
  lost(): string[] {
    const { answers, replaced } = this.deployment;
    // The screens offer what the deployment keeps beside what the device keeps.
    const stored = [...answers.values(), ...replaced].map(({ text }) => text);
    const offered = this.devices.flatMap(offeredOn);
    const accounted = new Set([...stored, ...offered, ...this.typedOver, ""]);
    return this.typed.map(({ text }) => text).filter((text) => !accounted.has(text));
  }

  unsettled(): unknown[] {
    return this.devices.flatMap(({ storage }) => storage.under("draft/"));
  }

  /** Answers that nobody typed, or that stand at another question. */
  foreign(): string[] {
    const name = ({ questionKey, text }: { questionKey: string; text: string }) => `${questionKey}: ${text}`;
    const own = new Set(this.typed.map(name));
    return [...this.deployment.answers.values()].map(name).filter((answer) => !own.has(answer));
  }

  offeredTwice(): string[] {
    return this.devices.flatMap((device) => {
      const texts = offeredOn(device);
      return texts.filter((text, index) => texts.indexOf(text) < index);
    });
  }

  snapshot(): unknown {
    const { answers, sent } = this.deployment;
    return { answers: [...answers], sent: sent.length, offered: this.devices.map(offeredOn) };
  }

  private take(step: Step): void {
    const person = "who" in step ? pick(this.people, step.who) : undefined;
    const request = "which" in step ? pick(this.deployment.pending, step.which) : undefined;
    const device = "device" in step ? this.devices[step.device] : undefined;
    switch (step.does) {
      case "type":
        return person && this.write(person, step.question, `text ${this.typed.length}`);
      case "clear":
        return person && this.write(person, step.question, "");
      case "flush":
        return void person?.surface.buffer.flush();
      case "look":
        return person?.look(this.deployment);
      case "crash":
        return person && this.crash(person);
      case "renew":
        return void person?.begin(person.surface.renew());
      case "commit":
        return request?.commit();
      case "answer":
        return request && this.answer(request);
      case "fail":
        return request && this.fail(request);
      case "open":
        return device && this.open(device);
      case "slow":
        if (device) device.storage.latency = step.ms;
        return;
      case "complete":
        return void this.deployment.closed.add("one");
      case "reopen":
        return this.reopen();
      case "wait":
        return;
    }
  }

  private write(person: Person, questionKey: string, text: string): void {
    if (!person.ready) return;
    const { text: before, liveRevision } = person.sees(questionKey);
    this.typedOver.add(before);
    this.typed.push({ text, questionKey });
    person.surface.type(questionKey, text, liveRevision);
    person.sees(questionKey);
  }

  private open(device: Device): void {
    if (this.people.filter((person) => person.device === device).length > 1) return;
    const person = new Person(openSurface(device, this.deployment), device);
    this.people.push(person);
    person.look(this.deployment);
    void person.begin(person.surface.buffer.restore());
  }

  private crash(person: Person): void {
    person.surface.crash();
    this.people = this.people.filter((other) => other !== person);
    for (const request of this.deployment.pending) {
      if (request.by === person.surface.writer) this.fail(request);
    }
  }

  private reopen(): void {
    this.deployment.closed.clear();
    for (const { surface } of this.people) void surface.buffer.retry("one");
  }

  /** The client tells of an acknowledgement when its live queries show what it brought. */
  private answer(request: Request): void {
    request.commit();
    this.people.find(({ surface }) => surface.writer === request.by)?.look(this.deployment);
    request.answer();
  }

  private fail(request: Request): void {
    request.fail(new Error("The connection is gone."));
  }

  /** Until nothing is on its way any more. */
  private async calm(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await this.wait(12_000);
      if (this.deployment.pending.length) quiet = -1;
      for (const request of this.deployment.pending) this.answer(request);
    }
  }
}

function offeredOn({ storage }: Device): string[] {
  return storage.under("aside/").flatMap((aside) => {
    const text: unknown = typeof aside === "object" && aside !== null && "text" in aside ? aside.text : null;
    return typeof text === "string" ? [text] : [];
  });
}

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % from.length];
}
