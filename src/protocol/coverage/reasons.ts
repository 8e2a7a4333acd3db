import type { ProvisionStanding } from "./provision.ts";

/** Why a provision is not checked. The key stands in the tables of the documents, the sentence on the page. */
export const reasons = {
  introduces: ["outside", "It says what the document is, whom it binds or what its words mean."],
  roles: ["outside", "It describes what a role is for; no one message keeps or breaks it."],
  conduct: ["outside", "Courtesy and fairness are for people to judge; reading tone would accuse wrongly."],
  relationships: ["outside", "Interests and personal ties do not show in a message."],
  employment: ["outside", "Appointing, managing and disciplining staff is not seen in a message."],
  decisions: ["outside", "It is about preparing, taking or recording decisions."],
  meetings: ["outside", "It happens in a meeting, at an event or on a visit."],
  silence: ["outside", "A message shows what was sent, not what ought to have been."],
  rights: ["outside", "A message does not show who is entitled to see what."],
  procedure: ["outside", "It says where a question or complaint goes and what follows."],
  posts: ["outside", "It limits what holders of certain posts do outside their work."],
  services: ["outside", "It is about equipment, training or services rather than correspondence."],
  social: ["outside", "Posts on social media do not pass through the mail client."],
  report: ["outside", "It reports to the committee and asks nothing of a sender."],
  later: ["guided", "What is done with information later does not show in the message that gave it."],
  instruction: [
    "guided",
    "Instructions in a letter are listed; whether an officer may take one, no message shows.",
  ],
  asking: ["guided", "Whom to ask and for what is advice; whether a request is proper, people judge."],
  publicity: ["guided", "Advice where the media are written to; the words are for communications to judge."],
  neutrality: ["guided", "Campaigning is checked; neutrality beyond that is for people to judge."],
  criticism: ["guided", "Advice on how to raise a concern; whether criticism is fair, people judge."],
  third: ["guided", "Whether a third person may know is advice; the law and the facts decide it."],
} as const satisfies Readonly<Record<string, readonly [ProvisionStanding, string]>>;

export type Reason = keyof typeof reasons;
