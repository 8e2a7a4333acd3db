import { Type } from "typebox";
import {
  AccountHistory,
  AccountsPage,
  AssessmentAsk,
  AssessmentAskPage,
  CloseAssessmentAsk,
  NewAssessment,
  NewAssessmentAsk,
  RecordId,
  StandingOverTime,
} from "../../api/index.ts";
import { route, type Route } from "./route.ts";

/** How accounts are assessed: what is asked for, what comes of it, and what stood when. */
export const routesOfAssessments: readonly Route[] = [
  route({
    method: "POST",
    path: "/accounts/:address/assessments",
    operations: ["assess-account"],
    summary: "The outcome of an account's security assessment.",
    params: Type.Object({ address: Type.String() }),
    body: NewAssessment,
    answer: AccountsPage,
    status: 201,
    run: (operations, { acting, params, body }) => operations.assess(acting, params.address, body),
  }),
  route({
    method: "GET",
    path: "/accounts/:person/history",
    operations: ["see-own-accounts", "see-accounts"],
    summary: "What the log tells of a person's accounts, the newest first.",
    params: Type.Object({ person: Type.String() }),
    answer: AccountHistory,
    run: (operations, { acting, params }) => operations.accountHistory(acting, params.person),
  }),
  route({
    method: "GET",
    path: "/account-standings",
    operations: ["see-accounts"],
    summary: "How many accounts stood how at the end of each of the last twelve months, and stand today.",
    answer: StandingOverTime,
    run: (operations, { acting }) => operations.standings(acting),
  }),
  route({
    method: "POST",
    path: "/assessment-asks",
    operations: ["ask-assessment"],
    summary: "Asks the administrators to assess an account; what is asked already is answered as it stands.",
    body: NewAssessmentAsk,
    answer: AssessmentAsk,
    status: 201,
    run: (operations, { acting, body }) => operations.askAssessment(acting, body),
  }),
  route({
    method: "GET",
    path: "/assessment-asks",
    operations: ["list-assessment-asks"],
    summary: "What is asked and not settled: one's own; for an administrator, everybody's.",
    answer: AssessmentAskPage,
    run: (operations, { acting }) => operations.assessmentAsks(acting),
  }),
  route({
    method: "POST",
    path: "/assessment-asks/:id/close",
    operations: ["close-assessment-ask"],
    summary: "Closes what was asked without an assessment, with the reason.",
    params: Type.Object({ id: RecordId }),
    body: CloseAssessmentAsk,
    answer: AssessmentAskPage,
    run: (operations, { acting, params, body }) => operations.closeAssessmentAsk(acting, params.id, body),
  }),
];
