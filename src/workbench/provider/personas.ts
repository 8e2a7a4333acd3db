import type { Person } from "../../people/index.ts";

/** Somebody who can sign in at the trial provider: without a password, because nobody there is real. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly address: string;
  readonly group: "Members" | "Officers";
}

/** The person as one who signs in; null without an account of the authority or an assessed one. */
export function personaOf({ id, title, name, post, kind, accounts }: Person): Persona | null {
  const account = accounts.find((one) => one.kind !== "personal");
  if (account === undefined) return null;
  return {
    id,
    name: title === undefined ? name : `${title} ${name}`,
    post: post ?? "",
    address: account.address,
    group: kind === "officer" ? "Officers" : "Members",
  };
}

/** The tenant of everybody at the trial provider. */
const trialTenant = "trial";

/** What tokens say of a person: their tenant and object id, as Entra ID does, and a verified address for the first sign-in. */
export function claimsOf({ id, name, address }: Persona) {
  return {
    sub: `trial-${id}`,
    tid: trialTenant,
    oid: `trial-${id}`,
    name,
    preferred_username: address,
    email: address,
    email_verified: true,
  };
}
