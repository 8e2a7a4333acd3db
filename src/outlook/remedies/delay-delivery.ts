import type { Instant } from "../../message/index.ts";
import type { Answer } from "../calls.ts";
import { instantIn } from "../read-item/instant-in.ts";
import type { CarriedOut, Choices, RemedyFailed } from "./carried-out.ts";
import { advised, failed, type Target } from "./target.ts";

type Delay = Pick<Office.DelayDeliveryTime, "getAsync" | "setAsync">;

/** Sets the time and reads it again; null when the item says so. 0 is "at once". */
async function set(delay: Delay, until: Instant, { calls }: Target): Promise<RemedyFailed | null> {
  const written = await calls.ask<unknown>("delayDeliveryTime.setAsync", (callback) => {
    delay.setAsync(new Date(until), callback);
  });
  if (!written.ok) return failed(written.failed);
  const now = await read(delay, { calls });
  if (!now.ok) return failed(now.failed);
  return now.value === until ? null : failed("not-proven");
}

async function read(delay: Delay, { calls }: Pick<Target, "calls">): Promise<Answer<Instant>> {
  const answer = await calls.ask<unknown>("delayDeliveryTime.getAsync", (callback) => {
    delay.getAsync(callback);
  });
  return answer.ok ? { ok: true, value: instantIn(answer.value) ?? 0 } : answer;
}

/** Delays delivery until the chosen time. Outlook older than Mailbox 1.13 lets only the sender do it. */
export async function delayDelivery({ until }: Choices, target: Target): Promise<CarriedOut> {
  const { delayDeliveryTime: delay } = target.item;
  if (delay === undefined || until === undefined) return advised("delay-delivery");
  const before = await read(delay, target);
  if (!before.ok) return failed(before.failed);
  const refusal = await set(delay, until, target);
  if (refusal !== null) return refusal;
  return {
    how: "done",
    undo: async () => {
      const now = await read(delay, target);
      if (!now.ok) return failed(now.failed);
      if (now.value !== until) return failed("changed-since");
      return (await set(delay, before.value, target)) ?? { how: "undone" };
    },
  };
}
