import { withChecks } from "./cited.ts";
import type { Protocol } from "./protocol.ts";

/** A metropolitan borough council's protocol, with one run of numbers through the whole document. */
export const sefton: Protocol = withChecks({
  id: "sefton",
  title: "Protocol for Relationships between Members and Officers",
  edition: "Section G of the council's constitution, undated text",
  clauses: [
    {
      number: "69",
      title: "Copies need the author's consent; none blind",
      rule: "Correspondence between a member and an officer is copied to another member only when its author says so or agrees, and every copy is visible.",
    },
    {
      number: "67",
      title: "Advice kept from other members on request",
      rule: "Where a member asked an officer for advice and wants it kept private, other members are not told.",
    },
    {
      number: "70",
      title: "Official letters in the officer's name",
      rule: "A letter that speaks for the council carries the name of the officer concerned, except in cases such as a letter to a minister from a Cabinet member or a scrutiny chair.",
    },
    {
      number: "71",
      title: "The Mayor's own letters",
      rule: "Letters that the Mayor starts can go out under the Mayor's own name.",
    },
    {
      number: "72",
      title: "No binding letter from a member",
      rule: "No letter under a member's name binds the council in law or gives orders for it.",
    },
    {
      number: "73",
      title: "Ward members say so",
      rule: "A member whose letter is about their own ward says that this is the capacity in which they write.",
    },
    {
      number: "74",
      title: "Other roles are named",
      rule: "A member who often writes to the council in another role makes plain which role they are asking in.",
    },
    {
      number: "66",
      title: "What is given in confidence stays there",
      rule: "Something told in confidence is passed on only when a person with the right to agree has agreed, or when the law demands it.",
    },
    {
      number: "41",
      title: "Group discussions are not relayed",
      rule: "An officer who was at a party group's discussion tells no other group or member about it unless that group asks.",
    },
    {
      number: "65",
      title: "A group's papers are its own",
      rule: "A party group's internal papers are not for members of other groups.",
    },
    {
      number: "53",
      title: "Staff who handle members' messages",
      rule: "Staff who handle members' messages take care that council resources serve no private or party end.",
    },
    {
      number: "79",
      title: "Council resources serve no party",
      rule: "What the council provides to members is not for private ends, party work or campaigns.",
    },
  ],
});
