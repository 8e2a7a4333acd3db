import type { Person } from "../host/index.ts";
import type { Person as Colleague } from "../../people/index.ts";
import { lowmarsh } from "./lowmarsh.ts";

/** Somebody whose mailbox the workbench holds: one can be them. */
export interface MailboxOwner {
  /** The id in the authority file. */
  readonly id: string;
  /** As Outlook shows it: `Cllr Joss Hartley`. */
  readonly name: string;
  readonly address: string;
  readonly post: string;
  readonly group: "Members" | "Officers";
  readonly signature: readonly string[];
}

/** An entry of the address book: what type-ahead finds. */
export interface AddressBookEntry {
  readonly name: string;
  readonly address: string;
  /** What is said of it in the list: a post, or what kind of address it is. */
  readonly note: string;
  readonly isList: boolean;
}

function shownName({ title, name }: Colleague): string {
  return title === undefined ? name : `${title} ${name}`;
}

function ownerOf(colleague: Colleague): MailboxOwner {
  const name = shownName(colleague);
  const post = colleague.post ?? "";
  return {
    id: colleague.id,
    name,
    address: colleague.accounts[0]?.address ?? "",
    post,
    group: colleague.kind === "officer" ? "Officers" : "Members",
    signature: [name, post, lowmarsh.name],
  };
}

/** Everybody whose mailbox the workbench holds, as the authority file lists them. */
export const owners: readonly MailboxOwner[] = lowmarsh.people.map(ownerOf);

const accountNotes = {
  authority: "authority account",
  council: "account of another council, assessed",
  business: "business account",
  personal: "personal account",
};

const colleagues: readonly AddressBookEntry[] = lowmarsh.people.flatMap((colleague) =>
  colleague.accounts.map(({ address, kind }) => ({
    name: kind === "personal" ? colleague.name : shownName(colleague),
    address,
    note: kind === "authority" ? (colleague.post ?? "") : accountNotes[kind],
    isList: false,
  })),
);

const outside = (name: string, address: string, note: string): AddressBookEntry => ({
  name,
  address,
  note,
  isList: false,
});

/** The address book: everybody's accounts, the lists, and people outside whom somebody has written to before. */
export const addressBook: readonly AddressBookEntry[] = [
  ...colleagues,
  {
    name: "Transport Committee",
    address: "transport-committee@lowmarsh-ca.example",
    note: "list of three members",
    isList: true,
  },
  outside("Records", "records@lowmarsh-ca.example", "record keeping"),
  outside("Edie Marsh", "ediemarsh@gmail.example", "resident, Saltings"),
  outside("Lowmarsh Growers", "secretary@lowmarshgrowers.example", "association"),
  outside("Customer Care", "care@marshline.example", "bus company"),
  outside("Hugh Trent", "leader@saltmere.example", "Leader of Saltmere Borough Council"),
  outside("Nia Fairlie", "nia.fairlie@transport.gov.example", "Secretary of State for Transport"),
  outside("Newsdesk", "newsdesk@lowmarshpost.example", "Lowmarsh Post"),
];

/** The owner with an id; throws for an id that nobody has. */
export function ownerById(id: string): MailboxOwner {
  const owner = owners.find((candidate) => candidate.id === id);
  if (owner === undefined) throw new Error(`nobody in Lowmarsh has the id ${id}`);
  return owner;
}

/** Whose mailbox an address is delivered to: lists reach everybody on them; nobody for an address outside. */
export function ownersAt(address: string): readonly MailboxOwner[] {
  const wanted = address.toLowerCase();
  const list = lowmarsh.lists?.find((candidate) => candidate.address.toLowerCase() === wanted);
  if (list !== undefined) return list.people.map(ownerById);
  return lowmarsh.people
    .filter(({ accounts }) => accounts.some((account) => account.address.toLowerCase() === wanted))
    .map(({ id }) => ownerById(id));
}

/** The entry whose address, or whole name, is `text`; null when there is none. */
function resolve(text: string): AddressBookEntry | null {
  const wanted = text.trim().toLowerCase();
  return (
    addressBook.find(({ address }) => address.toLowerCase() === wanted) ??
    addressBook.find(({ name }) => name.toLowerCase() === wanted) ??
    null
  );
}

/** An address: one `@` with something on both sides. Takes `a@b.example`; not `a b@c`. */
const address = /^[^\s@<>,;]+@[^\s@<>,;]+$/;

/** What typing `text` puts into a recipient field: somebody known, an address as it is, or a name that nobody has. */
export function recipientFor(text: string): Person {
  const typed = text.trim();
  const known = resolve(typed);
  if (known !== null) return personFor(known);
  if (address.test(typed)) return { name: typed, address: typed };
  return { name: typed, address: "", resolved: false };
}

/** An entry of the address book as a recipient. */
export function personFor(entry: AddressBookEntry): Person {
  const { name, address: at, isList } = entry;
  return isList ? { name, address: at, recipientType: "distributionList" } : { name, address: at };
}

/** The entries that type-ahead offers for `text`, best first, `most` at most: the start of a word counts before the middle. */
export function suggestionsFor(text: string, most = 6): readonly AddressBookEntry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  const rank = ({ name, address: at }: AddressBookEntry): number => {
    const words = `${name} ${at}`.toLowerCase();
    if (words.startsWith(wanted)) return 0;
    if (words.includes(` ${wanted}`) || words.includes(`.${wanted}`)) return 1;
    return words.includes(wanted) ? 2 : 3;
  };
  return addressBook
    .map((entry) => ({ entry, place: rank(entry) }))
    .filter(({ place }) => place < 3)
    .sort((one, other) => one.place - other.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}
