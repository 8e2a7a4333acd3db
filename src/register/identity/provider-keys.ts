import { createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet } from "jose";
import type { Instant } from "../../message/index.ts";
import type { FetchJson } from "./fetch-json.ts";
import { mayVerify } from "./published-key.ts";

/** The provider's keys, by the id a token names. */
export interface ProviderKeys {
  /** The keys that verify; null where no key has this id, also after looking again where that was due. */
  readonly keysFor: (kid: string) => Promise<LocalJWKSet | null>;
}

/** An unknown id makes us look again no oftener than this, whoever sends how many. */
const betweenLooksMs = 5 * 60_000;
/** As long as the provider has never answered, nobody can sign in: then we look oftener. */
const betweenTriesMs = 5_000;
/** Keys that the provider withdrew are forgotten after this, if it can be reached. */
const freshMs = 60 * 60_000;

interface Loaded {
  readonly keys: LocalJWKSet;
  readonly kids: ReadonlySet<string>;
  readonly at: Instant;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}

/** The address of the keys in the discovery document (OpenID Connect Discovery 1.0, section 4.3). */
function keysAddress(document: unknown, issuer: string): string {
  const address = field(document, "jwks_uri");
  if (field(document, "issuer") !== issuer) throw new Error("the discovery document is another issuer's");
  if (typeof address !== "string" || !URL.canParse(address)) throw new Error("no address of keys");
  if (new URL(address).protocol !== "https:" && new URL(issuer).protocol === "https:")
    throw new Error("the keys' address is not https");
  return address;
}

function isSet(value: unknown): value is JSONWebKeySet {
  return Array.isArray(field(value, "keys"));
}

async function load(issuer: string, fetchJson: FetchJson, at: Instant): Promise<Loaded> {
  const discovery = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const found = await fetchJson(keysAddress(await fetchJson(discovery), issuer));
  if (!isSet(found)) throw new Error("no set of keys");
  const named = found.keys.filter(mayVerify);
  const kids = new Set(named.map((key) => key.kid ?? ""));
  return { keys: createLocalJWKSet({ keys: named }), kids, at };
}

/**
 * The keys that the configured issuer publishes, and no others: what a token says of keys is not looked at. Kept while the
 * provider is away. Source: ASVS 5.0, 9.1.3; promise S1 (a rotation costs at most one look in five minutes).
 */
export function createProviderKeys(issuer: string, fetchJson: FetchJson, now: () => Instant): ProviderKeys {
  let loaded: Loaded | null = null;
  let triedAt = -Infinity;
  let looking: Promise<void> | null = null;

  const look = (): Promise<void> => {
    triedAt = now();
    looking ??= load(issuer, fetchJson, triedAt)
      .then((found) => {
        loaded = found;
      })
      .catch(() => undefined) // Away: what is known stays known, what is not stays refused.
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  const mayLook = (): boolean => now() - triedAt >= (loaded === null ? betweenTriesMs : betweenLooksMs);
  const known = (kid: string): LocalJWKSet | null => (loaded?.kids.has(kid) === true ? loaded.keys : null);
  const isStale = (): boolean => loaded !== null && now() - loaded.at >= freshMs;

  return {
    keysFor: async (kid) => {
      if (isStale() && mayLook()) await look();
      const keys = known(kid);
      if (keys !== null) return keys;
      if (looking === null && !mayLook()) return null;
      await (looking ?? look());
      return known(kid);
    },
  };
}
