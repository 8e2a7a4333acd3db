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

/** What `report` was asked to do. */
export interface ReportRequest {
  readonly command: "report";
  readonly authority: string;
  readonly consents: string | null;
  readonly format: "text" | "json" | "html";
  readonly jobs: number | null;
  /** A report in JSON that was stopped before its end; null: from the beginning. */
  readonly goOnFrom: string | null;
  readonly paths: readonly string[];
}

/** What `authority validate` was asked to do. */
export interface ValidateRequest {
  readonly command: "authority validate";
  readonly file: string;
}

/** What `exchange-rules` was asked to write. */
export interface ExchangeRulesRequest {
  readonly command: "exchange-rules";
  readonly authority: string;
  /** What happens to mail that no send check has seen. */
  readonly whenUnchecked: "moderate" | "reject" | "audit";
  /** Null: the Monitoring Officer of the authority file. */
  readonly moderator: string | null;
  /** The script that takes the rules away again. */
  readonly isUndo: boolean;
}

/** What `protocol new` was asked to do: the protocols to begin with. */
export interface ProtocolNewRequest {
  readonly command: "protocol new";
  readonly ids: readonly string[];
}

/** What `protocol validate` was asked to do. */
export interface ProtocolValidateRequest {
  readonly command: "protocol validate";
  readonly file: string;
}

/** What `protocol diff` was asked to do: ids of our protocols, or files. */
export interface ProtocolDiffRequest {
  readonly command: "protocol diff";
  readonly before: string;
  readonly after: string;
}

type ProtocolRequest = ProtocolNewRequest | ProtocolValidateRequest | ProtocolDiffRequest;

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

export type Request =
  | CheckRequest
  | ReportRequest
  | ValidateRequest
  | ProtocolRequest
  | ExchangeRulesRequest
  | VerifyRequest
  | HelpRequest;

