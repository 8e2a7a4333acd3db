import type { ChecklistPoint } from "../../../../api/index.ts";

/**
 * What an assessment looks at until the authority changes it: the baseline of a UK public body, in our own words. After the topics
 * of Cyber Essentials (requirements for IT infrastructure) and of the National Cyber Security Centre's guidance for organisations.
 */
export const baseline: readonly ChecklistPoint[] = [
  {
    id: "second-step",
    text: "To sign in takes a second step, such as a code or a key.",
    from: "NCSC: a second step to sign in. Cyber Essentials: who has access.",
  },
  {
    id: "supported-client",
    text: "The device and the mail app are still kept up by their makers, and have the last updates.",
    from: "NCSC: keep devices up to date. Cyber Essentials: updates.",
  },
  {
    id: "disk-encryption",
    text: "What is stored on the device is encrypted.",
    from: "NCSC: safe devices. Cyber Essentials: safe settings.",
  },
  {
    id: "screen-lock",
    text: "The screen locks by itself, and takes a PIN, a face or a finger to open.",
    from: "NCSC: safe devices. Cyber Essentials: safe settings.",
  },
  {
    id: "no-forwarding",
    text: "No rule sends mail on to an account outside by itself.",
    from: "NCSC: safe mail. Cyber Essentials: safe settings.",
  },
  {
    id: "leaver-contact",
    text: "We know whom to call when the person joins or leaves, so that access ends in time.",
    from: "NCSC: people who join, move and leave. Cyber Essentials: who has access.",
  },
];
