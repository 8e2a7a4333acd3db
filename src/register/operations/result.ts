import type { Fault } from "../../consent/index.ts";

/** Why something was not done; HTTP gives each its status. Nothing changed. */
export type RefusalCode =
  | "not-found" // there is no such thing, or the caller may not see it: nobody can tell which
  | "not-in-this-state"
  | "not-by-this-person" // the caller sees it, and may not do this with it
  | "too-late" // the term is over: the request has lapsed
  | "wider-than-asked"
  | "shared-with-nobody"
  | "expires-at-once"
  | "invalid" // the body makes no sense here: `faults` says where
  | "same-key-other-body";

/** Something that was not done. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  /** How the record stands, where the caller may know. */
  readonly state?: string;
  /** Where the body is at fault. */
  readonly faults?: readonly Fault[];
}

/** What an operation comes to. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** It was done, or is known. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** It was not done. */
export function refused(code: RefusalCode, state?: string): Refused {
  return state === undefined ? { ok: false, code } : { ok: false, code, state };
}

/** It was not done because the body is at fault at a place. */
export function invalid(pointer: string, found: string, wanted: string): Refused {
  return { ok: false, code: "invalid", faults: [{ pointer, found, wanted }] };
}
