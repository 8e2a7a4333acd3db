/** A place where stream data may begin (PDF 1.7, 7.3.8): behind the word `stream` and the next line end. */
export interface StreamPlace {
  /** Where the data begins. */
  readonly start: number;
  /** Where the word `endstream` follows; the end of the file when there is none. */
  readonly end: number;
  /** What stands in front, from the last stream on: its dictionary, with `#20` and the like read. */
  readonly dictionary: string;
}

const word = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];

/** Dictionaries are short; of a longer stretch the end is looked at. */
const longestDictionary = 16_384;

const latin1 = new TextDecoder("iso-8859-1");

function isWord(bytes: Uint8Array, at: number): boolean {
  return word.every((code, index) => bytes[at + index] === code);
}

/** `#46` in a name is `F` (7.3.5). */
function dictionaryIn(bytes: Uint8Array, from: number, to: number): string {
  const written = latin1.decode(bytes.subarray(Math.max(from, to - longestDictionary), to));
  return written.replace(/#([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Finds the next line end, once for each: places come in ascending order. */
class LineEnds {
  private found = -1;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The place behind the first line end from here on. */
  behind(from: number): number {
    if (this.found < from) this.found = this.findFrom(from);
    const isPair = this.bytes[this.found] === 13 && this.bytes[this.found + 1] === 10;
    return this.found + (isPair ? 2 : 1);
  }

  private findFrom(from: number): number {
    let at = from;
    while (at < this.bytes.length && this.bytes[at] !== 10 && this.bytes[at] !== 13) at++;
    return at;
  }
}

/**
 * Every place of a file where a reader could find a stream, whatever its cross-reference table says: each `stream` in it
 * that is no `endstream`. Linear.
 */
export function* streamPlaces(bytes: Uint8Array): Generator<StreamPlace> {
  const lineEnds = new LineEnds(bytes);
  let begun: { start: number; dictionary: string } | null = null;
  let from = 0;
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!isWord(bytes, at)) continue;
    const isEnd = at >= 3 && bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e && bytes[at - 3] === 0x65;
    if (begun !== null) yield { ...begun, end: isEnd ? at - 3 : at };
    begun = isEnd ? null : { start: lineEnds.behind(at + 6), dictionary: dictionaryIn(bytes, from, at) };
    from = at + 6;
  }
  if (begun !== null) yield { ...begun, end: bytes.length };
}
