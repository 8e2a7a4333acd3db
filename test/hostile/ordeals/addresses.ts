import { readAddressList } from "../../../src/mail/header/address-list.ts";
import { MailError } from "../../../src/mail/index.ts";
import { authorityOf, looksLikeMember, standingOf } from "../../../src/people/index.ts";
import { sentAt } from "../../support/build.ts";
import { ordealOf } from "../../support/hostile/endure.ts";
import { smallAuthority } from "../../support/hostile/index.ts";
import { textMutator } from "../../support/hostile/mutate.ts";

const authority = authorityOf(smallAuthority);

/** Address headers, honest and forged. */
const headers = [
  'Ann Field <ann.field@wexmoor-ca.example>, =?utf-8?q?Zo=C3=AB?= <zoe@x.example>; "Hill, Sam" <sam.hill@wexmoor-ca.example>',
  "Labour Group: pat.lindsay@wexmoor-ca.example, <@relay.example:a@x.example>;, undisclosed-recipients:;",
  'a@[IPv6:2001:db8::1] (note (nested)), "b@wexmoor-ca.example"@x.example, <mailto:c@x.example>, =?utf-8?b?YUB4LmV4YW1wbGU=?=',
  "jörg@bücher.example, pat.lindsay@wexmoor-ca.example., PAT@WEXMOOR-CA.EXAMPLE, pat@xn--wexmoor-ca-0.example",
];
const signs =
  '<|>|(|)|,|;|:|"|\\|@|.|[|]| |\t|\r\n|\u0000|\u200b|\u202e|=?utf-8?q?=40?=|=?|?=|xn--|а|＠|。|mailto:|%40';

/** Address headers, and whose the addresses are that they name. */
export const addresses = ordealOf(headers, textMutator(...signs.split("|")), (header) => {
  try {
    const { mailboxes } = readAddressList(header);
    for (const mailbox of mailboxes) {
      standingOf(authority, mailbox, sentAt);
      looksLikeMember(authority, mailbox);
    }
    return mailboxes.length > 0;
  } catch (error) {
    if (error instanceof MailError) return false;
    throw error;
  }
});
