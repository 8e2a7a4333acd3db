import type { Operations } from "../operations/index.ts";
import type { Through } from "../rights/index.ts";
import type { TokenFault, TokenRead } from "./access-token.ts";
import { longestToken } from "./compact.ts";

/** Who calls: somebody of the authority; a person it does not know; or nobody, and for the log alone why. */
export type Caller =
  | { readonly kind: "person"; readonly person: string; readonly through: Through }
  | { readonly kind: "stranger" }
  | { readonly kind: "nobody"; readonly because: TokenFault | "no-token" | "ticket" };

/** What of the operations tells whom a subject or a ticket belongs to. */
export type Bindings = Pick<Operations, "personBoundTo" | "bindAtSignIn" | "ticketHolder">;

/** `Bearer`, one space, and what RFC 6750 lets follow. Takes `Bearer a.b.c`, not `Bearer  a.b.c` or `Bearer a b`. */
const bearer = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i;

/** The token of an `Authorization` header; null where there is none in the one form that is taken. */
function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined || authorization.length > longestToken + 7) return null;
  return bearer.exec(authorization)?.[1] ?? null;
}

/**
 * Tells who calls by their `Authorization` header. A text with dots is a token, one without a lookup ticket. A person is known by
 * tenant and object id; whoever is unknown is bound at their first sign-in where the contract (section 6) allows it.
 */
export function createCallers(
  readToken: (token: string) => Promise<TokenRead>,
  bindings: Bindings,
): (authorization: string | undefined) => Promise<Caller> {
  const byTicket = async (ticket: string): Promise<Caller> => {
    const person = await bindings.ticketHolder(ticket);
    return person === null
      ? { kind: "nobody", because: "ticket" }
      : { kind: "person", person, through: "ticket" };
  };
  const byToken = async (token: string): Promise<Caller> => {
    const read = await readToken(token);
    if (!read.ok) return { kind: "nobody", because: read.because };
    const { subject } = read;
    const person =
      (await bindings.personBoundTo(subject.tid, subject.oid)) ?? (await bindings.bindAtSignIn(subject));
    return person === null ? { kind: "stranger" } : { kind: "person", person, through: "token" };
  };
  return (authorization) => {
    const token = bearerToken(authorization);
    if (token === null) return Promise.resolve({ kind: "nobody", because: "no-token" });
    return token.includes(".") ? byToken(token) : byTicket(token);
  };
}
