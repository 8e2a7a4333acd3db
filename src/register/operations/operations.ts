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
  BindAnswer,
  BindBody,
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
  StandingOverTime,
  UndoBringIn,
} from "../../api/index.ts";
import type { Acting } from "./acting.ts";
import type { Result } from "./result.ts";

/** Which requests somebody wants to see. */
export interface ListQuery {
  readonly role: "originator" | "requester" | "monitoring-officer";
  /** Null: in every state. */
  readonly state: string | null;
  /** `next` of the page before; null for the first. */
  readonly after: string | null;
  /** At most so many, 1 to 100; 50 when null. */
  readonly limit: number | null;
}

/** Whose records, or which one, are to be handed out. One of the two is given. */
export interface ExportQuery {
  readonly person: string | null;
  readonly request: string | null;
  readonly format: "json" | "csv";
  /** Whether other people's names stay; without it they are replaced, as an answer to the person concerned needs. */
  readonly withOthers: boolean;
}

/** A file to hand out. */
export interface ExportFile {
  readonly contentType: string;
  readonly fileName: string;
  readonly body: string;
}

/** Somebody at their first sign-in, as their token says. */
export interface SignedIn {
  readonly tid: string;
  readonly oid: string;
  /** The address, where the identity provider vouches for it; null where it does not. */
  readonly verifiedEmail: string | null;
}

/** What somebody does with one request. The answer is the request as it now stands, or stood when the same key came before. */
export type RequestDeed<Body> = (
  acting: Acting,
  id: string,
  body: Body,
) => Promise<Result<ConsentRequestView>>;

/** What can be done with requests for consent. */
export interface ConsentOperations {
  readonly ask: (acting: Acting, body: NewConsentRequest) => Promise<Result<ConsentRequestView>>;
  readonly grant: RequestDeed<GrantBody>;
  readonly refuse: RequestDeed<RefuseBody>;
  readonly withdraw: RequestDeed<NoWords>;
  readonly revoke: RequestDeed<NoWords>;
  readonly refer: RequestDeed<ReferBody>;
  readonly determine: RequestDeed<DetermineBody>;
  readonly remind: RequestDeed<NoWords>;
  readonly find: (acting: Acting, id: string) => Promise<Result<ConsentRequestView>>;
  readonly list: (acting: Acting, query: ListQuery) => Promise<Result<ConsentRequestPage>>;
  /** Puts the records of a request on hold; `not-in-this-state` where they are. */
  readonly hold: (acting: Acting, id: string, body: HoldBody) => Promise<Result<HoldView>>;
  /** Lifts it; `not-in-this-state` where there is none. */
  readonly liftHold: (acting: Acting, id: string, body: HoldBody) => Promise<Result<HoldView>>;
  /** `not-in-this-state` where something may still come of it, or its records are on hold. */
  readonly eraseRequest: (acting: Acting, id: string) => Promise<Result<{ readonly erased: true }>>;
}

/** What the send check asks and tells. */
export interface SendingOperations {
  readonly policy: (acting: Acting) => Promise<Result<PolicyView>>;
  readonly lookup: (acting: Acting, body: LookupBody) => Promise<Result<LookupAnswer>>;
  readonly send: (acting: Acting, body: SendReport) => Promise<Result<{ readonly recorded: true }>>;
  readonly askRelease: (acting: Acting, body: NewRelease) => Promise<Result<ReleaseView>>;
  readonly decideRelease: (acting: Acting, id: string, body: DecideRelease) => Promise<Result<ReleaseView>>;
  readonly findRelease: (acting: Acting, id: string) => Promise<Result<ReleaseView>>;
  /** One's own; the Monitoring Officer's list holds everybody's. */
  readonly releases: (acting: Acting) => Promise<Result<ReleasePage>>;
  readonly issueTicket: (acting: Acting) => Promise<Result<LookupTicket>>;
  /** Whose live ticket a text is; null when it is none. */
  readonly ticketHolder: (ticket: string) => Promise<string | null>;
  /** Ends every ticket of a person: one's own, or as administrator a leaver's. */
  readonly revokeTickets: (acting: Acting, person: string) => Promise<Result<{ readonly revoked: number }>>;
}

/** Who is who, and how strictly the checks are taken. */
export interface AuthorityOperations {
  /** `file` is an authority file (outward contract, section 1); where it is not, the refusal says every fault. */
  readonly putAuthority: (acting: Acting, file: unknown) => Promise<Result<{ readonly version: string }>>;
  readonly changeLevel: (acting: Acting, body: LevelChange) => Promise<Result<{ readonly version: string }>>;
  readonly rates: (acting: Acting) => Promise<Result<CheckRates>>;
  /** `address`, or what a notice calls it: only the holder of this account, nobody where the caller may see none of theirs; null for all. */
  readonly accounts: (acting: Acting, address?: string | null) => Promise<Result<AccountsPage>>;
  readonly putAccounts: (acting: Acting, person: string, body: PutAccounts) => Promise<Result<AccountsPage>>;
  readonly assess: (acting: Acting, address: string, body: NewAssessment) => Promise<Result<AccountsPage>>;
  readonly me: (acting: Acting) => Promise<Result<Me>>;
  readonly recordAbsence: (acting: Acting, body: AbsenceBody) => Promise<Result<OfficesView>>;
  /** Takes in the authority file at the first start; false where the store has one already. @throws when the file is faulty */
  readonly loadAuthority: (file: unknown) => Promise<boolean>;
}

