import type { Static } from "typebox";
import type { CarriedToLookUp, Correspondence, LiveConsent, LookupBody } from "../../../api/index.ts";
import {
  consentOf,
  consentThatCovers,
  isLive,
  momentOf,
  type Consent,
  type Described,
} from "../../../consent/index.ts";
import type { Instant, WallClock } from "../../../message/index.ts";
import { normaliseAddress, personById, type Authority } from "../../../people/index.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { SendingOperations } from "../operations.ts";
import { descriptionKeys, messageIdKey } from "../requests/lookup-keys.ts";
import { momentText } from "../requests/happenings.ts";
import { storedFrom, type StoredRequest } from "../requests/stored-request.ts";
import { done, refused } from "../result.ts";

type Carried = Static<typeof CarriedToLookUp>;

/** The keys by which a carried message may be found. One with a Message-ID is that message and no other. */
function keysOf({ messageId, author, subject, sent }: Carried, authority: Authority): readonly string[] {
  if (messageId !== null) return [messageIdKey(messageId)];
  return subject === null || sent === null ? [] : descriptionKeys(author, subject, authority);
}

function wallClockOf(sent: string | null): WallClock | null {
  const moment = sent === null ? null : momentOf(sent);
  if (moment === null) return null;
  const at = new Date(moment.from);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    offsetMinutes: 0,
  };
}

/** What was asked about, in the shape in which consent/ compares it. */
function carriedOf({ messageId, author, subject, sent }: Carried, authority: Authority): Described {
  const own = personById(authority, author)?.accounts[0]?.address;
  const address = own ?? (normaliseAddress(author) === null ? null : author);
  return {
    from: { name: address === null ? author : null, address },
    fromAlso: null,
    subject,
    sent: wallClockOf(sent),
    messageId,
  };
}

/** A live consent among those that may cover, with its receipt. */
interface Candidate {
  readonly stored: StoredRequest;
  readonly consent: Consent;
}

async function candidates(
  { store, findGranted }: Deps,
  keys: readonly Uint8Array[],
  asker: string,
  at: Instant,
): Promise<readonly Candidate[]> {
  if (keys.length === 0) return [];
  const found = await storedFrom(await findGranted({ asker, keys }), store);
  return found.flatMap((stored) => {
    const consent = consentOf(stored.request);
    return consent !== null && isLive(consent, at) ? [{ stored, consent }] : [];
  });
}

function isCovering({ consent }: Candidate, body: LookupBody, context: Context): boolean {
  const { inForce, at, caller } = context;
  const { authority } = inForce;
  const carried = body.carried.map((each) => carriedOf(each, authority));
  return body.recipients.some((recipient) =>
    carried.some(
      (each) => consentThatCovers([consent], each, recipient, at, authority, caller.person.id) !== null,
    ),
  );
}

function live(covers: Correspondence, { consent }: Candidate, asker: string, receipt: string): LiveConsent {
  const { id, originator, mayBeSharedWith, grantedOn, expires, conditions } = consent;
  return {
    id,
    originator,
    covers,
    mayBeSharedWith: [...mayBeSharedWith],
    askedBy: asker,
    grantedOn: momentText(grantedOn),
    expires: expires === null ? null : momentText(expires),
    conditions,
    receipt,
  };
}

/**
 * The live grants and determinations that let this sender share what they carry with at least one of these recipients. Nothing
 * of the question is kept or logged.
 */
export function createLookup(deps: Deps): SendingOperations["lookup"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "lookup");
    if (context === null) return refused("not-by-this-person");
    const { authority } = context.inForce;
    const texts = new Set(body.carried.flatMap((each) => keysOf(each, authority)));
    const keys = [...texts].map((text) => deps.store.lookupKey(text));
    const found = await candidates(deps, keys, acting.person, context.at);
    const covering = found.filter((each) => isCovering(each, body, context));
    const consents = covering.flatMap((each) => {
      const { receipt, words } = each.stored;
      return receipt === null || words === null
        ? []
        : [live(words.correspondence, each, acting.person, receipt)];
    });
    return done({ consents });
  };
}
