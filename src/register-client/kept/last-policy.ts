import type { Instant } from "../../message/index.ts";
import type { Policy } from "../checks/register.ts";
import { keep, readKept, type Storage } from "./storage.ts";

/** The last policy that reached this mailbox. */
export interface LastPolicy {
  /** Null: there is none, it is too old, or the storage does not answer with one. Never rejects. */
  read(now: Instant): Promise<Policy | null>;
  /** Never rejects; what is not written will be fetched again. */
  write(policy: Policy, now: Instant): Promise<unknown>;
}

const key = "correspondence-control.policy";

/** Thirty days: then whoever left the authority is no longer known to this machine. */
const longestMs = 30 * 24 * 60 * 60 * 1000;

/** How a policy is kept; the shape is this file's own, so a text of another shape is none of ours. */
interface Kept extends Policy {
  readonly at: Instant;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { at, version, file } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof at === "number" && typeof version === "string" && typeof file === "object" && file !== null;
}

/** The last policy, kept in a storage; null for a place without one. */
export function lastPolicyIn(storage: Storage | null): LastPolicy {
  return {
    read: (now) =>
      readKept(storage, key).then((kept) => {
        if (!isKept(kept)) return null;
        const { at, version, file } = kept;
        // A time to come is a clock that was set back: nobody knows how old it is.
        return at <= now && now - at <= longestMs ? { version, file } : null;
      }),
    write: (policy, now) => keep(storage, key, { at: now, ...policy }),
  };
}
