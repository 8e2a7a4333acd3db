import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Tenant } from "./tenant.ts";

/** What a request is answered instead of what was asked for. */
export type Misfortune =
  | { readonly is: "throttled"; readonly seconds: number }
  | { readonly is: "status"; readonly status: 401 | 403 | 500 | 502 | 503 | 504 }
  | { readonly is: "cut-off" } // the body ends in the middle
  | { readonly is: "hung-up" } // the connection ends without a word
  | { readonly is: "no-link" } // a page that leads nowhere, and is no last one
  | { readonly is: "nameless" }; // a page with something that has no id

/** How a fake behaves. */
export interface FakeGraphOptions {
  /** Users on a page, and members of a group on one; 100 when absent. */
  readonly pageSize?: number;
  /** What befalls the nth question to Graph, from 1; null: nothing. */
  readonly misfortune?: (nth: number) => Misfortune | null;
  /** The clock by which Retry-After is judged. */
  readonly now?: () => number;
}

/** A Graph of our own on loopback: users and groups by delta query, a user by id, and the token endpoint. */
export interface FakeGraph {
  readonly url: string;
  readonly tenant: Tenant;
  /** Every question to Graph, and what was answered with 200. */
  readonly asked: readonly { readonly url: URL; readonly answer: unknown }[];
  /** Questions that came sooner than a Retry-After allowed. */
  readonly impatient: readonly string[];
  readonly tokens: () => number;
  /** Every link given so far has ended; with 410, or with 400 and its code. */
  expire(as: 410 | 400): void;
  close(): Promise<void>;
}

interface Page {
  readonly value: readonly unknown[];
  readonly link: Readonly<Record<string, string>>;
}

interface State {
  readonly since: number;
  readonly until: number;
  readonly at: number;
}

const usual = 100;

