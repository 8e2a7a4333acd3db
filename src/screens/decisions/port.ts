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
  Me,
  NewAccount,
  NewAssessment,
  NewAssessmentAsk,
  NewConsentRequest,
  NoWords,
  OfficesView,
  PutChecklist,
  ReferBody,
  RefuseBody,
  ReleasePage,
  ReleaseView,
  StandingOverTime,
  UndoBringIn,
} from "../../api/index.ts";

/** Why the register gave no answer, or none that helps. `refused`: it answered, and `state` says how the thing stands now, if it does. */
export type PortTrouble =
  | "signed-out"
  | "unreachable"
  | "not-found"
  | "not-allowed"
  | "stranger" // signed in, but nobody of the authority's directory
  | "refused";

/** What came of asking the register. Never a rejection. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: PortTrouble; readonly state?: string };

/** A person of the authority's directory, as far as a page shows them. */
export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: Me["kind"];
  /** What stands under a name: a post, or a ward; empty where neither is known. */
  readonly post: string;
}

/** A file to be kept by the reader. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** In which part a list is asked for. */
export type ListRole = "originator" | "requester" | "monitoring-officer";

/** Something done with a record; sent again after silence, it is done once all the same. */
type Deed<Body, Value = ConsentRequestView> = (id: string, body: Body) => Promise<Answer<Value>>;

/** What the pages ask of the register. Implemented over `register-client`, and in memory for previews and tests. */
export interface DecisionsPort {
  me(): Promise<Answer<Me>>;
  people(): Promise<Answer<readonly DirectoryPerson[]>>;
  find(id: string): Promise<Answer<ConsentRequestView>>;
  /** `after`: what a page's `next` said; null for the first. */
  list(role: ListRole, after: string | null): Promise<Answer<ConsentRequestPage>>;
  ask(body: NewConsentRequest): Promise<Answer<ConsentRequestView>>;
  readonly grant: Deed<GrantBody>;
  readonly refuse: Deed<RefuseBody>;
  readonly withdraw: Deed<NoWords>;
  readonly revoke: Deed<NoWords>;
  readonly refer: Deed<ReferBody>;
  readonly determine: Deed<DetermineBody>;
  readonly remind: Deed<NoWords>;
  /** Keeps the records of a request past their time; the answer says nothing of what is in them. */
  readonly hold: Deed<HoldBody, HoldView>;
  readonly liftHold: Deed<HoldBody, HoldView>;
  releases(): Promise<Answer<ReleasePage>>;
  readonly decideRelease: Deed<DecideRelease, ReleaseView>;
  audit(after: number | null): Promise<Answer<AuditPage>>;
  /** `head`: `n:hash` that was kept; null verifies the chain by itself. */
  verify(head: string | null): Promise<Answer<AuditVerdict>>;
  exportOf(request: string, format: "json" | "csv"): Promise<Answer<Download>>;
  rates(): Promise<Answer<CheckRates>>;
  changeLevel(change: LevelChange): Promise<Answer<unknown>>;
  /** Records that the Monitoring Officer is away, or back. */
  recordAbsence(body: AbsenceBody): Promise<Answer<OfficesView>>;
  /** Everybody's accounts for an account administrator, one's own for anybody else. */
  accounts(): Promise<Answer<AccountsPage>>;
  /** The holder of one account, by its address or what a notice calls it, with all of theirs; nobody where the reader may see none of them. */
  accountsOf(address: string): Promise<Answer<AccountsPage>>;
  /** Records the assessment of an account; the answer is its holder's accounts. */
  readonly assess: Deed<NewAssessment, AccountsPage>;
  askAssessment(body: NewAssessmentAsk): Promise<Answer<AssessmentAsk>>;
  /** What an assessment looks at. */
  checklist(): Promise<Answer<Checklist>>;
  /** Puts it, or what the product ships, in the place of the version that was seen. */
  putChecklist(body: PutChecklist): Promise<Answer<Checklist>>;
  /** What is asked about accounts and not settled: everybody's for an account administrator, one's own for anybody else. */
  assessmentAsks(): Promise<Answer<AssessmentAskPage>>;
  /** Closes one without an assessment; the answer is what is left. */
  readonly closeAssessmentAsk: Deed<CloseAssessmentAsk, AssessmentAskPage>;
  /** What the log tells of a person's accounts. */
  accountHistory(person: string): Promise<Answer<AccountHistory>>;
  /** How the accounts stood month by month: for an account administrator. */
  accountStandings(): Promise<Answer<StandingOverTime>>;
  /** What adding one account would do, or why it cannot be; nothing is done by it. */
  previewAccount(account: NewAccount): Promise<Answer<AccountPreview>>;
  addAccount(body: AddAccount): Promise<Answer<BroughtIn>>;
  /** What bringing a file in would do; nothing is done by it. */
  previewDirectory(file: DirectoryFile): Promise<Answer<DirectoryPreview>>;
  bringIn(body: BringIn): Promise<Answer<BroughtIn>>;
  /** How the directory stands, and what can be undone. */
  lastBroughtIn(): Promise<Answer<LastBroughtIn>>;
  undoBringIn(body: UndoBringIn): Promise<Answer<LastBroughtIn>>;
  /** Tells when something that the reader can see may have changed; the answer ends it. */
  watch(changed: () => void): () => void;
}
