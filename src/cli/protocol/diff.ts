import { isoInLondon, type Instant } from "../../message/index.ts";
import { protocolVersion, type OwnClause, type OwnProtocol } from "../../people/index.ts";
import { clausesFor } from "../../protocol/index.ts";
import { allChecks } from "../../checks/index.ts";
import type { ProtocolDiffRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { clean } from "../report/clean.ts";
import type { Terminal } from "../terminal.ts";
import { asOwnProtocol, readProtocolFile } from "./read.ts";

/** A protocol of ours by its id, else a file. */
async function protocolOf(name: string, today: string): Promise<OwnProtocol> {
  return asOwnProtocol(name, today) ?? (await readProtocolFile(name));
}

/** How a protocol takes each check: its level, and the numbers of the clauses behind it; `off` where nothing is. */
function strictnessLines({ clauses, levels = {} }: OwnProtocol): ReadonlyMap<string, string> {
  const lines = allChecks.map(({ id, level }): readonly [string, string] => {
    const behind = clauses.filter(({ like }) =>
      like.some((name) => {
        const [protocol = "", ...number] = name.split(" ");
        return clausesFor([protocol], id).some(({ clause }) => clause === number.join(" "));
      }),
    );
    const setting = levels[id] ?? (behind.length > 0 || id === "blind-copy" ? level : "off");
    const numbers = behind.map(({ number }) => number).join(", ");
    return [id, numbers === "" || setting === "off" ? setting : `${setting}, by ${numbers}`];
  });
  return new Map(lines);
}

function clauseLine({ title, rule, like }: OwnClause): string {
  return `${title}. ${rule} (${like.join(", ")})`;
}

/** What stands on one side only, or differs, one line each: `- ` before, `+ ` after. */
function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .flatMap((name) => {
      const [old, now] = [before.get(name), after.get(name)];
      return [
        ...(old === undefined ? [] : [`- ${name}: ${old}`]),
        ...(now === undefined ? [] : [`+ ${name}: ${now}`]),
      ];
    });
}

function clauseLines({ clauses }: OwnProtocol): ReadonlyMap<string, string> {
  return new Map(clauses.map((clause) => [`clause ${clause.number}`, clauseLine(clause)]));
}

/** Runs `correspondence protocol diff`: what changes for a sender, then in the text; exit code 1 where anything does. */
export async function diffProtocols(
  { before, after }: ProtocolDiffRequest,
  terminal: Terminal,
  now: Instant,
): Promise<ExitCode> {
  const today = isoInLondon(now).slice(0, 10);
  const [old, young] = [await protocolOf(before, today), await protocolOf(after, today)];
  const lines = [
    ...differences(strictnessLines(old), strictnessLines(young)),
    ...differences(clauseLines(old), clauseLines(young)),
  ];
  const heading = `${protocolVersion(old)} → ${protocolVersion(young)}`;
  const text =
    lines.length === 0 ? `${heading}: no clause and no level differs.` : [heading, ...lines].join("\n");
  await terminal.out(`${text.split("\n").map(clean).join("\n")}\n`);
  return lines.length === 0 ? exit.send : exit.asks;
}
