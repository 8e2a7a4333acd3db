import { hasUnprintable, type Instant } from "../../message/index.ts";
import { normaliseAddress } from "../address.ts";
import type { Account, AuthorityFile, Person } from "../authority-file.ts";
import { authorityOf, isOwnAddress, listOf, personById } from "../authority.ts";
import { imitatedBy } from "../lookalike/lookalike.ts";
import { faultOfAddress, faultOfName, type RowFault } from "./entry.ts";
import { knownBy } from "./known.ts";
import { idMaker, type IsTaken } from "./new-id.ts";
import { bareName, personOf, type BroughtInAs } from "./person-from.ts";

/** Somebody who is not in the directory yet. */
export interface NewHolder {
  readonly name: string;
  readonly as: BroughtInAs;
  /** Empty where nobody said. */
  readonly post: string;
}

/** One account that somebody adds by hand. */
export interface NewAccount {
  readonly address: string;
  readonly kind: Account["kind"];
  /** The id of somebody who is there, or somebody new. */
  readonly holder: string | NewHolder;
}

/** Why an account cannot be added. */
export type AccountFault =
  | RowFault
  | { readonly because: "post-too-long" | "post-hides-something" }
  | { readonly because: "nobody" } // no person of that id
  | { readonly because: "is-known"; readonly found: string; readonly whose: string }
  | { readonly because: "is-a-list"; readonly found: string }
  | { readonly because: "looks-like"; readonly found: string; readonly like: string }
  | { readonly because: "not-ours" | "ours"; readonly found: string } // of which kind it is said to be
  | { readonly because: "namesake"; readonly found: string };

/** An account that can be added: nothing is done by it. */
export interface AddedAccount {
  /** The directory as it would be. */
  readonly next: AuthorityFile;
  /** Whose it would be, as they would stand there. */
  readonly person: Person;
  readonly isNew: boolean;
  readonly account: Account;
}

/** By what an account is judged, beside the directory. */
interface Judging {
  /** Which assessments count, and so which addresses are worth imitating. */
  readonly at: Instant;
  readonly isTaken?: IsTaken;
}

function shownName({ title, name }: Person): string {
  return title === undefined ? name : `${title} ${name}`;
}

/** What is wrong with the address, by what the directory knows. What an own domain has is ours, and nothing else is. */
function faultByDirectory(
  { address, kind }: NewAccount,
  file: AuthorityFile,
  at: Instant,
): AccountFault | null {
  const authority = authorityOf(file);
  const owner = knownBy(file).ownerOf(address);
  if (owner !== null) return { because: "is-known", found: address, whose: shownName(owner) };
  if (listOf(authority, address) !== null) return { because: "is-a-list", found: address };
  const isOurs = isOwnAddress(authority, address);
  if (isOurs) return kind === "authority" ? null : { because: "ours", found: address };
  const like = imitatedBy(authority, address, at);
  if (like !== null) return { because: "looks-like", found: address, like };
  return kind === "authority" ? { because: "not-ours", found: address } : null;
}

const longestPost = 120;

function faultOfPost(post: string): AccountFault | null {
  if (post.length > longestPost) return { because: "post-too-long" };
  return hasUnprintable(post) ? { because: "post-hides-something" } : null;
}

/** What is wrong with somebody new: as with a row of a list, and whoever bears that name is there. */
function faultOfHolder({ name, as, post }: NewHolder, file: AuthorityFile): AccountFault | null {
  const fault = faultOfName(name) ?? faultOfPost(post);
  if (fault !== null) return fault;
  const namesake = knownBy(file).namesake(bareName(name, as));
  return namesake === null ? null : { because: "namesake", found: shownName(namesake) };
}

function withHolder(
  holder: NewHolder | Person,
  account: Account,
  newId: (as: BroughtInAs) => string,
): Person {
  if ("id" in holder) return { ...holder, accounts: [...holder.accounts, account] };
  const { name, as, post } = holder;
  const person = personOf({ name, post, address: account.address }, newId(as), as);
  return { ...person, accounts: [account] };
}

/**
 * One account, added to somebody who is there or with somebody new; or why not. The rules are those of a list that is brought in:
 * an address counts whole and is one person's, nobody is merged by name, and what only looks like an address of ours is refused.
 */
export function withAccount(
  file: AuthorityFile,
  added: NewAccount,
  { at, isTaken }: Judging,
): AddedAccount | AccountFault {
  const { address, kind, holder } = added;
  const whose = typeof holder === "string" ? personById(authorityOf(file), holder) : holder;
  if (whose === null) return { because: "nobody" };
  const fault =
    (typeof holder === "string" ? null : faultOfHolder(holder, file)) ??
    faultOfAddress(address) ??
    faultByDirectory(added, file, at);
  if (fault !== null) return fault;
  const account = { address: normaliseAddress(address) ?? address, kind };
  const person = withHolder(whose, account, (as) => idMaker(file, as, isTaken)());
  const isNew = !("id" in whose);
  const people = isNew
    ? [...file.people, person]
    : file.people.map((each) => (each.id === person.id ? person : each));
  return { next: { ...file, people }, person, isNew, account };
}
