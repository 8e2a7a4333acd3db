import { describe, expect, it } from "vitest";
import { harrowmere, message } from "../../../test/support/build.ts";
import type { Letter } from "../../message/index.ts";
import { readLetters } from "./index.ts";

const asked =
  "Dear Mrs Hale,\n\nThank you for your letter. I have asked when the shelter was last inspected.";

/** The last letter of a mail to a resident, whose own text is given; in the body, or attached under a covering note. */
function letterIn(from: string, text: string, where: "body" | "letter.docx" = "body"): Letter {
  const { draft } = message({
    from,
    to: ["Ivy Hale <ivy.hale@homenet.example>"],
    subject: "The shelter",
    text,
  });
  const letters = readLetters([{ where, text }], { draft, carried: [], authority: harrowmere() });
  return letters[letters.length - 1]!;
}

const signed = (from: string, ...lines: readonly string[]): Letter =>
  letterIn(from, [asked, lines.join("\n")].join("\n\n"));

describe("whose signature it is", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "with pronouns and honours",
      "m2",
      ["Regards", "Tomasz Wilk MBE BSc (Hons) (he/him)", "Ward Member for Fenside"],
    ],
    ["all in capitals", "m2", ["T.", "", "TOMASZ WILK", "WARD MEMBER FOR FENSIDE"]],
    ["by a short forename", "m2", ["Tom Wilk", "Ward Member for Fenside"]],
    ["in two languages", "m2", ["Yn gywir / Yours sincerely", "Y Cyng. / Cllr Tomasz Wilk"]],
    [
      "above copies for others",
      "m2",
      ["Yours sincerely", "T Wilk (Cllr)", "cc: Dorothy Ames, Head of Highways"],
    ],
    ["for a member by an assistant", "o4", ["Lewis Grant", "Member Support Officer", "pp Cllr Tomasz Wilk"]],
    ["dictated", "o4", ["Yours sincerely", "Dictated by Cllr Wilk", "", "Tomasz Wilk (Cllr)"]],
    ["in brackets", "o4", ["Yours sincerely", "(signed) Tomasz Wilk"]],
    [
      "by a forename above the post",
      "m2",
      ["Best", "Tomasz", "Member of the Transport Committee", "Harrowmere Combined Authority"],
    ],
  ])("is the member's when it stands %s", (_, from, lines) => {
    expect(signed(from, ...lines).signatory).toBe("m2");
  });

  it("is an officer's own beside the name of the Mayor whom they assist", () => {
    const lines = ["Regards", "Lewis", "Executive Assistant to the Mayor, Helen Okoro"];
    expect(signed("o4", ...lines).signatory).toBe("o4");
  });

  it("is the Mayor's, or a member's, for whom somebody else signs", () => {
    expect(signed("o4", "Lewis Grant", "On behalf of the Mayor").inNameOf).toBe("mayor");
    expect(signed("o4", "Lewis Grant", "for Cllr Tomasz Wilk").signatory).toBe("m2");
    expect(signed("o4", "Lewis Grant", "Office of the Mayor").inNameOf).toBe("officer");
  });

  it("is nobody's where a team of the authority signs", () => {
    expect(signed("m2", "The Fenside branch committee").inNameOf).toBe("none");
    expect(signed("m2", "Parking Services", "Harrowmere Combined Authority").inNameOf).toBe("none");
  });

  it("is the sender's where a last sentence only speaks of the authority", () => {
    expect(letterIn("m2", "Approved. The Authority will pay").signatory).toBe("m2");
  });

  it("is a stranger's under an attached letter, and the sender's under the mail", () => {
    const strangers = `Dear Councillor,\n\nWe ask to be heard.\n\nYours faithfully\n\nBrenda Locke\nConvener`;
    expect(letterIn("m2", strangers, "letter.docx").inNameOf).toBe("none");
    expect(letterIn("m2", strangers).signatory).toBe("m2");
  });
});

