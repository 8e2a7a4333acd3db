import type { ConsentRequestView, Me, NewConsentRequest, ReleaseView } from "../../../src/api/index.ts";
import type { Answer } from "../../../src/register-client/index.ts";
import type { Desk } from "../../../src/screens/task-pane/conduct/desk.ts";

/** How a fake register stands; whatever is absent is as if nothing was ever asked. */
export interface FakeDeskOptions {
  readonly requests?: readonly ConsentRequestView[];
  readonly releases?: readonly ReleaseView[];
  /** Nobody is signed in until somebody does. */
  readonly isSignedOut?: boolean;
  /** A sign-in comes to nothing. */
  readonly refusesSignIn?: boolean;
  /** Nothing is answered any more once this is true. */
  readonly isAway?: () => boolean;
}

const me: Me = {
  person: "o3",
  name: "Dorothy Ames",
  kind: "officer",
  offices: [],
  authority: "Harrowmere Combined Authority",
  mayDetermine: false,
  whoDetermines: { monitoringOfficer: null, isMonitoringOfficerAbsent: false, deputies: [] },
  now: "2026-11-20T09:30:00.000Z",
};
const asker = { id: me.person, name: me.name };
const names: Readonly<Record<string, string>> = {
  m1: "Amina Rahman",
  m2: "Tomasz Wilk",
  m3: "Siobhan Keane",
};
const named = (id: string) => ({ id, name: names[id] ?? id });

/** What Cllr Rahman is asked about in the previewed draft. */
export const crossing = {
  author: "m1",
  subject: "Castle Street crossing",
  sent: "2026-11-12T09:14:00.000Z",
  medium: "email",
} as const;

/** A request about the previewed draft's correspondence, in a state of choice. */
export function request(
  state: ConsentRequestView["state"],
  fields: Partial<ConsentRequestView> = {},
): ConsentRequestView {
  const deeds: Partial<Record<ConsentRequestView["state"], ConsentRequestView["youMay"]>> = {
    requested: ["withdraw", "remind"],
    informed: ["withdraw", "remind"],
    refused: ["refer"],
    lapsed: ["refer"],
  };
  return {
    id: "C-2026-0001",
    state,
    correspondence: crossing,
    asker,
    alsoAsking: [],
    originator: named("m1"),
    shareWith: [named("m3")],
    reason: "He chairs the ward forum.",
    legalProvision: null,
    askedAt: "2026-11-19T09:00:00.000Z",
    lapsesAt: "2026-12-03T17:00:00.000Z",
    decideBy: null,
    sharing: null,
    revokedAt: null,
    hold: null,
    happenings: [],
    youMay: deeds[state] ?? [],
    ...fields,
  };
}

/** A release asked for a check. */
export function release(state: ReleaseView["state"], digest: string, check = "blind-copy"): ReleaseView {
  const isDecided = state !== "asked";
  return {
    id: "R-2026-0001",
    state,
    digest,
    check,
    asker,
    reason: "The resident asked for it.",
    askedAt: "2026-11-20T09:00:00.000Z",
    decidedBy: isDecided ? { id: "o4", name: "Lewis Grant" } : null,
    decidedAt: isDecided ? "2026-11-20T10:00:00.000Z" : null,
    decisionReason: isDecided ? "I have seen it." : null,
    youMay: [],
  };
}

/** A desk in memory, and what it was asked for. */
export interface FakeDesk extends Desk {
  readonly asked: NewConsentRequest[];
  readonly told: unknown[];
  readonly tickets: unknown[];
  requests: ConsentRequestView[];
  askedReleases: ReleaseView[];
}

const silence = { ok: false, trouble: "unreachable", problem: null } as const;
const signedOut = { ok: false, trouble: "signed-out", problem: null } as const;

/** What a desk keeps of what was done at it. */
type Kept = Omit<FakeDesk, keyof Desk>;

type Answering = <Value>(give: () => Value) => Promise<Answer<Value>>;

/** The calls of the register, each of which does to what is kept what it would. */
function clientOver(kept: Kept, answer: Answering): Desk["client"] {
  const become = (id: string, state: ConsentRequestView["state"]) =>
    answer(() => {
      kept.requests = kept.requests.map((each) => (each.id === id ? request(state, { id }) : each));
      return kept.requests[0] ?? request(state);
    });
  return {
    me: () => answer(() => me),
    ask: (body) =>
      answer(() => {
        kept.asked.push(body);
        const { legalProvision = null, correspondence, reason } = body;
        const state = legalProvision === null ? "requested" : "informed";
        const made = request(state, { correspondence, reason, legalProvision });
        kept.requests = [made, ...kept.requests];
        return made;
      }),
    list: () => answer(() => ({ requests: kept.requests, next: null })),
    withdraw: (id) => become(id, "withdrawn"),
    refer: (id) => become(id, "referred"),
    remind: (id) => become(id, "requested"),
    askRelease: ({ digest, check }) =>
      answer(() => {
        const made = release("asked", digest, check);
        kept.askedReleases = [made, ...kept.askedReleases];
        return made;
      }),
    askAssessment: ({ address, reason = null }) =>
      answer(() => ({
        id: "A-2026-0001",
        address,
        holder: null,
        asker: { id: "o4", name: "Sam Okafor" },
        askedAt: "2026-11-20T10:00:00.000Z",
        reason,
      })),
    releases: () => answer(() => ({ releases: kept.askedReleases })),
    send: (body) => answer(() => kept.told.push(body)),
    ticket: () => answer(() => ({ ticket: "t", expires: "2026-12-20T00:00:00.000Z" })),
    receipt: () => Promise.resolve(silence),
    receiptKeys: () => Promise.resolve(silence),
  };
}

/** A register in memory that does what is asked of it. */
export function fakeDesk(options: FakeDeskOptions = {}): FakeDesk {
  let isSignedIn = options.isSignedOut !== true;
  const answer: Answering = (give) => {
    if (options.isAway?.() === true) return Promise.resolve(silence);
    return Promise.resolve(isSignedIn ? { ok: true, value: give() } : signedOut);
  };
  const kept: Kept = {
    asked: [],
    told: [],
    tickets: [],
    requests: [...(options.requests ?? [])],
    askedReleases: [...(options.releases ?? [])],
  };
  const desk: Desk = {
    client: clientOver(kept, answer),
    signIn: () => {
      isSignedIn = options.refusesSignIn !== true;
      return Promise.resolve(isSignedIn);
    },
    ticket: {
      read: () => Promise.resolve(null),
      write: (ticket) => Promise.resolve(kept.tickets.push(ticket)),
    },
    reports: {
      add: (report) => Promise.resolve(kept.told.push(report) > 0),
      post: () => Promise.resolve(),
    },
  };
  // One object: what a test puts in is what the register answers from.
  return Object.assign(kept, desk);
}
