import type { Instant } from "../message/index.ts";
import { help, readArguments, type Request } from "./arguments.ts";
import { validate } from "./authority/validate.ts";
import { check } from "./check/command.ts";
import { dryRun } from "./dry-run/command.ts";
import { exchangeRules } from "./exchange-rules/command.ts";
import { diffProtocols } from "./protocol/diff.ts";
import { newProtocol } from "./protocol/new.ts";
import { validateProtocol } from "./protocol/validate.ts";
import { exit, type ExitCode } from "./exit.ts";
import { clean } from "./report/clean.ts";
import { verify, type RegisterPlace } from "./register/verify.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

async function answer(
  request: Request,
  terminal: Terminal,
  now: Instant,
  place: RegisterPlace,
): Promise<ExitCode> {
  switch (request.command) {
    case "check":
      return check(request, terminal, now);
    case "report":
      return dryRun(request, terminal, now);
    case "authority validate":
      return validate(request, terminal, now);
    case "exchange-rules":
      return exchangeRules(request, terminal, now);
    case "protocol new":
      return newProtocol(request, terminal, now);
    case "protocol validate":
      return validateProtocol(request, terminal, now);
    case "protocol diff":
      return diffProtocols(request, terminal, now);
    case "register verify":
      return verify(request, place, terminal);
    case "help":
      await terminal.out(help);
      return exit.send;
  }
}

const nowhere: RegisterPlace = { databaseUrl: undefined, dataDir: undefined, caFile: undefined };

/**
 * Runs the command with the words after `correspondence`; gives its exit code. Says usage faults on standard error. `place`
 * says where the register's records are, for the one command that reads them.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  now: Instant,
  place: RegisterPlace = nowhere,
): Promise<ExitCode> {
  try {
    return await answer(readArguments(args), terminal, now, place);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const line of error.lines) terminal.note(clean(line));
    return exit.usage;
  }
}
