import { withChecks } from "./cited.ts";
import type { Protocol } from "./protocol.ts";

/**
 * The Protocol on Member/Officer Relations proposed in June 2022, with the committee report it was attached to. Clauses of
 * the report are cited as `report 4.3`. The protocol's own numbering repeats itself (3.3, 3.4, 4.8): see `occurrence`.
 */
export const cpca2022: Protocol = withChecks({
  id: "cpca-2022",
  title: "Protocol on Member/Officer Relations",
  edition: "Appendix 2 to the Audit and Governance Committee's report of 30 June 2022, and that report",
  clauses: [
    {
      number: "4.14",
      title: "Briefings stay with the member who asked",
      rule: "A briefing given to a member in confidence reaches other members only when that member allows it.",
    },
    {
      number: "report 4.3",
      title: "Authority accounts or assessed ones",
      rule: "The Monitoring Officer's advice of June 2021 asks members to use an account of the authority, or a council or business account that has passed the security assessment.",
    },
    {
      number: "report 4.4",
      title: "Personal addresses need a clear rule",
      rule: "The report of June 2022 advises that a protocol settle the use of personal mail addresses.",
    },
    {
      number: "4.8",
      occurrence: 2,
      title: "Confidential information for those entitled",
      rule: "What is confidential goes only to people with a right to see it; ask the officer who gave it before passing it on.",
    },
    {
      number: "5.2",
      title: "When confidential matter may be disclosed",
      rule: "A member keeps a confidence unless an authorised person agrees, the law requires disclosure, an adviser receives it under the same confidence, or the public interest reasonably and in good faith calls for it.",
    },
    {
      number: "5.3",
      title: "Private agenda papers are exempt",
      rule: "Papers for the private part of a meeting count as exempt until that board or committee decides to open them.",
    },
    {
      number: "3.6",
      title: "Requests go through chief officers",
      rule: "Members send requests for information or advice by way of a chief officer and not straight to junior staff.",
    },
    {
      number: "4.6",
      title: "Advice is sought from chief officers first",
      rule: "A member who wants advice turns first to a chief officer, who names the officer to speak to.",
    },
    {
      number: "4.7",
      title: "Junior officers are not asked directly",
      rule: "Members do not take requests straight to junior officers; one who receives such a request tells their manager.",
    },
    {
      number: "9.2",
      title: "Support services serve no party",
      rule: "Mail and support services are neither used nor given for party, campaign or unrelated work.",
    },
    {
      number: "7.1",
      title: "Media enquiries go to the communications team",
      rule: "Media questions about official business are passed to the communications team, under agreed procedures and publicity law.",
    },
    {
      number: "7.3",
      title: "Impartial help with media statements",
      rule: "An officer who helps a member with the media stays impartial, and members seek no help with statements that harm the authority's name.",
    },
    {
      number: "3.5",
      title: "No pressure beyond duties or hours",
      rule: "Members do not press officers to act beyond their powers, their usual duties or their usual hours.",
    },
  ],
});
