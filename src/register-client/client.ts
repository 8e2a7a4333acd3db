import type {
  AbsenceBody,
  AccountHistory,
  AccountPreview,
  AccountsPage,
  AddAccount,
  AssessmentAsk,
  AssessmentAskPage,
  AuditPage,
  AuditVerdict,
  BringIn,
  BroughtIn,
  Checklist,
  CheckRates,
  CloseAssessmentAsk,
  ConsentRequestPage,
  ConsentRequestView,
  DecideRelease,
  DetermineBody,
  DirectoryFile,
  DirectoryPreview,
  GrantBody,
  HoldBody,
  HoldView,
  LastBroughtIn,
  LevelChange,
  LookupAnswer,
  LookupBody,
  LookupTicket,
  Me,
  NewAccount,
  NewAssessment,
  NewAssessmentAsk,
  NewConsentRequest,
  NewRelease,
  NoWords,
  OfficesView,
  PolicyView,
  PutAccounts,
  PutChecklist,
  ReceiptKeys,
  ReceiptView,
  ReferBody,
  RefuseBody,
  ReleasePage,
  ReleaseView,
  SendReport,
  UndoBringIn,
  StandingOverTime,
} from "../api/index.ts";
import { mapped, type Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import type { Fetch } from "./line/fetch.ts";
import { keysFrom } from "./line/keys.ts";
import { asked, type Call, type Line } from "./line/line.ts";

/** Which requests to list. */
export interface ListQuery {
  readonly role: "originator" | "requester" | "monitoring-officer";
  readonly state?: ConsentRequestView["state"];
  /** `next` of the page before. */
  readonly after?: string;
}

/** The register over HTTP. No method rejects; each gives up after its deadline. */
export interface RegisterClient {
  me(): Promise<Answer<Me>>;
  ask(body: NewConsentRequest): Promise<Answer<ConsentRequestView>>;
  list(query: ListQuery): Promise<Answer<ConsentRequestPage>>;
  find(id: string): Promise<Answer<ConsentRequestView>>;
  grant(id: string, body: GrantBody): Promise<Answer<ConsentRequestView>>;
  refuse(id: string, body: RefuseBody): Promise<Answer<ConsentRequestView>>;
  withdraw(id: string, body: NoWords): Promise<Answer<ConsentRequestView>>;
  revoke(id: string, body: NoWords): Promise<Answer<ConsentRequestView>>;
  refer(id: string, body: ReferBody): Promise<Answer<ConsentRequestView>>;
  determine(id: string, body: DetermineBody): Promise<Answer<ConsentRequestView>>;
  remind(id: string, body: NoWords): Promise<Answer<ConsentRequestView>>;
  /** Puts the records of a request on hold. */
  hold(id: string, body: HoldBody): Promise<Answer<HoldView>>;
  liftHold(id: string, body: HoldBody): Promise<Answer<HoldView>>;
  policy(): Promise<Answer<PolicyView>>;
  lookup(body: LookupBody): Promise<Answer<LookupAnswer>>;
  send(body: SendReport): Promise<Answer<unknown>>;
  ticket(): Promise<Answer<LookupTicket>>;
  askRelease(body: NewRelease): Promise<Answer<ReleaseView>>;
  decideRelease(id: string, body: DecideRelease): Promise<Answer<ReleaseView>>;
  releases(): Promise<Answer<ReleasePage>>;
  /** Anybody may ask with the id of a receipt. */
  receipt(id: string): Promise<Answer<ReceiptView>>;
  /** Anybody may ask. */
  receiptKeys(): Promise<Answer<ReceiptKeys>>;
  rates(): Promise<Answer<CheckRates>>;
  changeLevel(body: LevelChange): Promise<Answer<unknown>>;
  recordAbsence(body: AbsenceBody): Promise<Answer<OfficesView>>;
  /** `address`: only the holder of this account. */
  accounts(address?: string): Promise<Answer<AccountsPage>>;
  putAccounts(person: string, body: PutAccounts): Promise<Answer<AccountsPage>>;
  assess(address: string, body: NewAssessment): Promise<Answer<AccountsPage>>;
  previewDirectory(file: DirectoryFile): Promise<Answer<DirectoryPreview>>;
  bringIn(body: BringIn): Promise<Answer<BroughtIn>>;
  lastBroughtIn(): Promise<Answer<LastBroughtIn>>;
  undoBringIn(body: UndoBringIn): Promise<Answer<LastBroughtIn>>;
  previewAccount(account: NewAccount): Promise<Answer<AccountPreview>>;
  addAccount(body: AddAccount): Promise<Answer<BroughtIn>>;
  askAssessment(body: NewAssessmentAsk): Promise<Answer<AssessmentAsk>>;
  assessmentAsks(): Promise<Answer<AssessmentAskPage>>;
  closeAssessmentAsk(id: string, body: CloseAssessmentAsk): Promise<Answer<AssessmentAskPage>>;
  accountHistory(person: string): Promise<Answer<AccountHistory>>;
  accountStandings(): Promise<Answer<StandingOverTime>>;
  checklist(): Promise<Answer<Checklist>>;
  putChecklist(body: PutChecklist): Promise<Answer<Checklist>>;
  audit(after: number | null): Promise<Answer<AuditPage>>;
  /** `head` is `n:hash`; null verifies without one. */
  auditVerify(head: string | null): Promise<Answer<AuditVerdict>>;
  /** Everything held on a request, as the text of a file. */
  exportOf(request: string, format: "json" | "csv"): Promise<Answer<string>>;
  /** Answers when something of the caller's has changed since `after`, or after a while without. */
  changes(after: number): Promise<Answer<{ readonly after: number }>>;
}

/** How long the register may wait before it says that nothing has changed, and a little more. */
const changesDeadlineMs = 40_000;

/** What a client is made of. */
export interface ClientParts {
  /** Where the register is: `https://register.example`. */
  readonly url: string;
  /** A token of whoever is signed in, without asking anybody; null when a sign-in is needed. */
  readonly token: () => Promise<string | null>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** A text that is never given twice: `crypto.randomUUID`. */
  readonly newKey: () => string;
  /** How long a call may take; 10 seconds when absent. */
  readonly deadlineMs?: number;
}

/** `?a=1&b=2` of what is there; empty for nothing. */
function queryOf(fields: Readonly<Record<string, string | number | null | undefined>>): string {
  const pairs = Object.keys(fields)
    .filter((name) => fields[name] !== null && fields[name] !== undefined)
    .map((name) => `${name}=${encodeURIComponent(String(fields[name]))}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Something of a place whose parts come from outside. */
function placeOf(...parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join("/")}`;
}

interface Ways {
  readonly get: <Value>(path: string, isOpen?: true) => Promise<Answer<Value>>;
  readonly write: <Value>(method: Call["method"], path: string, body: unknown) => Promise<Answer<Value>>;
  /** A question that is too long for an address. */
  readonly lookUp: <Value>(path: string, body: unknown) => Promise<Answer<Value>>;
  readonly file: (path: string) => Promise<Answer<string>>;
  /** A question that is answered when there is something to say. */
  readonly wait: <Value>(path: string) => Promise<Answer<Value>>;
}

function waysOf(line: Line, newKey: () => string, deadlineMs: number): Ways {
  const keys = keysFrom(newKey);
  // The register validates what it answers by the schemas that these types come from.
  function ask<Value>(call: Call, within = deadlineMs): Promise<Answer<Value>> {
    return asked(line, call, within).then((answer) =>
      mapped(answer, (said) => (said.is === "json" ? (said.json as Value) : null)),
    );
  }
  return {
    get: (path, isOpen) => ask({ method: "GET", path, ...(isOpen === true ? { isOpen } : {}) }),
    write: (method, path, body) => {
      const call = { method, path, body };
      return ask<never>({ ...call, key: keys.keyFor(call) }).then((answer) => {
        keys.settled(call, answer);
        return answer;
      });
    },
    lookUp: (path, body) => ask({ method: "POST", path, body }),
    file: (path) =>
      asked(line, { method: "GET", path, isFile: true }, deadlineMs).then((answer) =>
        mapped(answer, (said) => (said.is === "file" ? said.text : null)),
      ),
    wait: (path) => ask({ method: "GET", path }, changesDeadlineMs),
  };
}

/** A client of the register, for whoever is signed in. */
export function createRegisterClient(parts: ClientParts): RegisterClient {
  const { newKey, deadlineMs = 10_000, ...line } = parts;
  const { get, write, lookUp, file, wait } = waysOf(line, newKey, deadlineMs);
  const deed =
    (name: string) =>
    (id: string, body: unknown): Promise<Answer<ConsentRequestView>> =>
      write<ConsentRequestView>("POST", placeOf("consent-requests", id, name), body);
  return {
    me: () => get("/me"),
    ask: (body) => write("POST", "/consent-requests", body),
    list: ({ role, state, after }) => get(`/consent-requests${queryOf({ role, state, after })}`),
    find: (id) => get(placeOf("consent-requests", id)),
    grant: deed("grant"),
    refuse: deed("refuse"),
    withdraw: deed("withdraw"),
    revoke: deed("revoke"),
    refer: deed("refer"),
    determine: deed("determine"),
    remind: deed("remind"),
    hold: (id, body) => write("POST", placeOf("consent-requests", id, "hold"), body),
    liftHold: (id, body) => write("POST", placeOf("consent-requests", id, "lift-hold"), body),
    policy: () => get("/policy"),
    lookup: (body) => lookUp("/consents/lookup", body),
    send: (body) => write("POST", "/sends", body),
    ticket: () => write("POST", "/lookup-tickets", {}),
    askRelease: (body) => write("POST", "/releases", body),
    decideRelease: (id, body) => write("POST", placeOf("releases", id, "decide"), body),
    releases: () => get("/releases"),
    receipt: (id) => get(placeOf("receipts", id), true),
    receiptKeys: () => get("/receipts/keys", true),
    rates: () => get("/rates"),
    changeLevel: (body) => write("PATCH", "/levels", body),
    recordAbsence: (body) => write("PUT", "/offices/absence", body),
    accounts: (address) => get(`/accounts${queryOf({ address })}`),
    putAccounts: (person, body) => write("PUT", placeOf("accounts", person), body),
    assess: (address, body) => write("POST", placeOf("accounts", address, "assessments"), body),
    previewDirectory: (file) => lookUp("/directory/previews", file),
    bringIn: (body) => write("POST", "/directory/changes", body),
    lastBroughtIn: () => get("/directory/changes/last"),
    undoBringIn: (body) => write("POST", "/directory/changes/undo", body),
    previewAccount: (account) => lookUp("/accounts/previews", account),
    addAccount: (body) => write("POST", "/accounts", body),
    askAssessment: (body) => write("POST", "/assessment-asks", body),
    assessmentAsks: () => get("/assessment-asks"),
    closeAssessmentAsk: (id, body) => write("POST", placeOf("assessment-asks", id, "close"), body),
    accountHistory: (person) => get(placeOf("accounts", person, "history")),
    accountStandings: () => get("/account-standings"),
    checklist: () => get("/assessment-checklist"),
    putChecklist: (body) => write("PUT", "/assessment-checklist", body),
    audit: (after) => get(`/audit${queryOf({ after })}`),
    auditVerify: (head) => get(`/audit/verify${queryOf({ head })}`),
    exportOf: (request, format) => file(`/export${queryOf({ request, format, withOthers: "true" })}`),
    changes: (after) => wait(`/changes${queryOf({ after })}`),
  };
}
