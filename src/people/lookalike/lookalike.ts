import type { Instant } from "../../message/index.ts";
import { partsOf } from "../address.ts";
import { assessmentAt } from "../assessment.ts";
import { isPersonalDomain, type Authority } from "../authority.ts";
import type { OwnedAccount } from "../indexes.ts";
import { parentsOf } from "../domain.ts";
import { remembered } from "../remembered.ts";
import { isWebmail } from "../webmail.ts";
import { shapeOf, type DomainShape } from "./domain-shape.ts";
import { imitates, isUnderAnotherSuffix } from "./imitation.ts";
import { skeletonOf } from "./skeleton.ts";

/** Longer local parts are nobody's account, and are not looked into. */
const longestLocal = 128;

/** From how many characters on a local part says who somebody is: `priya.raghunathan`; not `info`, `leader`. */
const tellingLocal = 8;

const localSkeleton = remembered(skeletonOf);

interface Candidate {
  readonly local: string;
  readonly shape: DomainShape;
}

/** Domains that the file names, those below another authority's, and the providers everybody uses pass for nobody. */
function isKnownDomain(a: Authority, domain: string): boolean {
  const { knownDomains, otherAuthorities } = a.indexes;
  return (
    knownDomains.has(domain) ||
    isPersonalDomain(a, domain) ||
    isWebmail(domain) ||
    parentsOf(domain).some((each) => otherAuthorities.has(each))
  );
}

function ownDomainImitated(a: Authority, { local, shape }: Candidate): string | null {
  const { ownShapes } = a.indexes;
  if (ownShapes.some(({ likenessOf }) => likenessOf(shape.domain) === "same-registrant")) return null;
  const found = ownShapes.find(
    ({ original, likenessOf }) =>
      likenessOf(shape.domain) === "imitation" || local.includes(`@${original.domain}`),
  );
  return found?.written ?? null;
}

function isImitated({ local, shape }: Candidate, { account }: OwnedAccount): boolean {
  const parts = partsOf(account.address);
  if (parts === null || parts.domain === shape.domain) return false;
  const original = shapeOf(parts.domain);
  const isTelling = local === parts.local && local.length >= tellingLocal;
  return imitates(shape, original) || (isTelling && isUnderAnotherSuffix(shape, original));
}

function accountImitated(a: Authority, candidate: Candidate, isKnown: boolean, at: Instant): string | null {
  if (candidate.local.length > longestLocal) return null;
  const alike = (a.indexes.accountsBySkeleton.get(localSkeleton(candidate.local)) ?? []).filter(
    ({ account }) => assessmentAt(account, at) === "approved",
  );
  const sameDomain = ({ account }: OwnedAccount): boolean =>
    partsOf(account.address)?.domain === candidate.shape.domain;
  const found = alike.find((owned) => sameDomain(owned) || (!isKnown && isImitated(candidate, owned)));
  return found?.account.address ?? null;
}

/**
 * The own domain, or the account approved at that moment, that an address passes for, as the file writes it; null when
 * none. For addresses that are nobody's account and lie at no own domain. At a domain that the file knows only the local
 * part can deceive.
 */
export function imitatedBy(a: Authority, address: string, at: Instant): string | null {
  const parts = partsOf(address);
  if (parts === null) return null;
  const candidate = { local: parts.local, shape: shapeOf(parts.domain) };
  const isKnown = isKnownDomain(a, parts.domain);
  const own = isKnown ? null : ownDomainImitated(a, candidate);
  return own ?? accountImitated(a, candidate, isKnown, at);
}
