import type { AuthorityFile, Person } from "../authority-file.ts";
import { columnsOf, missingColumns } from "./columns.ts";
import { rowsOf, type CsvFault, type CsvRead } from "./csv-text.ts";
import { entryIn, type DirectoryEntry, type RowFault } from "./entry.ts";
import { knownBy, type Known } from "./known.ts";
import { idMaker, type IsTaken } from "./new-id.ts";
import { bareName, changed, changeOf, personOf, type BroughtInAs, type Change } from "./person-from.ts";

/** A line that was not taken, and why. */
export interface LineFault {
  readonly line: number;
  readonly fault: RowFault | { readonly because: CsvFault["because"] };
}

/** Something that a person must decide: it is shown, and left as it is. */
export interface Doubt {
  readonly line: number;
  readonly because:
    | "guest" // of another organisation
    | "blocked" // the account cannot sign in
    | "mailbox-of-nobody" // shared, or a room
    | "twice" // the same address on two lines
    | "same-name" // somebody of that name is there, at another address
    | "other-kind" // the address is a member's where officers are brought in, or the reverse
    | "outside"; // not at a domain of the authority
  readonly name: string;
  readonly address: string;
  /** The person it may be; null where nobody is meant. */
  readonly person: string | null;
}

/** What bringing a file in would do. Nothing is done by it: `next` is the authority file as it would be. */
export interface Preview {
  readonly rows: number;
  readonly added: readonly { readonly line: number; readonly person: Person }[];
  readonly changed: readonly Change[];
  readonly unchanged: number;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly LineFault[];
  /** People of that kind whose authority accounts the file does not name: they may have left. They stay. */
  readonly absent: readonly Person[];
  readonly next: AuthorityFile;
}

/** A file that cannot be brought in at all. */
export interface Unusable {
  readonly unusable: "empty" | "not-text" | "no-address-column" | "no-name-column" | "too-many-rows";
  /** The header as it stands. */
  readonly found: readonly string[];
}

/** A longer file is not of one authority: it is refused whole, and nobody has to read through it. */
const mostRows = 10_000;

function isFault(entry: DirectoryEntry | RowFault): entry is RowFault {
  return "because" in entry;
}

function isKind(person: Person, as: BroughtInAs): boolean {
  return (person.kind === "officer") === (as === "officer");
}

/** Why an entry is left for a person to decide; null where it can be taken. */
function doubtOf(entry: DirectoryEntry, known: Known, as: BroughtInAs): Doubt | null {
  const { line, name, address } = entry;
  const owner = known.ownerOf(address);
  const namesake = known.namesake(bareName(name, as));
  const doubt = (because: Doubt["because"], person: Person | null): Doubt => ({
    line,
    because,
    name,
    address,
    person: person?.id ?? null,
  });
  if (known.isSeen(address)) return doubt("twice", owner);
  if (owner !== null) return isKind(owner, as) ? null : doubt("other-kind", owner);
  if (entry.isGuest) return doubt("guest", namesake);
  if (entry.mailbox !== "person") return doubt("mailbox-of-nobody", null);
  if (!entry.isEnabled) return doubt("blocked", null);
  if (!known.isOwn(address)) return doubt("outside", namesake);
  return namesake === null ? null : doubt("same-name", namesake);
}

/** The readable and unreadable people of a list, and what to do with them. */
interface Entries {
  readonly entries: readonly DirectoryEntry[];
  readonly faults: readonly LineFault[];
}

/** The rows that can be read, and those that cannot, in the order of the file. */
function entriesIn(header: readonly string[], rest: CsvRead): Entries {
  const columns = columnsOf(header);
  const entries: DirectoryEntry[] = [];
  const faults: LineFault[] = rest.faults.map(({ line, because }) => ({ line, fault: { because } }));
  for (const row of rest.rows.slice(1)) {
    const entry = entryIn(row, columns, header.length);
    if (isFault(entry)) faults.push({ line: row.line, fault: entry });
    else entries.push(entry);
  }
  return { entries, faults: faults.sort((a, b) => a.line - b.line) };
}

