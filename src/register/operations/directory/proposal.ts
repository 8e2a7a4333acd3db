import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DirectoryChanges, DirectoryFile, UnusableFile } from "../../../api/index.ts";
import { parseAuthorityFile, readAuthorityFile, type Fault } from "../../../people/authority-file/index.ts";
import {
  csvTextIn,
  previewOf,
  sayUnusable,
  type IsTaken,
  type Preview,
} from "../../../people/directory/index.ts";
import type { AuthorityFile } from "../../../people/index.ts";
import { protocols } from "../../../protocol/index.ts";
import { keptMirror, type Mirror } from "../../graph/index.ts";
import type { Store } from "../../store/index.ts";
import type { Versioned } from "../authority/in-force.ts";
import { comparedPeople, settingsThatDiffer } from "./compared.ts";
import { fromGraph } from "./from-graph.ts";
import { shownOf } from "./shown.ts";
import { takenIds } from "./taken-ids.ts";

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
export function digestOf({ version }: Versioned, next: AuthorityFile): string {
  return createHash("sha256")
    .update(`${version}\n${canonicalize(next)}`)
    .digest("hex");
}

function peopleIn(people: Preview["absent"]): DirectoryChanges["absent"] {
  return people.map(({ id, name }) => ({ person: id, name }));
}

/** A list as it lies on the disk, and the ids that nobody in it may be given. */
interface CsvFile {
  readonly bytes: Uint8Array;
  readonly as: "member" | "officer";
  readonly isTaken: IsTaken;
}

function fromCsv(now: Versioned, { bytes, as, isTaken }: CsvFile): Proposal | UnusableFile {
  const preview = previewOf(csvTextIn(bytes), now.file, as, isTaken);
  if ("unusable" in preview) return unusable(sayUnusable(preview));
  const { next } = preview;
  const read = readAuthorityFile(next, adoptable);
  if ("faults" in read) return unusable("With this list the directory would not hold.", read.faults);
  const lines = new Map([
    ...preview.added.map(({ line, person }) => [person.id, line] as const),
    ...preview.changed.map(({ line, person }) => [person, line] as const),
  ]);
  const changes = {
    ...comparedPeople(now.file, next, lines),
    ...shownOf(preview),
    rows: preview.rows,
    unchanged: preview.unchanged,
    absent: peopleIn(preview.absent),
    settings: [],
    digest: digestOf(now, next),
  };
  return { next, changes: { isUsable: true, ...changes } };
}

function fromMirror(now: Versioned, mirror: Mirror | null, isTaken: IsTaken): Proposal | UnusableFile {
  if (mirror === null) return unusable("The groups of Microsoft 365 were not read yet.");
  const { next, absent, ...shown } = fromGraph(mirror, now.file, isTaken);
  const read = readAuthorityFile(next, adoptable);
  if ("faults" in read) return unusable("With these groups the directory would not hold.", read.faults);
  const changes = {
    ...comparedPeople(now.file, next, new Map()),
    ...shown,
    doubts: [...shown.doubts],
    faults: [...shown.faults],
    absent: peopleIn(absent),
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
  const read = Buffer.from(bytes, "base64");
  if (as === "authority-file") return fromAuthorityFile(now, read);
  const isTaken = await takenIds(db);
  if (as === "graph") return fromMirror(now, await keptMirror(db), isTaken);
  return fromCsv(now, { bytes: read, as, isTaken });
}
