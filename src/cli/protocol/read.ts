import { readFile } from "node:fs/promises";
import { parseProtocolFile } from "../../people/authority-file/index.ts";
import type { OwnProtocol } from "../../people/index.ts";
import { clauseNames, protocolById, protocols } from "../../protocol/index.ts";
import { clean } from "../report/clean.ts";
import { faultLine, fileTrouble } from "../trouble.ts";
import { UsageError } from "../usage-error.ts";

/** The protocol in a file; every fault is a line of the UsageError. */
export async function readProtocolFile(file: string): Promise<OwnProtocol> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError([`${clean(file)}: ${fileTrouble(error)}.`]);
  });
  const ids = protocols.map(({ id }) => id);
  const read = parseProtocolFile(text, ids, clauseNames());
  if ("faults" in read) throw new UsageError(read.faults.map((fault) => faultLine(file, fault)));
  return read.protocol;
}

/** One of our protocols in the form of a council's own: what a new one begins with, and what one is compared with. */
export function asOwnProtocol(id: string, reviewedOn: string): OwnProtocol | null {
  const protocol = protocolById(id);
  if (protocol === null) return null;
  const clauses = protocol.clauses.map(({ number, title, rule }) => ({
    number,
    title,
    rule,
    like: [`${id} ${number}`],
  }));
  return { id, title: protocol.title, edition: protocol.edition, reviewedOn, clauses };
}
