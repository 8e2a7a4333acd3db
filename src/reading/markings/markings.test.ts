import { describe, expect, it } from "vitest";
import { emptyDraft, type Marking } from "../../message/index.ts";
import { readMarkings } from "./index.ts";
import { markingOfLine, paragraphsOf } from "./markings.ts";

const ofSubject = (subject: string): Marking["marking"] | null =>
  readMarkings({ ...emptyDraft, subject }, [], [])[0]?.marking ?? null;

const marked: readonly (readonly [Marking["marking"], string])[] = [
  ["confidential", "CONFIDENTIAL"],
  ["confidential", "Confidential"],
  ["confidential", "*** CONFIDENTIAL ***"],
  ["confidential", "[Confidential]"],
  ["confidential", "PRIVATE AND CONFIDENTIAL"],
  ["confidential", "Strictly private & confidential"],
  ["confidential", "Confidential: land at Fenside"],
  ["confidential", "CONFIDENTIAL BRIEFING NOTE"],
  ["confidential", "Confidential summary of the talks"],
  ["confidential", "Status: Confidential"],
  ["confidential", "IN CONFIDENCE"],
  ["confidential", "CONFIDENTIAL UNTIL 1 DECEMBER"],
  ["exempt", "Item 9 (exempt)"],
  ["confidential", "Land at Fenside - confidential"],
  ["confidential", "Confidential to members of the panel"],
  ["exempt", "Report marked: EXEMPT"],
  ["private", "Part 2 (private session)"],
  ["confidential", "Confidential: notes of the interview"],
  ["confidential", "This briefing is confidential."],
  ["confidential", "COMMERCIAL IN CONFIDENCE"],
  ["exempt", "EXEMPT"],
  ["exempt", "Blue paper - exempt item"],
  ["confidential", "EMBARGOED AND CONFIDENTIAL until noon"],
  ["confidential", "Tender prices - in confidence"],
  ["private", "Private: trustees only"],
  ["exempt", "Exempt – Paragraph 3"],
  ["exempt", "EXEMPT INFORMATION"],
  ["exempt", "This report contains exempt information as defined in paragraph 3 of Part 1 of Schedule 12A."],
  ["exempt", "Appendix B is exempt from publication."],
  ["exempt", "By virtue of paragraph 3 of Part 1 of Schedule 12A this appendix is exempt."],
  ["not-for-publication", "NOT FOR PUBLICATION"],
  [
    "not-for-publication",
    "Not for publication by virtue of paragraphs 1 and 2 of Schedule 12A of the Local Government Act 1972",
  ],
  ["not-for-publication", "This appendix is not for publication."],
  ["private", "PART 2"],
  ["private", "Part II – Private"],
  ["private", "Private part of the agenda"],
  ["private", "STRICTLY PRIVATE"],
  ["restricted", "RESTRICTED"],
  ["restricted", "Classification: Restricted"],
  ["confidential", "LEGALLY PRIVILEGED AND CONFIDENTIAL"],
  ["confidential", "Privileged & Confidential: quay wall dispute"],
  ["confidential", "Without prejudice and confidential"],
  ["confidential", "Confidential and legally privileged"],
  ["confidential", "Quay wall dispute - privileged and confidential"],
  ["confidential", "Counsel's note (legally privileged and confidential)"],
  ["not-for-publication", "Item 6: quay wall (NOT FOR PUBLICATION)"],
  ["official-sensitive", "OFFICIAL-SENSITIVE"],
  ["official-sensitive", "OFFICIAL - SENSITIVE"],
  ["official-sensitive", "Classification: OFFICIAL-SENSITIVE COMMERCIAL"],
];

const plain: readonly string[] = [
  "OFFICIAL",
  "Classification: OFFICIAL",
  "Confidential waste is collected on Thursday.",
  "Privileged and confidential information may be attached to this email.",
  "Confidential and privileged information may follow.",
  "Without prejudice to the confidential appendix",
  "We are privileged to have you, and confidential waste goes on Monday.",
  "Photographs (not for publication until they are cleared) and captions",
  "Confidential waste collection",
  "Please treat the survey as confidential until Friday.",
  "The confidential helpline is open again.",
  "Part 2 of the course starts on Monday",
  "Part 2 of the Local Plan",
  "Restricted parking applies in Market Street.",
  "Private hire licensing",
  "Private: three bedrooms",
  "Fees - exempt students",
  "Training in confidence",
  "The exempt accommodation team has moved.",
  "Exempt accommodation",
  "Training on Schedule 12A",
  "The report is not confidential.",
  "Confidential: No",
  "Part 2: works to the roof",
  "Access to the yard - restricted",
  "VAT: exempt",
  "Free helpline: confidential",
  "In confidence-building week we met twice",
  "Exempt information: none",
  "Non-confidential",
  "UNRESTRICTED",
  "Version for the website (non-confidential)",
  "Restricted - N/A",
  "Part 2: not applicable",
  "This event is exempt for charities.",
  "Is this confidential?",
  "Official opening of the tram stop",
  "",
];

describe("a line of a text", () => {
  it.each(marked)("is marked %s by “%s”", (marking, line) => {
    expect(markingOfLine(line)).toBe(marking);
  });

  it.each(plain)("bears no marking in “%s”", (line) => {
    expect(markingOfLine(line)).toBeNull();
  });
});

