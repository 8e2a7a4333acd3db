import type { Verdict, Where } from "../../register/store/index.ts";
import type { VerifyRequest } from "../arguments.ts";
import { exit, type ExitCode } from "../exit.ts";
import { clean } from "../report/clean.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** The settings that say where the records are (outward contract, section 6). */
export interface RegisterPlace {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string | undefined;
  readonly caFile: string | undefined;
}

function whereOf({ databaseUrl, dataDir, caFile }: RegisterPlace): Where {
  if (databaseUrl !== undefined && databaseUrl !== "")
    return {
      kind: "postgres",
      url: databaseUrl,
      connections: 2,
      ...(caFile === undefined ? {} : { caFile }),
    };
  if (dataDir !== undefined && dataDir !== "") return { kind: "pglite", folder: dataDir };
  throw new UsageError([
    "Set DATABASE_URL, or DATA_DIR for trial storage: they say where the register keeps its records.",
  ]);
}

/** What a person reads: whether the log holds, and the head to keep. */
function told({ ok, entries, head, firstBad }: Verdict): string {
  if (ok)
    return `The log holds: ${entries} entries.\nKeep this head to check against later: ${head.n}:${head.hash}\n`;
  return `The log breaks at entry ${firstBad?.n ?? 0}. ${clean(firstBad?.because ?? "")}\n`;
}

/**
 * Runs `correspondence register verify`: derives the log again from its rows. The register's store, and with it the
 * database drivers, is loaded here and nowhere else in the command.
 */
export async function verify(
  request: VerifyRequest,
  place: RegisterPlace,
  terminal: Terminal,
): Promise<ExitCode> {
  const where = whereOf(place);
  const { verifyStore } = await import("../../register/store/index.ts");
  try {
    const verdict = await verifyStore(where, request.head);
    const { ok, entries, head, firstBad } = verdict;
    const shown = {
      ok,
      entries,
      head: `${head.n}:${head.hash}`,
      ...(firstBad === undefined ? {} : { firstBad }),
    };
    await terminal.out(request.format === "json" ? `${JSON.stringify(shown)}\n` : told(verdict));
    return ok ? exit.send : exit.asks;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError([`--head: ${error.message}`]);
    terminal.note(
      clean(`The records could not be read: ${error instanceof Error ? error.message : String(error)}`),
    );
    return exit.unreadable;
  }
}
