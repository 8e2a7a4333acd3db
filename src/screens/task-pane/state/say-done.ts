import { cleaned } from "../../../decision/index.ts";
import type { Remedy } from "../../../message/index.ts";
import { doneAnyway, doneWords, label } from "../../words.ts";
import type { Card } from "./card.ts";

/** What was done by a remedy, in one sentence. */
export function sayDone(remedy: Remedy, { subject }: Card): string {
  const about = subject.is === "finding" ? subject.finding.about.join(", ") : subject.unread.what;
  return label(doneWords[remedy] ?? doneAnyway, { about: cleaned(about, 120) });
}
