import { noRegister, policyFileAt, type CheckRegister } from "../../../register-client/index.ts";
import { pageClock } from "../../shared/index.ts";

/** Where the policy of fictional people lies, in a development build without a register; null in every other. */
declare const __POLICY_ADDRESS__: string | null;

/** The register of this build. */
export function registerHere(): CheckRegister {
  const ask: typeof fetch = (address, init) => fetch(address, init);
  return __POLICY_ADDRESS__ === null ? noRegister : policyFileAt(__POLICY_ADDRESS__, ask, pageClock);
}
