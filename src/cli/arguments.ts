import { parseArgs } from "node:util";
import type { Instant } from "../message/index.ts";
import { UsageError } from "./usage-error.ts";

/** What `check` was asked to do. */
export interface CheckRequest {
  readonly command: "check";
  readonly authority: string;
  readonly consents: string | null;
  readonly at: Instant | null;
  readonly format: "json" | "text";
  readonly isDraft: boolean;
  /** How many threads; null: as many as help. */
  readonly jobs: number | null;
  /** At least one; `-` is standard input. */
  readonly paths: readonly string[];
}

/** What `authority validate` was asked to do. */
export interface ValidateRequest {
  readonly command: "authority validate";
  readonly file: string;
}

/** What `register verify` was asked to do. Where the records are, the environment says. */
export interface VerifyRequest {
  readonly command: "register verify";
  /** A head that somebody kept, as `n:hash`; null when none was given. */
  readonly head: string | null;
  readonly format: "json" | "text";
}

export interface HelpRequest {
  readonly command: "help";
}

export type Request = CheckRequest | ValidateRequest | VerifyRequest | HelpRequest;

/** What `correspondence --help` prints. */
export const help = `correspondence checks mail between members and officers against the authority's protocol.

  correspondence check --authority FILE [options] PATH…
      PATH is a message (.eml, .msg), a folder (read recursively), or - for standard input.
      --consents FILE      grants of originators, as JSON
      --at INSTANT         the moment of sending, as 2026-11-21T10:00:00+00:00; else the message's Date, else now
      --format json|text   json: one object a line; text (the default): for people
      --draft              the messages are saved drafts: a missing Date or Message-ID is not worth a note
      --jobs N             how many threads to use; by default as many as help

  correspondence authority validate FILE
      says every fault of an authority file, one a line

  correspondence register verify [--head N:HASH] [--format json|text]
      derives the register's log again from its rows, and names the first bad entry (exit code 1); --head is one
      that was kept. DATABASE_URL, or DATA_DIR for trial storage, says where the records are.

Exit code: 0 every message may go, 1 at least one is held or asks, 2 bad usage or settings, 3 a message could not be read.
`;

const options = {
  authority: { type: "string" },
  consents: { type: "string" },
  at: { type: "string" },
  format: { type: "string", default: "text" },
  draft: { type: "boolean", default: false },
  jobs: { type: "string" },
  head: { type: "string" },
  help: { type: "boolean", default: false, short: "h" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs explains itself in one sentence, then gives programming advice in further ones.
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw new UsageError([`${reason}: see correspondence --help.`]);
  }
}

/** RFC 3339: takes 2026-11-21T10:00:00+00:00 and 2026-11-21T10:00Z, not 2026-11-21 and not 10:00. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function instant(text: string): Instant {
  const at = instantPattern.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new UsageError([
      `--at: found "${text}", wanted a moment with its offset, as 2026-11-21T10:00:00+00:00.`,
    ]);
  }
  return at;
}

function count(text: string): number {
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (jobs < 1) throw new UsageError([`--jobs: found "${text}", wanted a whole number from 1 to 99.`]);
  return jobs;
}

function format(text: string): "json" | "text" {
  if (text === "json" || text === "text") return text;
  throw new UsageError([`--format: found "${text}", wanted json or text.`]);
}

/** Reads the words after `correspondence`. Throws UsageError where they make no request. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || command === "help") return { command: "help" };
  if (command === "authority" && rest[0] === "validate") return validateRequest(rest.slice(1));
  if (command === "register" && rest[0] === "verify" && rest.length === 1)
    return { command: "register verify", head: values.head ?? null, format: format(values.format) };
  if (command !== "check") throw unknownCommand(positionals);
  return checkRequest(values, rest);
}

function unknownCommand(words: readonly string[]): UsageError {
  const found = words.length === 0 ? "no command" : `"${words.slice(0, 2).join(" ")}"`;
  return new UsageError([
    `Found ${found}, wanted check, authority validate or register verify: see correspondence --help.`,
  ]);
}

function checkRequest(values: ReturnType<typeof parse>["values"], rest: readonly string[]): CheckRequest {
  if (values.authority === undefined) {
    throw new UsageError([
      "check needs --authority FILE, the file that says who is who: see correspondence --help.",
    ]);
  }
  if (rest.length === 0) {
    throw new UsageError(["check needs at least one PATH: a message, a folder, or - for standard input."]);
  }
  return {
    command: "check",
    authority: values.authority,
    consents: values.consents ?? null,
    at: values.at === undefined ? null : instant(values.at),
    format: format(values.format),
    isDraft: values.draft,
    jobs: values.jobs === undefined ? null : count(values.jobs),
    paths: rest,
  };
}

function validateRequest(files: readonly string[]): ValidateRequest {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new UsageError([`authority validate takes one FILE, found ${files.length}.`]);
  }
  return { command: "authority validate", file };
}
