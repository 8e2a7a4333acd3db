import type { RequestState } from "../../consent/index.ts";

/**
 * What a caller is to the record in question, or to the authority where no record is in question.
 *
 * * `asker`, `originator`: their part in this one record; whoever has a part is nothing else to it.
 * * `officer`, `other-member`: anybody signed in who has no part in the record.
 * * `monitoring-officer`: only where no party; `deputy`: a deputy who is needed (the Monitoring Officer is a party,
 *   absent, or not appointed) and no party. A deputy who is not needed is an officer.
 * * `administrator`: holds the office of account administrator; is an officer too.
 * * `app-only`: a program's token without a person; `lookup-ticket`: the narrow ticket of the send handler; `no-token`: nothing.
 */
export type CallerKind =
  | "no-token"
  | "officer"
  | "asker"
  | "originator"
  | "other-member"
  | "deputy"
  | "monitoring-officer"
  | "administrator"
  | "app-only"
  | "lookup-ticket";

/** Every kind of caller, in the order in which the pages of docs/ list them. */
export const callerKinds: readonly CallerKind[] = [
  "no-token",
  "officer",
  "asker",
  "originator",
  "other-member",
  "deputy",
  "monitoring-officer",
  "administrator",
  "app-only",
  "lookup-ticket",
];

/** What can be done with a request for consent, once it is there. */
export type RequestOperation =
  | "read-request"
  | "grant"
  | "refuse"
  | "withdraw"
  | "revoke"
  | "refer"
  | "determine"
  | "remind"
  | "erase-request"
  | "hold"
  | "lift-hold";

/** What can be done with a release from a hold, once it was asked for. */
export type ReleaseOperation = "read-release" | "decide-release";

/** What is done without a record of which one has a part. */
export type PlainOperation =
  | "see-health"
  | "see-receipt"
  | "see-receipt-keys"
  | "see-api"
  | "see-me"
  | "see-policy"
  | "ask"
  | "list-own"
  | "list-referred"
  | "lookup"
  | "report-send"
  | "ask-release"
  | "list-releases"
  | "issue-ticket"
  | "revoke-own-tickets"
  | "revoke-tickets"
  | "put-authority"
  | "change-level"
  | "see-rates"
  | "see-own-accounts"
  | "see-accounts"
  | "put-accounts"
  | "assess-account"
  | "preview-directory"
  | "bring-in-directory"
  | "see-brought-in"
  | "undo-bring-in"
  | "ask-assessment"
  | "list-assessment-asks"
  | "close-assessment-ask"
  | "see-checklist"
  | "change-checklist"
  | "bind"
  | "record-absence"
  | "see-audit"
  | "verify-audit"
  | "export";

/** Everything the register does for a caller. */
export type OperationName = RequestOperation | ReleaseOperation | PlainOperation;

/** Where a release stands. */
export type ReleaseState = "asked" | "released" | "kept-held";

/** Where the record stands that the operation is about; `always` where it is about none. */
export type RecordState = RequestState | ReleaseState | "always";

/** One row: an operation, the states in which it can be done, and who can do it then. */
export interface Right {
  readonly operation: OperationName;
  readonly in: readonly RecordState[];
  readonly by: readonly CallerKind[];
}

const everyState: readonly RequestState[] = [
  "requested",
  "informed",
  "granted",
  "refused",
  "objected",
  "lapsed",
  "withdrawn",
  "revoked",
  "referred",
  "determined-share",
  "determined-do-not-share",
];
const undecided: readonly RequestState[] = ["requested", "informed"];
const onceReferred: readonly RequestState[] = ["referred", "determined-share", "determined-do-not-share"];
/** Nothing more can come of a request in these states: its personal fields can go without anybody losing anything by it. */
const over: readonly RequestState[] = ["withdrawn", "revoked", "determined-do-not-share"];
const everyReleaseState: readonly ReleaseState[] = ["asked", "released", "kept-held"];

const anyone = callerKinds;
const signedIn: readonly CallerKind[] = ["officer", "other-member"];
const theOffice: readonly CallerKind[] = ["monitoring-officer", "deputy"];

