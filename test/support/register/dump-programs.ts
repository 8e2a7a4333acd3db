import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { postgresPrograms } from "./postgres-programs.ts";

/** PostgreSQL's own tools for backups, as commands. */
export interface DumpPrograms {
  readonly dump: string;
  readonly restore: string;
}

/** The tools beside the server's programs, else those on the path; null where neither can be run. */
export function dumpPrograms(): DumpPrograms | null {
  const beside = dirname(postgresPrograms().postgres);
  const places = [
    { dump: join(beside, "pg_dump"), restore: join(beside, "pg_restore") },
    { dump: "pg_dump", restore: "pg_restore" },
  ];
  const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
  return places.find(({ dump, restore }) => isThere(dump) && isThere(restore)) ?? null;
}
