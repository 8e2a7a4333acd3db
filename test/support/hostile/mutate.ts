import { bytesOf } from "./eml.ts";
import type { Random } from "./random.ts";

/** What is put in between: whatever means something to a reader. */
type Signs = readonly Uint8Array[];

/** Signs and words that mean something to a reader of mail. */
const signsOfMail: Signs = [
  ...'\r|\n|\r\n|\r\n\r\n|\u0000|\u0080|\u00FF|\t| |:|;|,|<|>|(|)|"|\\|@|=|--|=?|?=|<!--|&#|[|]'.split("|"),
  "\r\nFrom: a@x.example\r\n",
  "\r\nBcc: b@x.example\r\n",
  "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
  "\r\nContent-Type: message/rfc822\r\n\r\n",
  "\r\nContent-Transfer-Encoding: base64\r\n",
  "=?utf-8?b?",
  "charset=utf-16",
  "<blockquote>",
  "\r\n-----Original Message-----\r\nFrom: ",
].map(bytesOf);

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A stretch of a file: where it begins and ends. */
function stretch(bytes: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = random(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random(200))];
}

/** Gives something changed at random; `other` lends it a piece. */
export type Mutator<What> = (what: What, other: What, random: Random) => What;

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array, signs: Signs) => Uint8Array;

function flipBit(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = bytes.slice();
  const at = random(bytes.length + 1);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
  return flipped;
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = stretch(bytes, random);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = stretch(bytes, random);
  return joined(bytes.subarray(0, end), bytes.subarray(start));
}

function insert(bytes: Uint8Array, random: Random, _other: Uint8Array, signs: Signs): Uint8Array {
  const at = random(bytes.length + 1);
  const sign = signs[random(signs.length)] ?? new Uint8Array();
  return joined(bytes.subarray(0, at), sign, bytes.subarray(at));
}

function splice(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  return joined(bytes.subarray(0, random(bytes.length + 1)), other.subarray(random(other.length + 1)));
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, random(bytes.length + 1));
}

/** Says one of the headers twice, the second time elsewhere. */
function repeatHeader(bytes: Uint8Array, random: Random): Uint8Array {
  const start = bytes.indexOf(0x0a, random(Math.min(bytes.length, 400) + 1)) + 1;
  const end = bytes.indexOf(0x0a, start) + 1;
  return end > start ? joined(bytes.subarray(start, end), bytes) : bytes;
}

const mutations: readonly Mutation[] = [
  flipBit,
  flipBit,
  cutOut,
  repeat,
  insert,
  insert,
  splice,
  truncate,
  repeatHeader,
];

/** A file changed in one to eight places, a message where no other signs are given; `other` lends it a piece. */
export function mutate(
  bytes: Uint8Array,
  other: Uint8Array,
  random: Random,
  signs: Signs = signsOfMail,
): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random(8); left > 0; left--)
    changed = mutations[random(mutations.length)]?.(changed, random, other, signs) ?? changed;
  return changed;
}

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

/** Gives texts changed likewise, with these signs put in between; what became no UTF-8 is replaced (U+FFFD). */
export function textMutator(...signs: readonly string[]): Mutator<string> {
  const { encoder, decoder } = utf8;
  const inside = signs.map((sign) => encoder.encode(sign));
  return (text, other, random) =>
    decoder.decode(mutate(encoder.encode(text), encoder.encode(other), random, inside));
}
