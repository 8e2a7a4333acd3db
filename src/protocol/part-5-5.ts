import { withChecks } from "./cited.ts";
import type { Protocol } from "./protocol.ts";

/** A combined authority's Member, Mayor and Officer Protocol: the fullest of the four on correspondence. */
export const partFiveFive: Protocol = withChecks({
  id: "part-5.5",
  title: "Member, Mayor and Officer Protocol",
  edition: "Part 5.5 of the constitution, undated text",
  clauses: [
    {
      number: "14.1",
      title: "Sharing correspondence needs the originator's permission",
      rule: "Ask the member whose correspondence it is before it goes to another member; where the law requires sharing, tell them which law, and the Monitoring Officer decides if they do not agree.",
    },
    {
      number: "14.2",
      title: "Official letters in the officer's name",
      rule: "A letter that speaks for the authority carries the name of the officer concerned, except in cases such as a letter to a minister from an executive member or a scrutiny chair.",
    },
    {
      number: "14.3",
      title: "The Mayor's own letters",
      rule: "Letters that the Mayor starts can go out under the Mayor's own name.",
    },
    {
      number: "14.4",
      title: "No binding letter from a member",
      rule: "No letter under a member's name binds the authority in law or gives orders for it.",
    },
    {
      number: "14.5",
      title: "Ward members say so",
      rule: "A member whose letter is about their own ward says that this is the capacity in which they write.",
    },
    {
      number: "4.2",
      title: "Members make no contracts or payments",
      rule: "Starting or approving a payment, or agreeing a contract for the authority, is for officers and not for members.",
    },
    {
      number: "12.8",
      title: "Advice kept from other members on request",
      rule: "Where a member asked an officer for advice and wants it kept private, other members are not told.",
    },
    {
      number: "12.5",
      title: "Information serves its purpose only",
      rule: "A member uses what they were given for the reason they asked for it, and for nothing else.",
    },
    {
      number: "12.7",
      title: "What is given in confidence stays there",
      rule: "Something told in confidence is passed on only when a person with the right to agree has agreed, or when the law demands it.",
    },
    {
      number: "11.6",
      title: "Group discussions are not relayed",
      rule: "An officer who was at a party group's discussion tells no other group or member about it unless that group asks.",
    },
    {
      number: "12.6",
      title: "A group's papers are its own",
      rule: "A party group's internal papers are not for members of other groups.",
    },
    {
      number: "6.6",
      title: "Requests go to senior officers",
      rule: "Unless they only want a fact, members take requests and concerns to a senior officer first.",
    },
    {
      number: "16.1",
      title: "Authority resources serve no party",
      rule: "What the authority provides to members is not for private ends, party work or campaigns.",
    },
    {
      number: "16.3",
      title: "No pressure for support outside the role",
      rule: "Members do not press staff for help with party work, elections or other matters outside the member's role.",
    },
    {
      number: "13.1",
      title: "Media contact follows agreed procedures",
      rule: "The authority deals with the media by its own agreed procedures and within publicity law.",
    },
    {
      number: "13.4",
      title: "Officers answer the media when authorised",
      rule: "An officer makes sure that they are allowed to answer the media before they do.",
    },
    {
      number: "13.6",
      title: "Members and the media",
      rule: "A member who talks to the media says in which capacity, promises nothing on possible claims or insurance, and keeps clear of electioneering when a vote is near.",
    },
    {
      number: "6.10",
      title: "Free time is respected",
      rule: "Members and officers leave one another in peace outside working time.",
    },
  ],
});
