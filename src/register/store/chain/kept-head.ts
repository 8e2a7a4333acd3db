import type { Head } from "../store.ts";

/** `17:9f86…`: the number of an entry and its hash, as notices print it. */
const form = /^(\d{1,15}):([0-9a-f]{64})$/;

/** A head that somebody kept. Throws where it is not of the form. */
export function readHead(kept: string): Head {
  const [, n, hash] = form.exec(kept.trim().toLowerCase()) ?? [];
  if (n === undefined || hash === undefined)
    throw new RangeError("A head is the number of an entry, a colon and 64 hexadecimal digits: 17:9f86…");
  return { n: Number(n), hash };
}

/** A head as it is printed and kept. */
export function printHead({ n, hash }: Head): string {
  return `${n}:${hash}`;
}
