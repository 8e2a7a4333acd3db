import type { Answer } from "../port.ts";
import { recordsAs } from "../state/absence.ts";
import { words } from "../words/index.ts";
import type { Given, Giving } from "./give.ts";

const { recorded } = words.absence;

/** Records that the Monitoring Officer is away, or back. Who reads is asked anew: another may decide by now. */
export async function giveAbsence({ port, shown, open, values }: Giving): Promise<Answer<Given>> {
  if (shown.is !== "absence") return { ok: false, trouble: "refused" };
  const change = open.about === "away" ? "away" : "back";
  const reason = (values["reason"] ?? "").trim();
  const answer = await port.recordAbsence({ isAbsent: change === "away", reason });
  if (!answer.ok) return answer;
  const me = await port.me();
  if (me.ok) {
    const { whoDetermines } = me.value;
    const part = recordsAs(me.value) === "own" ? "own" : "other";
    const now = { is: "absence", whoDetermines } as const;
    return { ok: true, value: { shown: now, said: recorded[part][change], goTo: null, me: me.value } };
  }
  // It is recorded all the same: what is shown goes by what the register answered.
  const { isMonitoringOfficerAbsent } = answer.value;
  const now = { ...shown, whoDetermines: { ...shown.whoDetermines, isMonitoringOfficerAbsent } };
  return { ok: true, value: { shown: now, said: recorded.other[change], goTo: null } };
}
