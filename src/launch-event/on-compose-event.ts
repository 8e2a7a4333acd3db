import type { Instant } from "../message/index.ts";
import {
  removeNotice,
  keepKnowledge,
  officeCalls,
  showNotice,
  type Calls,
  type WhatToKeep,
} from "../outlook/index.ts";
import { mentionsOf, partFor } from "../people/index.ts";
import { complete, type LaunchEvent } from "./completing.ts";
import { readEarly, type EarlyReading } from "./early-reading.ts";
import type { Happened } from "./handler-names.ts";
import { draftBeside, type DraftBeside, type Handling } from "./handling.ts";
import { withoutAttachmentTexts, type ItemNow } from "./item-now.ts";
import { closed, wasClosed } from "./seen.ts";
import { times } from "./times.ts";

/** What Send needs of this reading, so that it need not wait for the network: only the people whom this draft touches. */
function toKeep({ answer, judgement }: EarlyReading, at: Instant): WhatToKeep {
  if (!answer.ok || judgement === null) return {};
  const { file, version } = answer.value;
  const part = partFor(mentionsOf(judgement.understood.message), file);
  const touched = part.file.people.map(({ id }) => id);
  const { isRegisterAsked, live } = judgement;
  const consents = (live?.consents ?? []).filter(({ originator }) => touched.indexOf(originator) >= 0);
  const kept = { policy: { version, part } };
  return isRegisterAsked ? { ...kept, consents: { consents, askedAt: at } } : kept;
}

/** Says early and quietly what Send will say; a line that the sender has closed is not said again. */
function tell({ notice, now }: EarlyReading, { item }: DraftBeside, calls: Calls): Promise<unknown> {
  return notice === null || wasClosed(notice.text, now.knowledge)
    ? removeNotice(item, calls)
    : showNotice(item, calls, notice.text, notice.context);
}

/** Remembers that the sender has closed what would be said now. */
function rememberClosed(
  { notice, now }: EarlyReading,
  { item }: DraftBeside,
  calls: Calls,
  at: Instant,
): Promise<unknown> {
  if (notice === null) return Promise.resolve();
  const acknowledgements = [closed(notice.text, at), ...now.knowledge.acknowledgements];
  return keepKnowledge(item, calls, { acknowledgements });
}

const asRead = (now: ItemNow): ItemNow => now;

/** The same reading as at Send, in the background; what Send can use of it is left on the draft. */
function readAndTell(beside: DraftBeside, handling: Handling, happened: Happened): Promise<unknown> {
  const { clock, lastPolicy, register, reports } = handling;
  const hasNewAttachments = happened === "attachments-changed";
  return readEarly(beside, handling, hasNewAttachments ? withoutAttachmentTexts : asRead).then((reading) => {
    const at = clock.now();
    const calls = officeCalls({ clock, callMs: times.write, deadlineMs: times.write * 2 });
    if (happened === "notice-closed") return rememberClosed(reading, beside, calls, at);
    const kept = { ...toKeep(reading, at), ...(hasNewAttachments ? { attachments: null } : {}) };
    return Promise.all([
      tell(reading, beside, calls),
      keepKnowledge(beside.item, calls, kept),
      happened === "opened" && reading.answer.ok ? lastPolicy.write(reading.answer.value, at) : null,
      happened === "opened" ? reports.post(register, times.write) : null,
    ]);
  });
}

/** The events before Send: nobody waits for them, and none of them stops anything. Completes once, within three seconds. */
export function onComposeEvent(event: LaunchEvent, handling: Handling, happened: Happened): void {
  const nothing = (): undefined => undefined;
  complete<undefined>(event, {
    clock: handling.clock,
    limitMs: times.whole,
    begin: () => {
      const beside = draftBeside(handling);
      return beside === null
        ? Promise.resolve(undefined)
        : readAndTell(beside, handling, happened).then(nothing);
    },
    outOfTime: nothing,
    failed: nothing,
  });
}
