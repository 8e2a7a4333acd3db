import type { LookupTicket } from "../../api/index.ts";
import type { Instant } from "../../message/index.ts";
import { keep, readKept, type Storage } from "./storage.ts";

/** The lookup ticket that the pane leaves for the events. It is good for looking up and for nothing that decides. */
export interface KeptTicket {
  /** Null: none was left, or it has run out. Never rejects. */
  read(now: Instant): Promise<string | null>;
  write(ticket: LookupTicket | null): Promise<unknown>;
}

const key = "correspondence-control.ticket";

/** The ticket, kept in a storage; a place without one never has a ticket. */
export function ticketIn(storage: Storage | null): KeptTicket {
  return {
    read: (now) =>
      readKept(storage, key).then((kept) => {
        const { ticket, expires } = (kept ?? {}) as Partial<Record<keyof LookupTicket, unknown>>;
        const isGood = typeof ticket === "string" && typeof expires === "string" && now < Date.parse(expires);
        return isGood ? ticket : null;
      }),
    write: (ticket) => keep(storage, key, ticket),
  };
}
