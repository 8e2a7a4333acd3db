import type { Instant } from "../../message/index.ts";
import type { Receipts } from "../receipts/index.ts";
import type { Store } from "../store/index.ts";
import { createAskAssessment } from "./assessments/ask.ts";
import { createAssessmentAsks, createCloseAssessmentAsk } from "./assessments/asks.ts";
import { createChangeChecklist, createChecklist } from "./assessments/checklist/change-checklist.ts";
import { createAccountHistory } from "./assessments/history.ts";
import { createStandings } from "./assessments/standings.ts";
import { warnOfExpiring } from "./assessments/warn-expiring.ts";
import { createAccounts, createAssess, createPutAccounts } from "./authority/accounts.ts";
import { createChangeLevel } from "./authority/change-level.ts";
import { createInForce } from "./authority/in-force.ts";
import { createMe } from "./authority/me.ts";
import { createPolicy } from "./authority/policy.ts";
import { createLoadAuthority, createPutAuthority } from "./authority/put-authority.ts";
import { createRates } from "./authority/rates.ts";
import { createRecordAbsence } from "./authority/record-absence.ts";
import { remindOfReview } from "./authority/remind-of-review.ts";
import { createBindAtSignIn, createPersonBoundTo } from "./bindings/bind-at-sign-in.ts";
import { createBind } from "./bindings/bind.ts";
import type { Deps } from "./deps.ts";
import { findTogether } from "./kept-answer.ts";
import { createAddAccount, createPreviewAccount } from "./directory/add-account.ts";
import { createBringIn } from "./directory/bring-in.ts";
import { createPreviewDirectory } from "./directory/preview-directory.ts";
import { createLastBroughtIn, createUndoBringIn } from "./directory/undo-bring-in.ts";
import type {
  AssessmentOperations,
  AuthorityOperations,
  BindingOperations,
  ClockOperations,
  ConsentOperations,
  DirectoryOperations,
  Operations,
  OversightOperations,
  SendingOperations,
} from "./operations.ts";
import { createAudit, createAuditVerify } from "./oversight/audit.ts";
import { createExport } from "./oversight/export.ts";
import { createReceipt } from "./oversight/receipt.ts";
import { removeDue } from "./oversight/remove-due.ts";
import { createAsk } from "./requests/ask.ts";
import { deed } from "./requests/deed.ts";
import { determine, grant, refer, refuse, revoke, withdraw } from "./requests/deeds.ts";
import { lapseDue, remindDue } from "./requests/due.ts";
import { createEraseRequest } from "./requests/erase.ts";
import { createFind } from "./requests/find.ts";
import { createHold } from "./requests/hold.ts";
import { createList } from "./requests/list.ts";
import { readTogether } from "./requests/read-together.ts";
import { createRemind } from "./requests/remind.ts";
import { findGranted } from "./sending/find-granted.ts";
import { createLookup } from "./sending/lookup.ts";
import {
  createAskRelease,
  createDecideRelease,
  createFindRelease,
  createReleases,
} from "./sending/releases.ts";
import { createSend } from "./sending/send.ts";
import { createIssueTicket, createRevokeTickets, createTicketHolder } from "./sending/tickets.ts";

function consentOperations(deps: Deps): ConsentOperations {
  return {
    ask: createAsk(deps),
    grant: deed(deps, grant),
    refuse: deed(deps, refuse),
    withdraw: deed(deps, withdraw),
    revoke: deed(deps, revoke),
    refer: deed(deps, refer),
    determine: deed(deps, determine),
    remind: createRemind(deps),
    find: createFind(deps),
    list: createList(deps),
    hold: createHold(deps, "hold"),
    liftHold: createHold(deps, "lift-hold"),
    eraseRequest: createEraseRequest(deps),
  };
}

function sendingOperations(deps: Deps): SendingOperations {
  return {
    policy: createPolicy(deps),
    lookup: createLookup(deps),
    send: createSend(deps),
    askRelease: createAskRelease(deps),
    decideRelease: createDecideRelease(deps),
    findRelease: createFindRelease(deps),
    releases: createReleases(deps),
    issueTicket: createIssueTicket(deps),
    ticketHolder: createTicketHolder(deps),
    revokeTickets: createRevokeTickets(deps),
  };
}

function authorityOperations(deps: Deps): AuthorityOperations {
  return {
    putAuthority: createPutAuthority(deps),
    changeLevel: createChangeLevel(deps),
    rates: createRates(deps),
    accounts: createAccounts(deps),
    putAccounts: createPutAccounts(deps),
    assess: createAssess(deps),
    me: createMe(deps),
    recordAbsence: createRecordAbsence(deps),
    loadAuthority: createLoadAuthority(deps),
  };
}

function directoryOperations(deps: Deps): DirectoryOperations {
  return {
    previewAccount: createPreviewAccount(deps),
    addAccount: createAddAccount(deps),
    previewDirectory: createPreviewDirectory(deps),
    bringIn: createBringIn(deps),
    lastBroughtIn: createLastBroughtIn(deps),
    undoBringIn: createUndoBringIn(deps),
  };
}

function assessmentOperations(deps: Deps): AssessmentOperations {
  return {
    askAssessment: createAskAssessment(deps),
    assessmentAsks: createAssessmentAsks(deps),
    closeAssessmentAsk: createCloseAssessmentAsk(deps),
    accountHistory: createAccountHistory(deps),
    standings: createStandings(deps),
    checklist: createChecklist(deps),
    changeChecklist: createChangeChecklist(deps),
  };
}

function bindingOperations(deps: Deps): BindingOperations {
  return {
    personBoundTo: createPersonBoundTo(deps),
    bindAtSignIn: createBindAtSignIn(deps),
    bind: createBind(deps),
  };
}

function oversightOperations(deps: Deps): OversightOperations {
  return {
    audit: createAudit(deps),
    auditVerify: createAuditVerify(deps),
    exportOf: createExport(deps),
    receipt: createReceipt(deps),
    receiptKeys: () => deps.receipts.keys(),
  };
}

function clockOperations(deps: Deps): ClockOperations {
  return {
    lapseDue: () => lapseDue(deps),
    remindDue: () => remindDue(deps),
    remindOfReview: () => remindOfReview(deps),
    warnOfExpiring: () => warnOfExpiring(deps),
    removeDue: () => removeDue(deps),
  };
}

/** Everything the register does, over a store. */
export function createOperations(given: {
  readonly store: Store;
  readonly receipts: Receipts;
  readonly now: () => Instant;
}): Operations {
  const { store, now } = given;
  const deps: Deps = {
    ...given,
    inForce: createInForce(store, now),
    readRequest: readTogether(store),
    findAnswer: findTogether(store),
    findGranted: findGranted(store),
  };
  return {
    ...consentOperations(deps),
    ...sendingOperations(deps),
    ...authorityOperations(deps),
    ...directoryOperations(deps),
    ...assessmentOperations(deps),
    ...bindingOperations(deps),
    ...oversightOperations(deps),
    ...clockOperations(deps),
  };
}
