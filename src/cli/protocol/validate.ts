import type { Instant } from "../../message/index.ts";
import { protocolVersion, reviewDue } from "../../people/index.ts";
import type { ProtocolValidateRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { clean } from "../report/clean.ts";
import type { Terminal } from "../terminal.ts";
import { readProtocolFile } from "./read.ts";
import { sayReview } from "./review.ts";

/** Runs `correspondence protocol validate`: its version and when its review is due; its faults are the UsageError's lines. */
export async function validateProtocol(
  { file }: ProtocolValidateRequest,
  terminal: Terminal,
  now: Instant,
): Promise<ExitCode> {
  const own = await readProtocolFile(file);
  const count = own.clauses.length;
  const review = sayReview(reviewDue(own), now);
  const clauses = `${String(count)} clause${count === 1 ? "" : "s"}`;
  await terminal.out(
    `${clean(file)}: sound. ${clean(own.title)}: ${clauses}; version ${protocolVersion(own)}; ${review}.\n`,
  );
  return exit.send;
}
