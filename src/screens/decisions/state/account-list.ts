import type { AccountsPage } from "../../../api/index.ts";
import { accountStateOf, accountStates, type AccountState } from "./account-state.ts";

/** A person with their accounts. */
export type AccountHolder = AccountsPage["people"][number];

/** What of the account register is looked at. */
export interface Looking {
  readonly search: string;
  readonly state: AccountState | "every";
}

/** How many accounts stand so, for each state. */
export function countsOf(
  people: readonly AccountHolder[],
  today: string,
): Readonly<Record<AccountState, number>> {
  const counts = Object.fromEntries(accountStates.map((state) => [state, 0])) as Record<AccountState, number>;
  for (const { accounts } of people)
    for (const account of accounts) counts[accountStateOf(account, today)] += 1;
  return counts;
}

/** The people who fit, with the accounts that do; a search is for every word in a name and its addresses. */
export function lookedFor(
  people: readonly AccountHolder[],
  { search, state }: Looking,
  today: string,
): readonly AccountHolder[] {
  const parts = search.trim().toLowerCase().split(/\s+/);
  return people.flatMap((holder) => {
    const text = [holder.name, ...holder.accounts.map(({ address }) => address)].join("\n").toLowerCase();
    if (!parts.every((part) => text.includes(part))) return [];
    if (state === "every") return [holder];
    const accounts = holder.accounts.filter((account) => accountStateOf(account, today) === state);
    return accounts.length === 0 ? [] : [{ ...holder, accounts }];
  });
}

/**
 * The first of the people who fit; whoever has the account that is being worked on stands among them in any case, so that an
 * open form is never hidden by a search or a change elsewhere.
 */
export function firstOf(
  found: readonly AccountHolder[],
  all: readonly AccountHolder[],
  limit: number,
  openAddress: string | null,
): readonly AccountHolder[] {
  const first = found.slice(0, limit);
  if (openAddress === null) return first;
  const has = ({ accounts }: AccountHolder): boolean =>
    accounts.some(({ address }) => address === openAddress);
  const holder = first.some(has) ? undefined : all.find(has);
  if (holder === undefined) return first;
  return [holder, ...first.filter(({ person }) => person !== holder.person)];
}

/** The register's people, with those of an answer as they stand now. */
export function withAnswered(
  people: readonly AccountHolder[],
  answered: readonly AccountHolder[],
): readonly AccountHolder[] {
  const now = new Map(answered.map((holder) => [holder.person, holder]));
  return people.map((holder) => now.get(holder.person) ?? holder);
}
