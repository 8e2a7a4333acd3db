import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { personById } from "../../people/index.ts";
import { capacityOf, withNamesShort } from "./capacity.ts";
import { partsOf } from "./parts.ts";

const wilk = personById(harrowmere(), "m2");

function capacityOfText(text: string) {
  return capacityOf(partsOf(text), wilk);
}

describe("the capacity in which somebody writes", () => {
  it.each([
    "I am the ward member for Fenside. There is water in the road.",
    "I'm one of your three local councillors in Fenside. I have passed it on.",
    "My name is Tomasz and I am a ward councillor for Fenside. A parcel was left in a puddle.",
    "I’m the Mill Lane councillor, and the gate is open.",
    "I am councillor for Fenside. Is the cash machine coming back?",
    "I was elected to represent Fenside, so the complaint is mine to chase.",
    "Your Fenside councillors, Amina and I, are outside the shop on Saturday.",
    "As one of the ward councillors here I was asked to look into the noise.",
    "Writing as the ward representative: the gate of your yard was open.",
    "As your elected representative I'm glad you wrote.",
    "Tomasz here, ward cllr for Fenside. The skip comes on Saturday.",
    "I'm Tomasz, councillor for Fenside. There are bins in the lock.",
  ])("is that of a ward: %s", (text) => {
    expect(capacityOfText(`Dear Ms Lowe,\n\n${text}\n\nTomasz`)).toBe("ward");
  });

  it.each([
    "I am glad that your ward councillor has written to you.",
    "I'm not your ward member.",
    "Please ask Amina Rahman, ward member for Castle Meadow.",
    "As the officer told councillors, the road is shut.",
    "As a result the councillor was late.",
    "Your members and I met on Tuesday.",
    "Your councillors were told.",
    "The lamp is mended.",
  ])("is not said by: %s", (text) => {
    expect(capacityOfText(`Dear Ms Lowe,\n\n${text}\n\nTomasz`)).toBe("unstated");
  });

  it.each([
    ["a firm's name", "Wilk Legal LLP", "elsewhere"],
    ["a profession", "Solicitor for the landlord", "elsewhere"],
    ["a profession and a firm, which is one role", "Solicitor, Wilk Legal LLP", "elsewhere"],
    ["the chair of another body", "Chair of Governors, Fen School", "elsewhere"],
    ["another body's office", "Neighbourhood Watch co-ordinator", "elsewhere"],
    ["the chair of a committee", "Chair of the Audit Committee", "office"],
    ["a seat", "Fenside Ward Councillor", "ward"],
    ["an office of another council", "Leader, Tarnvale Borough Council", "elsewhere"],
    ["the lead of a group", "Leader of the Independent Group", "elsewhere"],
    ["a group that is signed for", "for and on behalf of the Independent Group", "elsewhere"],
    ["a party's seat and the ward after it", "Green Party Councillor, Fenside", "ward"],
    ["a seat in Welsh", "Cynghorydd, Fenside", "ward"],
    ["a ward beside the name", "Tomasz Wilk | Fenside Ward", "ward"],
    ["a division after the name", "Tomasz Wilk, Fenside Division", "ward"],
    ["a ward beside the party", "Long Drove Ward - Labour", "ward"],
    ["whom one represents", "Representing the residents of Fenside", "ward"],
    ["where one was elected", "Elected to represent Fenside", "ward"],
    ["a ward that one represents", "Representing Long Drove ward on the Council", "ward"],
    ["one of several", "One of your Fenside councillors", "ward"],
    ["a ward with its label", "Ward: Fenside", "ward"],
    ["a hospital's ward", "Tomasz Wilk | Elm Ward, Fen Hospital", "unstated"],
    ["whom one represents elsewhere", "Representing Saltgate Harriers", "unstated"],
    ["the seat of somewhere else", "Green Party Councillor, Saltgate", "unstated"],
    ["a place in an address", "Councillor's Lodge, 4 Fenside", "unstated"],
    ["nothing", "01632 960001", "unstated"],
  ])("is told by %s under the name", (_, line, capacity) => {
    expect(capacityOfText(`Dear Ms Lowe,\n\nThe lease is here.\n\nRegards\n\nTomasz Wilk\n${line}`)).toBe(
      capacity,
    );
  });
});

describe("a post in the directory", () => {
  const post = (said: string, line: string) =>
    capacityOf(partsOf(`Dear Ms Lowe,\n\nThe lease is here.\n\nRegards\n\nTomasz Wilk\n${line}`), {
      id: "m2",
      name: "Tomasz Wilk",
      kind: "member",
      accounts: [],
      post: said,
    });

  it.each([
    ["Councillor", "Ward Councillor for Fenside", "ward"],
    ["Ward Member for Fenside", "Ward Member for Fenside", "ward"],
    ["Councillor", "Councillor", "unstated"],
    ["Board Member", "Board Member", "office"],
    ["Convenor of Roads", "Convenor of Roads", "office"],
  ])("%s is no office where it only names a seat: %s", (said, line, capacity) => {
    expect(post(said, line)).toBe(capacity);
  });
});

describe("the names of the authority made short", () => {
  it("are whole words", () => {
    const names = [["harrowmere", "combined", "authority"], ["oca"]];
    expect(withNamesShort("As your local member I wrote to the OCA's depot.", names)).toBe(
      "As your local member I wrote to the Combined Authority's depot.",
    );
    expect(withNamesShort("Harrowmere Combined Authority", names)).toBe("Combined Authority");
  });
});
