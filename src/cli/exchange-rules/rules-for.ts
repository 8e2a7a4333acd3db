import type { Instant } from "../../message/index.ts";
import {
  authorityOf,
  standingOf,
  type Authority,
  type AuthorityFile,
  type Standing,
} from "../../people/index.ts";
import { limits, rulePrefix, type MailRule, type Value } from "./mail-rule.ts";
import { grouped } from "./split.ts";

/** What happens to mail of members that no check has seen. `audit` only counts it, in the message trace. */
export type WhenUnchecked = "moderate" | "reject" | "audit";

/** What the rules are made of, beside the authority. */
export interface RuleOptions {
  readonly whenUnchecked: WhenUnchecked;
  /** Who moderates: an address. */
  readonly moderator: string;
  /** Assessments count at this moment. */
  readonly at: Instant;
}

/** The rules, and the addresses for which there can be none because they are too long for a condition. */
export interface RuleSet {
  readonly rules: readonly MailRule[];
  readonly left: readonly string[];
}

/** A family of rules that differ in their addresses only. */
interface Family {
  readonly title: string;
  readonly comment: string;
  /** The condition that takes the addresses. */
  readonly condition: "FromAddressContainsWords" | "AnyOfRecipientAddressContainsWords";
  readonly addresses: readonly string[];
  readonly others: Readonly<Record<string, Value>>;
}

/** A header that is there has a character that is no space; Exchange has no condition for "is there". */
const unlessChecked = {
  ExceptIfHeaderMatchesMessageHeader: "X-Correspondence-Checked",
  ExceptIfHeaderMatchesPatterns: ["\\S"],
  // Answers to invitations are written by Outlook itself, and no send check sees them.
  ExceptIfMessageTypeMatches: "Calendaring",
};

function explanation(name: string): string {
  return `${name}: this message was not checked against the Member/Officer protocol. Please send it again from Outlook with the Correspondence Control add-in. If you cannot, ask the Monitoring Officer.`;
}

function actionFor({ whenUnchecked, moderator }: RuleOptions, name: string): Readonly<Record<string, Value>> {
  const reject = {
    RejectMessageReasonText: explanation(name),
    RejectMessageEnhancedStatusCode: "5.7.1",
  };
  if (whenUnchecked === "reject") return reject;
  // Mode Audit lets the message go and records that the rule applied.
  return whenUnchecked === "audit" ? { ...reject, Mode: "Audit" } : { ModerateMessageByUser: [moderator] };
}

function addressesOf(authority: Authority, at: Instant, wanted: readonly Standing[]): readonly string[] {
  const ofMembers = authority.file.people.filter(({ kind }) => kind !== "officer");
  const addresses = ofMembers.flatMap(({ accounts }) => accounts.map(({ address }) => address));
  return addresses.filter((address) =>
    wanted.includes(standingOf(authority, { name: null, address }, at).standing),
  );
}

function families(authority: Authority, options: RuleOptions): readonly Family[] {
  const { name } = authority.file;
  const unapproved = addressesOf(authority, options.at, ["personal-account", "unassessed-account"]);
  return [
    {
      title: "unchecked, of members",
      comment: "Mail of a member that no send check has seen: from a phone, or another client.",
      condition: "FromAddressContainsWords",
      addresses: addressesOf(authority, options.at, ["authority-account"]),
      others: { FromScope: "InOrganization", ...unlessChecked, ...actionFor(options, name) },
    },
    {
      title: "unchecked, to unapproved accounts",
      comment: "Mail to a member's personal account, or to one without a live assessment.",
      condition: "AnyOfRecipientAddressContainsWords",
      addresses: unapproved,
      others: { FromScope: "InOrganization", ...unlessChecked, ...actionFor(options, name) },
    },
    {
      title: "from unapproved accounts",
      comment:
        "Mail that comes in from a member's personal account, or one without a live assessment: it says so.",
      condition: "FromAddressContainsWords",
      addresses: unapproved,
      others: {
        FromScope: "NotInOrganization",
        SetHeaderName: "X-Correspondence-Account",
        SetHeaderValue: "unapproved",
        PrependSubject: "[Not an approved account] ",
      },
    },
  ];
}

function sizeOf(parameters: Readonly<Record<string, Value>>): number {
  return Object.values(parameters).reduce(
    (sum, value) => sum + (typeof value === "object" && "constant" in value ? 5 : String(value).length),
    0,
  );
}

/** One rule, or as many as the addresses need. */
function rulesOf({ title, comment, condition, addresses, others }: Family): readonly MailRule[] {
  const groups = grouped(addresses, limits.charactersInRule - sizeOf(others));
  return groups.map((group, index) => {
    const number = groups.length === 1 ? "" : ` ${String(index + 1)}/${String(groups.length)}`;
    return {
      name: `${rulePrefix} ${title}${number}`,
      comment,
      parameters: { [condition]: group, ...others },
    };
  });
}

/** Marks that came from outside count for nothing: taken off before any other rule looks. */
const strip: readonly MailRule[] = ["X-Correspondence-Checked", "X-Correspondence-Account"].map((header) => ({
  name: `${rulePrefix} take ${header} off`,
  comment: `${header} on mail from outside was written by nobody we know.`,
  parameters: { FromScope: "NotInOrganization", RemoveHeader: header },
}));

/**
 * The mail-flow rules for an authority, in the order in which Exchange is to apply them. Addresses at one of which Exchange
 * would stumble are `left` rather than cut. Source: report of June 2022, 4.3 and 4.4; Exchange Online limits.
 */
export function rulesFor(file: AuthorityFile, options: RuleOptions): RuleSet {
  const all = families(authorityOf(file), options);
  const isTooLong = (address: string): boolean => address.length > limits.charactersInWord;
  const left = new Set(all.flatMap(({ addresses }) => addresses.filter(isTooLong)));
  const rules = all.flatMap((family) =>
    rulesOf({ ...family, addresses: family.addresses.filter((address) => !isTooLong(address)) }),
  );
  const complete = [...strip, ...rules].map((rule) => ({
    ...rule,
    parameters: { Mode: "Enforce", ...rule.parameters, StopRuleProcessing: { constant: "$false" } },
  }));
  return { rules: complete, left: [...left] };
}
