import type { Instant } from "../../message/index.ts";
import type { Authority } from "../authority.ts";

/** The own domain, or the approved account's address, that an address imitates, as the file writes it; null when none. */
export function imitatedBy(_a: Authority, _address: string, _at: Instant): string | null {
  return null;
}