describe("a subject", () => {
  it.each([
    ["RE: [CONFIDENTIAL] Land at Fenside", "confidential"],
    ["Fwd: Land at Fenside (Confidential)", "confidential"],
    ["Land at Fenside (commercially confidential)", "confidential"],
    ["Land at Fenside - in confidence", "confidential"],
    ["Quay wall [privileged and confidential]", "confidential"],
    ["FW: Legally privileged and confidential - quay wall", "confidential"],
    ["Land at Fenside - NOT FOR PUBLICATION", "not-for-publication"],
    ["OFFICIAL-SENSITIVE: Land at Fenside", "official-sensitive"],
    ["[EXEMPT] Agenda item 9", "exempt"],
    ["RE: CONFIDENTIAL Land at Fenside", "confidential"],
    ["OFFICIAL-SENSITIVE Land at Fenside", "official-sensitive"],
  ] as const)("“%s” is tagged %s", (subject, marking) => {
    expect(ofSubject(subject)).toBe(marking);
  });

  it.each([
    "Confidential waste",
    "RE: Restricted access to the car park",
    "Part 2 of the survey",
    "OFFICIAL: minutes",
    "RESTRICTED ACCESS",
    "CONFIDENTIALITY training",
  ])("“%s” bears no tag", (subject) => {
    expect(ofSubject(subject)).toBeNull();
  });
});

describe("readMarkings", () => {
  const carried = {
    from: null,
    fromAlso: null,
    to: [],
    cc: [],
    subject: null,
    sent: null,
    messageId: null,
    how: "quoted",
    introducedBy: "header-block",
    chain: 0,
  } as const;

  it("says where each marking stands", () => {
    const found = readMarkings(
      { ...emptyDraft, subject: "[Confidential] Land", sensitivity: "Company-Confidential" },
      [
        { where: "body", text: "Dear all\n\nEXEMPT\n\nSee below." },
        { where: "report.txt", text: "NOT FOR PUBLICATION\nLand" },
      ],
      [
        { ...carried, words: "Plain words." },
        { ...carried, words: "Restricted\n\nLand" },
      ],
    );
    expect(found.map(({ marking, where }) => [marking, where])).toEqual([
      ["confidential", "sensitivity"],
      ["confidential", "subject"],
      ["exempt", "body"],
      ["not-for-publication", "attachment report.txt"],
      ["restricted", "carried 2"],
    ]);
  });

  it("finds what stands in the header or footer of an attached document", () => {
    const letter = {
      kind: "text",
      name: "a.docx",
      markup: "plain",
      text: "Dear Mr Day",
      margins: "RESTRICTED",
    } as const;
    expect(readMarkings({ ...emptyDraft, attachments: [letter] }, [], [])).toEqual([
      { marking: "restricted", where: "attachment a.docx", text: "RESTRICTED" },
    ]);
  });

  it("takes a legal footer for no marking, whatever it shouts", () => {
    const footer =
      "Thanks\n\nCONFIDENTIAL\nThis e-mail and any attachments are intended only for the addressee.\nIf you have received it in error please tell us.";
    expect(readMarkings(emptyDraft, [{ where: "body", text: footer }], [])).toEqual([]);
  });

  it("takes a lawyer's heading for a marking, though a legal footer would use its word", () => {
    const body = "Legally privileged and confidential\nCounsel thinks that the claim is weak.";
    expect(readMarkings(emptyDraft, [{ where: "body", text: body }], [])).toMatchObject([
      { marking: "confidential", where: "body" },
    ]);
    const footer = "CONFIDENTIAL\nThis note and its files may be legally privileged.";
    expect(readMarkings(emptyDraft, [{ where: "body", text: footer }], [])).toEqual([]);
  });

  it("takes the heading of a legal footer for no marking, and one of the text for one", () => {
    const footer = "CONFIDENTIAL\n\nThis e-mail is intended only for the addressee.";
    expect(readMarkings(emptyDraft, [{ where: "body", text: `Thanks\n\n${footer}` }], [])).toEqual([]);
    const heading = `CONFIDENTIAL\n\nDear all\n\n${footer}`;
    expect(readMarkings(emptyDraft, [{ where: "body", text: heading }], [])).toHaveLength(1);
  });

  it("says which paragraphs of Schedule 12A a marking names", () => {
    const text = "NOT FOR PUBLICATION by virtue of paragraphs 5 and 3 of Schedule 12A\n\nLand";
    expect(readMarkings(emptyDraft, [{ where: "body", text }], [])[0]?.exemptUnder).toEqual([3, 5]);
  });

  it("takes a personal or normal sensitivity for no marking of the matter", () => {
    for (const sensitivity of ["Personal", "Normal", "OFFICIAL"])
      expect(readMarkings({ ...emptyDraft, sensitivity }, [], [])).toEqual([]);
  });

  it("reports a marking once for each place", () => {
    const text = "CONFIDENTIAL\n\nLand\n\nCONFIDENTIAL";
    expect(readMarkings(emptyDraft, [{ where: "body", text }], [])).toHaveLength(1);
  });
});

describe("the paragraphs of a line", () => {
  it.each([
    ["Exempt – Paragraph 3", [3]],
    ["Exempt under paras 1, 2 and 5 of Schedule 12A", [1, 2, 5]],
    ["EXEMPT: paragraph(s) 3/7", [3, 7]],
    ["Exempt by paragraph 4 & 4", [4]],
    ["Exempt, see paragraph 3.4 of the report", []],
    ["Exempt under paragraph 9", []],
    ["Exempt", []],
  ])("of “%s” are read", (line, expected) => {
    expect(paragraphsOf("exempt", line)).toEqual(expected);
  });

  it("say nothing where the marking is of another kind", () => {
    expect(paragraphsOf("confidential", "Confidential, paragraph 3")).toEqual([]);
  });
});
