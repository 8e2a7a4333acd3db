import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { dumpPrograms } from "../../test/support/register/dump-programs.ts";
import { postgresPrograms } from "../../test/support/register/postgres-programs.ts";
import { cutOff } from "./cut-off.ts";
import type { Need } from "./runs.ts";

async function hasChromium(): Promise<boolean> {
  const own = process.env["CHROMIUM"];
  return existsSync(own ?? (await chromium.executablePath()));
}

function hasPostgres(): boolean {
  return (process.env["DATABASE_URL"] ?? "") !== "" || postgresPrograms().postgres !== "";
}

/** Ten thousand connections, and what a process has open besides. */
const manyFiles = 11_000;

function mayOpenMany(): boolean {
  const limit = execFileSync("/bin/sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim();
  return limit === "unlimited" || Number(limit) >= manyFiles;
}

const needs: Readonly<
  Record<Need, { readonly isMet: () => boolean | Promise<boolean>; readonly why: string }>
> = {
  postgres: { isMet: hasPostgres, why: "no PostgreSQL: set DATABASE_URL, or install its programs" },
  pg_dump: {
    isMet: () => dumpPrograms() !== null,
    why: "no pg_dump and pg_restore: PostgreSQL's clients have them",
  },
  "open-files": {
    isMet: mayOpenMany,
    why: `a process may not open ${manyFiles} files here: raise the hard limit (ulimit -Hn)`,
  },
  "own-network": {
    isMet: () => spawnSync("unshare", cutOff("true")).status === 0,
    why: "no network of its own can be made for a process: Linux, with unshare and ip, and namespaces allowed",
  },
  chromium: { isMet: hasChromium, why: "no Chromium: set CHROMIUM to its path" },
};

/** Why a need is not met on this machine, in words; null where it is. */
export async function missing(need: Need): Promise<string | null> {
  const { isMet, why } = needs[need];
  const met = await Promise.resolve()
    .then(isMet)
    .catch(() => false);
  return met ? null : why;
}
