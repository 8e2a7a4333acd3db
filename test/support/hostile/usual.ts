import { eml } from "./eml.ts";

/** The people of the small authority. */
export const ann = "ann.field@wexmoor-ca.example";
export const pat = "pat.lindsay@wexmoor-ca.example";
export const sam = "sam.hill@wexmoor-ca.example";
export const stranger = "mallory@attacker.example";

/** The headers of an ordinary message, each to be left out or replaced by its name. */
const usual: Readonly<Record<string, string>> = {
  From: `Ann Field <${ann}>`,
  To: `Pat Lindsay <${pat}>`,
  Subject: "Depot",
  Date: "Tue, 4 Mar 2025 10:15:00 +0000",
  "Message-ID": "<h1@wexmoor-ca.example>",
};

/** The lines of the usual headers without those named. */
export function headersBut(...left: readonly string[]): readonly string[] {
  return Object.entries(usual)
    .filter(([name]) => !left.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
}

/** A message with some headers in place of the usual ones of the same names, and a short text. */
export function withHeaders(...lines: readonly string[]): Uint8Array {
  const names = lines.map((line) => line.slice(0, Math.max(line.indexOf(":"), 0)));
  return eml(...headersBut(...names), ...lines, "", "Please see below.");
}

/** A message with the usual headers and a content of its own, its first lines being headers of MIME. */
export function withContent(...lines: readonly string[]): Uint8Array {
  return eml(...headersBut(), ...lines);
}

/** A text repeated up to a length. */
export function upTo(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A message with the usual headers and a long body, made without a second copy of it in memory. */
export function withBulk(mime: readonly string[], length: number, piece: string): Uint8Array {
  const head = eml(...headersBut(), ...mime, "");
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  const unit = new TextEncoder().encode(piece);
  bytes.set(unit.subarray(0, length), head.length);
  for (let done = unit.length; done < length; done *= 2)
    bytes.copyWithin(head.length + done, head.length, head.length + Math.min(done, length - done));
  return bytes;
}
