/** A network without manners: what share of the messages, in either direction, it delays or loses. */
export interface Weather {
  /** Share, 0 to 1, of the messages that are late, by up to `longestMs`. */
  delayed: number;
  longestMs: number;
  /** Share of the messages that never arrive. */
  lost: number;
}

/**
 * One direction of a connection in that weather. It keeps the order, as TCP does: a message that is late holds up
 * those behind it, and one that is lost is the end of the connection, because TCP loses nothing in silence.
 */
export function lane<T>(
  weather: () => Weather | null,
  deliver: (message: T) => void,
  lose: () => void,
): (message: T) => void {
  let last: Promise<void> | null = null;
  return (message) => {
    const now = weather();
    if (now && Math.random() < now.lost) return lose();
    const wait = now && Math.random() < now.delayed ? Math.random() * now.longestMs : 0;
    if (!last && !wait) return deliver(message);
    const turn: Promise<void> = (last ?? Promise.resolve())
      .then(() => pause(wait))
      .then(() => {
        deliver(message);
        if (last === turn) last = null;
      });
    last = turn;
  };
}

function pause(ms: number): Promise<void> | undefined {
  return ms ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
