import type { Answer, Calls } from "../calls.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import { sessionKeys } from "./budgets.ts";
import { fit, type Fitted } from "./fit.ts";
import type { KeepReport, NotKept, SessionKnowledge, WhatToKeep } from "./knowledge.ts";

type Kind = keyof SessionKnowledge;

const kinds: readonly Kind[] = ["acknowledgements", "policy", "consents", "attachments", "provenance"];

function fitted<Each extends Kind>(kind: Each, value: SessionKnowledge[Each] | null): Fitted {
  return value === null ? { text: null, notKept: [] } : fit[kind](value);
}

function write(item: ComposeItem, calls: Calls, kind: Kind, text: string): Promise<readonly NotKept[]> {
  return calls
    .ask<unknown>(`sessionData.setAsync ${kind}`, (callback) => {
      item.sessionData.setAsync(sessionKeys[kind], text, callback);
    })
    .then((answer: Answer<unknown>) => (answer.ok ? [] : [{ kind, what: kind, why: "not-written" }]));
}

/** Takes a kind away; that it was not there is as good. */
function remove(item: ComposeItem, calls: Calls, kind: Kind): Promise<readonly NotKept[]> {
  return calls
    .ask<unknown>(`sessionData.removeAsync ${kind}`, (callback) => {
      item.sessionData.removeAsync(sessionKeys[kind], callback);
    })
    .then((answer: Answer<unknown>) =>
      answer.ok || answer.failed === "refused" ? [] : [{ kind, what: kind, why: "not-written" }],
    );
}

/**
 * Leaves knowledge on the item for the send handler, each kind within its budget, so that together they never take more
 * than 40,000 characters. What does not fit is left out and reported; nothing older stays in its place.
 */
export function keepKnowledge(item: ComposeItem, calls: Calls, what: WhatToKeep): Promise<KeepReport> {
  const writing = kinds.map((kind) => {
    const value = what[kind];
    if (value === undefined) return Promise.resolve([]);
    const { text, notKept } = fitted(kind, value);
    const written = text === null ? remove(item, calls, kind) : write(item, calls, kind, text);
    return written.then((more) => [...notKept, ...more]);
  });
  return Promise.all(writing).then((reports) => ({
    notKept: reports.reduce<readonly NotKept[]>((all, each) => [...all, ...each], []),
  }));
}
