import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** One message to check: a file, or standard input as `-`. */
export type Source = string;

/** What the PATHs of the command come to. */
export interface Sources {
  /** In the order given; a folder's in the order of their names. */
  readonly sources: readonly Source[];
  /** Folders that hold no .eml or .msg at any depth, as named. */
  readonly emptyFolders: readonly string[];
}

const mail = /\.(?:eml|msg)$/i;

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** Every .eml and .msg below a folder. Links to folders are not followed, so a loop of links cannot hold the walk. */
async function mailBelow(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await mailBelow(path)));
    else if (mail.test(entry.name)) found.push(path);
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  // A path that is not there is a message that cannot be read: said in its turn, among the others.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Files named are taken whatever their extension; folders give the .eml and .msg below them. */
export async function sourcesOf(paths: readonly string[]): Promise<Sources> {
  const sources: Source[] = [];
  const emptyFolders: string[] = [];
  for (const path of paths) {
    const isOne = path === "-" || !(await isFolder(path));
    const found = isOne ? [path] : await mailBelow(path);
    if (found.length === 0) emptyFolders.push(path);
    for (const source of found) sources.push(source);
  }
  return { sources, emptyFolders };
}
