import type { Remedy } from "../../message/index.ts";

/**
 * What the sender can do, in one sentence that begins with what to do. Of several wordings the first counts whose
 * `{placeholders}` the finding supplies: its own values, `{about}`, and `{determination}` where part-5.5, 14.1 is cited.
 */
export const remedyWords: Readonly<Record<Remedy, readonly [string, ...string[]]>> = {
  "request-consent": ["Ask {originator} for permission.", "Ask for permission."],
  "inform-of-legal-obligation": [
    "If the law requires you to share it, tell {originator} so and name the legal provision.",
    "If the law requires you to share it, tell the originator so and name the legal provision.",
  ],
  "refer-to-monitoring-officer": [
    "If {originator} does not agree, refer it to the Monitoring Officer, who decides ({determination}).",
    "If {originator} does not agree, your authority's local procedure lets you refer it to the Monitoring Officer.",
    "Refer it to the Monitoring Officer.",
  ],
  "remove-recipient": ["Remove {about}.", "Remove the recipient."],
  "show-recipient": ["Move {about} from Bcc to Cc.", "Move the recipient from Bcc to Cc."],
  "remove-carried": ["Take the earlier message out."],
  "send-in-officers-name": ["Send it in the name of the relevant officer."],
  "remove-statement": ["Take the sentence out."],
  "state-capacity": ["Say in which capacity you write."],
  "use-approved-account": ["Use {approved} instead.", "Use an approved account."],
  "ask-for-assessment": ["Ask for an authority account or a security assessment."],
  "give-lawful-basis": ["Say who agreed, or which law requires it."],
  "choose-senior-officer": ["Address a senior officer."],
  "ask-communications": ["Ask the communications team."],
  "delay-delivery": ["Delay delivery until office hours."],
  "give-reason": ["Give a reason and send."],
  "ask-for-release": ["Ask the Monitoring Officer to release this message."],
  "report-false-alarm": ["Report a false alarm."],
};
