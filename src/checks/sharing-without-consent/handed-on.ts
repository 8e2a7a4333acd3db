import type { CarriedMessage } from "../../message/index.ts";
import type { Authority, Person } from "../../people/index.ts";
import { authorOf, peopleAmong, type Correspondence } from "../correspondence/index.ts";

/** Whether the originator has already sent a message to a member, with one of their own on top of it. */
export type HandedOn = (correspondence: Correspondence, originator: Person, member: Person) => boolean;

function keyOf(chain: number, from: Person, to: Person): string {
  return JSON.stringify([chain, from.id, to.id]);
}

/** Who received a carried message: those whom it names, or, where it names nobody, whoever wrote what answers it. */
function receiversOf(
  { to, cc }: CarriedMessage,
  answerer: Person | null,
  authority: Authority,
): readonly Person[] {
  if (to.length + cc.length > 0) return peopleAmong([...to, ...cc], authority);
  return answerer === null ? [] : [answerer];
}

/**
 * Who handed what lies below on to whom, in each chain. Only what the originator did counts: what others passed on does
 * not become shared by it. A quoted header is believed here as it is for who had a part in a message.
 */
export function handedOnIn(carried: readonly CarriedMessage[], authority: Authority): HandedOn {
  const first = new Map<string, number>();
  const above = new Map<number, Person | null>();
  carried.forEach((message, index) => {
    const { chain } = message;
    const author = authorOf(message, authority);
    const receivers = receiversOf(message, above.get(chain) ?? null, authority);
    above.set(chain, author);
    if (author === null) return;
    for (const person of receivers) {
      const key = keyOf(chain, author, person);
      if (!first.has(key)) first.set(key, index);
    }
  });
  return (correspondence, originator, member) => {
    const at = first.get(keyOf(correspondence.carried.chain, originator, member));
    return at !== undefined && at < correspondence.index;
  };
}
