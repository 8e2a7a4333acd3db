import type { Clock } from "../outlook/index.ts";
import {
  noRegister,
  policyFileAt,
  registerAt,
  ticketIn,
  type CheckRegister,
  type Storage,
} from "../register-client/index.ts";

/**
 * The register of this build: that of the authority, asked with the ticket that the pane left; a file of fictional people in
 * development; or none, and then there is no policy.
 */
export function registerHere(clock: Clock, storage: Storage | null): CheckRegister {
  if (__REGISTER_ADDRESS__ !== null) {
    const ticket = ticketIn(storage);
    return registerAt({ url: __REGISTER_ADDRESS__, token: () => ticket.read(clock.now()), fetch, clock });
  }
  return __POLICY_ADDRESS__ === null ? noRegister : policyFileAt(__POLICY_ADDRESS__, fetch, clock);
}
