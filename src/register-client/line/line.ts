import type { Problem } from "../../api/index.ts";
import { troubled, type Answer } from "../answer.ts";
import type { Clock } from "../clock.ts";
import { within } from "../within.ts";
import type { Fetch, FetchResponse } from "./fetch.ts";

/** How a register is reached. */
export interface Line {
  /** Where the register is, without `/api/v1`: `https://register.example`. */
  readonly url: string;
  /** An access token or a lookup ticket; null when there is none. It is asked for anew with each call, and may reject. */
  readonly token: () => Promise<string | null>;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

/** One call. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v1`: `/consent-requests`. */
  readonly path: string;
  readonly body?: unknown;
  /** What makes a write happen once (`Idempotency-Key`). */
  readonly key?: string;
  /** The version that is known already (`If-None-Match`). */
  readonly known?: string;
  /** Anybody may ask: no token is sent. */
  readonly isOpen?: true;
  /** The answer is a file, and is handed on as it came. */
  readonly isFile?: true;
}

/** What an answer said that was understood; `unchanged` is 304. */
export type Said =
  | { readonly is: "json"; readonly json: unknown }
  | { readonly is: "file"; readonly text: string }
  | { readonly is: "unchanged" };

/** How many characters of an answer are read: a directory of thousands is far shorter. */
const longestAnswer = 4_000_000;

/** What the register asks to try again later, or what is not its own answer. */
const come = "unreachable";

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && typeof (value as Partial<Problem>).code === "string";
}

function parsed(text: string): unknown {
  return text === "" ? null : (JSON.parse(text) as unknown);
}

/** A text within bounds; null for a longer one. Where the length is stated, a longer one is not even fetched. */
function boundedText(response: FetchResponse): Promise<string | null> {
  if (Number(response.headers.get("content-length")) > longestAnswer) return Promise.resolve(null);
  return response.text().then((text) => (text.length > longestAnswer ? null : text));
}

function understood({ ok, status }: FetchResponse, text: string | null, isFile: boolean): Answer<Said> {
  if (text === null) return troubled(come);
  if (ok && isFile) return { ok: true, value: { is: "file", text } };
  if (ok) return { ok: true, value: { is: "json", json: parsed(text) } };
  if (status === 401) return troubled("signed-out");
  if (status < 400 || status === 429 || status >= 500) return troubled(come);
  const problem = parsed(text);
  return isProblem(problem) ? troubled("refused", problem) : troubled(come);
}

function answered(response: FetchResponse, { isFile }: Call): Answer<Said> | Promise<Answer<Said>> {
  if (response.redirected === true) return troubled(come);
  if (response.status === 304) return { ok: true, value: { is: "unchanged" } };
  return boundedText(response).then((text) => understood(response, text, isFile === true));
}

function headersOf({ body, key, known, isFile }: Call, token: string | null): Record<string, string> {
  const headers: Record<string, string> = { accept: isFile === true ? "*/*" : "application/json" };
  if (token !== null) headers["authorization"] = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  if (key !== undefined) headers["idempotency-key"] = key;
  if (known !== undefined) headers["if-none-match"] = `"${known}"`;
  return headers;
}

/**
 * Asks the register one thing, and gives what it said, or why it said nothing, within `deadlineMs`. Never rejects. Refuses
 * redirects: a register that has moved is told to the add-in by whoever builds it, and a token goes to no other place.
 */
export function asked(
  { url, token, fetch, clock }: Line,
  call: Call,
  deadlineMs: number,
): Promise<Answer<Said>> {
  const { method, path, body, isOpen } = call;
  const sent = (pass: string | null): Answer<Said> | Promise<Answer<Said>> => {
    if (pass === null && isOpen !== true) return troubled("signed-out");
    return fetch(`${url}/api/v1${path}`, {
      method,
      headers: headersOf(call, pass),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
    }).then((response) => answered(response, call));
  };
  const answer = Promise.resolve()
    .then(() => (isOpen === true ? null : token()))
    .then(sent);
  return within(answer, deadlineMs, clock, troubled(come));
}
