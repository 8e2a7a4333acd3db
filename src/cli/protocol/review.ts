import { isoInLondon, type Instant } from "../../message/index.ts";

/** When a protocol is to be reviewed, as half a sentence; a day that has passed is a reminder (report of June 2022, recommendation d). */
export function sayReview(due: string | null, now: Instant): string {
  if (due === null) return "nobody said when it was last reviewed (protocolReview)";
  return isoInLondon(now).slice(0, 10) > due
    ? `its review was due on ${due}: please tell the Monitoring Officer`
    : `its review is due on ${due}`;
}
