interface Page {
  alive: boolean;
}

/** The web locks of one browser profile; pages hold them until they end. */
export class FakeLocks {
  /** ms until a request is answered. */
  latency = 0;
  private readonly holders = new Map<string, Page>();

  /** What one page sees of them as `navigator.locks`, and the end of that page. */
  page(): { locks: Pick<LockManager, "request">; end: () => void } {
    const page = { alive: true };
    return {
      locks: new PageLocks(this, this.holders, page),
      end: () => {
        page.alive = false;
        for (const [name, holder] of this.holders) if (holder === page) this.holders.delete(name);
      },
    };
  }
}

/** Only what is asked for here: a lock that is free at once, or none. */
class PageLocks implements Pick<LockManager, "request"> {
  constructor(
    private readonly profile: { latency: number },
    private readonly holders: Map<string, Page>,
    private readonly page: Page,
  ) {}

  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  async request<T>(
    name: string,
    options: LockOptions | LockGrantedCallback<T>,
    callback?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> {
    if (typeof options === "function" || !callback || !options.ifAvailable)
      throw new Error("This fake only grants locks that are free at once.");
    // Like the browser's, the answer never comes within the call.
    await Promise.resolve();
    const { latency } = this.profile;
    // eslint-disable-next-line no-restricted-syntax -- by the test's own clock
    if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
    if (!this.page.alive) return new Promise<never>(() => {});
    const free = !this.holders.has(name);
    if (free) this.holders.set(name, this.page);
    const result = await callback(free ? { name, mode: "exclusive" } : null);
    if (free && this.holders.get(name) === this.page) this.holders.delete(name);
    return result;
  }
}
