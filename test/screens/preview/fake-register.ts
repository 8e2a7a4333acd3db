import type { Consent } from "../../../src/consent/index.ts";
import type { CheckRegister, Policy, Trouble } from "../../../src/register-client/index.ts";

/** A register that answers nothing, and why. */
export function registerIn(trouble: Trouble): CheckRegister {
  const nothing = () => Promise.resolve({ ok: false, trouble, problem: null } as const);
  return { policy: nothing, lookUp: nothing, report: nothing };
}

/** A register that nobody reaches. */
export const unreachable = registerIn("unreachable");

/** A register that knows a policy and some permissions, and takes every report. */
export function fakeRegister(policy: Policy, consents: readonly Consent[] = []): CheckRegister {
  return {
    policy: () => Promise.resolve({ ok: true, value: policy }),
    lookUp: () => Promise.resolve({ ok: true, value: { consents, receipts: {} } }),
    report: () => Promise.resolve({ ok: true, value: null }),
  };
}
