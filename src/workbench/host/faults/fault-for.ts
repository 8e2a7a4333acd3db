import type { CallFault, Faults } from "./faults.ts";
import { trapFor, type CallFacts } from "./traps.ts";

/** How this call goes wrong: its own name before the call's name before `*`, and a switch before a trap. Null: it goes well. */
export function faultFor(faults: Faults, callName: string, call: CallFacts): CallFault | null {
  return (
    faults.calls[call.name] ?? faults.calls[callName] ?? faults.calls["*"] ?? trapFor(faults.traps, call)
  );
}
