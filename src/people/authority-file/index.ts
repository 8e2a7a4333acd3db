import type { AuthorityFile } from "../authority-file.ts";
import type { Fault } from "../fault.ts";
import { faultsOfMeaning } from "./meaning/meaning.ts";
import { faultsOfShape } from "./shape.ts";
import { syntaxFault } from "./syntax.ts";

export type { Fault } from "../fault.ts";

/** An authority file that may be used, or everything that is wrong with it. */
export type AuthorityRead =
  { readonly authority: AuthorityFile } | { readonly faults: readonly [Fault, ...Fault[]] };

function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "note" && key !== "$schema")
      .map(([key, each]) => [key, withoutRemarks(each)]),
  );
}

/**
 * The authority file in a parsed JSON value, its remarks taken out; or all of its faults, first of shape, then of meaning.
 * `protocolIds` are the protocols that may be adopted.
 */
export function readAuthorityFile(json: unknown, protocolIds: readonly string[]): AuthorityRead {
  const [first, ...rest] = [...faultsOfShape(json), ...faultsOfMeaning(json, protocolIds)];
  if (first !== undefined) return { faults: [first, ...rest] };
  return { authority: withoutRemarks(json) as AuthorityFile };
}

/** The authority file in a text. Text that is no JSON has one fault, with the line and column where it breaks off. */
export function parseAuthorityFile(text: string, protocolIds: readonly string[]): AuthorityRead {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const fault = syntaxFault(json);
  return fault === null ? readAuthorityFile(JSON.parse(json), protocolIds) : { faults: [fault] };
}
