import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DirectoryChanges, DirectoryFile, UnusableFile } from "../../../api/index.ts";
import { parseAuthorityFile, readAuthorityFile, type Fault } from "../../../people/authority-file/index.ts";
import {
  csvTextIn,
  differencesOf,
  previewOf,
  sayDoubt,
  sayFault,
  sayUnusable,
  type Preview,
} from "../../../people/directory/index.ts";
import type { AuthorityFile, Person } from "../../../people/index.ts";
import { protocols } from "../../../protocol/index.ts";
import { keptMirror, type Mirror } from "../../graph/index.ts";
import type { Store } from "../../store/index.ts";
import type { Versioned } from "../authority/in-force.ts";
import { fromGraph } from "./from-graph.ts";

/** A change of the directory that nobody has made yet: the directory as it would be, and what is shown of it. */
export interface Proposal {
  readonly next: AuthorityFile;
  readonly changes: DirectoryChanges;
}

const adoptable = protocols.map(({ id }) => id);

function unusable(says: string, faults: readonly Fault[] = []): UnusableFile {
  return {
    isUsable: false,
    says,
    faults: faults.map(({ pointer, found, wanted }) => ({
      at: pointer,
      says: `Found ${found}, wanted ${wanted}.`,
    })),
  };
}

/** Names a change: from this directory to that one. Whoever confirms it confirms nothing else. */
function digestOf({ version }: Versioned, next: AuthorityFile): string {
  return createHash("sha256")
    .update(`${version}\n${canonicalize(next)}`)
    .digest("hex");
}

function addedPerson(person: Person, line: number | null): DirectoryChanges["added"][number] {
  const { id, name, title, post = "", accounts } = person;
  return {
    line,
    person: id,
    name: title === undefined ? name : `${title} ${name}`,
    post,
    addresses: accounts.map(({ address }) => address),
  };
}

type Lines = ReadonlyMap<string, number>;

/** Who is added, changed, taken away or left between two directories; `lines`: on which line of the file each stands. */
function comparedPeople(before: AuthorityFile, next: AuthorityFile, lines: Lines) {
  const were = new Map(before.people.map((person) => [person.id, person]));
  const are = new Set(next.people.map(({ id }) => id));
  const lineOf = (id: string): number | null => lines.get(id) ?? null;
  const changed = next.people.flatMap((person) => {
    const was = were.get(person.id);
    const fields = was === undefined ? [] : differencesOf(was, person);
    if (fields.length === 0) return [];
    return [{ line: lineOf(person.id), person: person.id, name: person.name, fields: [...fields] }];
  });
  return {
    added: next.people
      .filter(({ id }) => !were.has(id))
      .map((person) => addedPerson(person, lineOf(person.id))),
    changed,
    removed: before.people.filter(({ id }) => !are.has(id)).map(({ id, name }) => ({ person: id, name })),
  };
}

function settingsThatDiffer(before: AuthorityFile, next: AuthorityFile): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])] as (keyof AuthorityFile)[];
  return names.filter((name) => name !== "people" && canonicalize(before[name]) !== canonicalize(next[name]));
}

function shownPreview({ rows, unchanged, doubts, faults, absent }: Preview) {
  return {
    rows,
    unchanged,
    doubts: doubts.map((doubt) => ({
      line: doubt.line,
      because: doubt.because,
      says: sayDoubt(doubt),
      person: doubt.person,
    })),
    faults: faults.map((fault) => ({
      line: fault.line,
      because: fault.fault.because,
      says: sayFault(fault),
    })),
    absent: absent.map(({ id, name }) => ({ person: id, name })),
  };
}

function fromCsv(now: Versioned, bytes: Uint8Array, as: "member" | "officer"): Proposal | UnusableFile {
  const preview = previewOf(csvTextIn(bytes), now.file, as);
  if ("unusable" in preview) return unusable(sayUnusable(preview));
  const { next } = preview;
  const read = readAuthorityFile(next, adoptable);
  if ("faults" in read) return unusable("With this list the directory would not hold.", read.faults);
  const lines = new Map([
    ...preview.added.map(({ line, person }) => [person.id, line] as const),
    ...preview.changed.map(({ line, person }) => [person, line] as const),
  ]);
  const people = comparedPeople(now.file, next, lines);
  const changes = { ...people, ...shownPreview(preview), settings: [], digest: digestOf(now, next) };
  return { next, changes: { isUsable: true, ...changes } };
}

function fromMirror(now: Versioned, mirror: Mirror | null): Proposal | UnusableFile {
  if (mirror === null) return unusable("The groups of Microsoft 365 were not read yet.");
  const { next, absent, ...shown } = fromGraph(mirror, now.file);
  const read = readAuthorityFile(next, adoptable);
  if ("faults" in read) return unusable("With these groups the directory would not hold.", read.faults);
  const changes = {
    ...comparedPeople(now.file, next, new Map()),
    ...shown,
    doubts: [...shown.doubts],
    faults: [...shown.faults],
    absent: absent.map(({ id, name }) => ({ person: id, name })),
    settings: settingsThatDiffer(now.file, next),
    digest: digestOf(now, next),
  };
  return { next, changes: { isUsable: true, ...changes } };
}

function fromAuthorityFile(now: Versioned, bytes: Uint8Array): Proposal | UnusableFile {
  const read = parseAuthorityFile(new TextDecoder().decode(bytes), adoptable);
  if ("faults" in read) return unusable("This is no authority file that can be used.", read.faults);
  const { levels = now.file.levels, ...rest } = read.authority;
  const next: AuthorityFile = levels === undefined ? rest : { ...rest, levels };
  const people = comparedPeople(now.file, next, new Map());
  const touched = people.added.length + people.changed.length;
  return {
    next,
    changes: {
      isUsable: true,
      ...people,
      digest: digestOf(now, next),
      rows: next.people.length,
      unchanged: next.people.length - touched,
      settings: settingsThatDiffer(now.file, next),
      doubts: [],
      faults: [],
      absent: [],
    },
  };
}

/**
 * What it would do to bring in a file; or why it cannot be. The same file and directory always give the same digest, so that a
 * preview is kept nowhere: whoever confirms sends the file once more.
 */
export async function proposalOf(
  db: Store["db"],
  now: Versioned,
  { as, bytes }: DirectoryFile,
): Promise<Proposal | UnusableFile> {
  if (as === "graph") return fromMirror(now, await keptMirror(db));
  const read = Buffer.from(bytes, "base64");
  return as === "authority-file" ? fromAuthorityFile(now, read) : fromCsv(now, read, as);
}
