import type { Instant } from "../../message/index.ts";
import type { LiveConsents } from "./register.ts";

/**
 * The register's answer, on a machine whose clock is behind the register's: what it gives counts now by its own clock, so that a
 * permission of a moment ago is none of the future here.
 */
export function countingAt(live: LiveConsents, at: Instant): LiveConsents {
  const consents = live.consents.map((consent) =>
    consent.grantedOn <= at ? consent : { ...consent, grantedOn: at },
  );
  return { ...live, consents };
}
