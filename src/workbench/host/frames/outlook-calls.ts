import type { CallContext } from "../calls/call.ts";
import { countsAsWork, execute, type CallRecord, type Wanted } from "./execute.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whatever stands beside a call: the frame it came from. */
type Asker = Pick<CallContext, "session" | "event">;

/** Does one call and answers it in its time: never, once or twice. */
export type DoCall = (wanted: Wanted, answer: (data: unknown) => void) => void;

/** Does a page's calls of Outlook, no more at once than the client allows. */
export function outlookCalls(asker: Asker, host: Surroundings, records: CallRecord[]): DoCall {
  const limit = host.client.simultaneousCalls;
  let atWork = 0;
  return (wanted, answer) => {
    const weight = countsAsWork(wanted) ? 1 : 0;
    const isOneTooMany = limit !== null && atWork + weight > limit;
    const context: CallContext = { ...host, session: asker.session, event: asker.event };
    const { reply, record } = execute(wanted, context, host.faults(), isOneTooMany);
    records.push(record);
    if (isOneTooMany) host.report(`${record.name} was asked for while ${limit} other calls were running`);
    if (reply.times === 0) return;
    atWork += weight;
    host.clock.later(host.answerAfterMs + reply.lateByMs, () => {
      atWork -= weight;
      for (let time = 0; time < reply.times; time += 1) answer(reply.data);
    });
  };
}
