import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Who holds a lock: a name that nobody else has, and that tells the process. */
export interface Holder {
  readonly name: string;
  readonly pid: number;
}

function didFailWith(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

function unless(codes: readonly string[], task: () => void): boolean {
  try {
    task();
    return true;
  } catch (error) {
    if (didFailWith(error, ...codes)) return false;
    throw error;
  }
}

/** Somebody new, in this process. */
export function newHolder(): Holder {
  return { name: `${process.pid}.${randomUUID()}`, pid: process.pid };
}

/** Who holds the lock; null where nobody does. Throws where something else than a lock stands in its place. */
export function holderOf(lock: string): Holder | null {
  let names: readonly string[] = [];
  const isFolder = unless(["ENOTDIR"], () => {
    unless(["ENOENT"], () => {
      names = readdirSync(lock);
    });
  });
  if (!isFolder) throw new Error(`${lock} is no lock: it is a file. Move it away.`);
  const [name] = names;
  if (name === undefined) return null;
  const pid = Number(/^(\d+)\.[\da-f-]{36}$/.exec(name)?.[1]);
  if (Number.isNaN(pid)) throw new Error(`${lock} is no lock: there is ${name} in it. Move it away.`);
  return { name, pid };
}

/** For how long somebody has held a lock; null once they do not. */
export function heldMs(lock: string, { name }: Holder, now: number): number | null {
  const held = statSync(join(lock, name), { throwIfNoEntry: false });
  return held === undefined ? null : now - held.mtimeMs;
}

/**
 * Takes a lock that nobody holds; false where somebody does. A lock is a folder with its holder in it, and a folder is renamed into the
 * place of an empty one or of none, in one step (rename(2)): of two who try, one has it.
 */
export function take(lock: string, { name }: Holder): boolean {
  const own = `${lock}.${name}`;
  mkdirSync(own);
  writeFileSync(join(own, name), "");
  // Windows renames no folder into the place of another.
  const isTaken = unless(["ENOTEMPTY", "EEXIST", "EPERM"], () => {
    renameSync(own, lock);
  });
  if (!isTaken) rmSync(own, { recursive: true });
  return isTaken;
}

/** Ends the turn of this holder, and of nobody who has come after them. */
export function giveBack(lock: string, { name }: Holder): void {
  unless(["ENOENT"], () => {
    unlinkSync(join(lock, name));
  });
  clear(lock);
}

/** Takes an empty lock away. One that somebody has stays. */
export function clear(lock: string): void {
  unless(["ENOENT", "ENOTEMPTY", "EEXIST", "EPERM"], () => {
    rmdirSync(lock);
  });
}
