import type { Instant } from "../../message/index.ts";
import { decodeText } from "../mime/charset.ts";
import { charsetOfCodePage } from "./code-pages.ts";
import type { Storage } from "./compound-file.ts";

/** The properties of a message, a recipient or an attachment, by their numbers (MS-OXPROPS). All null when absent. */
export interface Properties {
  number(id: number): number | null;
  time(id: number): Instant | null;
  /** Unicode, or in the message's code page. */
  text(id: number): string | null;
  bytes(id: number): Uint8Array | null;
}

const propertyTypes = { long: 0x0003, time: 0x0040 } as const;

/** The header before the properties differs in length by what they belong to (MS-OXMSG, 2.4.1). */
const headerBytes = { message: 32, embedded: 24, part: 8 } as const;

/** Whose properties they are: of the message itself, of a message attached to it, of a recipient or an attachment. */
export type Owner = keyof typeof headerBytes;

/** Milliseconds from 1601, where Windows begins, to 1970. */
const windowsEpochMs = 11_644_473_600_000;

/** The properties of fixed length: 16 bytes each, type and number, flags, value. */
function fixedValues(stream: Uint8Array, from: number): Map<number, DataView> {
  const values = new Map<number, DataView>();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  for (let at = from; at + 16 <= stream.length; at += 16)
    values.set(view.getUint32(at, true), new DataView(stream.buffer, stream.byteOffset + at + 8, 8));
  return values;
}

function streamName(id: number, type: string): string {
  return `__substg1.0_${id.toString(16).padStart(4, "0")}${type}`;
}

/** Up to the first NUL. */
function upToNul(text: string): string {
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

const codePageProperties = [0x3ffd, 0x3fde];

/** Reads the properties of a storage of a .msg file. `charset` decodes what is not Unicode; null for a message's own. */
export function readProperties(storage: Storage, owner: Owner, charset: string | null): Properties {
  const stream = storage.read("__properties_version1.0") ?? new Uint8Array();
  const fixed = fixedValues(stream, headerBytes[owner]);
  const number = (id: number) => fixed.get(id * 0x10000 + propertyTypes.long)?.getInt32(0, true) ?? null;
  const own = () => charsetOfCodePage(codePageProperties.map(number).find((page) => page !== null) ?? null);
  return {
    number,
    time(id) {
      const value = fixed.get(id * 0x10000 + propertyTypes.time);
      if (!value) return null;
      const ms = value.getUint32(4, true) * 429_496.7296 + value.getUint32(0, true) / 10_000 - windowsEpochMs;
      return Math.abs(ms) <= 8.64e15 ? Math.round(ms) : null;
    },
    text(id) {
      const unicode = storage.read(streamName(id, "001f"));
      if (unicode) return upToNul(decodeText(unicode, "utf-16le", false).text);
      const narrow = storage.read(streamName(id, "001e"));
      return narrow && upToNul(decodeText(narrow, charset ?? own(), false).text);
    },
    bytes: (id) => storage.read(streamName(id, "0102")),
  };
}
