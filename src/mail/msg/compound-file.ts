import { MailError } from "../errors.ts";

/** A storage of a compound file: what a folder is in a file system. */
export interface Storage {
  readonly name: string;
  readonly storages: readonly Storage[];
  /** Reads a stream by its name (letter case does not count); null when there is none. Throws ERR_MSG_BROKEN. */
  read(name: string): Uint8Array | null;
}

/** Places in the header and in a directory entry. Source: MS-CFB, 2.2 and 2.6.1. */
const header = {
  sectorShift: 30,
  fatSectors: 44,
  directoryStart: 48,
  miniFatStart: 60,
  difatStart: 68,
  difat: 76,
  end: 512,
} as const;
const entryBytes = 128;
const entry = { nameBytes: 64, kind: 66, left: 68, right: 72, child: 76, start: 116, size: 120 } as const;
const kinds = { storage: 1, stream: 2, root: 5 } as const;

/** Streams shorter than this lie in the small sectors of the mini stream. */
const miniCutoff = 4096;
const miniSectorBytes = 64;

/** Sector numbers from here on are marks, not sectors: end of chain, free, and so on. */
const firstMark = 0xfffffffa;

function broken(): MailError {
  return new MailError("ERR_MSG_BROKEN");
}

/** One entry of the directory. */
interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Where sectors lie, and which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly sectorBytes: number;
  /** Where sector 0 begins. */
  readonly base: number;
  readonly next: Uint32Array;
}

/** The bytes of a sector. Throws when the file does not hold it whole. */
function sector({ bytes, base, sectorBytes }: Sectors, at: number): Uint8Array {
  const start = base + at * sectorBytes;
  if (at >= firstMark || start + sectorBytes > bytes.length) throw broken();
  return bytes.subarray(start, start + sectorBytes);
}

/** The sectors of a chain joined, at most `size` bytes. A chain that runs in a circle is longer than there are sectors. */
function chain(sectors: Sectors, start: number, size: number): Uint8Array {
  const out = new Uint8Array(Math.min(size, sectors.bytes.length));
  if (size > out.length) throw broken();
  let at = start;
  for (let done = 0; done < size; done += sectors.sectorBytes) {
    out.set(sector(sectors, at).subarray(0, size - done), done);
    at = sectors.next[at] ?? firstMark;
  }
  return out;
}

/** How many bytes the chain from `start` holds. Throws when it runs in a circle. */
function chainBytes({ next, sectorBytes }: Sectors, start: number): number {
  let count = 0;
  for (let at = start; at < firstMark; at = next[at] ?? firstMark) {
    count += 1;
    if (count > next.length) throw broken();
  }
  return count * sectorBytes;
}

/** Bytes as little-endian 32-bit numbers. */
function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const out = new Uint32Array(bytes.length >> 2);
  for (let i = 0; i < out.length; i++) out[i] = view.getUint32(i * 4, true);
  return out;
}

/** The numbers of the sectors that hold the allocation table: 109 in the header, the rest in a chain (MS-CFB, 2.5). */
function fatSectorNumbers(sectors: Sectors, view: DataView): number[] {
  const wanted = view.getUint32(header.fatSectors, true);
  if (wanted * sectors.sectorBytes > sectors.bytes.length) throw broken();
  const found = [...numbers(sectors.bytes.subarray(header.difat, header.end))].slice(0, wanted);
  for (let at = view.getUint32(header.difatStart, true); found.length < wanted;) {
    const table = numbers(sector(sectors, at));
    for (const number of table.subarray(0, Math.min(table.length - 1, wanted - found.length)))
      found.push(number);
    at = table[table.length - 1] ?? firstMark;
  }
  return found;
}