function send(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

function error(code: string) {
  return { error: { code, message: "Something is wrong.", innerError: { "request-id": "r-1" } } };
}

class Fake {
  readonly tenant = new Tenant();
  readonly asked: { url: URL; answer: unknown }[] = [];
  readonly impatient: string[] = [];
  tokens = 0;
  #questions = 0;
  #notBefore = 0;
  #epoch = 0;
  #expired: 410 | 400 = 410;
  #options: FakeGraphOptions;

  constructor(options: FakeGraphOptions) {
    this.#options = options;
  }

  expire(as: 410 | 400): void {
    this.#epoch += 1;
    this.#expired = as;
  }

  handle(request: IncomingMessage, response: ServerResponse, origin: string): void {
    const url = new URL(request.url ?? "", origin);
    if (url.pathname.endsWith("/oauth2/v2.0/token")) {
      this.tokens += 1;
      send(response, 200, { access_token: `token-${this.tokens}`, expires_in: 3599, token_type: "Bearer" });
      return;
    }
    const now = this.#options.now?.() ?? 0;
    if (now < this.#notBefore) this.impatient.push(url.href);
    if (request.headers.authorization !== `Bearer token-${this.tokens}`) {
      send(response, 401, error("InvalidAuthenticationToken"));
      return;
    }
    const misfortune = this.#options.misfortune?.((this.#questions += 1)) ?? null;
    if (misfortune === null || !this.#refused(misfortune, response, now))
      this.#answer(url, response, misfortune);
  }

  /** Answers with a misfortune that leaves nothing of the answer; false for those that only spoil it. */
  #refused(misfortune: Misfortune, response: ServerResponse, now: number): boolean {
    if (misfortune.is === "throttled") {
      this.#notBefore = now + misfortune.seconds * 1000;
      send(response, 429, error("TooManyRequests"), { "retry-after": String(misfortune.seconds) });
      return true;
    }
    if (misfortune.is === "status") {
      if (misfortune.status === 401) this.tokens += 1;
      send(response, misfortune.status, error("generalException"));
      return true;
    }
    if (misfortune.is === "hung-up") response.destroy();
    return misfortune.is === "hung-up";
  }

  #answer(url: URL, response: ServerResponse, misfortune: Misfortune | null): void {
    const page = this.#pageFor(url);
    if (page === null) {
      const code = this.#expired === 410 ? "resyncRequired" : "syncStateNotFound";
      send(response, this.#expired, error(code));
      return;
    }
    if (page === "not-there") {
      send(response, 404, error("Request_ResourceNotFound"));
      return;
    }
    const answer = misfortune?.is === "no-link" ? { value: page["value"] } : page;
    if (misfortune?.is === "nameless") Object.assign(answer, { value: [{}] });
    if (misfortune?.is === "cut-off") {
      const text = JSON.stringify(answer);
      response.writeHead(200, { "content-type": "application/json" });
      response.end(text.slice(0, text.length / 2));
      return;
    }
    if (misfortune === null) this.asked.push({ url, answer });
    send(response, 200, answer);
  }

  /** A page of a delta query; null where its link has ended. */
  #pageFor(url: URL): Record<string, unknown> | "not-there" | null {
    const single = /^\/v1\.0\/users\/(?!delta$)([^/]+)$/.exec(url.pathname)?.[1];
    if (single !== undefined) {
      const user = this.tenant.user(decodeURIComponent(single));
      return user === null ? "not-there" : { ...user };
    }
    const state = this.#stateIn(url);
    return state === null ? null : this.#deltaPage(url, state);
  }

  /** Where a link goes on: what changed from one moment to another, and from which place on; null where it has ended. */
  #stateIn(url: URL): State | null {
    const now = this.tenant.now;
    const [token, isDelta] = [url.searchParams.get("$skiptoken"), url.searchParams.get("$deltatoken")];
    const text = token ?? isDelta;
    if (text === null) return { since: 0, until: now, at: 0 };
    const [epoch, since = 0, until = 0, at = 0] = text.split(".").map(Number);
    if (epoch !== this.#epoch) return null;
    return isDelta === null ? { since, until, at } : { since: until, until: now, at: 0 };
  }

  #deltaPage(url: URL, { since, until, at }: State): Record<string, unknown> {
    const page = this.#slice(url, since, at);
    const link = new URL(url);
    for (const name of ["$skiptoken", "$deltatoken", "$select", "$filter"]) link.searchParams.delete(name);
    for (const [name, text] of Object.entries(page.link)) link.searchParams.set(name, text);
    if (page.value.length === this.#size) {
      link.searchParams.set("$skiptoken", [this.#epoch, since, until, at + this.#size].join("."));
      return { value: page.value, "@odata.nextLink": link.href };
    }
    link.searchParams.set("$deltatoken", [this.#epoch, 0, until, 0].join("."));
    return { value: page.value, "@odata.deltaLink": link.href };
  }

  get #size(): number {
    return this.#options.pageSize ?? usual;
  }

  #slice(url: URL, since: number, at: number): Page {
    if (url.pathname === "/v1.0/users/delta")
      return { value: this.tenant.usersSince(since).slice(at, at + this.#size), link: {} };
    const ids = url.searchParams.get("ids") ?? "";
    const filter = url.searchParams.get("$filter") ?? "";
    const wanted =
      ids === "" ? [...filter.matchAll(/id eq '([^']*)'/g)].map(([, id]) => id ?? "") : ids.split(",");
    const parts = this.tenant.groupsSince(since, wanted, this.#size);
    return { value: parts.slice(at, at + this.#size), link: { ids: wanted.join(",") } };
  }
}

/** Starts a Graph of our own. */
export async function startFakeGraph(options: FakeGraphOptions = {}): Promise<FakeGraph> {
  const fake = new Fake(options);
  let url = "";
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      fake.handle(request, response, url);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    tenant: fake.tenant,
    asked: fake.asked,
    impatient: fake.impatient,
    tokens: () => fake.tokens,
    expire: (as) => {
      fake.expire(as);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
