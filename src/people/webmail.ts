import { registeredName } from "./lookalike/registered-name.ts";
import { remembered } from "./remembered.ts";

/** Mailbox providers by the name they are registered under, whatever the suffix: `hotmail.co.uk`, `yahoo.com`. */
const anySuffix = new Set(
  (
    "gmail googlemail hotmail yahoo ymail rocketmail aol aim icloud btinternet btopenworld btconnect talktalk virginmedia " +
    "ntlworld blueyonder tiscali plusnet protonmail tutanota tutamail gmx fastmail hushmail yandex rediffmail zohomail " +
    "freeserve wanadoo supanet lineone talk21 mailfence posteo runbox startmail laposte libero inbox webmail mailbox"
  ).split(" "),
);

/** Providers whose name is an ordinary word: only under the suffix that is theirs. */
const whole = new Set(
  (
    "outlook.com outlook.co.uk live.com live.co.uk msn.com me.com mac.com sky.com proton.me pm.me tuta.com mail.com " +
    "email.com mail.ru web.de zoho.com zoho.eu o2.co.uk orange.net orange.fr three.co.uk ee.co.uk qq.com 163.com duck.com"
  ).split(" "),
);

/**
 * Whether a domain (normalised) is one at which anybody may open a mailbox. A provider's name counts under every suffix,
 * since each has one for every country; its sub-domains are something else. What is not in the table is not known to be one.
 */
export const isWebmail: (domain: string) => boolean = remembered((domain) => {
  const { name, suffix } = registeredName(domain);
  return whole.has(domain) || (anySuffix.has(name) && domain === `${name}.${suffix}`);
});

/**
 * What providers of private mailboxes call themselves. Takes `freemail`, `mailbox`, `postbox`, `homenet`, `valebroadband`;
 * not `northernpost`, `planet`.
 */
const provider = /^(?:my|free|web|e)?mail|mail$|(?:post|in)box$|^(?:home|inter|fast|free)net|broadband/;

/** Bodies whose name has `mail` in it. */
const noProvider = /^(?:royal|daily)mail/;

/** Whether a domain (normalised) is named as providers of private mailboxes are: a likelihood, for those no table knows. */
export function soundsLikeWebmail(domain: string): boolean {
  const { name } = registeredName(domain);
  return provider.test(name) && !noProvider.test(name);
}
