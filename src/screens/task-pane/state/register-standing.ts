import type { ConsentRequestView, Correspondence, Me, ReleaseView } from "../../../api/index.ts";
import { normaliseSubject } from "../../../message/index.ts";
import type { Card } from "./card.ts";

/** How the register stands to whoever sits before the pane. */
export interface RegisterStanding {
  /**
   * `none`: this build knows no register. `unknown`: not asked yet. `away`: out of reach; what it said last is still shown.
   */
  readonly who: "none" | "unknown" | "signed-out" | "signed-in" | "away";
  readonly me: Me | null;
  /** What this person asked for, newest first. */
  readonly requests: readonly ConsentRequestView[];
  readonly releases: readonly ReleaseView[];
}

/** Before anything is known. */
export const noStanding: RegisterStanding = { who: "none", me: null, requests: [], releases: [] };

function isSame(one: Correspondence | null, other: Correspondence): boolean {
  if (one === null) return false;
  if ((one.messageIds ?? []).some((id) => other.messageIds?.includes(id))) return true;
  return (
    one.author === other.author &&
    one.sent.slice(0, 16) === other.sent.slice(0, 16) &&
    normaliseSubject(one.subject) === normaliseSubject(other.subject)
  );
}

/** The latest request for each piece of correspondence that a card is about; none was made for those that are missing. */
export function requestsFor(card: Card, { requests }: RegisterStanding): readonly ConsentRequestView[] {
  const found = card.toAsk.map(({ correspondence, originator }) =>
    requests.find(
      (request) => request.originator.id === originator && isSame(request.correspondence, correspondence),
    ),
  );
  return found.filter((request) => request !== undefined);
}

/** States in which the same question is not asked again: it waits for its answer, or has one that is no yes. */
const settling: readonly ConsentRequestView["state"][] = [
  "requested",
  "informed",
  "refused",
  "objected",
  "referred",
  "determined-do-not-share",
];

/** What of a card its originator can still be asked: what nobody asked yet for all of these members, or what ended. */
export function leftToAsk(card: Card, { requests }: RegisterStanding): Card["toAsk"] {
  return card.toAsk.filter(
    ({ correspondence, originator, shareWith }) =>
      !requests.some(
        (request) =>
          settling.includes(request.state) &&
          request.originator.id === originator &&
          isSame(request.correspondence, correspondence) &&
          shareWith.every(({ id }) => request.shareWith.some((member) => member.id === id)),
      ),
  );
}

/** The latest release asked for a card in this content and to this audience; null when none was. */
export function releaseFor(card: Card, digest: string, { releases }: RegisterStanding): ReleaseView | null {
  if (card.subject.is !== "finding") return null;
  const { check } = card.subject.finding;
  return releases.find((release) => release.check === check && release.digest === digest) ?? null;
}

const open: readonly ConsentRequestView["state"][] = ["requested", "informed", "referred"];

/** Whether somebody's answer is awaited, so that it is worth looking again. */
export function isAwaiting({ requests, releases }: RegisterStanding): boolean {
  return (
    requests.some(({ state }) => open.includes(state)) || releases.some(({ state }) => state === "asked")
  );
}
