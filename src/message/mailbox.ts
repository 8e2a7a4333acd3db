/** A mailbox of the outgoing message, as it stands there: nothing is lower-cased, trimmed of a dot or looked up. */
export interface Mailbox {
  /** The display name, decoded; null when there is none. */
  readonly name: string | null;
  /** The address as written (RFC 5322 addr-spec); empty when the client could not resolve the recipient. */
  readonly address: string;
}

/** Somebody named in a carried message: quoted headers often print a name without an address, or the reverse. */
export interface Participant {
  /** As printed, without quotes, `mailto:` and brackets; null when only an address is printed. */
  readonly name: string | null;
  /** Lower case, without `mailto:`; null when only a name is printed. */
  readonly address: string | null;
}
