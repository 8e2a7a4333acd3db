import type { Instant } from "../../message/index.ts";
import { protocolsInForce } from "../../people/index.ts";
import { protocols } from "../../protocol/index.ts";
import type { ValidateRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { sayReview } from "../protocol/review.ts";
import { clean } from "../report/clean.ts";
import { readAuthority } from "../settings.ts";
import type { Terminal } from "../terminal.ts";

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/**
 * Runs `correspondence authority validate`: a line when the file holds, and one for each adopted protocol with its version and
 * when its review is due; the file's faults are the UsageError's lines.
 */
export async function validate(
  request: ValidateRequest,
  terminal: Terminal,
  now: Instant,
): Promise<ExitCode> {
  const file = await readAuthority(request.file);
  const members = file.people.filter((person) => person.kind !== "officer").length;
  const officers = file.people.length - members;
  const accounts = file.people.reduce((sum, person) => sum + person.accounts.length, 0);
  const what = [counted(members, "member"), counted(officers, "officer"), counted(accounts, "account")].join(
    ", ",
  );
  const adopted = file.protocols.map(clean).join(", ");
  await terminal.out(`${clean(request.file)}: sound. ${clean(file.name)}: ${what}; adopted: ${adopted}.\n`);
  for (const { version, reviewDue } of protocolsInForce(file, protocols))
    await terminal.out(`  ${clean(version)}: ${sayReview(reviewDue, now)}.\n`);
  return exit.send;
}
