import { availableParallelism } from "node:os";
import type { Instant } from "../../message/index.ts";
import { authorityOf } from "../../people/index.ts";
import type { CheckRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { sourcesOf, type Source } from "../paths.ts";
import { clean, cleanJson } from "../report/clean.ts";
import { progressLine, summaryLines, Tally } from "../report/summary.ts";
import { styles } from "../report/style.ts";
import { textOf } from "../report/text.ts";
import { readSettings, type SettingsFiles } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { Occasion } from "./check-message.ts";
import { checkSource } from "./check-source.ts";
import type { Result } from "./result.ts";
import { checkInThreads } from "./threads.ts";

/** A thread costs about as much to start as this many messages cost to check. */
const messagesPerThread = 100;

/** From how many messages on the command says how far it is. */
const messagesBeforeProgress = 50;

/** The built thread script lies beside the built command; run from source, everything is checked in this thread. */
const threadScript = import.meta.url.endsWith(".ts") ? null : new URL("./worker.mjs", import.meta.url);

function jobsFor(request: CheckRequest, sources: readonly Source[]): number {
  if (threadScript === null || sources.includes("-")) return 1;
  return request.jobs ?? Math.min(availableParallelism(), Math.ceil(sources.length / messagesPerThread), 8);
}

async function* checkHere(
  sources: readonly Source[],
  files: SettingsFiles,
  occasion: Occasion,
  terminal: Terminal,
): AsyncGenerator<Result> {
  const settings = { authority: authorityOf(files.authority), consents: files.consents };
  for (const source of sources) yield await checkSource(source, () => terminal.input(), settings, occasion);
}

/** Runs `correspondence check`. Throws UsageError before the first message; after that every message is reported. */
export async function check(request: CheckRequest, terminal: Terminal, now: Instant): Promise<ExitCode> {
  const settings = await readSettings(request.authority, request.consents);
  const { sources, emptyFolders } = await sourcesOf(request.paths);
  const nothingIn = emptyFolders.map(
    (folder) => `${clean(folder)}: found no .eml or .msg below it, name a folder of mail.`,
  );
  if (sources.length === 0) throw new UsageError(nothingIn);
  for (const line of nothingIn) terminal.note(line);

  const occasion = { at: request.at, now, isDraft: request.isDraft };
  const jobs = jobsFor(request, sources);
  const results =
    threadScript !== null && jobs > 1
      ? checkInThreads(sources, { settings, occasion }, jobs, threadScript)
      : checkHere(sources, settings, occasion, terminal);
  const tally = await report(results, sources.length, request, settings, terminal);
  return nothingIn.length > 0 ? exit.usage : tally.exitCode();
}

async function report(
  results: AsyncGenerator<Result>,
  total: number,
  request: CheckRequest,
  settings: SettingsFiles,
  terminal: Terminal,
): Promise<Tally> {
  const tally = new Tally();
  const showsProgress = terminal.noteIsTerminal && total > messagesBeforeProgress;
  const style = styles(terminal.colour);
  for await (const result of results) {
    tally.add(result);
    if (showsProgress) terminal.progress("");
    const asText = (): string => textOf(result, settings.authority, style, terminal.width);
    await terminal.out(request.format === "json" ? `${cleanJson(result)}\n` : asText());
    if (showsProgress) terminal.progress(progressLine(tally, total));
  }
  if (showsProgress) terminal.progress("");
  if (request.format === "text") await terminal.out(summaryLines(tally, style));
  return tally;
}
