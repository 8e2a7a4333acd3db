import type { ConsentRequestView } from "../../../../src/api/index.ts";
import { transitionTable } from "../../../../src/consent/index.ts";
import { me, named, now, people, type Who } from "./people.ts";

export type State = ConsentRequestView["state"];
type Happening = ConsentRequestView["happenings"][number];
type Deed = ConsentRequestView["youMay"][number];

export { now };

const reason =
  "The committee looks at the crossing on Thursday, and both members have asked for what you wrote about it.";

const asked: ConsentRequestView = {
  id: "C-2026-0001",
  state: "requested",
  correspondence: {
    messageIds: ["<crossing@lowmarsh-ca.example>"],
    author: people.amara.id,
    subject: "Castle Street crossing: what residents told me",
    sent: "2026-11-12T14:05:00Z",
    medium: "email",
  },
  asker: named("sam"),
  alsoAsking: [],
  originator: named("amara"),
  shareWith: [named("joss"), named("pieter")],
  reason,
  legalProvision: null,
  askedAt: "2026-11-20T10:12:00Z",
  lapsesAt: "2026-12-04T23:59:59Z",
  decideBy: null,
  sharing: null,
  revokedAt: null,
  hold: null,
  happenings: [],
  youMay: [],
};

const law = "Local Government Act 1972, section 100D";

const path: Readonly<Record<State, readonly State[]>> = {
  requested: [],
  informed: [],
  granted: ["granted"],
  refused: ["refused"],
  objected: ["objected"],
  lapsed: ["lapsed"],
  withdrawn: ["withdrawn"],
  revoked: ["granted", "revoked"],
  referred: ["refused", "referred"],
  "determined-share": ["refused", "referred", "determined-share"],
  "determined-do-not-share": ["refused", "referred", "determined-do-not-share"],
};

const saidBy: Readonly<Record<string, readonly [by: Who | null, words: string | null]>> = {
  granted: ["amara", null],
  refused: ["amara", "What residents told me in confidence is in it. I will write a summary instead."],
  objected: ["amara", "The Act speaks of background papers, and this is none."],
  lapsed: [null, null],
  withdrawn: ["sam", null],
  revoked: ["amara", null],
  referred: ["sam", "A summary would come after the meeting. The two members vote on the crossing."],
  "determined-share": [
    "grace",
    "Both members decide on the crossing and need the facts. The names of residents are taken out first.",
  ],
  "determined-do-not-share": [
    "grace",
    "A summary gives the members what they need for their vote, and keeps what was said in confidence.",
  ],
};

function happening(what: Happening["what"], at: number): Happening {
  const [by, words] = saidBy[what] ?? ["sam", reason];
  const day = String(20 + Math.min(at, 2)).padStart(2, "0");
  return {
    at: `2026-11-${day}T1${at}:12:00Z`,
    what,
    by: by === null ? null : named(by),
    words,
    entry: 41 + at * 3,
  };
}

/** What the transition table lets a person do in a state. */
function deedsOf(state: State, who: Who): readonly Deed[] {
  const role = { amara: "originator", sam: "asker", grace: "monitoring-officer" }[who as string];
  const events = transitionTable
    .filter(({ from, by }) => from === state && by.some((each) => each === role))
    .map(({ event }) => (event.startsWith("determine") ? "determine" : event));
  const holds = role === "monitoring-officer" ? ["hold"] : [];
  const reminds = role === "asker" && (state === "requested" || state === "informed") ? ["remind"] : [];
  return [...new Set([...events, ...reminds, ...holds])] as readonly Deed[];
}

const shared = ["granted", "revoked", "determined-share"];

/** A request that was decided, and whose record the Monitoring Officer keeps. */
export function keptRecord(who: Who): ConsentRequestView {
  const request = requestAs(who, "determined-do-not-share");
  const hold = {
    since: "2026-11-22T13:40:00Z",
    by: named("grace"),
    reason: "A hearing of the Standards Committee is to come, and may need it.",
  };
  const put = { at: hold.since, what: "hold-put", by: hold.by, words: hold.reason, entry: 60 } as const;
  const kept = {
    at: "2026-11-22T23:00:00Z",
    what: "kept-on-hold",
    by: null,
    words: null,
    entry: 61,
  } as const;
  return {
    ...request,
    hold,
    happenings: [...request.happenings, put, kept],
    youMay: who === "grace" ? ["lift-hold"] : [],
  };
}

/** A request as somebody sees it in a state. */
export function requestAs(
  who: Who,
  state: State,
  more: Partial<ConsentRequestView> = {},
): ConsentRequestView {
  const steps = path[state];
  const isLegal = state === "informed" || state === "objected";
  const decidedAt = "2026-11-21T11:12:00Z";
  const first = happening(isLegal ? "informed" : "asked", 0);
  return {
    ...asked,
    state,
    legalProvision: isLegal ? law : null,
    sharing: shared.includes(state)
      ? { mayBeSharedWith: [...asked.shareWith], conditions: null, expires: null, decidedAt }
      : null,
    revokedAt: state === "revoked" ? "2026-11-22T08:00:00Z" : null,
    happenings: [first, ...steps.map((step, at) => happening(step as Happening["what"], at + 1))],
    youMay: [...deedsOf(state, who)],
    ...more,
  };
}

/** What a reader can do is drawn from who they are: the same request, as somebody else sees it. */
export function seenBy(who: Who, request: ConsentRequestView): ConsentRequestView {
  return { ...request, youMay: [...deedsOf(request.state, who)] };
}

const subjects = [
  "Castle Street crossing: what residents told me",
  "Bus lanes on the ring road",
  "Letter of the school about the footbridge",
  "Night works in Eel Bridge",
  "Rents of the market stalls",
  "Flood gates: the second survey",
];

/** Several requests of different kinds, newest first. */
export function several(who: Who, states: readonly State[]): readonly ConsentRequestView[] {
  return states.map((state, at) =>
    requestAs(who, state, {
      id: `C-2026-000${at + 1}`,
      correspondence: {
        author: people.amara.id,
        subject: subjects[at % subjects.length] ?? "",
        sent: "2026-11-12",
        medium: at % 3 === 2 ? "paper" : "email",
      },
      ...(at % 2 === 1 ? { shareWith: [named("ruth")] } : {}),
    }),
  );
}

export { me };
