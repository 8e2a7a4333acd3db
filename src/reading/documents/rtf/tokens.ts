import { broken } from "../refusal.ts";

/** What is told of an RTF file as it is walked (RTF 1.9.1): nothing is nested in the walk itself. */
export interface RtfSink {
  openGroup(): void;
  /** False when the last group was closed: what follows is not part of the document. */
  closeGroup(): boolean;
  /** `\par`, `\u8217`; the parameter is null when there is none. */
  word(name: string, parameter: number | null): void;
  /** `\~`, `\*`. */
  symbol(character: string): void;
  /** One byte written as `\'e9`. */
  byte(value: number): void;
  /** A run of characters that stand for themselves, in the code page of their font. */
  run(bytes: Uint8Array): void;
}

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0;

/** The longest name of a control word (RTF 1.9.1: 32 letters), and the most digits of a parameter. */
const longestName = 40;
const mostDigits = 10;

function hexDigit(code: number | undefined): number {
  return Number.parseInt(String.fromCharCode(code ?? 0), 16);
}

/** Walks the bytes of a file from beginning to end, once. Made for one walk. */
class Walk {
  private readonly bytes: Uint8Array;
  private readonly sink: RtfSink;
  private at = 0;

  constructor(bytes: Uint8Array, sink: RtfSink) {
    this.bytes = bytes;
    this.sink = sink;
  }

  run(): void {
    while (this.at < this.bytes.length) {
      const code = this.bytes[this.at] ?? 0;
      if (code === openBrace) {
        this.at++;
        this.sink.openGroup();
      } else if (code === closeBrace) {
        this.at++;
        if (!this.sink.closeGroup()) return;
      } else if (code === backslash) this.control();
      else if (isLineEnd(code)) this.at++;
      else this.text();
    }
  }

  private text(): void {
    const start = this.at;
    while (this.at < this.bytes.length) {
      const code = this.bytes[this.at] ?? 0;
      if (code === openBrace || code === closeBrace || code === backslash || isLineEnd(code)) break;
      this.at++;
    }
    this.sink.run(this.bytes.subarray(start, this.at));
  }

  private control(): void {
    const next = this.bytes[this.at + 1] ?? 0;
    if (isLetter(next)) this.controlWord();
    else if (next === 0x27) this.hexByte();
    else {
      this.at += 2;
      // A backslash before a line end is a paragraph's end (RTF 1.9.1, "Special Characters").
      if (next === 10 || next === 13) this.sink.word("par", null);
      else this.sink.symbol(String.fromCharCode(next));
    }
  }

  private hexByte(): void {
    const value = hexDigit(this.bytes[this.at + 2]) * 16 + hexDigit(this.bytes[this.at + 3]);
    this.at += 4;
    if (!Number.isNaN(value)) this.sink.byte(value);
  }

  private controlWord(): void {
    const start = this.at + 1;
    let end = start;
    while (isLetter(this.bytes[end] ?? 0) && end - start < longestName) end++;
    const name = String.fromCharCode(...this.bytes.subarray(start, end));
    const parameter = this.parameterAt(end);
    if (this.bytes[this.at] === 0x20) this.at++;
    if (name === "bin") this.skipBinary(parameter ?? 0);
    else this.sink.word(name, parameter);
  }

  /** The number at a place; leaves the walk behind it. */
  private parameterAt(from: number): number | null {
    const isNegative = this.bytes[from] === 0x2d;
    const start = isNegative ? from + 1 : from;
    let end = start;
    while (isDigit(this.bytes[end] ?? 0) && end - start < mostDigits) end++;
    this.at = end === start ? from : end;
    if (end === start) return null;
    const digits = Number(String.fromCharCode(...this.bytes.subarray(start, end)));
    return isNegative ? -digits : digits;
  }

  /** Bytes that are no text at all. More than there are would swallow the rest of the letter unseen. */
  private skipBinary(length: number): void {
    if (length < 0 || this.at + length > this.bytes.length) throw broken("rtf");
    this.at += length;
  }
}

/** Tells a sink what stands in an RTF file. Linear; throws Refusal when binary data is longer than the file. */
export function walkRtf(bytes: Uint8Array, sink: RtfSink): void {
  new Walk(bytes, sink).run();
}
