import type { NewConsentRequest } from "../../../api/index.ts";
import { momentOf } from "../../../consent/index.ts";
import type { Fault } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import { normaliseAddress, personById, type Authority } from "../../../people/index.ts";

/** A rule for what is asked: a list of places that break it. */
type Rule = (
  body: NewConsentRequest,
  by: { asker: string; authority: Authority; at: Instant },
) => readonly Fault[];

function fault(pointer: string, found: string, wanted: string): Fault {
  return { pointer, found: JSON.stringify(found), wanted };
}

const isKnown: Rule = ({ originator, shareWith, alsoAsking = [] }, { authority }) => {
  const places = [
    ["/originator", originator] as const,
    ...shareWith.map((id, at) => [`/shareWith/${at}`, id] as const),
    ...alsoAsking.map((id, at) => [`/alsoAsking/${at}`, id] as const),
  ];
  return places
    .filter(([, id]) => personById(authority, id) === null)
    .map(([pointer, id]) => fault(pointer, id, "the id of a person in the authority file"));
};

/** Nobody decides what they ask for, so whoever stands on the asking side is no originator (promise S3). */
const isSomebodyElse: Rule = ({ originator, shareWith, alsoAsking = [] }, { asker }) => [
  ...([asker, ...alsoAsking].includes(originator)
    ? [fault("/originator", originator, "somebody who is not on the asking side")]
    : []),
  ...shareWith.flatMap((id, at) =>
    id === originator ? [fault(`/shareWith/${at}`, id, "somebody else than the originator")] : [],
  ),
];

const saysWhich: Rule = ({ correspondence }, { authority }) => {
  const { author, sent } = correspondence;
  const isAuthor = personById(authority, author) !== null || normaliseAddress(author) !== null;
  return [
    ...(isAuthor
      ? []
      : [fault("/correspondence/author", author, "an address, or the id of a person in the authority file")]),
    ...(momentOf(sent) === null
      ? [fault("/correspondence/sent", sent, "a day or a moment that exists")]
      : []),
  ];
};

const isInTime: Rule = ({ decideBy }, { at }) => {
  const moment = decideBy === undefined ? null : momentOf(decideBy);
  if (decideBy === undefined || (moment !== null && moment.to > at)) return [];
  return [fault("/decideBy", decideBy, "a day or a moment to come")];
};

const rules: readonly Rule[] = [isKnown, isSomebodyElse, saysWhich, isInTime];

/** Everything that makes no sense in what somebody asks; nothing where it can be asked. */
export function faultsOfAsking(...[body, by]: Parameters<Rule>): readonly Fault[] {
  return rules.flatMap((rule) => rule(body, by));
}
