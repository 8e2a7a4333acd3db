import { callTable } from "../calls/table.ts";
import { supplementCall } from "../calls/supplement.ts";
import type { Faults } from "../faults/faults.ts";
import type { Session } from "../session/session.ts";
import { recipientFields } from "../session/person.ts";
import type { SupplementAnswer, SupplementFacts, Throwing } from "../supplement/messages.ts";
import { isFields, type Fields } from "../wire/envelope.ts";
import type { Wanted } from "./execute.ts";

/** The calls that are to throw, as the page can tell them apart: by number and recipient field. */
function throwingCalls(faults: Faults): readonly Throwing[] {
  const throws = (...names: readonly string[]) =>
    [...names, "*"].some((name) => faults.calls[name]?.how === "throws");
  return callTable.flatMap((call): readonly Throwing[] => {
    if (call.member === undefined) return throws(call.name) ? [{ id: call.id, recipientField: null }] : [];
    return [...recipientFields.keys()]
      .filter((recipientField) => throws(call.name, call.member?.({ recipientField }) ?? ""))
      .map((recipientField) => ({ id: call.id, recipientField }));
  });
}

/** What the page's supplement must know beside `session`. */
export function supplementFacts(session: Session, mailbox: number, faults: Faults): string {
  const facts: SupplementFacts = {
    standIn: "facts",
    mailbox,
    isDraft: session.kind === "compose",
    inReplyTo: session.kind === "compose" ? session.state.inReplyTo : null,
    throwing: throwingCalls(faults),
  };
  return JSON.stringify(facts);
}

/** The call that the page's supplement asks for, and how to answer it; null for a message that is none. */
export function supplementWish(
  message: Fields,
): { readonly wanted: Wanted; readonly answered: (data: unknown) => string } | null {
  const { standIn, number, name, params } = message;
  if (standIn !== "call" || typeof number !== "number" || typeof name !== "string") return null;
  const call = supplementCall(name);
  const wanted = { id: call?.id ?? 0, call, params: isFields(params) ? params : {} };
  const answered = (data: unknown) => {
    const answer: SupplementAnswer = { standIn: "answer", number, data };
    return JSON.stringify(answer);
  };
  return { wanted, answered };
}
