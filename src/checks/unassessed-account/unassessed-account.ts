import type { Finding, Level, Mailbox, Message, Remedy, Saying } from "../../message/index.ts";
import {
  approvedAddress,
  assessmentAt,
  isMember,
  looksLikeMember,
  normaliseAddress,
  personByName,
  standingOf,
  type Authority,
  type Person,
  type StandingOf,
} from "../../people/index.ts";
import { isAuthorityBusiness } from "../business.ts";
import type { Check, Context } from "../check.ts";
import { fullName } from "../naming.ts";
import { isFromAuthority } from "../outgoing.ts";
import { from, imitation, to } from "./sayings.ts";

/** How strictly each fault of an account stands in the way. */
const levels = {
  personal: "hold",
  failed: "hold",
  unknown: "hold",
  expired: "prompt",
  pending: "prompt",
  resemblance: "prompt",
} as const satisfies Readonly<Record<string, Level>>;

type KnownFault = "personal" | "failed" | "expired" | "pending";

/** What keeps a member's known account from being used; null for anybody else's, and for an approved one. */
function faultOf({ person, account, standing }: StandingOf, { at }: Context): KnownFault | null {
  if (person === null || account === null || !isMember(person)) return null;
  const state = assessmentAt(account, at);
  if (state !== "approved") return state;
  return standing === "unassessed-account" ? "pending" : null;
}

function finding(
  { clauses }: Context,
  level: Level,
  saw: Saying,
  address: string,
  member: Person | null,
  remedies: Finding["remedies"],
): Finding {
  return {
    check: "unassessed-account",
    level,
    clauses,
    saw,
    about: [address],
    people: member === null ? [] : [member.id],
    originator: null,
    remedies,
  };
}

/** A member with no approved account at all is not cut off: the sender is asked, and told how to get one. */
function aboutMember(
  context: Context,
  fault: keyof typeof levels,
  saw: Saying,
  address: string,
  member: Person,
  first: readonly Remedy[],
): Finding {
  const approved = approvedAddress(context.authority, member, context.at);
  if (approved === null)
    return finding(context, "prompt", saw, address, member, ["ask-for-assessment", ...first]);
  const naming = { ...saw, values: { ...saw.values, approved } };
  return finding(context, levels[fault], naming, address, member, ["use-approved-account", ...first]);
}

/** An imitation is held, whoever's name it bears; where it bears a member's, their approved account is named. */
function imitated(
  context: Context,
  saw: Saying,
  address: string,
  member: Person | null,
  own: readonly Remedy[],
): Finding {
  const approved = member === null ? null : approvedAddress(context.authority, member, context.at);
  const [first, ...rest] = own;
  if (approved === null)
    return finding(context, "hold", saw, address, member, [first ?? "ask-for-assessment", ...rest]);
  const naming = { ...saw, values: { ...saw.values, approved } };
  return finding(context, "hold", naming, address, member, ["use-approved-account", ...own]);
}

/** The member whose display name an address bears that the authority does not know. */
function borrowedName({ name }: Mailbox, standing: StandingOf, authority: Authority): Person | null {
  if (standing.standing !== "external" && standing.standing !== "lookalike") return null;
  const person = name === null ? null : personByName(authority, name);
  return person !== null && isMember(person) ? person : null;
}

function aboutSender(message: Message, mailbox: Mailbox, context: Context): Finding | null {
  const standing = standingOf(context.authority, mailbox, context.at);
  const fault = faultOf(standing, context);
  const member = fault === null ? borrowedName(mailbox, standing, context.authority) : standing.person;
  if (member === null || !isAuthorityBusiness(message, context.authority)) return null;
  const { address } = mailbox;
  if (standing.lookalikeOf !== null) {
    const saw = imitation("from", address, standing.lookalikeOf);
    return imitated(context, saw, address, member, []);
  }
  const why = fault ?? "unknown";
  return aboutMember(context, why, from(why, fullName(member), address), address, member, []);
}

function aboutRecipient(mailbox: Mailbox, context: Context): Finding | null {
  const { address } = mailbox;
  const standing = standingOf(context.authority, mailbox, context.at);
  const fault = faultOf(standing, context);
  if (fault !== null && standing.person !== null) {
    const saw = to(fault, fullName(standing.person), address);
    return aboutMember(context, fault, saw, address, standing.person, ["remove-recipient"]);
  }
  const resembled = looksLikeMember(context.authority, mailbox);
  if (standing.lookalikeOf !== null) {
    const saw = imitation("to", address, standing.lookalikeOf);
    return imitated(context, saw, address, resembled, ["remove-recipient"]);
  }
  if (standing.standing !== "external" || resembled === null) return null;
  const saw = to("resemblance", fullName(resembled), address);
  return aboutMember(context, "resemblance", saw, address, resembled, ["remove-recipient"]);
}

/** Members' authority business runs over the authority's accounts or assessed ones. */
export const unassessedAccount: Check = {
  id: "unassessed-account",
  level: "hold",
  examine(message, context) {
    const { from: senders, to: recipients, cc, bcc } = message.draft;
    const findings = new Map<string, Finding>();
    const add = (mailbox: Mailbox, found: Finding | null): void => {
      const key = normaliseAddress(mailbox.address) ?? mailbox.address;
      if (found !== null && !findings.has(key)) findings.set(key, found);
    };
    for (const mailbox of senders) add(mailbox, aboutSender(message, mailbox, context));
    if (isFromAuthority(message, context.authority))
      for (const mailbox of [...recipients, ...cc, ...bcc]) add(mailbox, aboutRecipient(mailbox, context));
    return Array.from(findings.values());
  },
};
