import { sendersOf } from "../../message/index.ts";
import type { CarriedMessage, Mailbox, Participant } from "../../message/index.ts";
import { canonicalName, sameAddress } from "../../people/index.ts";

/** Who had a part in a carried message, outsiders too. */
export interface Parties {
  readonly authors: readonly Participant[];
  readonly all: readonly Participant[];
}

/**
 * Who had a part in each carried message, in their order. Where a message names no recipients, whoever received what
 * quotes it has it as well.
 */
export function partiesOf(carried: readonly CarriedMessage[]): readonly Parties[] {
  const above = new Map<number, readonly Participant[]>();
  return carried.map((message) => {
    const { to, cc, chain } = message;
    const authors = sendersOf(message);
    const received = to.length + cc.length > 0 ? [...to, ...cc] : (above.get(chain) ?? []);
    const all = [...authors, ...received];
    above.set(chain, all);
    return { authors, all };
  });
}

/** Whether a mailbox is among participants: by its address, or by its name where only a name was printed. */
export function isAmong(participants: readonly Participant[], { name, address }: Mailbox): boolean {
  return participants.some((each) => {
    if (each.address !== null) return sameAddress(each.address, address);
    return each.name !== null && name !== null && canonicalName(each.name) === canonicalName(name);
  });
}