/**
 * Who may do what, in which state: the one table that the routes, the operations and the tests read. What has no row is
 * denied. `docs/register-rights.md` says the same in another order, written by hand; a test compares every cell. Source:
 * outward contract, section 5.
 */
export const rightsTable: readonly Right[] = [
  { operation: "read-request", in: everyState, by: ["asker", "originator"] },
  { operation: "read-request", in: onceReferred, by: theOffice },
  { operation: "grant", in: undecided, by: ["originator"] },
  { operation: "refuse", in: undecided, by: ["originator"] },
  { operation: "withdraw", in: undecided, by: ["asker"] },
  { operation: "remind", in: undecided, by: ["asker"] },
  { operation: "revoke", in: ["granted"], by: ["originator"] },
  { operation: "refer", in: ["refused", "lapsed", "objected"], by: ["asker"] },
  { operation: "determine", in: ["referred"], by: theOffice },
  { operation: "erase-request", in: over, by: theOffice },
  // Where a hearing is pending, nothing that it may need goes: also of a request that nobody referred, which stays unread.
  { operation: "hold", in: everyState, by: theOffice },
  { operation: "lift-hold", in: everyState, by: theOffice },

  { operation: "read-release", in: everyReleaseState, by: ["asker", ...theOffice] },
  { operation: "decide-release", in: ["asked"], by: theOffice },

  { operation: "see-health", in: ["always"], by: anyone },
  { operation: "see-receipt", in: ["always"], by: anyone },
  { operation: "see-receipt-keys", in: ["always"], by: anyone },
  { operation: "see-api", in: ["always"], by: anyone },
  { operation: "see-me", in: ["always"], by: signedIn },
  { operation: "see-policy", in: ["always"], by: [...signedIn, "lookup-ticket"] },
  { operation: "ask", in: ["always"], by: signedIn },
  { operation: "list-own", in: ["always"], by: signedIn },
  // Everybody may ask what they have to determine; whoever determines nothing finds nothing.
  { operation: "list-referred", in: ["always"], by: signedIn },
  { operation: "lookup", in: ["always"], by: [...signedIn, "lookup-ticket"] },
  { operation: "report-send", in: ["always"], by: [...signedIn, "lookup-ticket"] },
  { operation: "ask-release", in: ["always"], by: signedIn },
  { operation: "list-releases", in: ["always"], by: signedIn },
  { operation: "issue-ticket", in: ["always"], by: signedIn },
  { operation: "revoke-own-tickets", in: ["always"], by: signedIn },
  { operation: "revoke-tickets", in: ["always"], by: ["administrator"] },
  { operation: "put-authority", in: ["always"], by: ["administrator"] },
  { operation: "change-level", in: ["always"], by: ["monitoring-officer"] },
  { operation: "see-rates", in: ["always"], by: [...theOffice, "administrator"] },
  { operation: "see-own-accounts", in: ["always"], by: signedIn },
  { operation: "see-accounts", in: ["always"], by: ["administrator"] },
  { operation: "put-accounts", in: ["always"], by: ["administrator"] },
  { operation: "assess-account", in: ["always"], by: ["administrator"] },
  { operation: "preview-directory", in: ["always"], by: ["administrator"] },
  { operation: "bring-in-directory", in: ["always"], by: ["administrator"] },
  { operation: "see-brought-in", in: ["always"], by: ["administrator"] },
  { operation: "undo-bring-in", in: ["always"], by: ["administrator"] },
  { operation: "ask-assessment", in: ["always"], by: signedIn },
  { operation: "list-assessment-asks", in: ["always"], by: signedIn },
  { operation: "close-assessment-ask", in: ["always"], by: ["administrator"] },
  // Whoever is assessed may know what is looked at.
  { operation: "see-checklist", in: ["always"], by: signedIn },
  { operation: "change-checklist", in: ["always"], by: ["administrator"] },
  { operation: "bind", in: ["always"], by: ["administrator"] },
  { operation: "record-absence", in: ["always"], by: ["monitoring-officer", "administrator"] },
  { operation: "see-audit", in: ["always"], by: theOffice },
  { operation: "verify-audit", in: ["always"], by: theOffice },
  { operation: "export", in: ["always"], by: theOffice },
];
