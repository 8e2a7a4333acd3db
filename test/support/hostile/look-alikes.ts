import { hostile } from "./hostile-message.ts";
import type { HostileMessage } from "./hostile-message.ts";
import { ann, withHeaders } from "./usual.ts";

function isOurs(when: string, address: string): HostileMessage {
  return hostile(`our own address ${when}`, () => withHeaders(`From: ${ann}`, `To: <${address}>`), {
    ours: [address],
  });
}

function isNotOurs(when: string, address: string): HostileMessage {
  return hostile(`an address ${when}`, () => withHeaders(`From: ${ann}`, `To: <${address}>`), {
    notOurs: [address],
  });
}

/** Addresses that look like the authority's, and two that are. */
export const lookAlikes: readonly HostileMessage[] = [
  isOurs("in capitals", "Pat.Lindsay@WEXMOOR-CA.EXAMPLE"),
  isOurs("with a dot after the domain", "pat.lindsay@wexmoor-ca.example."),
  isNotOurs("with a Cyrillic letter", "pat.lindsay@wexmооr-ca.example"),
  isNotOurs("with a Cyrillic letter, as the network writes it", "pat.lindsay@xn--wexmr-ca-8fgc.example"),
  isNotOurs("with a zero-width space", "pat.lindsay@wexmoor\u200B-ca.example"),
  isNotOurs("with a soft hyphen", "pat.lindsay@wex\u00ADmoor-ca.example"),
  isNotOurs("with a right-to-left override", "pat.lindsay@\u202Eelpmaxe.ac-roomxew"),
  isNotOurs("with rn for m", "pat.lindsay@wexrnoor-ca.example"),
  isNotOurs("with a zero for an o", "pat.lindsay@wexmo0r-ca.example"),
  isNotOurs("whose domain begins with ours", "pat.lindsay@wexmoor-ca.example.attacker.example"),
  isNotOurs("whose domain ends with ours", "pat.lindsay@notwexmoor-ca.example"),
  isNotOurs("under a sub-domain", "pat.lindsay@mail.wexmoor-ca.example"),
  isNotOurs("with a tag", "pat.lindsay+x@wexmoor-ca.example"),
  isNotOurs("with a Cyrillic local part", "раt.lindsay@wexmoor-ca.example"),
  isNotOurs("with a line separator", "pat.lindsay\u2028@wexmoor-ca.example"),
];
