import pg from "pg";

type Listeners = Map<string, Set<(payload: string) => void>>;

const retryAfterMs = 500;

/**
 * One connection that listens for all, made at the first call and made again when it is lost. What is notified while it is
 * down is not heard: listeners are for freshness, never for truth.
 */
export class Listener {
  readonly #config: pg.ClientConfig;
  readonly #listeners: Listeners = new Map();
  #client: pg.Client | null = null;
  #connecting: Promise<pg.Client> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  async add(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>> {
    const known = this.#listeners.get(channel) ?? new Set();
    const isNew = known.size === 0;
    known.add(fn);
    this.#listeners.set(channel, known);
    const client = await this.#connected();
    if (isNew) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    return () => {
      known.delete(fn);
      return Promise.resolve();
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  #connected(): Promise<pg.Client> {
    if (this.#client !== null) return Promise.resolve(this.#client);
    this.#connecting ??= this.#connect().finally(() => (this.#connecting = null));
    return this.#connecting;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    client.on("notification", ({ channel, payload = "" }) => {
      for (const fn of this.#listeners.get(channel) ?? []) fn(payload);
    });
    client.on("error", () => {
      this.#lost(client);
    });
    client.on("end", () => {
      this.#lost(client);
    });
    await client.connect();
    for (const channel of this.#listeners.keys())
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    this.#client = client;
    return client;
  }

  #lost(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    if (this.#isClosed || this.#retry !== null) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#connected().catch(() => {
        this.#lost(client);
      });
    }, retryAfterMs);
    this.#retry.unref();
  }
}
