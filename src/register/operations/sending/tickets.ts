import { createHash, randomBytes } from "node:crypto";
import { personById } from "../../../people/index.ts";
import { kindsOf, mayDo } from "../../rights/index.ts";
import { contextFor, contextOf, namedOf } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { SendingOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";

/** How long a ticket is good for; the signed-in pane takes a new one whenever it opens. */
const longestMs = 30 * 24 * 60 * 60 * 1000;

function hashOf(ticket: string): Uint8Array {
  return createHash("sha256").update(ticket, "utf8").digest();
}

/** The record under which the log tells of a person's sign-ins and tickets. */
export function personRecord(person: string): string {
  return `person-${person}`;
}

/** Gives out a ticket: 256 random bits, of which the register keeps only the hash. */
export function createIssueTicket(deps: Deps): SendingOperations["issueTicket"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "issue-ticket");
    if (context === null) return refused("not-by-this-person");
    const { at, inForce } = context;
    const expires = at + longestMs;
    return write(deps, acting, {
      keptUnder: () => personRecord(acting.person),
      work: async (tx) => {
        const ticket = randomBytes(32).toString("base64url");
        await tx.db
          .insertInto("tickets")
          .values({ hash: hashOf(ticket), person: acting.person, issued_at: at, expires_at: expires })
          .execute();
        const said = { by: { ...namedOf(inForce.authority, acting.person) } };
        await tx.append({
          at,
          kind: "ticket.issued",
          about: personRecord(acting.person),
          facts: { expires },
          said,
        });
        return done({ ticket, expires: momentText(expires) });
      },
    });
  };
}

/** Whose live ticket a text is: not revoked, not run out, and its holder still in the authority file. */
export function createTicketHolder(deps: Deps): SendingOperations["ticketHolder"] {
  return async (ticket) => {
    const row = await deps.store.db
      .selectFrom("tickets")
      .select("person")
      .where("hash", "=", hashOf(ticket))
      .where("revoked_at", "is", null)
      .where("expires_at", ">", deps.now())
      .executeTakeFirst();
    if (row === undefined) return null;
    const { authority } = await deps.inForce.read();
    return personById(authority, row.person) === null ? null : row.person;
  };
}

/** Ends every ticket of a person: one's own, or as administrator a leaver's. */
export function createRevokeTickets(deps: Deps): SendingOperations["revokeTickets"] {
  return async (acting, person) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-by-this-person");
    const { caller, inForce, at } = context;
    const operation = person === acting.person ? "revoke-own-tickets" : "revoke-tickets";
    if (!mayDo(kindsOf(caller.person, caller.through, caller.offices), operation))
      return refused("not-by-this-person");
    return write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        const ended = await tx.db
          .updateTable("tickets")
          .set({ revoked_at: at })
          .where("person", "=", person)
          .where("revoked_at", "is", null)
          .executeTakeFirst();
        const revoked = Number(ended.numUpdatedRows);
        const said = { by: { ...namedOf(inForce.authority, acting.person) } };
        await tx.append({
          at,
          kind: "tickets.revoked",
          about: personRecord(person),
          facts: { revoked },
          said,
        });
        return done({ revoked });
      },
    });
  };
}
