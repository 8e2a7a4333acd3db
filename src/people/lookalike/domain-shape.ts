import { remembered } from "../remembered.ts";
import { readableDomain } from "../domain.ts";
import { registeredName, type RegisteredName } from "./registered-name.ts";
import { lettersOf, skeletonOf, type Letters } from "./skeleton.ts";

/** A domain taken apart once for comparing with others. */
export interface DomainShape {
  /** Normalised: A-labels, lower case. */
  readonly domain: string;
  /** Of the true domain: whoever registered it controls all below it. */
  readonly registered: RegisteredName;
  /** Of what it looks like. */
  readonly skeleton: string;
  readonly seen: RegisteredName;
  /** Letter by letter. */
  readonly letters: Letters;
}

/** The registered part of a domain in one text: `wexmoor-ca.gov.uk`. */
export function registeredText({ name, suffix }: RegisteredName): string {
  return name === "" ? suffix : `${name}.${suffix}`;
}

/** Whether two domains lie below one registered name, so that whoever holds one holds the other. */
export function isSameRegistrant(a: DomainShape, b: DomainShape): boolean {
  return registeredText(a.registered) === registeredText(b.registered);
}

/** The shape of a normalised domain. */
export const shapeOf: (domain: string) => DomainShape = remembered((domain) => {
  const readable = readableDomain(domain);
  const skeleton = skeletonOf(readable);
  return {
    domain,
    registered: registeredName(domain),
    skeleton,
    seen: registeredName(skeleton),
    letters: lettersOf(readable),
  };
});
