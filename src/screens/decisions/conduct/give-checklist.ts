import type { Checklist } from "../../../api/index.ts";
import type { Answer } from "../port.ts";
import { pointsIn } from "../state/checklist-draft.ts";
import { words } from "../words/index.ts";
import type { Given, Giving } from "./give.ts";

function given(answer: Answer<Checklist>, said: string): Answer<Given> {
  if (!answer.ok) return answer;
  return { ok: true, value: { shown: { is: "checklist", checklist: answer.value }, said, goTo: null } };
}

/** Puts the points of the form in the place of those that were seen. */
export async function giveChecklist({ port, shown, values }: Giving): Promise<Answer<Given>> {
  if (shown.is !== "checklist") return { ok: false, trouble: "refused" };
  const { checklist } = shown;
  const points = pointsIn(values, checklist);
  return given(await port.putChecklist({ version: checklist.version, points }), words.checklist.done);
}

/** Puts what the product ships in the place of the checklist that was seen. */
export async function giveRestoring({ port, open }: Giving): Promise<Answer<Given>> {
  const answer = await port.putChecklist({ version: open.about, points: null });
  return given(answer, words.checklist.restored);
}
