import type { Mailbox } from "../message/index.ts";
import { domainOf, normaliseAddress } from "./address.ts";
import type { Authority } from "./authority.ts";
import type { Minister, OtherAuthority } from "./authority-file.ts";

/** Whether an address is the media's: the address or its domain is listed, both matched whole. */
export function isMedia(a: Authority, address: string): boolean {
  const key = normaliseAddress(address);
  const domain = domainOf(address);
  return key !== null && domain !== null && (a.indexes.media.has(key) || a.indexes.media.has(domain));
}

/** Whether an address is a mailbox that may be blind-copied. */
export function isRecordKeeping(a: Authority, address: string): boolean {
  const key = normaliseAddress(address);
  return key !== null && a.indexes.recordKeeping.has(key);
}

/** The Government minister whose address this is; null when none. A display name opens no exception. */
export function ministerOf(a: Authority, mailbox: Mailbox): Minister | null {
  const key = normaliseAddress(mailbox.address);
  return key === null ? null : (a.indexes.ministers.get(key) ?? null);
}

/** The other authority whose leader's address this is; null when none. A display name opens no exception. */
export function leaderOf(a: Authority, mailbox: Mailbox): OtherAuthority | null {
  const key = normaliseAddress(mailbox.address);
  return key === null ? null : (a.indexes.leaders.get(key) ?? null);
}

/** The other authority at whose domain an address lies, matched whole; null when none. */
export function otherAuthorityOf(a: Authority, address: string): OtherAuthority | null {
  const domain = domainOf(address);
  return domain === null ? null : (a.indexes.otherAuthorities.get(domain) ?? null);
}
