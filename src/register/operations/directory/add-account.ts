import type { AccountPreview, AddAccount, BroughtIn, NewAccount } from "../../../api/index.ts";
import { readAuthorityFile } from "../../../people/authority-file/index.ts";
import {
  sayAccountFault,
  withAccount,
  type AccountFault,
  type AddedAccount,
} from "../../../people/directory/index.ts";
import { protocols } from "../../../protocol/index.ts";
import { accountView } from "../authority/accounts.ts";
import { faultsOfChange } from "../authority/check-change.ts";
import { newestFiles, newestToChange, type Versioned } from "../authority/in-force.ts";
import { replaceFile } from "../authority/replace-file.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { DirectoryOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused, type Result } from "../result.ts";
import { personRecord } from "../sending/tickets.ts";
import type { Store, Tx } from "../../store/index.ts";
import { write } from "../write.ts";
import { changedSince } from "./bring-in.ts";
import { broughtInKind, type BroughtInFacts } from "./brought-in.ts";
import { digestOf } from "./proposal.ts";
import { takenIds } from "./taken-ids.ts";

const adoptable = protocols.map(({ id }) => id);

/** What was typed, without the spaces around it. */
function typedIn({ address, kind, holder }: NewAccount): NewAccount {
  const whose =
    typeof holder === "string"
      ? holder
      : { ...holder, name: holder.name.trim().replace(/ +/g, " "), post: holder.post.trim() };
  return { address: address.trim(), kind, holder: whose };
}

async function proposed(
  db: Store["db"],
  { file }: Versioned,
  account: NewAccount,
  at: number,
): Promise<AddedAccount | AccountFault> {
  return withAccount(file, typedIn(account), { at, isTaken: await takenIds(db) });
}

/** Tells what adding one account would do, and does nothing. */
export function createPreviewAccount(deps: Deps): DirectoryOperations["previewAccount"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "preview-directory");
    if (context === null) return refused("not-by-this-person");
    const [now] = await newestFiles(deps.store.db, 1);
    if (now === undefined) return refused("not-found");
    const { at } = context;
    const added = await proposed(deps.store.db, now, body, at);
    if ("because" in added) return done<AccountPreview>({ isUsable: false, says: sayAccountFault(added) });
    const { next, person, isNew, account } = added;
    const { name, title, post = "", ward = "", accounts } = person;
    return done<AccountPreview>({
      isUsable: true,
      digest: digestOf(now, next),
      name: title === undefined ? name : `${title} ${name}`,
      post: post === "" ? ward : post,
      isNew,
      account: accountView(account, at),
      others: accounts.filter((each) => each !== account).map((each) => accountView(each, at)),
    });
  };
}

async function add(tx: Tx, context: Context, { digest, ...body }: AddAccount): Promise<Result<BroughtIn>> {
  const now = await newestToChange(tx);
  if (now === null) return refused("not-found");
  const { acting, inForce, at } = context;
  const added = await proposed(tx.db, now, body, at);
  if ("because" in added || digestOf(now, added.next) !== digest)
    return refused("not-in-this-state", changedSince);
  const { next, person, isNew, account } = added;
  const read = readAuthorityFile(next, adoptable);
  if ("faults" in read) return { ok: false, code: "invalid", faults: read.faults };
  const faults = faultsOfChange(now.file, inForce.authority.file, next, acting.person);
  if (faults.length > 0) return { ok: false, code: "invalid", faults };
  const facts: BroughtInFacts = { as: "account", added: isNew ? 1 : 0, changed: isNew ? 0 : 1, removed: 0 };
  const version = await replaceFile(tx, now.file, next, context, {
    kind: broughtInKind,
    about: personRecord(person.id),
    facts,
    said: { person: person.id, address: account.address },
  });
  return done({ version, at: momentText(at), ...facts });
}

/**
 * Adds one account, to somebody who is there or with somebody new, as its preview showed it. Where the directory was changed since,
 * nothing is done: another digest would come of it. It is undone as a list is.
 */
export function createAddAccount(deps: Deps): DirectoryOperations["addAccount"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "bring-in-directory");
    if (context === null) return refused("not-by-this-person");
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: (tx) => add(tx, context, body),
    });
    deps.inForce.forget();
    return result;
  };
}
