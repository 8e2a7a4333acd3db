import { burn } from "@kenjiuno/msgreader/lib/Burner.js";
import type { Entry } from "@kenjiuno/msgreader/lib/Burner.js";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader.js";

/** Property types (MS-OXCDATA, 2.11.1). */
const types = { long: 0x0003, time: 0x0040, unicode: 0x001f, narrow: 0x001e, binary: 0x0102 } as const;

/** A property: a number, a moment, a text in Unicode, or bytes; `narrow` for bytes that are text in a code page. */
export type Value = number | Date | string | Uint8Array | { readonly narrow: Uint8Array };

/** Properties by their numbers. */
export type PropertyValues = Readonly<Record<number, Value>>;

/** A message as it is to stand in an Outlook file. */
export interface OutlookMessage {
  readonly properties: PropertyValues;
  readonly recipients?: readonly PropertyValues[];
  /** Each with its properties, and the message where it is one. */
  readonly attachments?: readonly {
    readonly properties: PropertyValues;
    readonly message?: OutlookMessage;
  }[];
}

interface Encoded {
  readonly type: number;
  /** Eight bytes for the property stream. */
  readonly fixed: Uint8Array;
  /** The content of its own stream; null where the value stands in the property stream. */
  readonly stream: Uint8Array | null;
}

function eightBytes(low: number, high: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, low, true);
  view.setUint32(4, high, true);
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

function encode(value: Value): Encoded {
  if (typeof value === "number") return { type: types.long, fixed: eightBytes(value, 0), stream: null };
  if (value instanceof Date) {
    const ticks = BigInt(value.getTime() + 11_644_473_600_000) * 10_000n;
    const fixed = eightBytes(Number(ticks & 0xffffffffn), Number(ticks >> 32n));
    return { type: types.time, fixed, stream: null };
  }
  if (typeof value === "string") return variable(types.unicode, utf16(value));
  return value instanceof Uint8Array ? variable(types.binary, value) : variable(types.narrow, value.narrow);
}

function variable(type: number, stream: Uint8Array): Encoded {
  return { type, fixed: eightBytes(stream.length, 0), stream };
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}

/** Writes entries of a compound file; each is named by its place in the list. */
class Entries {
  readonly list: Entry[] = [{ name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: [] }];

  add(parent: number, entry: Entry): number {
    this.list.push(entry);
    this.list[parent]?.children?.push(this.list.length - 1);
    return this.list.length - 1;
  }

  stream(parent: number, name: string, bytes: Uint8Array): void {
    this.add(parent, { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes });
  }

  storage(parent: number, name: string): number {
    return this.add(parent, { name, type: TypeEnum.DIRECTORY, length: 0, children: [] });
  }

  properties(parent: number, values: PropertyValues, headerBytes: number): void {
    const numbers = Object.keys(values).map(Number);
    const stream = new Uint8Array(headerBytes + numbers.length * 16);
    const view = new DataView(stream.buffer);
    numbers.forEach((number, i) => {
      const { type, fixed, stream: own } = encode(values[number] ?? 0);
      view.setUint32(headerBytes + i * 16, number * 0x10000 + type, true);
      stream.set(fixed, headerBytes + i * 16 + 8);
      if (own) this.stream(parent, `__substg1.0_${hex(number, 4)}${hex(type, 4)}`, own);
    });
    this.stream(parent, "__properties_version1.0", stream);
  }

  message(parent: number, message: OutlookMessage, headerBytes: number): void {
    this.properties(parent, message.properties, headerBytes);
    (message.recipients ?? []).forEach((properties, i) => {
      this.properties(this.storage(parent, `__recip_version1.0_#${hex(i, 8)}`), properties, 8);
    });
    (message.attachments ?? []).forEach((attachment, i) => {
      const storage = this.storage(parent, `__attach_version1.0_#${hex(i, 8)}`);
      this.properties(storage, { 0x3705: attachment.message ? 5 : 1, ...attachment.properties }, 8);
      if (attachment.message)
        this.message(this.storage(storage, "__substg1.0_3701000D"), attachment.message, 24);
    });
  }
}

/** The bytes of a .msg file (MS-OXMSG). */
export function outlookFile(message: OutlookMessage): Uint8Array {
  const entries = new Entries();
  entries.message(0, message, 32);
  return burn(entries.list);
}
