import type { Port } from "../../../lib/embedded";

type Listener<T> = (value: T) => void;

/** What the browser has yet to deliver, across all ports: each in a turn of its own, in order. */
let undelivered = 0;

function nextTurn(deliver: () => void): void {
  undelivered++;
  setImmediate(() => {
    undelivered--;
    deliver();
  });
}

/** One end of a port as the browser makes it: what is said at one end is heard, a turn later, at the other. */
class End implements Port {
  private readonly messages = new Set<Listener<unknown>>();
  private readonly disconnects = new Set<Listener<void>>();
  private isOpen = true;
  other!: End;

  constructor(
    readonly name: string,
    readonly sender?: { url?: string },
  ) {}

  readonly onMessage = { addListener: (listener: Listener<unknown>) => void this.messages.add(listener) };
  readonly onDisconnect = { addListener: (listener: Listener<void>) => void this.disconnects.add(listener) };

  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error("Attempting to use a disconnected port object");
    const copy = structuredClone(message);
    nextTurn(() => {
      if (this.other.isOpen) this.other.messages.forEach((listener) => listener(copy));
    });
  }

  /** The end that disconnects hears nothing of it, the other one does. */
  disconnect(): void {
    this.isOpen = false;
    nextTurn(() => this.other.end());
  }

  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.disconnects.forEach((listener) => listener());
  }
}

/** The browser between the pages and the worker of an extension. */
export class Runtime {
  static readonly ORIGIN = "chrome-extension://abc/";
  private listener: Listener<Port> | null = null;
  private ends: End[] = [];
  /** Connections that wait for the worker to start. */
  private waiting: End[] = [];

  readonly onConnect = {
    addListener: (listener: Listener<Port>) => {
      this.listener = listener;
      this.deliver();
    },
  };

  /** What a page calls; `url` is the page's own address. */
  connect(name: string, url = `${Runtime.ORIGIN}sidepanel.html`): Port {
    const [page, worker] = [new End(name), new End(name, { url })];
    [page.other, worker.other] = [worker, page];
    this.waiting.push(worker);
    this.deliver();
    return page;
  }

  /** The browser stops the worker: it hears nothing any more, and its pages are disconnected. */
  stopWorker(): void {
    this.listener = null;
    for (const end of this.ends.splice(0)) end.disconnect();
  }

  /** Resolves when everything is delivered that was said, and nobody had anything to say to it at once. */
  async quiet(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (undelivered > 0);
  }

  private deliver(): void {
    nextTurn(() => {
      const { listener } = this;
      if (listener === null) return;
      const connected = this.waiting.splice(0);
      this.ends.push(...connected);
      connected.forEach((end) => listener(end));
    });
  }
}
