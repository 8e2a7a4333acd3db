import type { PaneHost } from "../../../outlook/index.ts";
import type { Checked } from "./check-draft.ts";
import { evidenceFor } from "./evidence/index.ts";
import { toAskFor } from "./to-ask.ts";
import { askingOf, keysOf, type Card, type Subject } from "../state/card.ts";

/** A card for each finding and each unread thing that asks, with what the sender said of it before. */
export function cardsOf(
  checked: Checked,
  host: Pick<PaneHost, "acknowledged" | "reported" | "released" | "now">,
): readonly Card[] {
  const { findings, unread, message, authority, reading } = checked;
  const subjects: readonly Subject[] = [
    ...findings.map((finding) => {
      const evidence = evidenceFor(finding, message, authority);
      return { is: "finding", finding, evidence } as const;
    }),
    ...unread
      .filter(({ level }) => level === "prompt")
      .map((each) => ({ is: "unread", unread: each }) as const),
  ];
  const keys = keysOf(subjects);
  return subjects.map((subject, at) => ({
    key: keys[at] ?? "",
    level: subject.is === "finding" ? subject.finding.level : "prompt",
    subject,
    reason: host.acknowledged(askingOf(subject), reading)?.reason ?? null,
    release: host.released(askingOf(subject), reading)?.reason ?? null,
    toAsk: subject.is === "finding" ? toAskFor(subject.finding, checked, host.now()) : [],
    isReported: host.reported(askingOf(subject), reading) !== null,
    settled: null,
  }));
}
