import { readFile } from "node:fs/promises";
import type { Instant } from "../../message/index.ts";
import type { ReportRequest } from "../arguments.ts";
import { checkAll } from "../check/check-all.ts";
import { exit, type ExitCode } from "../exit.ts";
import { fileTrouble } from "../trouble.ts";
import { sourcesOf, type Source } from "../paths.ts";
import { clean, cleanJson } from "../report/clean.ts";
import { messagesBeforeProgress } from "../report/summary.ts";
import { styles } from "../report/style.ts";
import { readSettings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { dryRunAsHtml } from "./as-html.ts";
import { dryRunAsText } from "./as-text.ts";
import { Counts, type DryRun } from "./counts.ts";
import type { Facts } from "./facts.ts";

/** What a report that was stopped had counted; it must be one of the same messages. */
async function readBefore(file: string, sources: readonly Source[]): Promise<DryRun> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError([`${clean(file)}: ${fileTrouble(error)}.`]);
  });
  const before = parsed(text);
  const isOfThese = before?.of === sources.length && before.last === sources[before.messages - 1];
  if (before === null || !isOfThese)
    throw new UsageError([`${clean(file)}: it is no report in JSON that was stopped over these messages.`]);
  return before;
}

function parsed(text: string): DryRun | null {
  try {
    const value = JSON.parse(text) as Partial<DryRun> | null;
    return value?.outcomes !== undefined && value.causes !== undefined ? (value as DryRun) : null;
  } catch {
    return null;
  }
}

function said(run: DryRun, format: ReportRequest["format"], terminal: Terminal): string {
  if (format === "json") return `${cleanJson(run)}\n`;
  return format === "html" ? dryRunAsHtml(run) : dryRunAsText(run, styles(terminal.colour), terminal.width);
}

async function mailIn(paths: readonly string[]): Promise<readonly Source[]> {
  const { sources, emptyFolders } = await sourcesOf(paths);
  if (sources.length > 0) return sources;
  throw new UsageError(
    emptyFolders.map((folder) => `${clean(folder)}: found no .eml or .msg below it, name a folder of mail.`),
  );
}

/** How to go on. */
function saidOnStopping(format: ReportRequest["format"]): string {
  return format === "json"
    ? "Stopped. Keep what was written, and go on with --continue FILE."
    : "Stopped. Only a report with --format json can be gone on from.";
}

/**
 * Runs `correspondence report`: what would have been held, asked and told over past mail. Asked to stop, it says what it
 * has counted, and in JSON that can be gone on from. Throws UsageError before the first message. The exit code says only
 * whether everything could be read: to find something is its purpose.
 */
export async function dryRun(request: ReportRequest, terminal: Terminal, now: Instant): Promise<ExitCode> {
  const settings = await readSettings(request.authority, request.consents);
  const sources = await mailIn(request.paths);
  const before = request.goOnFrom === null ? null : await readBefore(request.goOnFrom, sources);
  const counts = new Counts(before);
  const occasion = { at: null, now, isDraft: false };
  const data = { settings, occasion, rendering: { format: "facts" } } as const;
  const asked = { toStop: false };
  terminal.whenAskedToStop(() => {
    asked.toStop = true;
  });
  const showsProgress = terminal.noteIsTerminal && sources.length > messagesBeforeProgress;
  let done = before?.messages ?? 0;
  for await (const answers of checkAll(sources.slice(done), data, request.jobs, terminal)) {
    for (const answer of answers) counts.add(JSON.parse(answer.said) as Facts);
    done += answers.length;
    if (showsProgress) terminal.progress(`${done} of ${sources.length} messages checked`);
    if (asked.toStop) break;
  }
  if (showsProgress) terminal.progress("");
  const run = counts.soFar(sources.length);
  if (run.messages < run.of) terminal.note(saidOnStopping(request.format));
  await terminal.out(said(run, request.format, terminal));
  return run.outcomes.unreadable > 0 ? exit.unreadable : exit.send;
}
