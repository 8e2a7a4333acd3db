import type { Correspondence } from "../../../api/index.ts";
import { sharingsToAsk, type SharingToAsk } from "../../../checks/index.ts";
import { instantOf, type CarriedMessage, type Finding } from "../../../message/index.ts";
import { fullName } from "../../../people/index.ts";
import type { Checked } from "./check-draft.ts";

/** What an originator can be asked about a finding: one piece of correspondence, and everybody it would go to. */
export interface ToAsk {
  readonly correspondence: Correspondence;
  readonly originator: string;
  /** Ids and names of the members it would reach. */
  readonly shareWith: readonly { readonly id: string; readonly name: string }[];
}

/** The correspondence that a carried message is; null where nothing says when it was sent, since nothing can then cover it. */
function correspondenceOf(
  { messageId, subject, sent }: CarriedMessage,
  author: string,
): Correspondence | null {
  if (sent === null) return null;
  return {
    ...(messageId === null ? {} : { messageIds: [messageId] }),
    author,
    subject: (subject ?? "").slice(0, 500),
    sent: new Date(instantOf(sent)).toISOString(),
    medium: "email",
  };
}

function toAskOf(same: readonly SharingToAsk[]): ToAsk | null {
  const [first] = same;
  if (first === undefined) return null;
  const correspondence = correspondenceOf(first.carried, first.author.id);
  if (correspondence === null) return null;
  const members = new Map(same.map(({ member }) => [member.id, member] as const));
  return {
    correspondence,
    originator: first.originator.id,
    shareWith: [...members.values()].map((member) => ({ id: member.id, name: fullName(member) })),
  };
}

/**
 * What the originator of a finding can be asked: each piece of correspondence that goes to its member, with all the members
 * whom the message shows it to, so that one answer serves for them all. Empty for findings of other checks.
 */
export function toAskFor(finding: Finding, { message, authority }: Checked, at: number): readonly ToAsk[] {
  if (finding.check !== "sharing-without-consent") return [];
  const sharings = sharingsToAsk(message, authority, at);
  const isOurs = ({ originator, member }: SharingToAsk): boolean =>
    originator.id === finding.originator && finding.people.includes(member.id);
  const carried = new Set(sharings.filter(isOurs).map((each) => each.carried));
  return [...carried]
    .map((one) =>
      toAskOf(sharings.filter((each) => each.carried === one && each.originator.id === finding.originator)),
    )
    .filter((each) => each !== null);
}
