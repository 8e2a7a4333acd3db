import { broken, isProtected, megabytes, tooLarge } from "../refusal.ts";
import { inflateWithin } from "../zip/inflate.ts";
import { decodeAscii85 } from "./ascii85.ts";
import { hasVastRange } from "./font-ranges.ts";
import { pdfLimits } from "./limits.ts";
import { streamPlaces, type StreamPlace } from "./streams.ts";

/** What was seen of a PDF before it is opened. */
export interface Seen {
  readonly hasPictures: boolean;
}

/** Filters that can make much of little (7.4): Flate by 1,032, LZW by about 1,400, run lengths by 64. */
const growing = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g;

/** A filter that is named elsewhere: `/Filter 12 0 R`. */
const filterElsewhere = /\/Filter\s{0,20}\d{1,9}\s{1,20}\d/;

const picture = /\/Subtype\s{0,20}\/Image\b/;
const ascii85 = /\/(?:ASCII85Decode|A85)\b/;

/** The most that any of the filters makes of one byte. */
const mostGrowth = 1400;

/** Fonts' tables are looked at up to this size; a larger one is no table of a font. */
const longestTable = 1024 * 1024;

/** Zlib data begins so (RFC 1950, 2.2): method 8, and a check by 31. PDF readers ask the same. */
function isZlib(data: Uint8Array): boolean {
  const [method = 0, flags = 0] = data;
  return (method & 0x0f) === 8 && ((method << 8) + flags) % 31 === 0;
}

/** Looks at streams one by one and keeps count. Made for one file. */
class Guard {
  private out = 0;
  private looked = 0;
  private streams = 0;
  private hasPictures = false;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  look(): Seen {
    for (const place of streamPlaces(this.bytes)) {
      this.streams++;
      if (this.streams > pdfLimits.streams) throw tooLarge(`${pdfLimits.streams} parts`);
      this.stream(place);
    }
    return { hasPictures: this.hasPictures };
  }

  private stream(place: StreamPlace): void {
    const { start, end, dictionary } = place;
    if (picture.test(dictionary)) this.hasPictures = true;
    const raw = this.bytes.subarray(start);
    const filters = dictionary.match(growing)?.length ?? 0;
    const isArmoured = filters === 1 && ascii85.test(dictionary);
    const data = isArmoured ? decodeAscii85(this.bytes.subarray(start, end)) : raw;
    if (isZlib(data)) this.inflate(data, dictionary);
    else this.plain(this.bytes.subarray(start, end), filters);
    const isUnclear = filters > 1 || filterElsewhere.test(dictionary);
    if (isUnclear || (filters === 1 && !isZlib(data))) this.bound(end - start);
  }

  /** Inflates without keeping: what comes out is counted, and a font's table in it is looked at. */
  private inflate(data: Uint8Array, dictionary: string): void {
    const isPicture = picture.test(dictionary);
    const limit = Math.min(pdfLimits.streamBytes, pdfLimits.allBytes - this.out);
    const kept: Uint8Array[] = [];
    let size = 0;
    const { length, looked, isOverLimit } = inflateWithin(data.subarray(2), limit, (chunk) => {
      size += chunk.length;
      if (size <= longestTable && !isPicture) kept.push(chunk);
    });
    this.out += length;
    this.looked += looked;
    if (isOverLimit) throw tooLarge(megabytes(limit));
    // Streams that overlap would be looked at again and again; honest ones are there once.
    if (this.looked > 3 * this.bytes.length + 1_000_000) throw broken("pdf");
    if (size <= longestTable) for (const chunk of [joined(kept, size)]) this.table(chunk);
  }

  private plain(data: Uint8Array, filters: number): void {
    if (filters === 0 && data.length <= longestTable) this.table(data);
  }

  private table(data: Uint8Array): void {
    if (hasVastRange(data)) throw broken("pdf");
  }

  /** Where it cannot be seen what comes out, the most that could is what counts. */
  private bound(length: number): void {
    if (length * mostGrowth > pdfLimits.streamBytes) throw tooLarge(megabytes(pdfLimits.streamBytes));
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** `/Encrypt 9 0 R` or `/Encrypt <<`; not `/EncryptMetadata`. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("/Encrypt", (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x2f); at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
    const isName = name.every((code, index) => bytes[at + index] === code);
    if (isName && !/[A-Za-z]/.test(String.fromCharCode(bytes[at + 8] ?? 0))) return true;
  }
  return false;
}

/**
 * Looks through a PDF before it is opened, without believing its cross-reference table: every stream is inflated step by
 * step and thrown away, so that one that would fill the memory is found before a reader meets it. Refuses what is
 * protected, bombs, filters upon filters, and fonts that name more characters than there are. Throws Refusal.
 */
export function guardPdf(bytes: Uint8Array): Seen {
  if (isEncrypted(bytes)) throw isProtected("pdf");
  return new Guard(bytes).look();
}
