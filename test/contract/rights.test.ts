import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConsentRequestView, NewAccount } from "../../src/api/index.ts";
import { callerKinds, type CallerKind, type RequestOperation } from "../../src/register/rights/index.ts";
import { call, type Asked, type Reply } from "../support/register/call.ts";
import { as, asking, mondayMorning, valueOf, wexmoor } from "../support/register/operations.ts";
import { rightsByHand } from "../support/register/rights-page.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

const page = rightsByHand();
const clock = { now: mondayMorning };
let register: TestRegister;

beforeAll(async () => {
  const limits = { writesPerMinute: 1_000_000, openReadsPerMinute: 1_000_000 };
  register = await startTestRegister({ now: () => clock.now, limits });
});
afterAll(() => register.close());

/** Who of the fictional people is what, where they have no part in the record but the one named. */
const people = {
  officer: "o5",
  asker: "o4",
  originator: "m1",
  "other-member": "m4",
  deputy: "o2",
  "monitoring-officer": "o1",
  administrator: "o3",
} as const;

async function byTicketOf(person: string): Promise<{ readonly authorization: string }> {
  const { ticket } = valueOf(await register.operations.issueTicket(as(person)));
  return { authorization: `Bearer ${ticket}` };
}

async function callerFor(kind: CallerKind): Promise<Asked["as"]> {
  if (kind === "no-token") return null;
  if (kind === "lookup-ticket") return byTicketOf("o5");
  if (kind !== "app-only") return people[kind];
  const token = await register.tokenFor("o5", { idtyp: "app", scp: undefined, roles: ["register"] });
  return { authorization: `Bearer ${token}` };
}

/** What has no cell of its own on the page for anybody: nothing there is done with a token that is none, or a ticket. */
function refusedAtTheDoor(kind: CallerKind): readonly [number, string] | null {
  if (kind === "no-token" || kind === "app-only") return [401, "ERR_NOT_SIGNED_IN"];
  return kind === "lookup-ticket" ? [403, "ERR_NOT_BY_TICKET"] : null;
}

const requestStates = [
  "requested",
  "informed",
  "granted",
  "refused",
  "lapsed",
  "withdrawn",
  "revoked",
  "referred",
  "determined-share",
  "determined-do-not-share",
] as const;
type State = (typeof requestStates)[number];

let asked = 0;

/** A request of o4's to m1, asked alike but for the message. */
async function ask(legalProvision?: string): Promise<string> {
  asked += 1;
  const correspondence = { ...asking.correspondence, messageIds: [`<cell-${asked}@wexmoor-ca.example>`] };
  const body = { ...asking, correspondence, ...(legalProvision === undefined ? {} : { legalProvision }) };
  return valueOf(await register.operations.ask(as("o4"), body)).id;
}

type Step = (id: string) => Promise<unknown>;
const step = (run: () => (id: string) => Promise<Parameters<typeof valueOf>[0]>): Step => {
  return async (id) => valueOf(await run()(id));
};
const grant = step(() => (id) => register.operations.grant(as("m1"), id, {}));
const refuse = step(() => (id) => register.operations.refuse(as("m1"), id, {}));
const withdraw = step(() => (id) => register.operations.withdraw(as("o4"), id, {}));
const revoke = step(() => (id) => register.operations.revoke(as("m1"), id, {}));
const refer = step(
  () => (id) => register.operations.refer(as("o4"), id, { grounds: "The committee must know." }),
);
const determine = (outcome: "share" | "do-not-share"): Step =>
  step(
    () => (id) =>
      register.operations.determine(as(people["monitoring-officer"]), id, {
        outcome,
        reasons: "It is fair.",
      }),
  );
const lapse: Step = async () => {
  clock.now += 30 * 86_400_000;
  await register.operations.lapseDue();
};

/** How a request gets into each state. An objection refers itself, so nobody ever finds one: `informed` leads to `referred`. */
const ways: Readonly<Record<State, readonly Step[]>> = {
  lapsed: [lapse],
  requested: [],
  informed: [],
  granted: [grant],
  refused: [refuse],
  withdrawn: [withdraw],
  revoked: [grant, revoke],
  referred: [refuse, refer],
  "determined-share": [refuse, refer, determine("share")],
  "determined-do-not-share": [refuse, refer, determine("do-not-share")],
};

