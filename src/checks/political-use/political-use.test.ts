import { describe, expect, it } from "vitest";
import { compared } from "../../../test/support/check-case.ts";
import { campaignIn } from "./campaigning.ts";
import { politicalUseCases } from "./political-use.cases.ts";
import { politicalUse } from "./political-use.ts";

describe("political-use", () => {
  it.each(politicalUseCases)("finds what it has to when $when", (row) => {
    const { found, expected } = compared(politicalUse, row);
    expect(found).toEqual(expected);
  });
});

describe("a sentence", () => {
  it.each([
    "We are door-knocking in Fenside on Sunday.",
    "Vote Labour on 6 May!",
    "Please vote for me on polling day.",
    "Help us re-elect Councillor Keane.",
    "Could you deliver leaflets for our candidate?",
    "The ward party needs helpers for its stall.",
    "Donations to the campaign fund go to the treasurer of the association.",
    "Tickets for the party raffle are two pounds, and every penny goes to the election.",
    "Join the Green Party today.",
    "Only the Conservatives can win here, so lend us your vote.",
    "I would be grateful for your vote on 6 May.",
    "Please print two hundred posters for the Conservative campaign.",
    "The branch meeting is on Friday, bring party members who have not been.",
    "Could you deliver leaflets for our campaign?",
    "Could you help with stuffing envelopes for my campaign on Thursday?",
    "Volunteers for my campaign to win the ward back meet at ten.",
    "Our campaign for the by-election needs volunteers on Saturday.",
    "On Saturday we are canvassing two hundred households in Fenside.",
    "A phone bank for the Conservatives starts at seven.",
    "Who can push the party's flyers through doors in Mill Lane?",
    "Councillor Day is seeking re-selection in Fenside.",
    "Back the Greens for cleaner buses.",
    "I should be glad of your vote at the hustings.",
    "There is a whip-round for the party's battle bus.",
    "Who can help get our vote out on the 6th?",
    "Don't forget that we need helpers to get our vote out.",
    "Four helpers are needed outside the museum on polling day.",
    "We are a teller short on polling day, can you take over at the primary school?",
    "The rota for our stall by the library, before the by-election, has gaps.",
    "Please bring the candidate's leaflets to the station at nine.",
    "Doorstep session on Sunday at two, by the chapel.",
    "We are knocking on doors to ask people about the election.",
    "Labour asks you to deliver leaflets on Sunday.",
    "Volunteers for the ward election meet at ten.",
    "Our campaign volunteers are out with leaflets in Mill Lane.",
    "Our campaign needs helpers.",
    "Vote for Amina Rahman on polling day.",
    "Only a Green vote in Fenside will save the baths.",
    "A vote for the Lib Dems is a vote for the bridge.",
    "The campaign launch is at the Corn Hall: bring placards.",
    "Your donation reached campaign headquarters today.",
    "Thank you for agreeing to nominate me.",
    "Who has an hour to help Asha get elected in Fenside?",
    "Are you telling outside the chapel on polling day?",
    "It would be an honour to have your vote in May.",
    "I shall need two more names on my nomination form.",
    "Asha was selected to fight Millrace for the Greens.",
    "Help us win Fenside back from the Tories.",
    "Together we can turn this ward green.",
    "Please remember me when you go to the polls.",
    "The adoption meeting is on Monday, and every member of our branch has a vote.",
    "The May rally is for the Conservative candidate.",
    "My cheque for the mayoral campaign is on its way.",
    "She deserves another four years, and on 6 May you can give her them.",
    "Join the party: membership is a fiver and there is an election to win.",
    "Twelve of you for door knocking on Sunday, please.",
    "I am standing in Mill Lane again in May.",
    "Let us take Fenside off the Tories.",
    "Can I rely on your vote again?",
    "A cross in the box next to my name would do nicely.",
    "Who can offer lifts to the polls?",
    "Only the Greens can beat Labour in Fenside.",
    "Vote for change on 6 May.",
    "Millrace needs a Liberal Democrat mayor.",
    "I want to be your next mayor.",
    "The campaign for re-election starts at the Lamb.",
    "Please like my campaign page.",
  ])("campaigns: “%s”", (sentence) => {
    expect(campaignIn(sentence)).toBe(sentence);
  });

  it.each([
    "Our campaign volunteers dug out nine ponds last winter.",
    "Get the vote out of the way before lunch.",
    "Helpers for the school fair are told that it is polling day.",
    "Volunteers at the library sort books on Saturday.",
    "A doorstep session on food waste starts at ten.",
    "The crews' strike ballot closes on Friday, and flyers lie in the canteen.",
    "Posters for the parent governor elections hang in the hall.",
    "The traders' ballot opens on Monday and leaflets go to every shop.",
    "A ballot of tenants needs helpers on Saturday.",
    "The youth council elections are on Friday, bring posters.",
    "The Conservatives have asked to use the atrium for a stall.",
    "The Labour Party asked whether they may hold a raffle here.",
    "I am knocking on doors in Quay Street to ask people about the crossing.",
    "Our campaign paid for a second ambulance.",
    "Put it to a vote when all are there, and hold the ballot in June.",
    "The votes were counted twice in the residents' ballot.",
    "Vote for our bridge in the poll of the prettiest bridges.",
    "Council mail must not be used for canvassing or for leaflets of a party.",
    "The Labour group will vote against the budget.",
    "The Green Party has six seats on the committee.",
    "Polling stations open at seven, and the returning officer needs forty tellers.",
    "Please vote on item 5.",
    "We are canvassing the views of tenants on the lettings policy.",
    "Wardens are door-knocking in Mill Lane to warn of the flood.",
    "The road safety campaign needs volunteers.",
    "The Christmas party is on Friday, and there is a raffle for the hospice.",
    "There are four candidates for the post of planner.",
    "The third party has settled.",
    "The branch library opens a stall.",
    "Thank you for nominating me for the staff award.",
    "We shall help the pupils get one of them elected as their speaker.",
    "May we have your votes by noon, or your apologies?",
    "He is telling outside contractors about the gas works.",
    "Conservative councillors contributed to the debate on the levy.",
    "The recycling campaign launch needs posters.",
    "The meadow was selected as a candidate for a pond.",
    "I am standing for election as vice-chair of the committee.",
    "You have the chance to vote on the name of the new gritter.",
    "Each nomination form is checked by two people.",
    "Reform of the network needs volunteers for a panel.",
    "The green spaces team needs volunteers.",
    "Labour market figures come with a newsletter.",
    "A resident complains about Conservative leaflets in his letter box.",
    "The consultation leaflets were delivered to every house.",
    "Nominations for the by-election close on Tuesday.",
    "The annual canvass has ended, and the register is published on Tuesday.",
    "Canvass forms go out to 14,000 households on Monday.",
    "Canvassing of members or governors will disqualify an applicant.",
    "Please join our campaign to collect five thousand answers.",
    "Please support our campaign for safer streets by displaying the poster.",
    "Raise money for our campaign to restore the pier.",
    "We will be knocking on doors in Quay Street to tell people of the gas works.",
    "Volunteers are needed as poll clerks on 6 May.",
    "The branch line needs a new campaign for a station.",
    "Back Labour's motion or move one of your own.",
    "The bank's phone line is open, and leaflets are at reception.",
    "We are seeking volunteers for the flood wardens.",
    "The contractor deserves another four years.",
    "Join the party that goes round the depot at ten.",
    "Door knocking by the gas engineers starts at nine.",
    "I am standing in for Asha in May.",
    "The Tories took the point off the agenda.",
    "You can rely on your vote being recorded.",
    "Put a cross in the box if you need a parking space.",
    "The Conservatives can win the vote on Thursday if two of us are away.",
    "Staff may vote for two colleagues on 6 May.",
    "Vote for one name only on 6 May.",
    "He is to be your next line manager.",
    "The school's campaign page has had nine thousand hits.",
    "The Conservative group has nominated me again for the chair.",
    "The Greens have applied for permission to put a stall up.",
    "An election among the junior staff needs helpers.",
    "I have had a leaflet from the Greens which uses our crest.",
    "",
  ])("does not: “%s”", (sentence) => {
    expect(campaignIn(sentence)).toBeNull();
  });

  it("campaigns with what is carried beside an election in the sentences around it, and not beside a word about one", () => {
    const leaflets = "Could you spare an hour for leaflets?";
    expect(campaignIn(`On 6 May you have the chance to vote. ${leaflets}`)).toBe(leaflets);
    expect(campaignIn(`Until polling day no posters go up. ${leaflets}`)).toBeNull();
    expect(campaignIn(`The Green Party has new seats. ${leaflets}`)).toBeNull();
    expect(campaignIn(`The hospice's ballot is on Friday. ${leaflets}`)).toBeNull();
  });

  it("is of the register of electors where the mail says so elsewhere", () => {
    expect(campaignIn("Canvassers: second stage starts Monday", "Collect your canvass packs.")).toBeNull();
    expect(campaignIn("Canvassers: bring your boots", "We meet at the corner.")).not.toBeNull();
  });

  it("is read in linear time, however it goes on", () => {
    expect(campaignIn("campaign for ".repeat(20_000))).toBeNull();
    expect(campaignIn("vote for anna smith ".repeat(10_000))).toBeNull();
  });
});
