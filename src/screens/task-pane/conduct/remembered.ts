import type { Instant } from "../../../message/index.ts";
import type { CheckRegister, Policy } from "../../../register-client/index.ts";

/** How long a policy serves for further checks of the same pane. */
const freshMs = 60_000;

/** The same register, asked for the policy at most once a minute; permissions are asked for anew each time. */
export function remembered(register: CheckRegister, now: () => Instant): CheckRegister {
  let last: { readonly policy: Policy; readonly at: Instant } | null = null;
  return {
    ...register,
    async policy(deadlineMs) {
      const isFresh = last !== null && now() >= last.at && now() - last.at < freshMs;
      if (last !== null && isFresh) return { ok: true, value: last.policy };
      const answer = await register.policy(deadlineMs, last?.policy ?? null);
      last = answer.ok ? { policy: answer.value, at: now() } : last;
      return answer;
    },
  };
}
