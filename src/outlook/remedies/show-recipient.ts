import type { Finding } from "../../message/index.ts";
import { sameAddress } from "../../people/index.ts";
import type { CarriedOut } from "./carried-out.ts";
import { changeRecipients } from "./change-recipients.ts";
import type { Entry } from "./recipient-fields.ts";
import { advised, type Target } from "./target.ts";

/** Moves blind recipients to Cc. Only the authority's own people: anybody else's address is never shown by a click. */
export function showRecipient({ about, people }: Finding, target: Target): Promise<CarriedOut> {
  if (people.length === 0) return Promise.resolve(advised("show-recipient"));
  const isMeant = ({ emailAddress }: Entry): boolean =>
    about.some((address) => sameAddress(address, emailAddress));
  return changeRecipients("show-recipient", target, ({ to, cc, bcc }) => {
    const shown = bcc.filter(isMeant);
    if (shown.length === 0) return null;
    return { to, cc: [...cc, ...shown], bcc: bcc.filter((entry) => !isMeant(entry)) };
  });
}
