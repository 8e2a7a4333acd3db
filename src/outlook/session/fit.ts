import type { TrueHeader } from "../../message/index.ts";
import type { ReadAttachments } from "../read-item/attachments.ts";
import { roomFor } from "./budgets.ts";
import { encode } from "./encode.ts";
import type { KeptConsents, KeptPolicy, NotKept, SessionKnowledge } from "./knowledge.ts";
import { slim } from "./slim.ts";

/** A kind of knowledge as it fits, as a text; null where nothing of it fits. */
export interface Fitted {
  readonly text: string | null;
  readonly notKept: readonly NotKept[];
}

type Kind = keyof SessionKnowledge;

function tooLong(kind: Kind, what: string): NotKept {
  return { kind, what, why: "too-long" };
}

/** The first of several forms, fullest first, that fits. */
function firstThatFits(kind: Kind, forms: readonly unknown[]): Fitted {
  const text = forms.map(encode).find((each) => each.length <= roomFor(kind));
  return text === undefined ? { text: null, notKept: [tooLong(kind, kind)] } : { text, notKept: [] };
}

/** A part of a policy is kept whole or not at all: with people missing it would find less, and nobody would know. */
function fitPolicy(policy: KeptPolicy): Fitted {
  return firstThatFits("policy", [policy, { ...policy, part: { ...policy.part, otherNames: null } }]);
}

/** As many of some entries as fit, taken one by one in their order of importance; the others are named. */
function fitMany<Entry>(
  kind: Kind,
  entries: readonly Entry[],
  wrap: (kept: readonly Entry[]) => unknown,
  nameOf: (entry: Entry) => string,
): Fitted {
  const room = roomFor(kind);
  let length = encode(wrap([])).length;
  if (length > room) return { text: null, notKept: [tooLong(kind, kind)] };
  const kept: Entry[] = [];
  const notKept: NotKept[] = [];
  for (const entry of entries) {
    const more = JSON.stringify(entry).length + 1;
    if (length + more > room) notKept.push(tooLong(kind, nameOf(entry)));
    else {
      kept.push(entry);
      length += more;
    }
  }
  return { text: encode(wrap(kept)), notKept };
}

/** The shortest first, so that one long document does not cost many letters. */
function fitAttachments({ of, found }: ReadAttachments): Fitted {
  const slimmed = found.map(({ key, attachment }) => ({ key, attachment: slim(attachment) }));
  const shortestFirst = slimmed
    .map((entry) => ({ entry, length: JSON.stringify(entry).length }))
    .sort((one, other) => one.length - other.length)
    .map(({ entry }) => entry);
  return fitMany(
    "attachments",
    shortestFirst,
    (kept) => ({ of, found: kept }),
    ({ key }) => key.name,
  );
}

/** The latest first. A consent that is left out makes the send handler ask, never let go. */
function fitConsents({ consents, askedAt }: KeptConsents): Fitted {
  const latestFirst = consents.slice().sort((one, other) => other.grantedOn - one.grantedOn);
  return fitMany(
    "consents",
    latestFirst,
    (kept) => ({ consents: kept, askedAt }),
    ({ id }) => id,
  );
}

/** The latest first. What is left out is asked again. */
function fitAcknowledgements(all: SessionKnowledge["acknowledgements"]): Fitted {
  const latestFirst = all.slice().sort((one, other) => other.at - one.at);
  return fitMany(
    "acknowledgements",
    latestFirst,
    (kept) => kept,
    ({ about }) => about,
  );
}

/** The message that is answered first. One that is left out is as one that the mailbox does not know. */
function fitProvenance(headers: readonly TrueHeader[]): Fitted {
  return fitMany(
    "provenance",
    headers,
    (kept) => kept,
    ({ messageId }) => messageId,
  );
}

/** How each kind is cut to its budget; in which order things are left out stands beside each. */
export const fit: {
  readonly [Each in Kind]: (value: NonNullable<SessionKnowledge[Each]>) => Fitted;
} = {
  policy: fitPolicy,
  attachments: fitAttachments,
  consents: fitConsents,
  acknowledgements: fitAcknowledgements,
  provenance: fitProvenance,
};
