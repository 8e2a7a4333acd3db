import type { Mailbox, Unread } from "../../message/index.ts";
import { MailError } from "../errors.ts";
import { limits } from "../limits.ts";
import { unread } from "../unread.ts";
import type { Storage } from "./compound-file.ts";
import { readProperties } from "./properties.ts";
import type { Properties } from "./properties.ts";
import { recipientTags, tags } from "./tags.ts";
import type { PartyTags } from "./tags.ts";

/** The Internet address of a party; empty where only an Exchange address (`/o=…/cn=…`) or a name is known. */
function addressOf(properties: Properties, { smtp, address, type }: PartyTags): string {
  const known = properties.text(smtp)?.trim() ?? "";
  if (known.includes("@")) return known;
  const other = properties.text(address)?.trim() ?? "";
  const isInternet = (properties.text(type) ?? "SMTP").toUpperCase() === "SMTP";
  return isInternet && other.includes("@") ? other : "";
}

/** A party to the message; null when the properties name nobody. Outlook repeats an address as the name. */
export function readParty(properties: Properties, party: PartyTags): Mailbox | null {
  const address = addressOf(properties, party);
  const name = properties.text(party.name)?.trim() ?? "";
  const isRepeated = name.replace(/^'|'$/g, "").toLowerCase() === address.toLowerCase();
  if (name === "" && address === "") return null;
  return { name: name === "" || isRepeated ? null : name, address };
}

/** Who receives the message. */
export interface Recipients {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly unread: readonly Unread[];
}

const fields = { 1: "to", 2: "cc", 3: "bcc" } as const;

/** The field of a recipient; what is none of the three receives the message too. The upper bits say how it was sent. */
function fieldOf(type: number | null): "to" | "cc" | "bcc" {
  const kind = (type ?? 1) & 0xf;
  return kind === 2 || kind === 3 ? fields[kind] : "to";
}

/** A personal list of the sender's: its people are not in the message. */
const personalList = "MAPIPDL";

function noteDoubt(mailbox: Mailbox, type: string | null, field: string): Unread | null {
  if (type === personalList)
    return unread(`${field} header`, "unexpanded-list", { address: mailbox.name ?? "" });
  const text = (mailbox.name ?? "").slice(0, 80);
  return mailbox.address === "" ? unread(`${field} header`, "unreadable-address", { text }) : null;
}

/** Reads the recipients of a message of a .msg file, one storage each (MS-OXMSG, 2.2.1). Throws beyond the limit. */
export function readRecipients(message: Storage, charset: string | null): Recipients {
  const found = { to: [] as Mailbox[], cc: [] as Mailbox[], bcc: [] as Mailbox[] };
  const notes: Unread[] = [];
  const storages = message.storages.filter(({ name }) => name.startsWith("__recip_version1.0_"));
  if (storages.length > limits.mailboxes) throw new MailError("ERR_MAIL_TOO_MANY_RECIPIENTS");
  for (const storage of storages) {
    const properties = readProperties(storage, "part", charset);
    const field = fieldOf(properties.number(tags.recipientType));
    const mailbox = readParty(properties, recipientTags) ?? { name: null, address: "" };
    const doubt = noteDoubt(mailbox, properties.text(tags.addressType), field);
    found[field].push(mailbox);
    if (doubt) notes.push(doubt);
  }
  return { ...found, unread: notes };
}
