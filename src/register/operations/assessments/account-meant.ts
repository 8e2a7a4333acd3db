import { sameAddress, type Person } from "../../../people/index.ts";
import type { Store } from "../../store/index.ts";
import { accountKey, askPlace, type SealedAsk } from "./stored-ask.ts";

/** How long a name is: 16 bytes of a keyed hash, as hexadecimal digits. */
const nameLength = 32;

/** What the link of a notice calls an account: a keyed hash of its address, which tells whoever reads the mail or the link nothing. */
export function accountName(store: Pick<Store, "lookupKey">, address: string): string {
  return Buffer.from(accountKey(store, address)).toString("hex").slice(0, nameLength);
}

/** The id of what was asked about an account: `A-2026-0001`. */
const askId = /^A-\d{4}-\d{4,12}$/;

async function addressAskedAbout(store: Store, id: string): Promise<string | null> {
  const row = await store.db
    .selectFrom("assessment_asks")
    .select("sealed")
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [words] = await store.open([{ record: id, place: askPlace, sealed: row.sealed }]);
  return words === null || words === undefined ? null : (words as unknown as SealedAsk).address;
}

/** An account, with whoever has it. */
export interface AccountMeant {
  readonly person: Person;
  readonly address: string;
}

/**
 * The account that is meant by its address or as the link of a notice has it: by what was asked about it, or by its name. Looked for
 * among those people alone whom the caller may see; null where none of them has it.
 */
export async function accountMeant(
  store: Store,
  people: readonly Person[],
  meant: string,
): Promise<AccountMeant | null> {
  const wanted = askId.test(meant) ? await addressAskedAbout(store, meant) : meant;
  if (wanted === null) return null;
  const isMeant = (address: string): boolean =>
    wanted.includes("@") ? sameAddress(address, wanted) : accountName(store, address) === wanted;
  for (const person of people) {
    const account = person.accounts.find(({ address }) => isMeant(address));
    if (account !== undefined) return { person, address: account.address };
  }
  return null;
}
