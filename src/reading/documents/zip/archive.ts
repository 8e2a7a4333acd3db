import { limits } from "../limits.ts";
import { decodeWindows1252 } from "../plain/decoder.ts";
import { broken, isProtected, megabytes, tooLarge } from "../refusal.ts";
import { inflateAtOnce, inflateWithin } from "./inflate.ts";

/** One file of an archive, as the central directory states it (APPNOTE 4.3.12). */
interface Entry {
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The end record is 22 bytes long and may be followed by a comment of 65,535. */
const endLength = 22;
const longestComment = 65_535;

const utf8 = new TextDecoder("utf-8");

/** A name that leads out of the archive, or is written for another system. Takes `../x`, `/etc/x`, `C:x`, `a\b`; not `word/a..b.xml`. */
const strayName = /^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i;

function endRecord(view: DataView, type: string): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw broken(type);
}

/**
 * The files of a zip archive, opened by name. Only the central directory is believed, and of it nothing that could not be
 * checked: names that lead elsewhere or stand twice, more entries or bytes than any document has, ratios of bombs and
 * protected entries are refused before anything is inflated; a size that lies is found out while inflating.
 */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly type: string;
  private inflated = 0;

  /** `type` is what the archive is called in a refusal: `docx`. Throws Refusal. */
  constructor(bytes: Uint8Array, type: string) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.type = type;
    if (bytes.length < endLength) throw broken(type);
    const end = endRecord(this.view, type);
    const count = this.view.getUint16(end + 10, true);
    if (count > limits.entries) throw tooLarge(`${limits.entries} files`);
    this.readDirectory(this.view.getUint32(end + 16, true), count, end);
  }

  /** The names of the files, in the order of the directory. */
  get names(): readonly string[] {
    return Array.from(this.entries.keys());
  }

  /** The content of a file; null when there is none of that name. Throws Refusal. */
  open(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    this.inflated += entry.size;
    if (this.inflated > limits.inflatedBytes) throw tooLarge(megabytes(limits.inflatedBytes));
    const data = this.dataOf(entry);
    if (entry.method === 0) {
      if (entry.size !== entry.compressed) throw broken(this.type);
      return data;
    }
    return inflateAtOnce(data, entry.size) ?? this.inflateStepwise(data, entry);
  }

  private inflateStepwise(data: Uint8Array, entry: Entry): Uint8Array {
    const content = new Uint8Array(entry.size);
    let filled = 0;
    const { length, isOverLimit } = inflateWithin(
      data,
      () => entry.size,
      (chunk) => {
        content.set(chunk, filled);
        filled += chunk.length;
      },
    );
    if (isOverLimit || length !== entry.size) throw broken(this.type);
    return content;
  }

  private readDirectory(from: number, count: number, end: number): void {
    let at = from;
    let stated = 0;
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || this.view.getUint32(at, true) !== entrySignature) throw broken(this.type);
      const entry = this.entryAt(at);
      stated += entry.size;
      if (stated > limits.statedBytes) throw tooLarge(megabytes(limits.statedBytes));
      at += 46 + this.lengthAt(at + 28) + this.lengthAt(at + 30) + this.lengthAt(at + 32);
    }
  }

  private lengthAt(at: number): number {
    return this.view.getUint16(at, true);
  }

  private entryAt(at: number): Entry {
    const { view } = this;
    const flags = view.getUint16(at + 8, true);
    const entry = {
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const nameBytes = this.bytes.subarray(at + 46, at + 46 + this.lengthAt(at + 28));
    const name = (flags & 0x800 ? utf8.decode(nameBytes) : decodeWindows1252(nameBytes)).toLowerCase();
    if ((flags & 1) === 1) throw isProtected(this.type);
    if ((entry.method !== 0 && entry.method !== 8) || strayName.test(name)) throw broken(this.type);
    if (entry.size > limits.ratioFreeBytes && entry.size > entry.compressed * limits.ratio)
      throw tooLarge(`${limits.ratio} times its packed size`);
    if (this.entries.has(name)) throw broken(this.type);
    this.entries.set(name, entry);
    return entry;
  }

  /** The compressed data, behind its local header, whose own sizes are not believed. */
  private dataOf({ offset, compressed }: Entry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== localSignature)
      throw broken(this.type);
    const start = offset + 30 + this.lengthAt(offset + 26) + this.lengthAt(offset + 28);
    if (start + compressed > this.bytes.length) throw broken(this.type);
    return this.bytes.subarray(start, start + compressed);
  }
}
