import { sha256Of } from "../../message/index.ts";
import type { AuthorityFile } from "../authority-file.ts";

/** What a register keeps back of personal accounts: their marks stand in the place of addresses. */
export interface Hidden {
  /** Without it a mark could be looked up in a list of the marks of many addresses. */
  readonly salt: string;
  /** The marks of the domains of personal accounts (`domainMark`). */
  readonly domains: readonly string[];
}

/** The authority file as a register serves it, or as it is on disk: then nothing is hidden. */
export interface PolicyFile extends AuthorityFile {
  readonly hidden?: Hidden;
}

/** The mark of a normalised address: lower-case hexadecimal SHA-256 of the salt, a line feed and the address. */
export function addressMark(salt: string, address: string): string {
  return sha256Of(`${salt}\n${address}`);
}

/** The mark of a normalised domain: as of an address without a local part, which no address is. */
export function domainMark(salt: string, domain: string): string {
  return addressMark(salt, `@${domain}`);
}
