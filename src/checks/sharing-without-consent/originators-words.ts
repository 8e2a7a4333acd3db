import type { Message } from "../../message/index.ts";
import type { Authority, Person } from "../../people/index.ts";
import { authorOf } from "../correspondence/index.ts";
import { readSpeech, verdictFor, type Speech, type Verdict } from "./permission/index.ts";

/** What an originator's own words say of passing a message on to somebody, and where they stand. */
export interface Word {
  readonly verdict: Verdict;
  readonly how: "quoted" | "attached";
  /** The place in `Message.carried` of the message that says it: it holds for that one and those below it. */
  readonly index: number;
}

/** Answers questions about what originators wrote in carried messages, each message read once and only when asked. */
export interface OriginatorsWords {
  /** What the originator said last, in this chain, about this member; null when nothing. */
  about(originator: Person, chain: number, member: Person): Word | null;
  /** Whether the originator asked, anywhere in this chain, that it be kept confidential. */
  askedForConfidence(originator: Person, chain: number): boolean;
}

interface Spoken {
  readonly index: number;
  readonly speech: Speech;
}

/** The originators' words in a message. Never reads the sender's own text: permission there counts for nothing. */
export function originatorsWordsIn(message: Message, authority: Authority): OriginatorsWords {
  const written = new Map<string, number[]>();
  message.carried.forEach((carried, index) => {
    const author = authorOf(carried, authority);
    if (author === null) return;
    const key = `${String(carried.chain)} ${author.id}`;
    const indexes = written.get(key);
    if (indexes === undefined) written.set(key, [index]);
    else indexes.push(index);
  });
  const read = new Map<string, readonly Spoken[]>();
  const spokenBy = (originator: Person, chain: number): readonly Spoken[] => {
    const key = `${String(chain)} ${originator.id}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const spoken = (written.get(key) ?? []).map((index) => ({ index, speech: speechOf(message, index) }));
    read.set(key, spoken);
    return spoken;
  };
  return {
    about(originator, chain, member) {
      for (const { index, speech } of spokenBy(originator, chain)) {
        const verdict = verdictFor(speech, { member, originator, authority });
        const how = message.carried[index]?.how ?? "quoted";
        if (verdict !== null) return { verdict, how, index };
      }
      return null;
    },
    askedForConfidence: (originator, chain) =>
      spokenBy(originator, chain).some(({ speech }) => speech.asksForConfidence),
  };
}

function speechOf(message: Message, index: number): Speech {
  const carried = message.carried[index];
  return readSpeech(carried?.words ?? "", carried?.subject ?? "");
}
