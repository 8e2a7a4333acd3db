import type { Consent, Description } from "../../consent/index.ts";
import type { Instant } from "../../message/index.ts";
import { authorityOf, policyFileOf, type ServedPolicy } from "../../people/index.ts";
import type { LiveConsents, Policy } from "./register.ts";

/** An object of JSON whose fields are still to be looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the named fields are lists. */
export function hasLists(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(fields[name]));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isServed(value: unknown): value is ServedPolicy & { readonly version: string } {
  return (
    isFields(value) &&
    ["version", "salt", "name"].every((name) => isText(value[name])) &&
    hasLists(value, ["domains", "protocols", "people", "personalDomains"])
  );
}

/**
 * The policy in an answer; null for what is none.
 *
 * @throws where it is one by its looks only
 */
export function policyIn(json: unknown): Policy | null {
  if (!isServed(json)) return null;
  const { version, ...served } = json;
  const file = policyFileOf(served);
  // Whoever asks it will do the same: what cannot be asked counts as not received.
  authorityOf(file);
  return { version, file };
}

/** A moment with its offset. Takes `2026-11-22T09:30:00.000Z`, not `2026-11-22`. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

function instantIn(value: unknown): Instant | null {
  const at = isText(value) && moment.test(value) ? Date.parse(value) : NaN;
  return at === at ? at : null;
}

/** A letter on paper, of which only the day is known, is in no mail: without a moment nothing is described. */
function descriptionIn({ author, subject, sent }: Fields): Description | null {
  const at = instantIn(sent);
  return isText(author) && isText(subject) && at !== null ? { author, subject, sent: at } : null;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** A consent in an answer; null for what is none. A consent that is left out makes the check ask, never let go. */
function consentIn(value: unknown): Consent | null {
  if (!isFields(value) || !isFields(value["covers"])) return null;
  const { id, originator, covers, askedBy, conditions, expires } = value;
  const [grantedOn, ends] = [instantIn(value["grantedOn"]), instantIn(expires)];
  const isWhole = isText(id) && isText(originator) && isText(askedBy) && grantedOn !== null;
  if (!isWhole || (expires !== null && ends === null)) return null;
  return {
    id,
    originator,
    covers: { messageIds: textsIn(covers["messageIds"]), description: descriptionIn(covers) },
    mayBeSharedWith: textsIn(value["mayBeSharedWith"]),
    askedBy,
    grantedOn,
    expires: ends,
    conditions: isText(conditions) ? conditions : null,
    revokedOn: null,
  };
}

/** The permissions in an answer; null for what is none. */
export function consentsIn(json: unknown): LiveConsents | null {
  if (!isFields(json) || !hasLists(json, ["consents"])) return null;
  const consents: Consent[] = [];
  const receipts: Record<string, string> = {};
  for (const each of json["consents"] as readonly unknown[]) {
    const consent = consentIn(each);
    const receipt = isFields(each) ? each["receipt"] : null;
    if (consent === null) continue;
    consents.push(consent);
    if (isText(receipt)) receipts[consent.id] = receipt;
  }
  return { consents, receipts };
}
