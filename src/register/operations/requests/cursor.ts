import type { Instant } from "../../../message/index.ts";

/** Where a page ends: the last request on it. */
export interface Cursor {
  readonly askedAt: Instant;
  readonly id: string;
}

/** A place in a list as a text for the wire. */
export function cursorText({ askedAt, id }: Cursor): string {
  return Buffer.from(`${askedAt}.${id}`, "utf8").toString("base64url");
}

/** A moment, a point, an id: takes `1795305600000.C-2026-0001`, not `x.C`. */
const written = /^(\d{1,15})\.([A-Z]-\d{4}-\d{4,12})$/;

/** The place that a text names; null for a text that was not given out. */
export function cursorOf(text: string): Cursor | null {
  const match = written.exec(Buffer.from(text, "base64url").toString("utf8"));
  const [, at, id] = match ?? [];
  return at === undefined || id === undefined ? null : { askedAt: Number(at), id };
}
