import { Type } from "typebox";
import {
  AbsenceBody,
  AccountsPage,
  BindAnswer,
  BindBody,
  CheckRates,
  LevelChange,
  Me,
  OfficesView,
  PutAccounts,
} from "../../api/index.ts";
import { mostFileBodyBytes, route, type Route } from "./route.ts";

const Version = Type.Object({ version: Type.String() });

/** Who is who, whose accounts are whose, and how strictly the checks are taken. */
export const routesOfAuthority: readonly Route[] = [
  route({
    method: "GET",
    path: "/me",
    operations: ["see-me"],
    summary: "Who the caller is to the register.",
    answer: Me,
    run: (operations, { acting }) => operations.me(acting),
  }),
  route({
    method: "PUT",
    path: "/authority",
    operations: ["put-authority"],
    summary: "A new authority file; a faulty one is refused with every fault.",
    bodyBytes: mostFileBodyBytes,
    // Its own schema and meaning are checked by the operation, which tells every fault and not the first one.
    body: Type.Object({}),
    answer: Version,
    run: (operations, { acting, body }) => operations.putAuthority(acting, body),
  }),
  route({
    method: "PATCH",
    path: "/levels",
    operations: ["change-level"],
    summary: "How strictly one check is taken from now on, with the reason.",
    body: LevelChange,
    answer: Version,
    run: (operations, { acting, body }) => operations.changeLevel(acting, body),
  }),
  route({
    method: "GET",
    path: "/rates",
    operations: ["see-rates"],
    summary: "How often each check stood in somebody's way, and how often that was called a false alarm.",
    answer: CheckRates,
    run: (operations, { acting }) => operations.rates(acting),
  }),
  route({
    method: "GET",
    path: "/accounts",
    operations: ["see-own-accounts", "see-accounts"],
    summary: "The account register, or only the holder of one account; a member sees their own.",
    query: Type.Object({ address: Type.Optional(Type.String({ maxLength: 320 })) }),
    answer: AccountsPage,
    run: (operations, { acting, query }) => operations.accounts(acting, query.address ?? null),
  }),
  route({
    method: "PUT",
    path: "/accounts/:person",
    operations: ["put-accounts"],
    summary: "A person's accounts from now on.",
    params: Type.Object({ person: Type.String() }),
    body: PutAccounts,
    answer: AccountsPage,
    run: (operations, { acting, params, body }) => operations.putAccounts(acting, params.person, body),
  }),
  route({
    method: "POST",
    path: "/bindings",
    operations: ["bind"],
    summary:
      "Binds a signed-in identity to a person by hand; two administrators where the contract wants two.",
    body: BindBody,
    answer: BindAnswer,
    run: (operations, { acting, body }) => operations.bind(acting, body),
  }),
  route({
    method: "PUT",
    path: "/offices/absence",
    operations: ["record-absence"],
    summary: "Records that the Monitoring Officer is away, or back.",
    body: AbsenceBody,
    answer: OfficesView,
    run: (operations, { acting, body }) => operations.recordAbsence(acting, body),
  }),
];
