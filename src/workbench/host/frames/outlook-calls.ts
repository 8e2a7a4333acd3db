import type { CallContext } from "../calls/call.ts";
import { countsAsWork, execute, type CallRecord, type Wanted } from "./execute.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whatever stands beside a call: the frame it came from. */
type Asker = Pick<CallContext, "session" | "event">;

/** Does one call and answers it in its time: never, once or twice. */
export type DoCall = (wanted: Wanted, answer: (data: unknown) => void) => void;

/** A page's calls of Outlook, no more at once than the client allows. */
export interface OutlookCalls {
  readonly doCall: DoCall;
  /** The page serves another item or another event: what still runs for the old one takes no place any more. */
  readonly startAfresh: () => void;
}

/** Does a page's calls of Outlook, and keeps a record of each. */
export function outlookCalls(asker: Asker, host: Surroundings, records: CallRecord[]): OutlookCalls {
  const limit = host.client.simultaneousCalls;
  let atWork = new Set<symbol>();
  return {
    doCall(wanted, answer) {
      const isWork = countsAsWork(wanted);
      const isOneTooMany = limit !== null && isWork && atWork.size >= limit;
      const context: CallContext = { ...host, session: asker.session, event: asker.event };
      const { reply, record } = execute(wanted, context, host.faults(), isOneTooMany);
      records.push(record);
      if (isOneTooMany) host.report(`${record.name} was asked for while ${limit} other calls were running`);
      // Assumed: a call that is never answered is lost, and takes no place among those that run.
      if (reply.times === 0) return;
      const work = Symbol(record.name);
      const place = atWork;
      if (isWork) place.add(work);
      host.clock.later(host.answerAfterMs + reply.lateByMs, () => {
        place.delete(work);
        for (let time = 0; time < reply.times; time += 1) answer(reply.data);
      });
    },
    startAfresh() {
      atWork = new Set();
    },
  };
}
