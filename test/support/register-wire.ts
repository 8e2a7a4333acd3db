import { Value } from "typebox/value";
import { LookupAnswer, LookupBody, PolicyView, SendReport, type LookupTicket } from "../../src/api/index.ts";
import type { Consent } from "../../src/consent/index.ts";
import { servedPolicy, type Authority } from "../../src/people/index.ts";
import type { Clock, Fetch, FetchInit, FetchResponse } from "../../src/register-client/index.ts";

/** What a register says that works. */
export interface Says {
  readonly authority: Authority;
  readonly consents: readonly Consent[];
  /** Who asked, where a consent does not say; else Dorothy Ames. */
  readonly asker?: string;
  /** Nothing but the policy is answered. */
  readonly isHalf?: true;
}

/** How a register behaves: what it says, or what is wrong with it. */
export type Register =
  | Says
  | "down" // nobody answers the telephone
  | "silent" // nothing comes, for as long as one waits
  | "fails" // 500, a problem
  | "no-json" // 200, a page
  | "too-long" // 200, ten megabytes
  | "redirects" // to somewhere else
  | "revoked"; // the ticket counts no more

const ticket = "the-ticket";

/** A ticket that the fake register takes, for thirty days. */
export function ticketFrom(at: number): LookupTicket {
  return { ticket, expires: new Date(at + 30 * 86_400_000).toISOString() };
}

const salt = "00112233445566778899aabbccddeeff";
const address = "https://register.example";

function response(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): FetchResponse {
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => headers[name] ?? null },
    text: () => Promise.resolve(text),
  };
}

/** A receipt as opaque as a true one: only its being carried along is tested here. */
export function receiptOf(id: string): string {
  return `eyJhbGciOiJFUzI1NiJ9.${id}.c2ln`;
}

function wired(
  asker: string,
  { id, originator, covers, askedBy, grantedOn, expires, conditions, mayBeSharedWith }: Consent,
) {
  const { author = "m1", subject = "", sent = 0 } = covers.description ?? {};
  return {
    id,
    originator,
    covers: {
      messageIds: covers.messageIds,
      author,
      subject,
      sent: new Date(sent).toISOString(),
      medium: "email",
    },
    mayBeSharedWith,
    askedBy: askedBy ?? asker,
    grantedOn: new Date(grantedOn).toISOString(),
    expires: expires === null ? null : new Date(expires).toISOString(),
    conditions,
    receipt: receiptOf(id),
  };
}

/** A register on no network at all, which keeps to the schemas of `src/api` on both sides of the wire. */
export interface Wire {
  readonly url: string;
  readonly fetch: Fetch;
  /** What was reported, in its order. */
  readonly reports: SendReport[];
  /** What was looked up, in its order. */
  readonly lookups: LookupBody[];
  /** Every path that was asked for, in its order. */
  readonly asked: string[];
}

function answerOf(
  { authority, consents, asker = "o3" }: Says,
  path: string,
  init: FetchInit,
  wire: Wire,
  at: number,
): FetchResponse {
  const body: unknown = init.body === undefined ? null : JSON.parse(init.body);
  if (path === "/policy") {
    if (init.headers["if-none-match"] === '"v1"') return response(304, "");
    const policy = Value.Parse(PolicyView, { version: "v1", ...servedPolicy(authority.file, salt, at) });
    return response(200, JSON.stringify(policy));
  }
  if (path === "/consents/lookup") {
    const question = Value.Parse(LookupBody, body);
    const { recipients } = question;
    wire.lookups.push(question);
    const found = consents.filter(({ mayBeSharedWith }) =>
      mayBeSharedWith.some((id) => recipients.includes(id)),
    );
    return response(
      200,
      JSON.stringify(Value.Parse(LookupAnswer, { consents: found.map((each) => wired(asker, each)) })),
    );
  }
  if (path === "/sends") {
    wire.reports.push(Value.Parse(SendReport, body));
    return response(200, '{"recorded":true}');
  }
  return response(404, '{"type":"about:blank","title":"Nothing here.","status":404,"code":"ERR_NOT_FOUND"}');
}

const problem = (status: number, code: string): FetchResponse =>
  response(status, JSON.stringify({ type: "about:blank", title: "No.", status, code }));

/** What is wrong with a register, as a response or as silence. */
const faults: Readonly<Record<Exclude<Register, Says>, () => Promise<FetchResponse>>> = {
  down: () => Promise.reject(new TypeError("Failed to fetch")),
  silent: () => new Promise(() => undefined),
  fails: () => Promise.resolve(problem(500, "ERR_FAULT")),
  "no-json": () => Promise.resolve(response(200, "<!doctype html>")),
  "too-long": () => Promise.resolve(response(200, `{"people":"${"x".repeat(1e7)}"}`)),
  redirects: () => Promise.reject(new TypeError("redirected")),
  revoked: () => Promise.resolve(problem(401, "ERR_NOT_SIGNED_IN")),
};

/** The register that `behaves` says. */
export function registerWire(behaves: () => Register, clock: Clock): Wire {
  const wire: Wire = {
    url: address,
    reports: [],
    lookups: [],
    asked: [],
    fetch: (asked, init) => {
      const register = behaves();
      const path = asked.slice(`${address}/api/v1`.length);
      wire.asked.push(path);
      if (typeof register === "string") return faults[register]();
      if (init.headers["authorization"] !== `Bearer ${ticket}`) return faults.revoked();
      if (register.isHalf === true && path !== "/policy") return faults.silent();
      return Promise.resolve(answerOf(register, path, init, wire, clock.now()));
    },
  };
  return wire;
}
