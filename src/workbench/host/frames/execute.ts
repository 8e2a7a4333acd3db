import { callOf, reportIds } from "../calls/table.ts";
import type { Call, CallContext } from "../calls/call.ts";
import { errorCodes, Refusal, type ErrorName } from "../calls/refusal.ts";
import { faultFor } from "../faults/fault-for.ts";
import type { CallFault, Faults } from "../faults/faults.ts";
import { isFields, type Fields } from "../wire/envelope.ts";
import { permissionStrength } from "../wire/numbers.ts";

/** A call as it came: which, with what, in which circumstances. */
interface Asked {
  readonly call: Call;
  readonly params: Fields;
  readonly context: CallContext;
}

/** What goes back to the page: the data of the answer, how often, and after how long beyond the usual time. */
export interface Reply {
  readonly data: unknown;
  readonly times: 0 | 1 | 2;
  readonly lateByMs: number;
}

/** What is kept of every call, for tests and for the workbench's log. */
export interface CallRecord {
  readonly id: number;
  readonly name: string;
  readonly params: Fields;
  /** Null: it was done. */
  readonly error: number | null;
  readonly fault: CallFault | null;
}

const once = (data: unknown): Reply => ({ data, times: 1, lateByMs: 0 });

function failed(code: number): Fields {
  return { error: true, wasSuccessful: false, errorCode: code };
}

function refused(error: ErrorName): Fields {
  return failed(errorCodes[error]);
}

/** The data of an answer that says it went well. A call that gives nothing has no `data` at all. */
function wrapped(call: Call, data: unknown): unknown {
  return call.raw ? data : { error: false, wasSuccessful: true, data };
}

/** What stands against doing the call at all. */
function objection({ call, context }: Asked): ErrorName | null {
  if (call.need > permissionStrength[context.manifest.permission]) return "AccessRestricted";
  if (call.inEvents === false && context.event !== null) return "ApiCallNotSupportedByExtensionPoint";
  return null;
}

/** Does the call, or says in Outlook's own number why not. */
function done(asked: Asked): unknown {
  const { call, params, context } = asked;
  const against = objection(asked);
  if (against !== null) return refused(against);
  try {
    const data = call.answer(params, context);
    return wrapped(call, data);
  } catch (error) {
    if (error instanceof Refusal) return failed(error.code);
    throw error;
  }
}

/** Does the call as its fault wants it. `throws` is done in the page: here the call is like any other. */
function faulty(asked: Asked, fault: CallFault): Reply {
  switch (fault.how) {
    case "never":
      return { data: null, times: 0, lateByMs: 0 };
    case "fails":
      return once(failed(fault.code));
    case "twice":
      return { data: done(asked), times: 2, lateByMs: 0 };
    case "late":
      return { data: done(asked), times: 1, lateByMs: fault.ms };
    case "empty":
      done(asked);
      return once(null);
    case "text":
      done(asked);
      return once("a text");
    case "answers":
      return once(wrapped(asked.call, fault.data));
    case "forgets":
      return once(wrapped(asked.call, undefined));
    case "throws":
      return once(done(asked));
  }
}

/** The parameters as an object; the one call that sends a list gets its places as names. */
function paramsIn(data: Fields): Fields {
  const given = data["ApiParams"];
  if (isFields(given)) return given;
  return Array.isArray(given) ? Object.fromEntries(given.entries()) : {};
}

/** A call as a page asks for it; `call` is undefined for one that the stand-in does not know. */
export interface Wanted {
  readonly id: number;
  readonly call: Call | undefined;
  readonly params: Fields;
}

/** The call that Office.js asks for (`ExecuteMethod`), by its dispatch id. */
export function wantedBy(data: Fields): Wanted {
  const method = data["MethodData"];
  const id = isFields(method) ? Number(method["DispatchId"]) : Number.NaN;
  return { id, call: callOf(id), params: paramsIn(data) };
}

/** Whether a call is one of those that may run three at a time; what Office.js reports about itself is not. */
export function countsAsWork({ id }: Wanted): boolean {
  return !reportIds.has(id);
}

/** Does what a page wants of Outlook, with the fault that is switched on for it. */
export function execute(
  { id, call, params }: Wanted,
  context: CallContext,
  faults: Faults,
  isOneTooMany: boolean,
): { readonly reply: Reply; readonly record: CallRecord } {
  const name = call?.member?.(params) ?? call?.name ?? `call ${id}`;
  const answered = (reply: Reply, fault: CallFault | null) => ({
    reply,
    record: { id, name, params, fault, error: errorIn(reply.data) },
  });
  if (call === undefined) return answered(once(refused("OperationNotSupported")), null);
  // Assumed: Microsoft names the limit of three and not what a fourth call gets. Refused is the stricter reading.
  if (isOneTooMany) return answered(once(refused("GenericResponseError")), null);
  const { event, session } = context;
  const fault = faultFor(faults, call.name, { name, params, event, session });
  const asked = { call, params, context };
  return answered(fault === null ? once(done(asked)) : faulty(asked, fault), fault);
}

function errorIn(data: unknown): number | null {
  return isFields(data) && data["error"] === true ? Number(data["errorCode"]) : null;
}
