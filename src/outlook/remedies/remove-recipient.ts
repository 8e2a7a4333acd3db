import type { Finding } from "../../message/index.ts";
import { sameAddress } from "../../people/index.ts";
import type { CarriedOut } from "./carried-out.ts";
import { changeRecipients } from "./change-recipients.ts";
import type { Entry, Fields } from "./recipient-fields.ts";
import type { Target } from "./target.ts";

/** Takes out the recipients that a finding is about: of a blind copy from Bcc, otherwise from every field. */
export function removeRecipient({ check, about }: Finding, target: Target): Promise<CarriedOut> {
  const isLeft = ({ emailAddress }: Entry): boolean =>
    !about.some((address) => sameAddress(address, emailAddress));
  return changeRecipients("remove-recipient", target, (fields) => {
    const bcc = fields.bcc.filter(isLeft);
    const after =
      check === "blind-copy"
        ? { ...fields, bcc }
        : { to: fields.to.filter(isLeft), cc: fields.cc.filter(isLeft), bcc };
    const count = ({ to, cc, bcc: blind }: Fields): number => to.length + cc.length + blind.length;
    return count(after) === count(fields) ? null : after;
  });
}
