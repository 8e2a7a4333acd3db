import { readFileSync } from "node:fs";

/** A package as the lock file has it. */
export interface Locked {
  /** Its place: `node_modules/a`, or `node_modules/a/node_modules/b` where two versions are wanted. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As its author names it, an SPDX expression where they did so; empty where they said nothing. */
  readonly licence: string;
  /** The hash of its archive, as npm checks it: `sha512-` and base 64. */
  readonly integrity: string;
  /** Only builds and tests it; what the add-in shows is among these, since webpack packs it. */
  readonly isForDevelopment: boolean;
  readonly needs: readonly string[];
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function lockedOf([place, entry]: readonly [string, Entry]): Locked {
  return {
    place,
    name: place.replace(/^.*node_modules\//, ""),
    version: entry.version ?? "",
    licence: entry.license ?? "",
    integrity: entry.integrity ?? "",
    isForDevelopment: entry.dev === true,
    needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }),
  };
}

/** Every package of package-lock.json, beside the project itself. */
export function lockedPackages(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(lockedOf);
}

/** Where Node finds a package when something at a place asks for it: the nearest one on the way up. */
function resolved(all: ReadonlyMap<string, Locked>, from: string, name: string): Locked | undefined {
  const here = all.get(`${from === "" ? "" : `${from}/`}node_modules/${name}`);
  if (here !== undefined || from === "") return here;
  return resolved(all, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ""), name);
}

/** These packages and everything that they need, in turn. */
export function reachedFrom(names: readonly string[], packages: readonly Locked[]): readonly Locked[] {
  const all = new Map(packages.map((each) => [each.place, each]));
  const reached = new Set<Locked>();
  const open = names.map((name) => resolved(all, "", name));
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (next === undefined || reached.has(next)) continue;
    reached.add(next);
    const { place, needs } = next;
    open.push(...needs.map((name) => resolved(all, place, name)));
  }
  return [...reached];
}
