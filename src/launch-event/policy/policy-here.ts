import type { Clock } from "../../outlook/index.ts";
import { policyFile } from "./policy-file.ts";
import { unreachable, type PolicySource } from "./policy.ts";

/** Where the policy comes from in this build: a file of fictional people in development; in production nowhere yet. */
export function policyHere(clock: Clock): PolicySource {
  return __POLICY_ADDRESS__ === null ? unreachable : policyFile(__POLICY_ADDRESS__, fetch, clock);
}
