import type { CallContext } from "../calls/call.ts";
import { isFields, type WireRequest } from "../wire/envelope.ts";
import type { Conversation } from "./conversation.ts";
import { countsAsWork, execute, type CallRecord } from "./execute.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whatever stands beside a call: the frame it came from. */
type Asker = Pick<CallContext, "session" | "event">;

/** Does a page's calls of Outlook (`ExecuteMethod`), each in its time, no more at once than the client allows. */
export function outlookCalls(
  asker: Asker,
  host: Surroundings,
  answer: Conversation["answer"],
  records: CallRecord[],
): (request: WireRequest) => void {
  const limit = host.client.simultaneousCalls;
  let atWork = 0;
  return (request) => {
    const data = isFields(request._data) ? request._data : {};
    const weight = countsAsWork(data) ? 1 : 0;
    const isOneTooMany = limit !== null && atWork + weight > limit;
    const context: CallContext = { ...host, session: asker.session, event: asker.event };
    const { reply, record } = execute(data, context, host.faults(), isOneTooMany);
    records.push(record);
    if (isOneTooMany) host.report(`${record.name} was asked for while ${limit} other calls were running`);
    atWork += weight;
    if (reply.times === 0) return;
    host.clock.later(host.answerAfterMs + reply.lateByMs, () => {
      atWork -= weight;
      for (let time = 0; time < reply.times; time += 1) answer(request, reply.data);
    });
  };
}