async function inState(state: State): Promise<string> {
  const id = await ask(state === "informed" ? "Localism Act 2011, section 31" : undefined);
  for (const take of ways[state]) await take(id);
  return id;
}

const deeds: Readonly<Record<RequestOperation, (id: string) => Omit<Asked, "as">>> = {
  "read-request": (id) => ({ path: `/consent-requests/${id}` }),
  grant: (id) => ({ method: "POST", path: `/consent-requests/${id}/grant`, body: {} }),
  refuse: (id) => ({ method: "POST", path: `/consent-requests/${id}/refuse`, body: { reason: "Not yet." } }),
  withdraw: (id) => ({ method: "POST", path: `/consent-requests/${id}/withdraw` }),
  revoke: (id) => ({ method: "POST", path: `/consent-requests/${id}/revoke` }),
  refer: (id) => ({
    method: "POST",
    path: `/consent-requests/${id}/refer`,
    body: { grounds: "It matters." },
  }),
  determine: (id) => ({
    method: "POST",
    path: `/consent-requests/${id}/determine`,
    body: { outcome: "share", reasons: "It is fair." },
  }),
  remind: (id) => ({ method: "POST", path: `/consent-requests/${id}/remind` }),
  hold: (id) => ({
    method: "POST",
    path: `/consent-requests/${id}/hold`,
    body: { reason: "A hearing is pending." },
  }),
  "lift-hold": (id) => ({
    method: "POST",
    path: `/consent-requests/${id}/lift-hold`,
    body: { reason: "The hearing is over." },
  }),
  "erase-request": (id) => ({ method: "POST", path: `/consent-requests/${id}/erase` }),
};
const requestOperations = Object.keys(deeds) as RequestOperation[];

/** After these a request is in the same state and yet another one: the next cell gets one of its own. */
const leavesTraces: readonly RequestOperation[] = ["erase-request", "hold", "lift-hold"];

/** A hold is lifted where there is one. */
async function prepared(operation: RequestOperation, id: string): Promise<string> {
  if (operation === "lift-hold")
    valueOf(await register.operations.hold(as("o1"), id, { reason: "A hearing is pending." }));
  return id;
}

/** What a person is on the page where they have no part: a deputy who is not needed is an officer. */
type Standing = CallerKind | "deputy who is not needed";

function kindOf(standing: Standing): CallerKind {
  return standing === "deputy who is not needed" ? "deputy" : standing;
}

function onPage(standing: Standing): CallerKind {
  return standing === "deputy who is not needed" ? "officer" : standing;
}

/** What the page lets one expect of a cell. */
function expected(
  standing: Standing,
  operation: RequestOperation,
  state: State,
): readonly [number, string | null] {
  const kind = onPage(standing);
  const atTheDoor = refusedAtTheDoor(kind);
  if (atTheDoor !== null) return atTheDoor;
  if (page.has(`${operation} ${state} ${kind}`)) return [200, null];
  if (!page.has(`read-request ${state} ${kind}`)) return [404, "ERR_NOT_FOUND"];
  const isTheirs = requestStates.some((other) => page.has(`${operation} ${other} ${kind}`));
  return isTheirs ? [409, "ERR_NOT_IN_THIS_STATE"] : [403, "ERR_NOT_BY_THIS_PERSON"];
}

async function stateNow(id: string): Promise<string> {
  const row = await register.store.db
    .selectFrom("requests")
    .select("state")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.state ?? "gone";
}

async function assertCell(
  standing: Standing,
  operation: RequestOperation,
  state: State,
  id: string,
): Promise<void> {
  const [status, code] = expected(standing, operation, state);
  const caller = await callerFor(kindOf(standing));
  const reply = await call(register, { ...deeds[operation](id), as: caller });
  const cell = `${standing} · ${operation} · ${state}`;
  expect([cell, reply.status, reply.code]).toEqual([cell, status, code]);
  if (status === 200) return;
  expect([cell, await stateNow(id)]).toEqual([cell, state]);
  if (status !== 404) return;
  const absent = await call(register, { ...deeds[operation]("C-2026-9999"), as: caller });
  expect([cell, reply.text]).toEqual([cell, absent.text]);
}

