import { withChecks } from "./cited.ts";
import type { Protocol } from "./protocol.ts";

/** A combined authority's Member/Officer Relations Protocol. Only its sections are numbered, so a section is what is cited. */
export const partFiveThree: Protocol = withChecks({
  id: "part-5.3",
  title: "Member/Officer Relations Protocol",
  edition: "Part 5.3 of the constitution, undated text",
  clauses: [
    {
      number: "7",
      title: "Officers' advice to members",
      rule: "Confidential information goes only to people with a right to it, and what a member learns in one capacity is not used in another.",
    },
    {
      number: "11",
      title: "Correspondence",
      rule: "Correspondence is normally confidential, official letters carry an officer's name save in exceptional cases, and a letter that seems to bind the authority, speak to its liability or give orders for it comes from an officer.",
    },
    {
      number: "9",
      title: "Briefings and political groups",
      rule: "What a political group discusses or keeps confidential is not passed to another group, and the authority's resources are kept out of party matters.",
    },
    {
      number: "5",
      title: "Undue pressure",
      rule: "Members do not push officers to work beyond their powers, their duties or their hours.",
    },
  ],
});