function readFat(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const shift = bytes.length < header.end ? 0 : view.getUint16(header.sectorShift, true);
  if (shift !== 9 && shift !== 12) throw broken();
  const sectorBytes = 1 << shift;
  const bare: Sectors = { bytes, sectorBytes, base: sectorBytes, next: new Uint32Array() };
  const fat = fatSectorNumbers(bare, view);
  const next = new Uint32Array(fat.length * (sectorBytes >> 2));
  fat.forEach((number, i) => {
    next.set(numbers(sector(bare, number)), i * (sectorBytes >> 2));
  });
  return { ...bare, next };
}

const utf16 = new TextDecoder("utf-16le");

function readEntry(bytes: Uint8Array): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const nameBytes = Math.min(view.getUint16(entry.nameBytes, true), entry.nameBytes);
  return {
    name: utf16.decode(bytes.subarray(0, Math.max(nameBytes - 2, 0))).toLowerCase(),
    kind: view.getUint8(entry.kind),
    left: view.getUint32(entry.left, true),
    right: view.getUint32(entry.right, true),
    child: view.getUint32(entry.child, true),
    start: view.getUint32(entry.start, true),
    size: view.getUint32(entry.size, true),
  };
}

/** A compound file opened: its directory, and how to read a stream. */
interface Opened {
  readonly directory: readonly Entry[];
  /** Each entry belongs to one storage: an entry met twice is a circle. */
  readonly seen: Set<number>;
  content(stream: Entry): Uint8Array;
}

/** The entries of one storage: a binary tree of siblings under `child` (MS-CFB, 2.6.4). */
function siblings({ directory, seen }: Opened, child: number): readonly Entry[] {
  const found: Entry[] = [];
  const waiting = [child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const sibling = directory[at];
    if (!sibling) continue;
    if (seen.has(at)) throw broken();
    seen.add(at);
    found.push(sibling);
    waiting.push(sibling.right, sibling.left);
  }
  // By name: recipients and attachments are numbered in theirs.
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Storages within storages deeper than this are no message: one takes two levels for each message attached. */
const mostLevels = 64;

function storageOf(opened: Opened, of: Entry, level: number): Storage {
  if (level > mostLevels) throw broken();
  const inside = siblings(opened, of.child);
  const streams = new Map(inside.filter(({ kind }) => kind === kinds.stream).map((one) => [one.name, one]));
  const read = (name: string) => {
    const stream = streams.get(name.toLowerCase());
    return stream ? opened.content(stream) : null;
  };
  const storages = inside
    .filter(({ kind }) => kind === kinds.storage)
    .map((one) => storageOf(opened, one, level + 1));
  return { name: of.name, storages, read };
}

/** The directory's entries, in its order; the first is the root. */
function readDirectory(sectors: Sectors, start: number): readonly Entry[] {
  const bytes = chain(sectors, start, chainBytes(sectors, start));
  const entries: Entry[] = [];
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes)
    entries.push(readEntry(bytes.subarray(at, at + entryBytes)));
  return entries;
}

/**
 * Opens a compound file (MS-CFB), the container of .msg. Streams are read when they are asked for; together they may not
 * be longer than twice the file, as the streams of an honest file are not. Throws ERR_MSG_BROKEN on tables that point
 * outside the file or run in a circle.
 */
export function openCompoundFile(bytes: Uint8Array): Storage {
  const sectors = readFat(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = readDirectory(sectors, view.getUint32(header.directoryStart, true));
  const root = directory[0];
  if (root?.kind !== kinds.root) throw broken();
  const miniFatStart = view.getUint32(header.miniFatStart, true);
  const mini: Sectors = {
    bytes: chain(sectors, root.start, root.size),
    sectorBytes: miniSectorBytes,
    base: 0,
    next: numbers(chain(sectors, miniFatStart, chainBytes(sectors, miniFatStart))),
  };
  let left = bytes.length * 2;
  const content = ({ start, size }: Entry) => {
    left -= size;
    if (left < 0) throw broken();
    return chain(size < miniCutoff ? mini : sectors, start, size);
  };
  return storageOf({ directory, seen: new Set(), content }, root, 0);
}