describe.each(requestStates)("a request that is %s", (state) => {
  const inPost: readonly Standing[] = [
    ...callerKinds.filter((kind) => kind !== "deputy"),
    "deputy who is not needed",
  ];

  async function assertAll(standings: readonly Standing[]): Promise<number> {
    let shared = await inState(state);
    let cells = 0;
    for (const standing of standings)
      for (const operation of requestOperations) {
        await assertCell(standing, operation, state, await prepared(operation, shared));
        cells += 1;
        if ((await stateNow(shared)) !== state || leavesTraces.includes(operation))
          shared = await inState(state);
      }
    return cells;
  }

  it("lets everybody do what the page of rights says, and nobody anything else", async () => {
    expect(await assertAll(inPost)).toBe(10 * 11);
  });

  it("lets a deputy do so while the Monitoring Officer is away", async () => {
    const absence = (isAbsent: boolean) =>
      register.operations.recordAbsence(as("o3"), { isAbsent, reason: "On leave." });
    const shared = [];
    // Prepared beforehand: some states need the Monitoring Officer.
    for (const operation of requestOperations)
      shared.push([operation, await prepared(operation, await inState(state))] as const);
    valueOf(await absence(true));
    for (const [operation, id] of shared) await assertCell("deputy", operation, state, id);
    valueOf(await absence(false));
  });
});

describe("a request for a release", () => {
  const releaseDeeds = {
    "read-release": (id: string) => ({ path: `/releases/${id}` }),
    "decide-release": (id: string) => ({
      method: "POST",
      path: `/releases/${id}/decide`,
      body: { outcome: "release", reason: "Nothing stands against it." },
    }),
  } as const;
  const states = { asked: null, released: "release", "kept-held": "keep-held" } as const;

  async function releaseIn(state: keyof typeof states): Promise<string> {
    asked += 1;
    const digest = asked.toString(16).padStart(32, "0");
    const body = { digest, check: "blind-copy", reason: "It is a newsletter." };
    const { id } = valueOf(await register.operations.askRelease(as("o4"), body));
    const outcome = states[state];
    if (outcome !== null)
      valueOf(await register.operations.decideRelease(as("o1"), id, { outcome, reason: "So decided." }));
    return id;
  }

  function expectedOf(kind: CallerKind, operation: string, state: string): readonly [number, string | null] {
    const atTheDoor = refusedAtTheDoor(kind);
    if (atTheDoor !== null) return atTheDoor;
    if (page.has(`${operation} ${state} ${kind}`)) return [200, null];
    if (!page.has(`read-release ${state} ${kind}`)) return [404, "ERR_NOT_FOUND"];
    return page.has(`${operation} asked ${kind}`)
      ? [409, "ERR_NOT_IN_THIS_STATE"]
      : [403, "ERR_NOT_BY_THIS_PERSON"];
  }

  it.each(Object.keys(states) as (keyof typeof states)[])("%s is for those the page names", async (state) => {
    for (const kind of callerKinds.filter((each) => each !== "originator"))
      for (const [operation, deed] of Object.entries(releaseDeeds)) {
        const id = await releaseIn(state);
        if (kind === "deputy")
          valueOf(await register.operations.recordAbsence(as("o3"), { isAbsent: true, reason: "Away." }));
        const reply = await call(register, { ...deed(id), as: await callerFor(kind) });
        if (kind === "deputy")
          valueOf(await register.operations.recordAbsence(as("o3"), { isAbsent: false, reason: "Back." }));
        const cell = `${kind} · ${operation} · ${state}`;
        expect([cell, reply.status, reply.code]).toEqual([cell, ...expectedOf(kind, operation, state)]);
      }
  });
});

