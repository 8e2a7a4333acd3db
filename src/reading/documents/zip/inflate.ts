import { Inflate } from "fflate";

/** How much is fed at once: with a ratio of at most 1,032 (RFC 1951) no step gives more than 8 MB. */
const stepBytes = 8 * 1024;

/**
 * So many steps may give nothing before the stream counts as ended: a stored block of 64 kB comes out only when it is
 * there whole, and what follows the end gives nothing for ever.
 */
const idleSteps = 12;

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
 * Inflates deflate data (RFC 1951) step by step and stops as soon as more than `limit` bytes have come out: neither
 * memory nor time depends on what a header says. What comes out goes to `sink`, and is not kept.
 */
export function inflateWithin(data: Uint8Array, limit: number, sink: (chunk: Uint8Array) => void): Inflated {
  let length = 0;
  let looked = 0;
  let idle = 0;
  let isBroken = false;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    idle = chunk.length === 0 ? idle + 1 : 0;
    if (length <= limit) sink(chunk);
  });
  try {
    while (looked < data.length && length <= limit && idle < idleSteps) {
      const next = Math.min(looked + stepBytes, data.length);
      inflate.push(data.subarray(looked, next), false);
      looked = next;
    }
  } catch {
    isBroken = true;
  }
  return { length, looked, isOverLimit: length > limit, isBroken };
}
