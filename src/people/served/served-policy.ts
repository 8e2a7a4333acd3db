import type { Instant } from "../../message/index.ts";
import { domainOf, normaliseAddress } from "../address.ts";
import { assessmentAt, type AssessmentState } from "../assessment.ts";
import type { Account, Assessment, AuthorityFile, Person } from "../authority-file.ts";
import { addressMark, domainMark, type PolicyFile } from "./policy-file.ts";

/** An account as it is served: what its assessment comes to in place of the assessment, a mark in place of a personal address. */
export type ServedAccount =
  | { readonly kind: "personal"; readonly sha256: string; readonly standing: "personal" }
  | {
      readonly kind: Exclude<Account["kind"], "personal">;
      readonly address: string;
      readonly standing: Exclude<AssessmentState, "personal">;
    };

/** A person as they are served. */
export type ServedPerson = Omit<Person, "accounts"> & { readonly accounts: readonly ServedAccount[] };

/** The policy as `GET /policy` answers with it, but for its version (`api/policy.ts`). */
export type ServedPolicy = Omit<AuthorityFile, "people"> & {
  readonly salt: string;
  readonly personalDomains: readonly string[];
  readonly people: readonly ServedPerson[];
};

function servedAccount(account: Account, salt: string, at: Instant): ServedAccount {
  const { address, kind } = account;
  const standing = assessmentAt(account, at);
  if (kind === "personal" || standing === "personal")
    return {
      kind: "personal",
      sha256: addressMark(salt, normaliseAddress(address) ?? address),
      standing: "personal",
    };
  return { kind, address, standing };
}

function personalDomains({ people }: AuthorityFile, salt: string): readonly string[] {
  const domains = new Set<string>();
  for (const { accounts } of people)
    for (const { address, kind } of accounts) {
      const domain = kind === "personal" ? domainOf(address) : null;
      if (domain !== null) domains.add(domain);
    }
  return Array.from(domains)
    .map((domain) => domainMark(salt, domain))
    .sort();
}

/** An authority file as a register serves it at a moment. */
export function servedPolicy(file: AuthorityFile, salt: string, at: Instant): ServedPolicy {
  const { people, ...rest } = file;
  return {
    ...rest,
    salt,
    personalDomains: personalDomains(file, salt),
    people: people.map(({ accounts, ...person }) => ({
      ...person,
      accounts: accounts.map((account) => servedAccount(account, salt, at)),
    })),
  };
}

/** An assessment that comes to a standing at any moment. */
const assessments: Readonly<Record<Exclude<AssessmentState, "personal">, Assessment>> = {
  approved: { outcome: "passed" },
  expired: { outcome: "passed", expires: "1970-01-01" },
  pending: { outcome: "pending" },
  failed: { outcome: "failed" },
};

function accountOf(served: ServedAccount): Account {
  if (served.kind === "personal") return { kind: "personal", address: served.sha256 };
  const { kind, address, standing } = served;
  return kind === "authority" ? { kind, address } : { kind, address, assessment: assessments[standing] };
}

/**
 * A policy file from a policy as it was served, to be asked like one on disk: every address has the same standing, now and for
 * as long as this policy counts, and every check finds the same. But one: that an address imitates the domain of
 * somebody's personal account cannot be seen, since that domain is not told.
 */
export function policyFileOf(served: ServedPolicy): PolicyFile {
  const { salt, personalDomains: domains, people, ...rest } = served;
  return {
    ...rest,
    hidden: { salt, domains },
    people: people.map(({ accounts, ...person }) => ({ ...person, accounts: accounts.map(accountOf) })),
  };
}
