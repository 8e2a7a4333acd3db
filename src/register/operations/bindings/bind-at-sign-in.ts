import type { Instant } from "../../../message/index.ts";
import { personById, standingOf, type Authority } from "../../../people/index.ts";
import type { Deps } from "../deps.ts";
import type { BindingOperations, SignedIn } from "../operations.ts";
import { personRecord } from "../sending/tickets.ts";
import { boundTo, isBound, tellOfBinding } from "./bindings.ts";

/**
 * Whose address it is, where they may come in by it: an authority account, or one with a live assessment. Matched whole, so
 * that a look-alike is nobody's (outward contract, sections 1 and 6).
 */
function personAt(authority: Authority, address: string, at: Instant): string | null {
  const { standing, person } = standingOf(authority, { name: null, address }, at);
  const isApproved = standing === "authority-account" || standing === "assessed-account";
  return isApproved && person !== null ? person.id : null;
}

/** The person bound to a subject; null for none, and for one who has left the authority file. */
export function createPersonBoundTo(deps: Deps): BindingOperations["personBoundTo"] {
  return async (tid, oid) => {
    const person = await boundTo(deps.store.db, { tid, oid });
    if (person === null) return null;
    const { authority } = await deps.inForce.read();
    return personById(authority, person) === null ? null : person;
  };
}

/** Binds once, at the first sign-in with a verified address. Somebody who is bound already is not bound to a second subject by it. */
export function createBindAtSignIn(deps: Deps): BindingOperations["bindAtSignIn"] {
  return async ({ tid, oid, verifiedEmail }: SignedIn) => {
    if (verifiedEmail === null) return null;
    const at = deps.now();
    const { authority, offices } = await deps.inForce.read();
    const person = personAt(authority, verifiedEmail, at);
    if (person === null) return null;
    return deps.store.transaction(async (tx) => {
      // A page that opens sends its first requests at once.
      await tx.takeTurn("binding", person);
      const before = await boundTo(tx.db, { tid, oid });
      if (before !== null) return before === person ? person : null;
      if (await isBound(tx.db, person)) return null;
      await tx.db
        .insertInto("bindings")
        .values({
          tid,
          oid,
          person,
          first_administrator: null,
          second_administrator: null,
          proposed_at: at,
          bound_at: at,
        })
        .execute();
      await tellOfBinding(tx, person, offices.monitoringOfficer);
      await tx.append({
        at,
        kind: "binding.by-address",
        about: personRecord(person),
        facts: {},
        said: { tid, oid, address: verifiedEmail },
      });
      return person;
    });
  };
}
