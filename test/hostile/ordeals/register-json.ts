import { pino } from "pino";
import { examine } from "../../../src/checks/index.ts";
import { authorityOf, servedPolicy, type AuthorityFile } from "../../../src/people/index.ts";
import { read } from "../../../src/reading/index.ts";
import { registerAt } from "../../../src/register-client/index.ts";
import { createHttp, usualLimits } from "../../../src/register/http/index.ts";
import type { Operations } from "../../../src/register/index.ts";
import type { Store } from "../../../src/register/store/index.ts";
import { sentAt } from "../../support/build.ts";
import { ordealOf } from "../../support/hostile/endure.ts";
import { smallAuthority } from "../../support/hostile/index.ts";
import { mutateJson } from "../../support/hostile/mutate-json.ts";
import { asking } from "../../support/register/operations.ts";
import { askingDraft, checkWith } from "./policies.ts";

const authority = authorityOf(smallAuthority);
const message = read(askingDraft, authority);

const policy = { version: "v1", ...servedPolicy(smallAuthority, "0".repeat(32), sentAt) };
const consent = {
  id: "C-2026-0001",
  originator: "pat",
  covers: { ...asking.correspondence, author: "pat" },
  mayBeSharedWith: ["sam"],
  askedBy: "ann",
  grantedOn: "2026-11-19T09:00:00.000Z",
  expires: "2027-11-19T09:00:00+00:00",
  conditions: "For the committee.",
  receipt: "a.b.c",
};

/** What only looks like a policy may stop a check, which pane and Send then say (ERR_CHECK_FAILED). It may not keep it busy. */
function checkIfPossible(file: AuthorityFile): void {
  try {
    checkWith(file);
  } catch {
    // Both say so.
  }
}

/** What a register answers to either question of the checks. No question rejects; every permission that is read can be asked. */
export const answers = ordealOf<unknown, string>(
  [policy, { consents: [consent, { ...consent, id: "C-2026-0002", expires: null }] }],
  mutateJson,
  async (text) => {
    const response = {
      ok: true,
      status: 200,
      headers: { get: () => null },
      text: () => Promise.resolve(text),
    };
    const register = registerAt({
      url: "https://register.example",
      token: () => Promise.resolve("ticket"),
      fetch: () => Promise.resolve(response),
      clock: { now: () => sentAt, later: () => () => undefined },
    });
    const given = await register.policy(1_000);
    if (given.ok) checkIfPossible(given.value.file);
    const found = await register.lookUp({ carried: [], recipients: [] }, 1_000);
    if (found.ok) examine(message, authority, found.value.consents, sentAt);
    return given.ok || found.ok;
  },
);

/** What is posted, and where. */
const posts: readonly (readonly [path: string, body: unknown])[] = [
  ["/consent-requests", asking],
  [
    "/consent-requests/C-2026-0001/grant",
    { mayBeSharedWith: ["m2"], conditions: "Once.", expires: "2027-01-01" },
  ],
  ["/consent-requests/C-2026-0001/determine", { outcome: "share", reasons: "It is fair." }],
  [
    "/consents/lookup",
    {
      carried: [{ messageId: "<a@x>", author: "m1", subject: "S", sent: "2026-11-18T09:12:00Z" }],
      recipients: ["m2"],
    },
  ],
  [
    "/sends",
    {
      digest: "0123456789abcdef",
      sentAt: "2026-11-18T09:12:00Z",
      policyVersion: "v1",
      findings: [{ check: "blind-copy", level: "prompt", clauses: [{ protocol: "part-5.5", clause: "4" }] }],
      receipts: ["C-2026-0001"],
      from: "send",
    },
  ],
  ["/releases", { digest: "0123456789abcdef", check: "confidence", reason: "It is public.", people: ["m1"] }],
  ["/bindings", { person: "m1", tid: "t", oid: "o", reason: "Known to me." }],
];

/** The register's own door; the operations behind it are content with everything. */
function openDoor() {
  const content = () => Promise.resolve({ ok: true, value: {} });
  return createHttp({
    operations: new Proxy({}, { get: () => content }) as Operations,
    store: { listen: () => Promise.resolve(content) } as unknown as Store,
    callerOf: () => Promise.resolve({ kind: "person", person: "o1", through: "token" }),
    log: pino({ level: "silent" }),
    publicUrl: "https://register.example",
    origins: [],
    pages: {
      folder: null,
      frameAncestors: [],
      signIn: { authority: "https://sign-in.example", clientId: "c", scope: "s" },
    },
    limits: { ...usualLimits, writesPerMinute: 1e9 },
    trustedProxies: [],
  });
}

/** Opened by the first post. */
let door: ReturnType<typeof openDoor> | null = null;

/** What is posted to a register is taken, or refused as a fault of whoever posted it. */
export const bodies = ordealOf(
  posts,
  ([path, body], [, other], random) => ({ path, payload: mutateJson(body, other, random) }),
  async ({ path, payload }) => {
    door ??= openDoor();
    const headers = { "content-type": "application/json", "idempotency-key": "k" };
    const { statusCode } = await (
      await door
    ).inject({ method: "POST", url: `/api/v1${path}`, headers, payload });
    if (statusCode >= 500) throw new Error(`${path}: ${statusCode}`);
    return statusCode < 300;
  },
);
