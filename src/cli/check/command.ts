import type { Instant } from "../../message/index.ts";
import type { CheckRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { sourcesOf } from "../paths.ts";
import { clean } from "../report/clean.ts";
import { messagesBeforeProgress, progressLine, summaryLines, Tally } from "../report/summary.ts";
import { styles } from "../report/style.ts";
import { readSettings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { Answer, Rendering } from "./answer.ts";
import { checkAll } from "./check-all.ts";

/** Runs `correspondence check`. Throws UsageError before the first message; after that every message is reported. */
export async function check(request: CheckRequest, terminal: Terminal, now: Instant): Promise<ExitCode> {
  const settings = await readSettings(request.authority, request.consents);
  const { sources, emptyFolders } = await sourcesOf(request.paths);
  const nothingIn = emptyFolders.map(
    (folder) => `${clean(folder)}: found no .eml or .msg below it, name a folder of mail.`,
  );
  if (sources.length === 0) throw new UsageError(nothingIn);
  for (const line of nothingIn) terminal.note(line);

  const rendering: Rendering =
    request.format === "json"
      ? { format: "json" }
      : { format: "text", colour: terminal.colour, width: terminal.width };
  const data = { settings, occasion: { at: request.at, now, isDraft: request.isDraft }, rendering };
  const answers = checkAll(sources, data, request.jobs, terminal);
  const tally = await report(answers, sources.length, terminal);
  if (request.format === "text") await terminal.out(summaryLines(tally, styles(terminal.colour)));
  return nothingIn.length > 0 ? exit.usage : tally.exitCode();
}

async function report(
  answers: AsyncGenerator<readonly Answer[]>,
  total: number,
  terminal: Terminal,
): Promise<Tally> {
  const tally = new Tally();
  const showsProgress = terminal.noteIsTerminal && total > messagesBeforeProgress;
  for await (const some of answers) {
    for (const { outcome } of some) tally.add(outcome);
    if (showsProgress) terminal.progress("");
    await terminal.out(some.map(({ said }) => said).join(""));
    if (showsProgress) terminal.progress(progressLine(tally, total));
  }
  if (showsProgress) terminal.progress("");
  return tally;
}
