/** Words of `sharing-without-consent`. */
export const sharingWords = {
  "sharing.not-allowed":
    "“{subject}” is correspondence of {originator}, and {recipient} had no part in it; sharing it needs the originator's permission.",
  "sharing.not-allowed-untitled":
    "This message carries correspondence of {originator}, and {recipient} had no part in it; sharing it needs the originator's permission.",
  "sharing.recipients-not-named":
    "This message carries correspondence of {originator}, and its quotation does not say whether {recipient} received it; sharing it needs the originator's permission.",
  "sharing.in-mailbox":
    "Your mailbox shows that this is correspondence of {originator}, and {recipient} had no part in it; sharing it needs the originator's permission.",
  "sharing.answered":
    "Your mailbox shows that you answer correspondence of {originator}; if any of it is left here, sharing it with {recipient} needs permission.",
  "sharing.refused":
    "{originator} asked to keep this correspondence from others, and it would go to {recipient}: “{words}”",
  "sharing.allowed-in-quotation":
    "The quoted text says that {originator} allows sharing this with {recipient}: “{words}” Please confirm that it is genuine.",
  "sharing.allowed-in-original":
    "{originator} allows sharing this with {recipient} in the attached original: “{words}”",
  "sharing.consent-nearly-fits":
    "Consent {consent} of {originator} nearly fits this message for {recipient}; please confirm that it speaks of this one.",
  "sharing.consent-with-conditions":
    "{originator} consents to sharing this with {recipient} on conditions that you need to see met: “{conditions}”",
} as const;
