import type { Fault } from "../people/index.ts";

/** Where in a file one reads, and where its faults are gathered. */
export interface Place {
  readonly pointer: string;
  readonly faults: Fault[];
}

/** Stands for a value that is not what was wanted; a fault was noted at its place. */
export const refused: unique symbol = Symbol("refused");

/** Reads one value, or refuses it. */
export type Reader<Value> = (value: unknown, place: Place) => Value | typeof refused;

const longestFound = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const json = JSON.stringify(value);
  return json.length <= longestFound ? json : `${json.slice(0, longestFound - 1)}…`;
}

/** The place one step further in. */
export function inside(place: Place, key: string | number): Place {
  const step = String(key).replace(/~/g, "~0").replace(/\//g, "~1");
  return { pointer: `${place.pointer}/${step}`, faults: place.faults };
}

/** Notes that something else was wanted. */
export function refuse(value: unknown, place: Place, wanted: string): typeof refused {
  place.faults.push({ pointer: place.pointer, found: shown(value), wanted });
  return refused;
}

/** Reads a text that a test accepts; the test gives what to keep of it, or null. */
export function textThat<Value>(wanted: string, accept: (text: string) => Value | null): Reader<Value> {
  return (value, place) => {
    const accepted = typeof value === "string" ? accept(value) : null;
    return accepted === null ? refuse(value, place, wanted) : accepted;
  };
}

/** Reads what may be missing or null. */
export function maybe<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, place) => (value === undefined || value === null ? null : read(value, place));
}

/** Reads a list, each entry by itself; gives those that were not refused. */
export function listOf<Value>(wanted: string, read: Reader<Value>): Reader<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return refuse(value, place, wanted);
    const entries: readonly unknown[] = value;
    return entries
      .map((entry, at) => read(entry, inside(place, at)))
      .filter((entry): entry is Exclude<typeof entry, typeof refused> => entry !== refused);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an object of these keys and no others, but for `note`, which is a remark for people. */
export function objectOf<Value>(
  wanted: string,
  readers: { readonly [Key in keyof Value]-?: Reader<Value[Key]> },
): Reader<Value> {
  const keys = Object.keys(readers) as (keyof Value & string)[];
  return (value, place) => {
    if (!isObject(value)) return refuse(value, place, wanted);
    for (const key of Object.keys(value))
      if (key !== "note" && !keys.includes(key as keyof Value & string))
        refuse(value[key], inside(place, key), `no such key: one of ${keys.join(", ")}, note`);
    const read: Partial<Value> = {};
    let isWhole = true;
    for (const key of keys) {
      const part = readers[key](value[key], inside(place, key));
      if (part === refused) isWhole = false;
      else read[key] = part;
    }
    return isWhole ? (read as Value) : refused;
  };
}
