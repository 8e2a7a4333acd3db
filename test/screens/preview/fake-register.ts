import type { Consent } from "../../../src/consent/index.ts";
import type { CheckRegister, Policy } from "../../../src/register-client/index.ts";

const silence = Promise.resolve({ ok: false, trouble: "unreachable", problem: null } as const);

/** A register that nobody reaches. */
export const unreachable: CheckRegister = {
  policy: () => silence,
  lookUp: () => silence,
  report: () => silence,
};

/** A register that knows a policy and some permissions, and takes every report. */
export function fakeRegister(policy: Policy, consents: readonly Consent[] = []): CheckRegister {
  return {
    policy: () => Promise.resolve({ ok: true, value: policy }),
    lookUp: () => Promise.resolve({ ok: true, value: { consents, receipts: {} } }),
    report: () => Promise.resolve({ ok: true, value: null }),
  };
}
