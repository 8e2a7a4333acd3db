import { isSameRegistrant, registeredText, type DomainShape } from "./domain-shape.ts";
import { stretchOf, wordsOf } from "./embedding.ts";
import { isLure, isOpener, namesBody } from "./lures.ts";
import { isKeptForBodies } from "./registered-name.ts";
import { matchesButForeign } from "./skeleton.ts";
import { isSlipOf } from "./slip.ts";

/** Hosts that give each customer a sub-domain under the customer's own name. */
const tenantHosts = new Set(
  (
    "onmicrosoft.com sharepoint.com zendesk.com freshdesk.com service-now.com atlassian.net moderngov.co.uk " +
    "govdelivery.com granicus.com achieveservice.com hubspot.com mailchimp.com"
  ).split(" "),
);

/** Shorter names stand inside others by chance, or differ from them by a letter. */
const shortestName = 6;

/** One way to pass for another domain; both shapes were registered by different names. */
type Trick = (domain: DomainShape, original: DomainShape) => boolean;

/** The last labels of a domain, as many as another text has. */
function lastLabels(domain: string, like: string): readonly string[] {
  return domain.split(".").slice(-like.split(".").length);
}

/** Other characters that look alike: `wexm00r-ca.example`, a Cyrillic letter, a zero-width space; also below it. */
const looksEqual: Trick = (domain, original) => {
  const registered = registeredText(original.seen);
  if (domain.skeleton === original.skeleton) return true;
  if (lastLabels(domain.skeleton, registered).join(".") === registered) return true;
  const seen = lastLabels(domain.letters.seen, registered);
  const open = lastLabels(domain.letters.open, registered);
  const wanted = lastLabels(original.letters.seen, registered);
  return wanted.every((label, index) =>
    matchesButForeign({ seen: seen[index] ?? "", open: open[index] ?? "" }, label),
  );
};

/** The whole domain, with other dots and hyphens or with something after it: `wexmoor.ca.example`, `wexmoor-ca.example.attacker.example`. */
const standsBefore: Trick = (domain, original) => {
  const words = wordsOf(domain.skeleton);
  const stretch = stretchOf(words, registeredText(original.seen));
  const isWhole = stretch !== null && (stretch.from === 0 || stretch.to < words.length);
  return isWhole && original.seen.name.length > 1;
};

/** Whether a label holds a name beside words that make it pass for that name: any words, if the name is a body's. */
function labelBears(label: string, name: string): boolean {
  const words = wordsOf(label);
  const stretch = stretchOf(words, name);
  if (stretch === null) return bearsGlued(label, name);
  if (namesBody(name) && name.length >= shortestName) return true;
  const beside = words.filter((_, index) => index < stretch.from || index >= stretch.to);
  return beside.length > 0 && beside.every(isLure);
}

/** `securewexmoor-ca`, `wexmoorcouncil`; not `wexmoor-cabs`. */
function bearsGlued(label: string, name: string): boolean {
  const text = label.replace(/-/g, "");
  const bare = name.replace(/-/g, "");
  if (bare.length < shortestName) return false;
  const rest = text.length - bare.length;
  const front = text.slice(0, rest);
  const before = text.slice(rest) === bare && (isLure(front) || (namesBody(name) && isOpener(front)));
  return before || (text.slice(0, bare.length) === bare && isLure(text.slice(bare.length)));
}

/** The name with words around it, under whatever suffix: `secure-wexmoor-ca.example`, `wexmoor-ca.org`. */
const bearsName: Trick = (domain, original) => {
  const isOwnSuffix = domain.registered.suffix === original.registered.suffix;
  const mayBear = isOwnSuffix ? namesBody(original.seen.name) : false;
  if (isKeptForBodies(domain.registered.suffix) && !mayBear) return false;
  const below = domain.skeleton.split(".").slice(0, -domain.seen.suffix.split(".").length);
  const labels = tenantHosts.has(registeredText(domain.registered)) ? [] : below;
  return labels.some((label) => labelBears(label, original.seen.name));
};

/** A government's suffix that is none: `elmstow.gov.com` for `elmstow.gov.uk`. */
const borrowsGov: Trick = (domain, original) =>
  domain.seen.name === original.seen.name &&
  original.seen.suffix.slice(0, 4) === "gov." &&
  domain.seen.suffix.slice(0, 4) === "gov." &&
  !isKeptForBodies(domain.registered.suffix);

/** One slip of the pen: `wexmor-ca.example`, `wexmooor-ca.example`, `wexmoorca.example`. */
const isMisspelt: Trick = (domain, original) =>
  domain.seen.suffix === original.seen.suffix &&
  original.seen.name.length >= shortestName &&
  isSlipOf(domain.seen.name, original.seen.name);

const tricks: readonly Trick[] = [looksEqual, standsBefore, bearsName, borrowsGov, isMisspelt];

/**
 * Whether a domain passes for another one. A domain never passes for one registered by the same name, so neither a
 * sub-domain nor a neighbour below the same name does.
 */
export function imitates(domain: DomainShape, original: DomainShape): boolean {
  if (isSameRegistrant(domain, original)) return false;
  return tricks.some((trick) => trick(domain, original));
}

/** Whether a domain is another's name under another suffix that anybody can buy: `elmstow.org` for `elmstow.gov.uk`. */
export function isUnderAnotherSuffix(domain: DomainShape, original: DomainShape): boolean {
  return (
    domain.seen.name === original.seen.name &&
    domain.registered.suffix !== original.registered.suffix &&
    !isKeptForBodies(domain.registered.suffix)
  );
}
