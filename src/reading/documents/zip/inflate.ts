import { Inflate, inflateSync } from "fflate";

/** How much is fed at once: with a ratio of at most 1,032 (RFC 1951) no step gives more than 4 MB. */
const stepBytes = 4 * 1024;

/**
 * So many steps may give nothing before the stream counts as ended: a stored block of 64 kB comes out only when it is
 * there whole, and what follows the end gives nothing for ever.
 */
const idleSteps = 24;

/**
 * Whether the last block has come out whole. fflate does not tell; it keeps its place in `s`: `f` since the last block was
 * begun, `l` as long as it goes on. Should that change, the idle steps end the loop, only later.
 */
function hasEnded(inflate: Inflate): boolean {
  const { s: place } = inflate as unknown as { readonly s?: { readonly f?: unknown; readonly l?: unknown } };
  return Boolean(place?.f) && !place?.l;
}

/** What became of inflating. */
export interface Inflated {
  /** Bytes that came out. */
  readonly length: number;
  /** Compressed bytes that were looked at. */
  readonly looked: number;
  /** More came out, or would have, than allowed. */
  readonly isOverLimit: boolean;
  /** The data is no deflate stream, or stops being one. */
  readonly isBroken: boolean;
}

/**
 * Inflates deflate data (RFC 1951) step by step and stops as soon as more bytes have come out than `limitAt` allows for
 * the bytes that went in: neither memory nor time depends on what a header says. What comes out goes to `sink`, and is
 * not kept.
 */
export function inflateWithin(
  data: Uint8Array,
  limitAt: (looked: number) => number,
  sink: (chunk: Uint8Array) => void,
): Inflated {
  let length = 0;
  let looked = 0;
  let idle = 0;
  let isBroken = false;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    idle = chunk.length === 0 ? idle + 1 : 0;
    if (length <= limitAt(looked)) sink(chunk);
  });
  try {
    while (looked < data.length && length <= limitAt(looked) && idle < idleSteps && !hasEnded(inflate)) {
      const next = Math.min(looked + stepBytes, data.length);
      const fed = data.subarray(looked, next);
      looked = next;
      inflate.push(fed, false);
    }
  } catch {
    isBroken = true;
  }
  return { length, looked, isOverLimit: length > limitAt(looked), isBroken };
}

/**
 * So much compressed data is inflated in one step: however it lies, no more than 16 MB are counted out (at a ratio of at most
 * 1,032), and none beyond the stated size is kept. Most parts of a document are smaller, and a step of fflate's costs them
 * buffers of 130 kB each.
 */
const oneStepBytes = 16 * 1024;

/**
 * Inflates a small file whose size is stated, at once; null when it is not small, or does not give that size: then
 * `inflateWithin` tells why.
 */
export function inflateAtOnce(data: Uint8Array, size: number): Uint8Array | null {
  if (data.length === 0 || data.length > oneStepBytes) return null;
  try {
    // One byte more than stated: what fills it was longer.
    const content = inflateSync(data, { out: new Uint8Array(size + 1) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}