function unusable(header: readonly string[], rows: number): Unusable | null {
  if (header.length === 0) return { unusable: "empty", found: [] };
  if (rows > mostRows) return { unusable: "too-many-rows", found: header };
  const [missing] = missingColumns(columnsOf(header));
  return missing === undefined ? null : { unusable: `no-${missing}-column`, found: header };
}

/** Entries by what becomes of them. */
interface SortedOut {
  readonly added: { readonly line: number; readonly person: Person }[];
  readonly changed: Change[];
  readonly doubts: Doubt[];
  unchanged: number;
}

function sortedOut(
  entries: readonly DirectoryEntry[],
  known: Known,
  as: BroughtInAs,
  nextId: () => string,
): SortedOut {
  const sorted: SortedOut = { added: [], changed: [], doubts: [], unchanged: 0 };
  for (const entry of entries) {
    const doubt = doubtOf(entry, known, as);
    known.see(entry.address);
    const owner = known.ownerOf(entry.address);
    const change = owner === null ? null : changeOf(entry, owner);
    if (doubt !== null) sorted.doubts.push(doubt);
    else if (owner === null) sorted.added.push({ line: entry.line, person: personOf(entry, nextId(), as) });
    else if (change === null) sorted.unchanged += 1;
    else sorted.changed.push(change);
  }
  return sorted;
}

/** The authority file with what was sorted out: nobody is taken away. */
function withChanges(file: AuthorityFile, { added, changed: changes }: SortedOut): AuthorityFile {
  const changeFor = new Map(changes.map((change) => [change.person, change]));
  const people = file.people.map((person) => {
    const change = changeFor.get(person.id);
    return change === undefined ? person : changed(person, change);
  });
  return { ...file, people: [...people, ...added.map(({ person }) => person)] };
}

/** What a list is compared with: the directory, and the ids that nobody new may have. */
interface Compared {
  readonly file: AuthorityFile;
  readonly isTaken: IsTaken | undefined;
}

function previewOfEntries(
  { entries, faults }: Entries,
  { file, isTaken }: Compared,
  as: BroughtInAs,
): Preview {
  const known = knownBy(file);
  const sorted = sortedOut(entries, known, as, idMaker(file, as, isTaken));
  return {
    rows: entries.length + faults.length,
    ...sorted,
    faults,
    absent: file.people.filter((person) => isKind(person, as) && known.isAbsent(person)),
    next: withChanges(file, sorted),
  };
}

/** The properties of somebody in a directory that is read without a file, in the words of Microsoft Entra; empty where it has none. */
const listedProperties = [
  "userPrincipalName",
  "displayName",
  "givenName",
  "surname",
  "mail",
  "userType",
  "jobTitle",
  "accountEnabled",
  "recipientType",
] as const;

/** Somebody in a directory that is read without a file. `recipientType` is `SharedMailbox` for what is nobody's own. */
export type ListedPerson = { readonly [property in (typeof listedProperties)[number]]: string };

/** What it would do to bring in people without a file: by the same rules. Their lines are their places in the list, from 1. */
export function previewOfPeople(
  people: readonly ListedPerson[],
  file: AuthorityFile,
  as: BroughtInAs,
  isTaken?: IsTaken,
): Preview {
  const rows = people.map((person, at) => ({
    line: at + 1,
    cells: listedProperties.map((property) => person[property]),
  }));
  const header = { line: 0, cells: listedProperties };
  const entries = entriesIn(listedProperties, { rows: [header, ...rows], faults: [] });
  return previewOfEntries(entries, { file, isTaken }, as);
}

/**
 * What it would do to bring in a CSV export: who is new, whose name or post changes, and every line that was not taken with its
 * reason. Nobody is merged by name, no guest is taken for one of ours, and nobody is dropped: that is for a person to say.
 * Source: report of June 2022, 4.3; outward contract, section 1.
 */
export function previewOf(
  text: string,
  file: AuthorityFile,
  as: BroughtInAs,
  isTaken?: IsTaken,
): Preview | Unusable {
  const read = rowsOf(text);
  if (read.faults.some(({ because }) => because === "not-text")) return { unusable: "not-text", found: [] };
  const header = read.rows[0]?.cells ?? [];
  const fault = unusable(header, read.rows.length - 1);
  if (fault !== null) return fault;
  return previewOfEntries(entriesIn(header, read), { file, isTaken }, as);
}
