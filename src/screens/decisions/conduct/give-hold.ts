import type { ConsentRequestView } from "../../../api/index.ts";
import type { Answer, DecisionsPort } from "../port.ts";
import { label, words } from "../words/index.ts";
import type { Given, Giving, NotGiven } from "./give.ts";

const { records } = words;

/** Whether records are to be kept past their time, or no longer. */
export type HoldDeed = "hold" | "liftHold";

/** Keeps the records of the request that is shown, or no longer; then it is shown anew, for the register answers nothing of it. */
export async function holdShown(
  port: DecisionsPort,
  deed: HoldDeed,
  id: string,
  reason: string,
): Promise<Answer<ConsentRequestView>> {
  const answer = await port[deed](id, { reason });
  return answer.ok ? port.find(id) : answer;
}

function says(text: string): NotGiven {
  return { ok: false, trouble: "refused", says: text };
}

/** Keeps the records of a request that is named by its number, or no longer. */
export async function giveKeeping({ port, values }: Giving): Promise<Answer<Given> | NotGiven> {
  const [id, reason] = [(values["number"] ?? "").trim(), (values["reason"] ?? "").trim()];
  const isLifting = values["what"] === "lift";
  const answer = await port[isLifting ? "liftHold" : "hold"](id, { reason });
  if (answer.ok)
    return {
      ok: true,
      value: { shown: null, said: label(records.done[isLifting ? "lift" : "hold"], { id }), goTo: null },
    };
  if (answer.trouble === "not-found" || answer.trouble === "not-allowed") return says(records.unknown);
  return answer.trouble === "refused" && answer.state !== undefined ? says(records.isSo) : answer;
}
