import type { AuthorityFile } from "../authority-file.ts";
import type { Fault } from "../fault.ts";
import type { OwnProtocol } from "../own-protocol.ts";
import { impossibleDays } from "./meaning/impossible-days.ts";
import { faultsOfMeaning } from "./meaning/meaning.ts";
import { faultsOfOwnProtocol } from "./meaning/own-protocols.ts";
import { faultsOfProtocolShape, faultsOfShape } from "./shape.ts";
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
 * `protocolIds` are the protocols that may be adopted; `clauses` those of which a protocol of the council's own may be composed,
 * as `part-5.5 14.1`: without any, what it is composed of is not looked at.
 */
export function readAuthorityFile(
  json: unknown,
  protocolIds: readonly string[],
  clauses: readonly string[] = [],
): AuthorityRead {
  const [first, ...rest] = [...faultsOfShape(json), ...faultsOfMeaning(json, protocolIds, clauses)];
  if (first !== undefined) return { faults: [first, ...rest] };
  return { authority: withoutRemarks(json) as AuthorityFile };
}

/** The authority file in a text. Text that is no JSON has one fault, with the line and column where it breaks off. */
export function parseAuthorityFile(
  text: string,
  protocolIds: readonly string[],
  clauses: readonly string[] = [],
): AuthorityRead {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const fault = syntaxFault(json);
  return fault === null ? readAuthorityFile(JSON.parse(json), protocolIds, clauses) : { faults: [fault] };
}

/** A protocol of a council's own that may be adopted, or everything that is wrong with it. */
export type ProtocolRead =
  { readonly protocol: OwnProtocol } | { readonly faults: readonly [Fault, ...Fault[]] };

/** The protocol in a text: like an authority file, with the same kinds of fault. */
export function parseProtocolFile(
  text: string,
  protocolIds: readonly string[],
  clauses: readonly string[],
): ProtocolRead {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const fault = syntaxFault(bare);
  if (fault !== null) return { faults: [fault] };
  const json: unknown = JSON.parse(bare);
  const root = { pointer: "", value: json };
  const [first, ...rest] = [
    ...faultsOfProtocolShape(json),
    ...faultsOfOwnProtocol(root, protocolIds, clauses),
    ...impossibleDays(root),
  ];
  if (first !== undefined) return { faults: [first, ...rest] };
  return { protocol: withoutRemarks(json) as OwnProtocol };
}
