import type { Answer } from "../answer.ts";
import type { Call } from "./line.ts";

/** Gives writes their keys, and a write that is tried again the key that it had. */
export interface Keys {
  keyFor(call: Call): string;
  /** To be told what came of it: an answer ends the key, silence does not. */
  settled(call: Call, answer: Answer<unknown>): void;
}

function markOf({ method, path, body }: Call): string {
  return `${method} ${path} ${JSON.stringify(body ?? null)}`;
}

/**
 * Keys for writes (`Idempotency-Key`). Of a call that came to nothing nobody knows whether it was done: the same call again
 * is the same deed, and bears the same key. `newKey` gives a text that is never given twice.
 */
export function keysFrom(newKey: () => string): Keys {
  const open = new Map<string, string>();
  return {
    keyFor(call) {
      const mark = markOf(call);
      const key = open.get(mark) ?? newKey();
      open.set(mark, key);
      return key;
    },
    settled(call, answer) {
      const isUnknown = !answer.ok && answer.trouble !== "refused";
      if (!isUnknown) open.delete(markOf(call));
    },
  };
}
