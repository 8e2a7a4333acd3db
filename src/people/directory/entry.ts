import { hasUnprintable } from "../../message/index.ts";
import { partsOf } from "../address.ts";
import type { Columns, Field } from "./columns.ts";
import type { CsvRow } from "./csv-text.ts";

/** One person as an export names them. */
export interface DirectoryEntry {
  readonly line: number;
  readonly name: string;
  readonly address: string;
  /** Empty where the export has none. */
  readonly post: string;
  /** Somebody of another organisation, invited as a guest. */
  readonly isGuest: boolean;
  readonly isEnabled: boolean;
  /** `shared` and `resource` mailboxes are nobody's own. */
  readonly mailbox: "person" | "shared" | "resource";
}

/** Why a row is no entry. */
export type RowFault =
  | {
      readonly because:
        | "no-address"
        | "address-hides-something"
        | "no-name"
        | "name-too-long"
        | "name-hides-something"
        | "cell-too-long";
    }
  | { readonly because: "not-an-address" | "not-yes-or-no" | "not-a-user-type"; readonly found: string }
  | { readonly because: "cells"; readonly found: number; readonly wanted: number };

const longestName = 120;
const longestCell = 320;

const yes: readonly string[] = ["true", "yes", "1", "enabled"];
const no: readonly string[] = ["false", "no", "0", "disabled"];

/** The cells of one row by what they mean. */
function cellsOf({ cells }: CsvRow, columns: Columns): (field: Field) => string {
  return (field) => {
    const place = columns[field];
    return place === undefined ? "" : (cells[place] ?? "").trim();
  };
}

/** What is wrong with a name; null for one that can be taken. */
export function faultOfName(name: string): RowFault | null {
  if (name === "") return { because: "no-name" };
  if (name.length > longestName) return { because: "name-too-long" };
  return hasUnprintable(name) ? { because: "name-hides-something" } : null;
}

/** One piece of a mailbox's name between dots (RFC 5322, 3.2.3, atext). Takes `o'hara+x`, not `a b`, `"a"` or `аda` in Cyrillic. */
const atom = /^[\w!#$%&'*+/=?^`{|}~-]+$/;

/** One piece of a domain between dots (RFC 1035, 2.3.1). Takes `xn--a`, `ca-1`; not `-ca`, `c_a`, or nothing. */
const domainLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/**
 * Whether an address is one that a directory gives a mailbox. Stricter than what mail is read by: a message shows what somebody
 * wrote, and an export what is to be believed.
 */
function isMailbox(address: string): boolean {
  const parts = partsOf(address);
  if (parts === null || parts.local.length > 64) return false;
  const labels = parts.domain.split(".");
  return (
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    parts.local.split(".").every((piece) => atom.test(piece))
  );
}

/** What is wrong with an address of a directory; null for one that can be taken. */
export function faultOfAddress(address: string): RowFault | null {
  if (address === "") return { because: "no-address" };
  if (hasUnprintable(address)) return { because: "address-hides-something" };
  return isMailbox(address) ? null : { because: "not-an-address", found: address };
}

function faultOfYesNo(text: string): RowFault | null {
  const isKnown = text === "" || yes.includes(text.toLowerCase()) || no.includes(text.toLowerCase());
  return isKnown ? null : { because: "not-yes-or-no", found: text };
}

function faultOfUserType(text: string): RowFault | null {
  return ["", "member", "guest"].includes(text.toLowerCase())
    ? null
    : { because: "not-a-user-type", found: text };
}

/** A guest's sign-in name in their host's tenant: `priya_elmstow.example#EXT#@wexmoor.onmicrosoft.example`. */
const guestName = /#ext#@/i;

function mailboxOf(text: string): DirectoryEntry["mailbox"] {
  const kind = text.toLowerCase();
  if (kind.startsWith("shared")) return "shared";
  return /^(?:room|equipment|scheduling|discovery|group|team)/.test(kind) ? "resource" : "person";
}

function nameIn(cell: (field: Field) => string): string {
  const shown = cell("name");
  const name = shown === "" ? `${cell("givenName")} ${cell("surname")}` : shown;
  return name.replace(/ +/g, " ").trim();
}

function firstFault(row: CsvRow, width: number, cell: (field: Field) => string): RowFault | null {
  const { cells } = row;
  if (cells.length !== width) return { because: "cells", found: cells.length, wanted: width };
  if (cells.some((text) => text.length > longestCell)) return { because: "cell-too-long" };
  return (
    faultOfAddress(addressIn(cell)) ??
    faultOfName(nameIn(cell)) ??
    faultOfYesNo(cell("isEnabled")) ??
    faultOfYesNo(cell("isBlocked")) ??
    faultOfUserType(cell("userType"))
  );
}

function addressIn(cell: (field: Field) => string): string {
  const mail = cell("mail");
  return mail === "" ? cell("signInName") : mail;
}

/** The person in a row, or the first thing that is wrong with it. `width` is how many cells the header has. */
export function entryIn(row: CsvRow, columns: Columns, width: number): DirectoryEntry | RowFault {
  const cell = cellsOf(row, columns);
  const fault = firstFault(row, width, cell);
  if (fault !== null) return fault;
  return {
    line: row.line,
    name: nameIn(cell),
    address: addressIn(cell),
    post: hasUnprintable(cell("post")) ? "" : cell("post"),
    isGuest: cell("userType").toLowerCase() === "guest" || guestName.test(cell("signInName")),
    isEnabled:
      !no.includes(cell("isEnabled").toLowerCase()) && !yes.includes(cell("isBlocked").toLowerCase()),
    mailbox: mailboxOf(cell("mailbox")),
  };
}
