import { within, type Answer, type Policy } from "../register-client/index.ts";
import type { Handling } from "./handling.ts";
import { times } from "./times.ts";

/** The policy as the register says it now; where nothing has changed, it gives no more than its word for the last one. */
export function policyNow({ clock, lastPolicy, register }: Handling): Promise<Answer<Policy>> {
  return within(lastPolicy.read(clock.now()), times.storage, clock, null).then((known) =>
    register.policy(times.network - times.storage, known),
  );
}
