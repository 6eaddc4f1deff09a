import type { StorageProblem } from "../store/storage-problem";
import { isPortNotice, type Port, type PortNotice, SYNC_PORT } from "./port";

export interface PortSocketOptions {
  /** Opens a port to the worker: `(name) => browser.runtime.connect({ name })`. */
  connect: (name: string) => Port;
  /** The worker is there but cannot open its data. The client tries again by itself. */
  onUnavailable?: (problem: StorageProblem) => void;
  /** The worker is there and has its data open. */
  onReady?: () => void;
  /** Lets the client connect now, not after a while. Left out: by the event on which it does so anyway. */
  reconnect?: () => void;
  /** In ms. Left out: the machine's clock. */
  now?: () => number;
}

/** A connection that lived this long was a working one: when it breaks, the browser has stopped the worker. */
const PROVEN_AFTER_MS = 1_000;
/** The close codes of RFC 6455 that a WebSocket would report. */
const CLOSED = { normally: 1000, workerStopped: 1001, neverOpened: 1006, byProblem: 1011 } as const;

/**
 * A WebSocket class for `new ConvexReactClient(url, { webSocketConstructor })` whose connections are ports to the
 * extension's worker. The address is of no importance.
 */
export function portSocket(options: PortSocketOptions): typeof WebSocket {
  return class extends PortSocket {
    constructor(url: string | URL) {
      super(url, options);
    }
  };
}

class PortSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;

  binaryType: BinaryType = "blob";
  readonly bufferedAmount = 0;
  readonly extensions = "";
  readonly protocol = "";
  readonly url: string;
  readyState: WebSocket["readyState"] = this.CONNECTING;

  onopen: WebSocket["onopen"] = null;
  onmessage: WebSocket["onmessage"] = null;
  onclose: WebSocket["onclose"] = null;
  onerror: WebSocket["onerror"] = null;

  private port: Port | null = null;
  private openedAt: number | null = null;

  constructor(
    url: string | URL,
    private readonly options: PortSocketOptions,
  ) {
    super();
    this.url = String(url);
    try {
      this.listen(options.connect(SYNC_PORT));
    } catch {
      // The extension was reloaded under this page. A WebSocket reports that later, too.
      setTimeout(() => this.end(CLOSED.neverOpened));
    }
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (typeof data !== "string") throw new TypeError("The sync protocol sends text.");
    this.port?.postMessage(data);
  }

  close(): void {
    if (this.readyState >= this.CLOSING) return;
    this.readyState = this.CLOSING;
    this.port?.disconnect();
    setTimeout(() => this.end(CLOSED.normally));
  }

  private listen(port: Port): void {
    const { reconnect = () => globalThis.dispatchEvent(new Event("online")), now = Date.now } = this.options;
    this.port = port;
    port.onMessage.addListener((message) => {
      if (isPortNotice(message)) this.notice(message, now());
      else if (typeof message === "string") this.emit(new MessageEvent("message", { data: message }));
    });
    port.onDisconnect.addListener(() => {
      const wasProven = this.openedAt !== null && now() - this.openedAt >= PROVEN_AFTER_MS;
      this.end(CLOSED.workerStopped);
      // Connecting starts the worker again: no need for the client to wait as for a network.
      if (wasProven) reconnect();
    });
  }

  private notice(notice: PortNotice, now: number): void {
    if (notice.kind === "closing") {
      if (notice.problem !== null) this.options.onUnavailable?.(notice.problem);
      this.end(CLOSED.byProblem);
    } else if (this.readyState === this.CONNECTING) {
      this.readyState = this.OPEN;
      this.openedAt = now;
      this.options.onReady?.();
      this.emit(new Event("open"));
    }
  }

  private end(code: number): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.openedAt = null;
    this.emit(new CloseEvent("close", { code }));
  }

  private emit(event: Event): void {
    this.dispatchEvent(event);
    if (event instanceof CloseEvent) this.onclose?.(event);
    else if (event instanceof MessageEvent) this.onmessage?.(event);
    else this.onopen?.(event);
  }
}