describe("what is done without such a record", () => {
  let receipt = "";
  beforeAll(async () => {
    const id = await inState("granted");
    const row = await register.store.db
      .selectFrom("receipts")
      .select("id")
      .where("request", "=", id)
      .executeTakeFirst();
    receipt = row?.id ?? "";
  });

  const root = (path: string): string => `${register.url}${path}`;
  const send = {
    digest: "0123456789abcdef",
    sentAt: "2026-11-16T10:00:00Z",
    policyVersion: "1",
    findings: [{ check: "blind-copy", level: "prompt", reason: "It is a newsletter." }],
    from: "send",
  };

  /** One request for each operation that is about no record; `yes` is what it answers to whoever may. */
  /** A list that says what is there already, confirmed by its digest. */
  async function bringInAgain(): Promise<Omit<Asked, "as">> {
    const text = "Name,Email\nGareth Pugh,gareth.pugh@wexmoor-ca.example";
    const file = { as: "member" as const, bytes: Buffer.from(text).toString("base64") };
    const preview = valueOf(await register.operations.previewDirectory(as("o3"), file));
    const digest = preview.isUsable ? preview.digest : "";
    return { method: "POST", path: "/directory/changes", body: { ...file, digest } };
  }

  /** An account that nobody has, however often it is asked for one. */
  function nextAccount(): NewAccount {
    return { address: `account-${(asked += 1)}@firm.example`, kind: "business", holder: "m4" };
  }

  async function addAccountAgain(): Promise<Omit<Asked, "as">> {
    const account = nextAccount();
    const preview = valueOf(await register.operations.previewAccount(as("o3"), account));
    const digest = preview.isUsable ? preview.digest : "";
    return { method: "POST", path: "/accounts", body: { ...account, digest } };
  }

  async function undoLast(): Promise<Omit<Asked, "as">> {
    const { last, version } = valueOf(await register.operations.lastBroughtIn(as("o3")));
    const body = { version: last?.version ?? version };
    return { method: "POST", path: "/directory/changes/undo", body };
  }

  /** The checklist as it stands, put once more. */
  async function putChecklistAgain(): Promise<Omit<Asked, "as">> {
    const { version, points } = valueOf(await register.operations.checklist(as("o3")));
    return { method: "PUT", path: "/assessment-checklist", body: { version, points } };
  }

  type Deed = () => Omit<Asked, "as"> | Promise<Omit<Asked, "as">>;
  const plain: readonly (readonly [operation: string, yes: number, asked: Deed])[] = [
    ["see-health", 200, () => ({ path: root("/healthz") })],
    ["see-health", 200, () => ({ path: root("/readyz") })],
    ["see-receipt", 200, () => ({ path: `/receipts/${receipt}` })],
    ["see-receipt-keys", 200, () => ({ path: "/receipts/keys" })],
    ["see-api", 200, () => ({ path: "/openapi.json" })],
    ["see-me", 200, () => ({ path: "/me" })],
    ["see-policy", 200, () => ({ path: "/policy" })],
    [
      "ask",
      201,
      () => ({
        method: "POST",
        path: "/consent-requests",
        body: {
          ...asking,
          originator: "m2",
          shareWith: ["m3"],
          correspondence: { ...asking.correspondence, messageIds: [`<plain-${(asked += 1)}@x.example>`] },
        },
      }),
    ],
    ["list-own", 200, () => ({ path: "/consent-requests?role=requester" })],
    ["list-own", 200, () => ({ path: "/consent-requests?role=originator&state=requested&limit=5" })],
    ["list-own", 200, () => ({ path: "/changes?after=0" })],
    ["list-referred", 200, () => ({ path: "/consent-requests?role=monitoring-officer" })],
    [
      "lookup",
      200,
      () => ({ method: "POST", path: "/consents/lookup", body: { carried: [], recipients: [] } }),
    ],
    ["report-send", 201, () => ({ method: "POST", path: "/sends", body: send })],
    [
      "ask-release",
      201,
      () => ({
        method: "POST",
        path: "/releases",
        body: { digest: "00aa00aa00aa00aa", check: "blind-copy", reason: "A newsletter." },
      }),
    ],
    ["list-releases", 200, () => ({ path: "/releases" })],
    ["issue-ticket", 201, () => ({ method: "POST", path: "/lookup-tickets" })],
    ["see-rates", 200, () => ({ path: "/rates" })],
    ["see-own-accounts", 200, () => ({ path: "/accounts" })],
    [
      "put-accounts",
      200,
      () => ({
        method: "PUT",
        path: "/accounts/m4",
        body: {
          accounts: [
            { address: "gareth.pugh@wexmoor-ca.example", kind: "authority" },
            { address: "cllr.pugh@elmstow.example", kind: "council" },
          ],
        },
      }),
    ],
    [
      "assess-account",
      201,
      () => ({
        method: "POST",
        path: "/accounts/cllr.raghunathan%40elmstow.example/assessments",
        body: { outcome: "passed", on: "2026-10-01", expires: "2027-10-01" },
      }),
    ],
    ["see-checklist", 200, () => ({ path: "/assessment-checklist" })],
    ["change-checklist", 200, putChecklistAgain],
    [
      "preview-directory",
      200,
      () => ({ method: "POST", path: "/directory/previews", body: { as: "member", bytes: "" } }),
    ],
    ["preview-directory", 200, () => ({ method: "POST", path: "/accounts/previews", body: nextAccount() })],
    ["bring-in-directory", 201, bringInAgain],
    ["bring-in-directory", 201, addAccountAgain],
    ["see-brought-in", 200, () => ({ path: "/directory/changes/last" })],
    ["undo-bring-in", 200, undoLast],
    [
      "change-level",
      200,
      () => ({
        method: "PATCH",
        path: "/levels",
        body: { check: "free-time", level: "off", reason: "Not needed here." },
      }),
    ],
    [
      "record-absence",
      200,
      () => ({ method: "PUT", path: "/offices/absence", body: { isAbsent: false, reason: "Back." } }),
    ],
    [
      "bind",
      200,
      () => ({
        method: "POST",
        path: "/bindings",
        body: { person: "o7", tid: "t", oid: `oid-${(asked += 1)}`, reason: "A new laptop." },
      }),
    ],
    ["see-audit", 200, () => ({ path: "/audit?after=0" })],
    ["verify-audit", 200, () => ({ path: "/audit/verify" })],
    ["export", 200, () => ({ path: "/export?person=m1&format=csv" })],
    ["revoke-tickets", 200, () => ({ method: "DELETE", path: "/lookup-tickets/m3" })],
    ["put-authority", 200, () => ({ method: "PUT", path: "/authority", body: wexmoor })],
  ];

  function isYes(operation: string, kind: CallerKind): boolean {
    const isOfficer = kind === "deputy" || kind === "monitoring-officer" || kind === "administrator";
    return page.has(`${operation} always ${kind}`) || (isOfficer && page.has(`${operation} always officer`));
  }

  async function assertPlain(kind: CallerKind): Promise<void> {
    for (const [operation, yes, deed] of plain) {
      const reply: Reply = await call(register, { ...(await deed()), as: await callerFor(kind) });
      const no = refusedAtTheDoor(kind) ?? [403, "ERR_NOT_BY_THIS_PERSON"];
      const cell = `${kind} · ${operation}`;
      expect([cell, reply.status, reply.code]).toEqual([
        cell,
        ...(isYes(operation, kind) ? [yes, null] : no),
      ]);
    }
  }

  it.each(callerKinds.filter((kind) => !["asker", "originator", "deputy"].includes(kind)))(
    "is for %s as the page says",
    (kind) => assertPlain(kind),
  );

  it("is for a deputy as the page says, while the Monitoring Officer is away", async () => {
    // Beginning and end are said by hand: recording an absence is among what is asserted.
    const absent = { isAbsent: true, reason: "On leave." };
    valueOf(await register.operations.recordAbsence(as("o3"), absent));
    await assertPlain("deputy");
    valueOf(await register.operations.recordAbsence(as("o3"), { isAbsent: false, reason: "Back." }));
  });

  it("shows an administrator the whole account register, and everybody else their own", async () => {
    const seenBy = async (person: string): Promise<readonly string[]> => {
      const { json } = await call(register, { path: "/accounts", as: person });
      return (json as { people: { person: string }[] }).people.map((each) => each.person);
    };
    expect(await seenBy("m4")).toEqual(["m4"]);
    expect(await seenBy("o3")).toHaveLength(wexmoor.people.length);
  });

  it("ends the tickets of a person and no other's", async () => {
    const [own, others] = [await byTicketOf("m2"), await byTicketOf("o5")];
    expect((await call(register, { path: "/policy", as: own })).status).toBe(200);
    expect((await call(register, { method: "DELETE", path: "/lookup-tickets", as: "m2" })).status).toBe(200);
    expect((await call(register, { path: "/policy", as: own })).status).toBe(401);
    expect((await call(register, { path: "/policy", as: others })).status).toBe(200);
  });

  it("shows a request to whoever is in it and to nobody by guessing", async () => {
    const id = await inState("requested");
    const view = (await call(register, { path: `/consent-requests/${id}`, as: "o4" }))
      .json as ConsentRequestView;
    expect(view.youMay).toEqual(["withdraw", "remind"]);
    const guesses = [
      id.toLowerCase(),
      `${id}0`,
      "C-2026-00000000000000001",
      "%00",
      "..%2f..%2fetc",
      "a".repeat(500),
    ];
    for (const guess of guesses)
      expect((await call(register, { path: `/consent-requests/${guess}`, as: "o4" })).code).toBe(
        "ERR_NOT_FOUND",
      );
  });
});
