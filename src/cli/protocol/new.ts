import { isoInLondon, type Instant } from "../../message/index.ts";
import type { OwnClause, OwnProtocol } from "../../people/index.ts";
import { protocols } from "../../protocol/index.ts";
import type { ProtocolNewRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { clean } from "../report/clean.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { asOwnProtocol } from "./read.ts";

function base(id: string, today: string): OwnProtocol {
  const found = asOwnProtocol(id, today);
  if (found !== null) return found;
  const known = protocols.map((each) => each.id).join(", ");
  throw new UsageError([`protocol new: found "${clean(id)}", wanted any of ${known}.`]);
}

/** Of several protocols each clause keeps its words and is numbered through: the council gives them its own numbers. */
function composed(ids: readonly string[], today: string): readonly OwnClause[] {
  const all = ids.flatMap((id) => base(id, today).clauses);
  return ids.length === 1 ? all : all.map((clause, at) => ({ ...clause, number: String(at + 1) }));
}

/** Runs `correspondence protocol new`: a protocol file to work on, on standard output. */
export async function newProtocol(
  { ids }: ProtocolNewRequest,
  terminal: Terminal,
  now: Instant,
): Promise<ExitCode> {
  const today = isoInLondon(now).slice(0, 10);
  const own: OwnProtocol = {
    id: `our-council-${today.slice(0, 4)}`,
    title: "Member/Officer Protocol",
    edition: `Draft of ${today}`,
    reviewedOn: today,
    levels: {},
    clauses: composed(ids, today),
  };
  await terminal.out(`${JSON.stringify(own, null, 2)}\n`);
  return exit.send;
}
