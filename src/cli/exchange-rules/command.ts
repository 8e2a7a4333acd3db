import type { Instant } from "../../message/index.ts";
import { approvedAddress, authorityOf, type AuthorityFile } from "../../people/index.ts";
import type { ExchangeRulesRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { clean } from "../report/clean.ts";
import { readAuthority } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { limits } from "./mail-rule.ts";
import { rulesFor } from "./rules-for.ts";
import { installScript, undoScript } from "./script.ts";

/** Who moderates unless the command says so: the Monitoring Officer, at an approved account. */
function moderatorOf(file: AuthorityFile, at: Instant): string {
  const officer = file.people.find(({ offices }) => offices?.includes("monitoring-officer") === true);
  const address = officer === undefined ? null : approvedAddress(authorityOf(file), officer, at);
  if (address !== null) return address;
  throw new UsageError([
    "The authority file has no Monitoring Officer with an approved account: name who moderates with --moderator ADDRESS.",
  ]);
}

/** Runs `correspondence exchange-rules`: a PowerShell script on standard output, and what was left out on standard error. */
export async function exchangeRules(
  request: ExchangeRulesRequest,
  terminal: Terminal,
  now: Instant,
): Promise<ExitCode> {
  const file = await readAuthority(request.authority);
  if (request.isUndo) {
    await terminal.out(undoScript(file.name));
    return exit.send;
  }
  const moderator = request.moderator ?? moderatorOf(file, now);
  const set = rulesFor(file, { whenUnchecked: request.whenUnchecked, moderator, at: now });
  if (set.rules.length > limits.rules) {
    throw new UsageError([
      `${String(set.rules.length)} rules would be needed, and Exchange takes ${String(limits.rules)} at most.`,
    ]);
  }
  for (const address of set.left)
    terminal.note(`${clean(address)}: left out, longer than ${String(limits.charactersInWord)} characters.`);
  await terminal.out(installScript(set, file.name));
  return exit.send;
}
