import type {
  AccountsPage,
  AccountView,
  NewAssessment,
  PointLookedAt,
  PutAccounts,
} from "../../../api/index.ts";
import { readAuthorityFile } from "../../../people/authority-file/index.ts";
import {
  assessmentAt,
  fullName,
  personById,
  sameAddress,
  type Account,
  type AuthorityFile,
  type Person,
} from "../../../people/index.ts";
import { protocols } from "../../../protocol/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { JsonObject, Tx } from "../../store/index.ts";
import { kindsOf, mayDo } from "../../rights/index.ts";
import type { Acting } from "../acting.ts";
import { contextFor, contextOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, invalid, refused, type Result } from "../result.ts";
import { personRecord } from "../sending/tickets.ts";
import { write } from "../write.ts";
import { accountMeant } from "../assessments/account-meant.ts";
import { currentChecklist } from "../assessments/checklist/current-checklist.ts";
import { lookedAt } from "../assessments/checklist/looked-at.ts";
import { accountKey, closeAsks, openAsks } from "../assessments/stored-ask.ts";
import { newestToChange } from "./in-force.ts";
import { changeFile, type ToldOfChange } from "./put-file.ts";

/** An account as it stands at a moment. */
export function accountView(account: Account, at: Instant): AccountView {
  const { address, kind, assessment = null } = account;
  return { address, kind, standing: assessmentAt(account, at), assessment };
}

function pageOf(people: readonly Person[], at: Instant): AccountsPage {
  return {
    people: people.map((person) => ({
      person: person.id,
      name: fullName(person),
      accounts: person.accounts.map((account) => accountView(account, at)),
    })),
  };
}

/** The account register: everybody's for its administrator, one's own for anybody else. */
export function createAccounts(deps: Deps): AuthorityOperations["accounts"] {
  return async (acting, address = null) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-by-this-person");
    const { person, through, offices } = context.caller;
    const kinds = kindsOf(person, through, offices);
    const seesAll = mayDo(kinds, "see-accounts");
    if (!seesAll && !mayDo(kinds, "see-own-accounts")) return refused("not-by-this-person");
    const people = seesAll ? context.inForce.authority.file.people : [person];
    if (address === null) return done(pageOf(people, context.at));
    const meant = await accountMeant(deps.store, people, address);
    if (meant === null) return done(pageOf([], context.at));
    return done({ ...pageOf([meant.person], context.at), wanted: meant.address });
  };
}

/** A change of one person's accounts; null where it is about nobody. */
type Change = (
  file: AuthorityFile,
) => { readonly person: Person; readonly accounts: readonly Account[] } | null;

/** Changes one person's accounts, if the directory still makes sense with them. */
async function changeAccounts(
  deps: Deps,
  acting: Acting,
  context: Context,
  change: Change,
  told: ToldOfChange,
  settles: Settled | null = null,
): Promise<Result<AccountsPage>> {
  const result = await write<AccountsPage>(deps, acting, {
    keptUnder: ({ people }) => personRecord(people[0]?.person ?? acting.person),
    work: async (tx) => {
      const file = (await newestToChange(tx))?.file ?? null;
      const changed = file === null ? null : change(file);
      if (file === null || changed === null) return refused("not-found");
      const { person, accounts } = changed;
      const people = file.people.map((each) => (each.id === person.id ? { ...each, accounts } : each));
      const read = readAuthorityFile(
        { ...file, people },
        protocols.map(({ id }) => id),
      );
      if ("faults" in read) return { ok: false, code: "invalid", faults: read.faults };
      if (settles !== null) await settleAsks(deps, tx, settles, context);
      await changeFile(tx, read.authority, context, told);
      return done(pageOf([{ ...person, accounts }], context.at));
    },
  });
  deps.inForce.forget();
  return result;
}

/** An account that was looked at, with what came of it. */
interface Settled {
  readonly address: string;
  readonly outcome: "passed" | "failed";
}

/** An account that was looked at needs no asking any more. */
async function settleAsks(
  deps: Deps,
  tx: Tx,
  { address, outcome }: Settled,
  { acting, at }: Context,
): Promise<void> {
  const asks = await openAsks(tx, (query) => query.where("key", "=", accountKey(deps.store, address)));
  await closeAsks(tx, asks, { at, by: acting.person, outcome });
}

/** Puts a person's accounts; one that stays keeps its assessment. */
export function createPutAccounts(deps: Deps): AuthorityOperations["putAccounts"] {
  return async (acting, person, body: PutAccounts) => {
    const context = await contextFor(deps, acting, "put-accounts");
    if (context === null) return refused("not-by-this-person");
    const change: Change = ({ people }) => {
      const found = people.find(({ id }) => id === person);
      if (found === undefined) return null;
      const accounts = body.accounts.map((account) => {
        const same = found.accounts.find((each) => sameAddress(each.address, account.address));
        return same?.assessment === undefined || same.kind !== account.kind
          ? account
          : { ...account, assessment: same.assessment };
      });
      return { person: found, accounts };
    };
    const facts = { accounts: body.accounts.length };
    return changeAccounts(deps, acting, context, change, {
      kind: "authority.accounts-put",
      about: personRecord(person),
      facts,
      said: { person, accounts: body.accounts },
    });
  };
}

/** What an assessor saw, as the log keeps it: only what there is. */
function seen(points: readonly PointLookedAt[] | null, note: string | undefined): JsonObject {
  return {
    ...(points === null ? {} : { points: points.map((point) => ({ ...point })) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Records the assessment of an account; what was looked at stands on the log alone, point by point and in the words of that day. An authority account needs none, and a personal one can never pass. */
export function createAssess(deps: Deps): AuthorityOperations["assess"] {
  return async (acting, address, body: NewAssessment) => {
    const { checklist, met, note, ...assessment } = body;
    const context = await contextFor(deps, acting, "assess-account");
    if (context === null) return refused("not-by-this-person");
    const isThis = (account: Account): boolean => sameAddress(account.address, address);
    const holder = context.inForce.authority.file.people.find(({ accounts }) => accounts.some(isThis));
    const owned = holder?.accounts.find(isThis);
    if (holder === undefined || owned === undefined) return refused("not-found");
    if (owned.kind === "authority" || owned.kind === "personal")
      return invalid("", `${owned.kind} account`, "a council or business account");
    const looked = lookedAt(await currentChecklist(deps.store), { checklist, met });
    if (!looked.ok) return looked;
    const change: Change = ({ people }) => {
      const found = people.find(({ accounts }) => accounts.some(isThis));
      if (found === undefined) return null;
      const assessed = found.accounts.map((account) =>
        isThis(account) ? { ...account, assessment } : account,
      );
      return { person: found, accounts: assessed };
    };
    const person = personById(context.inForce.authority, acting.person)?.id ?? acting.person;
    const told: ToldOfChange = {
      kind: "authority.account-assessed",
      about: personRecord(holder.id),
      facts: { outcome: body.outcome },
      said: {
        address,
        assessor: person,
        assessment,
        ...seen(looked.value, note),
      },
    };
    const { outcome } = body;
    // One that is not settled yet is still asked for.
    const settles = outcome === "pending" ? null : { address, outcome };
    return changeAccounts(deps, acting, context, change, told, settles);
  };
}