/** What `correspondence --help` prints. */
export const help = `correspondence checks mail between members and officers against the authority's protocol.

  correspondence check --authority FILE [options] PATH…
      PATH is a message (.eml, .msg), a folder (read recursively), or - for standard input.
      --consents FILE      grants of originators, as JSON
      --at INSTANT         the moment of sending, as 2026-11-21T10:00:00+00:00; else the message's Date, else now
      --format json|text   json: one object a line; text (the default): for people
      --draft              the messages are saved drafts: a missing Date or Message-ID is not worth a note
      --jobs N             how many threads to use; by default as many as help

  correspondence report --authority FILE [options] PATH…
      what would have been held, asked and told over past mail, by check and week, and what to look at before a check is on
      --format text|json|html   text (the default); json; or one page that stands by itself
      --continue FILE      goes on where a report in JSON was stopped (Ctrl+C stops it cleanly)
      --consents FILE, --jobs N   as above

  correspondence authority validate FILE
      says every fault of an authority file, one a line

  correspondence protocol new PROTOCOL…
      prints a protocol file of your own to work on, composed of the clauses of part-5.5, part-5.3, cpca-2022 or sefton
  correspondence protocol validate FILE
      says every fault of a protocol file, one a line; else its version and when its review is due
  correspondence protocol diff BEFORE AFTER
      says what differs between two protocols, each a file or one of the four: first what changes for a sender

  correspondence exchange-rules --authority FILE [options]
      writes a PowerShell script of Exchange mail-flow rules: the backstop for what no add-in sees, such as phones
      --unchecked moderate|reject|audit    what happens to unchecked mail of members; moderate by default
      --moderator ADDRESS                  who moderates; by default the Monitoring Officer
      --undo                               the script that takes the rules away again

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
  continue: { type: "string" },
  unchecked: { type: "string", default: "moderate" },
  moderator: { type: "string" },
  undo: { type: "boolean", default: false },
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

function reportFormat(text: string): ReportRequest["format"] {
  if (text === "text" || text === "json" || text === "html") return text;
  throw new UsageError([`--format: found "${text}", wanted text, json or html.`]);
}

type Values = ReturnType<typeof parse>["values"];

/** What `check` and `report` both are told. */
function overMail(command: string, values: Values, paths: readonly string[]) {
  const { authority, consents = null, jobs } = values;
  if (authority === undefined) {
    throw new UsageError([
      `${command} needs --authority FILE, the file that says who is who: see correspondence --help.`,
    ]);
  }
  if (paths.length === 0) {
    throw new UsageError([
      `${command} needs at least one PATH: a message, a folder, or - for standard input.`,
    ]);
  }
  return { authority, consents, jobs: jobs === undefined ? null : count(jobs), paths };
}

function checkRequest(values: Values, paths: readonly string[]): CheckRequest {
  return {
    command: "check",
    ...overMail("check", values, paths),
    at: values.at === undefined ? null : instant(values.at),
    format: format(values.format),
    isDraft: values.draft,
  };
}

function reportRequest(values: Values, paths: readonly string[]): ReportRequest {
  return {
    command: "report",
    ...overMail("report", values, paths),
    format: reportFormat(values.format),
    goOnFrom: values.continue ?? null,
  };
}

function authorityRequest([what, ...rest]: readonly string[]): ValidateRequest {
  if (what === "validate") return validateRequest(rest);
  throw new UsageError(["authority takes validate FILE: see correspondence --help."]);
}

/** What reads the words of each command, by its first word. */
const readers: Readonly<Record<string, (values: Values, rest: readonly string[]) => Request | null>> = {
  check: checkRequest,
  report: reportRequest,
  authority: (_values, rest) => authorityRequest(rest),
  protocol: (_values, rest) => protocolRequest(rest),
  "exchange-rules": exchangeRulesRequest,
  register: verifyRequest,
  help: () => ({ command: "help" }),
};

/** Reads the words after `correspondence`. Throws UsageError where they make no request. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help) return { command: "help" };
  const reader = command !== undefined && Object.hasOwn(readers, command) ? readers[command] : undefined;
  const request = reader?.(values, rest) ?? null;
  if (request !== null) return request;
  const found = command === undefined ? "no command" : `"${positionals.slice(0, 2).join(" ")}"`;
  throw new UsageError([
    `Found ${found}, wanted check, report, authority validate, protocol, exchange-rules or register verify: see correspondence --help.`,
  ]);
}

function validateRequest(files: readonly string[]): ValidateRequest {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new UsageError([`authority validate takes one FILE, found ${files.length}.`]);
  }
  return { command: "authority validate", file };
}

function whenUnchecked(text: string): ExchangeRulesRequest["whenUnchecked"] {
  if (text === "moderate" || text === "reject" || text === "audit") return text;
  throw new UsageError([`--unchecked: found "${text}", wanted moderate, reject or audit.`]);
}

function exchangeRulesRequest(
  { authority, unchecked, moderator, undo }: Values,
  rest: readonly string[],
): ExchangeRulesRequest {
  if (authority === undefined || rest.length > 0) {
    throw new UsageError(["exchange-rules takes --authority FILE and no PATH: see correspondence --help."]);
  }
  return {
    command: "exchange-rules",
    authority,
    whenUnchecked: whenUnchecked(unchecked),
    moderator: moderator ?? null,
    isUndo: undo,
  };
}

function protocolRequest([verb, ...words]: readonly string[]): ProtocolRequest {
  const [first, second, ...more] = words;
  if (verb === "new" && first !== undefined) return { command: "protocol new", ids: words };
  if (verb === "validate" && first !== undefined && second === undefined)
    return { command: "protocol validate", file: first };
  if (verb === "diff" && first !== undefined && second !== undefined && more.length === 0)
    return { command: "protocol diff", before: first, after: second };
  throw new UsageError([
    "protocol takes new PROTOCOL…, validate FILE or diff BEFORE AFTER: see correspondence --help.",
  ]);
}

function verifyRequest({ head, format: wanted }: Values, [what, ...more]: readonly string[]): VerifyRequest {
  if (what !== "verify" || more.length > 0)
    throw new UsageError(["register takes verify, and no PATH: see correspondence --help."]);
  return { command: "register verify", head: head ?? null, format: format(wanted) };
}