describe("the capacity that a signature states", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "a ward, below slogans",
      "m2",
      ["Tomasz Wilk", "Ward Member for Fenside", "", "Please note: I do not work on Mondays."],
    ],
    [
      "a ward, on one long line",
      "m2",
      ["Tomasz Wilk | Councillor for Fenside | 01632 960 777 | tomasz.wilk@harrowmere.example | Chat: @wilk"],
    ],
    [
      "a ward, with leave taken in own words",
      "m2",
      ["Have a good season,", "Tomasz", "", "Your local councillor for Fenside"],
    ],
    [
      "an office, on one very long line",
      "m1",
      [
        "With every good wish,",
        "Cllr Amina Rahman, Lead Member for Transport, Harrowmere Combined Authority, Civic Wharf, Harrowmere HM1 4QZ",
      ],
    ],
    [
      "an office in two languages",
      "m1",
      ["Cofion gorau", "Amina Rahman", "Aelod Arweiniol / Lead Member for Transport"],
    ],
    [
      "an office, above an address that a client joined to it",
      "m1",
      [
        "Yours sincerely",
        "Cllr Amina Rahman | Lead Member for Transport at Harrowmere\nCivic Wharf, Elmstow Road, Harrowmere, HM1 4QZ, Wexmoor\nFollow us: our page",
      ],
    ],
    [
      "a ward, in initials above a motto",
      "m2",
      ["TW", "Member for Fenside Ward (Independent)", "“Working for you all year round”"],
    ],
    ["a ward, of the reader's", "m2", ["Tomasz Wilk", "Your Fenside Councillor"]],
    ["a ward, after a dash", "m2", ["Tomasz Wilk", "Councillor - Fenside Ward"]],
    ["a ward, by the name of the seat", "m2", ["Tomasz Wilk", "Fenside Ward"]],
    ["a ward, by its name before the title", "m2", ["Tomasz Wilk", "Fenside councillor"]],
    [
      "wards, of several who are signed for",
      "m2",
      ["Tomasz Wilk", "On behalf of the three Fenside councillors"],
    ],
    [
      "an office, beside the name of the seat",
      "m1",
      ["Amina Rahman", "Lead Member for Transport", "Castle Ward"],
    ],
    [
      "an office, named by its field",
      "m1",
      ["Amina Rahman", "Transport Lead, Harrowmere Combined Authority"],
    ],
    [
      "an office, on a line with a full stop",
      "m1",
      ["Yours,", "Amina Rahman,", "Lead Member for Transport."],
    ],
    ["a seat on a board", "m2", ["Tomasz Wilk", "Member, Business Board"]],
    ["one of two wards", "m2", ["Tomasz Wilk and Amina Rahman", "Members for Fenside and for Castle"]],
    [
      "an officer's post beside another's",
      "o3",
      ["Dorothy Ames", "Head of Highways", "for Paul Ferris, Director of Transport"],
    ],
  ])("is %s", (_, from, lines) => {
    expect(signed(from, ...lines).capacityStated).toBe(true);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "offices of two bodies on one line",
      "m1",
      ["Amina Rahman", "Lead Member for Transport | Leader, Tarnvale Borough Council"],
    ],
    [
      "roles on three lines",
      "m2",
      [
        "Tomasz Wilk",
        "Fenside Ward Member - Harrowmere Combined Authority",
        "Leader - Tarnvale Council",
        "Trustee - Tarn Hospice",
      ],
    ],
    [
      "the post of who has a copy",
      "m2",
      ["Yours sincerely", "Tomasz Wilk", "", "Enc. plan", "cc Dorothy Ames, Head of Highways"],
    ],
    ["a name and an address", "m2", ["Take care", "", "Tomasz Wilk, 3 Drove End, Fenside FS2 9QQ"]],
  ])("is not stated by %s", (_, from, lines) => {
    expect(signed(from, ...lines).capacityStated).toBe(false);
  });
});

describe("what is no signature", () => {
  it("is a line that promises without a full stop above a name", () => {
    const letter = letterIn(
      "m2",
      "yes go ahead, the Authority will pay for the six skips\n\nTom\n\nSent from my iPhone",
    );
    expect(letter.statements.map(({ kind }) => kind)).toEqual(["obligation"]);
  });

  it("is a second thought below the name", () => {
    const letter = signed("m2", "Regards", "Tomasz Wilk", "", "and the Authority will pay for the tyre too");
    expect(letter.statements.map(({ kind }) => kind)).toEqual(["obligation"]);
  });
});

describe("a letter is official", () => {
  it("when an officer or the Mayor writes in post, whatever the matter", () => {
    const thanks = "Dear Ivy,\n\nCongratulations on your wedding anniversary!\n\nRegards\n\n";
    expect(letterIn("o3", `${thanks}Dorothy Ames\nHead of Highways`).official).toBe(true);
    expect(letterIn("mayor", `${thanks}Helen Okoro\nMayor of Harrowmere`).official).toBe(true);
    expect(letterIn("m1", `${thanks}Amina Rahman\nLead Member for Transport`).official).toBe(false);
  });

  it("when the authority's name is printed at the head of its pages", () => {
    const { draft } = message({ from: "m2", to: ["ivy.hale@homenet.example"], subject: "Shelter", text: "" });
    const text = `${asked}\n\nYours sincerely\n\nTomasz Wilk\nWard Member for Fenside`;
    const officialOn = (margins: string): boolean | undefined =>
      readLetters([{ where: "letter.docx", text, margins }], {
        draft,
        carried: [],
        authority: harrowmere(),
      })[0]?.official;
    expect(officialOn("HARROWMERE COMBINED AUTHORITY\nCivic Wharf")).toBe(true);
    expect(officialOn("Fenside Ward News")).toBe(false);
  });

  it("when an office binds the authority without naming it", () => {
    const granted = "Dear Ivy,\n\nYour fee is waived.\n\nYours\n\nAmina Rahman";
    expect(letterIn("m1", `${granted}\nLead Member for Transport`).official).toBe(true);
    expect(letterIn("m1", granted).official).toBe(false);
  });
});