/** How the directory is brought in from a file, or gains one account. */
export interface DirectoryOperations {
  readonly previewAccount: (acting: Acting, body: NewAccount) => Promise<Result<AccountPreview>>;
  /** Adds the account that a preview showed; `not-in-this-state` where the directory was changed since. */
  readonly addAccount: (acting: Acting, body: AddAccount) => Promise<Result<BroughtIn>>;
  readonly previewDirectory: (acting: Acting, body: DirectoryFile) => Promise<Result<DirectoryPreview>>;
  /** Brings in what a preview showed; `not-in-this-state` where the directory was changed since. */
  readonly bringIn: (acting: Acting, body: BringIn) => Promise<Result<BroughtIn>>;
  readonly lastBroughtIn: (acting: Acting) => Promise<Result<LastBroughtIn>>;
  /** `not-in-this-state` where something else was changed since. */
  readonly undoBringIn: (acting: Acting, body: UndoBringIn) => Promise<Result<LastBroughtIn>>;
}

/** What is asked about accounts, and how they came to stand as they do. */
export interface AssessmentOperations {
  readonly askAssessment: (acting: Acting, body: NewAssessmentAsk) => Promise<Result<AssessmentAsk>>;
  /** What is asked and not settled: everybody's for an administrator, one's own for anybody else. */
  readonly assessmentAsks: (acting: Acting) => Promise<Result<AssessmentAskPage>>;
  /** Closes one without an assessment; the answer is what is left. */
  readonly closeAssessmentAsk: (
    acting: Acting,
    id: string,
    body: CloseAssessmentAsk,
  ) => Promise<Result<AssessmentAskPage>>;
  /** What the log tells of a person's accounts, the newest first. */
  readonly accountHistory: (acting: Acting, person: string) => Promise<Result<AccountHistory>>;
  readonly standings: (acting: Acting) => Promise<Result<StandingOverTime>>;
  readonly checklist: (acting: Acting) => Promise<Result<Checklist>>;
  /** Puts the checklist, or what the product ships; `not-in-this-state` where another one counts than was seen. */
  readonly changeChecklist: (acting: Acting, body: PutChecklist) => Promise<Result<Checklist>>;
}

/** Whom a signed-in identity is. */
export interface BindingOperations {
  /** The person bound to a token's subject; null when none is. */
  readonly personBoundTo: (tid: string, oid: string) => Promise<string | null>;
  /** Binds at the first sign-in where the verified address is an approved account of one unbound person; null where not. */
  readonly bindAtSignIn: (who: SignedIn) => Promise<string | null>;
  readonly bind: (acting: Acting, body: BindBody) => Promise<Result<BindAnswer>>;
}

/** What lets others check the register. */
export interface OversightOperations {
  readonly audit: (acting: Acting, after: number | null) => Promise<Result<AuditPage>>;
  /** `head` is `n:hash`, as somebody kept it; null checks the chain by itself. */
  readonly auditVerify: (acting: Acting, head: string | null) => Promise<Result<AuditVerdict>>;
  readonly exportOf: (acting: Acting, query: ExportQuery) => Promise<Result<ExportFile>>;
  readonly receipt: (id: string) => Promise<Result<ReceiptView>>;
  readonly receiptKeys: () => Promise<ReceiptKeys>;
}

/** What happens by itself when its time has come; called by a timer. */
export interface ClockOperations {
  /** Lapses what nobody answered in time; how many. */
  readonly lapseDue: () => Promise<number>;
  /** Reminds originators who have two working days left; how many. */
  readonly remindDue: () => Promise<number>;
  /** Reminds the Monitoring Officer once of each review of a protocol that is due; how many. */
  readonly remindOfReview: () => Promise<number>;
  /** Tells the administrators, in office hours, of assessments that end within 30 days, of each once; how many. */
  readonly warnOfExpiring: () => Promise<number>;
  /** Removes what the authority keeps no longer, and idempotency keys and tickets that have run out; how many records. */
  readonly removeDue: () => Promise<number>;
}

/** Everything the register does. Each operation is one transaction; whoever may not know of a record is told that there is none. */
export interface Operations
  extends
    ConsentOperations,
    SendingOperations,
    AuthorityOperations,
    DirectoryOperations,
    AssessmentOperations,
    BindingOperations,
    OversightOperations,
    ClockOperations {}
