import { describe, expect, it } from "vitest";
import { composeNotice, type Ingredients } from "./compose.ts";
import type { DueNotice, Matter, NoticeKind } from "./notice.ts";
import { noticeWords } from "./words/notices.ts";

const matter: Matter = {
  asker: { id: "o1", name: "Rosa Whitcombe" },
  originator: { id: "m1", name: "Cllr Priya Raghunathan" },
  shareWith: ["Cllr Tomasz Wilk", "Cllr Ada Blyth", "Cllr Sam Yeo"],
  askedAt: Date.parse("2026-11-16T10:00:00Z"),
  sent: Date.parse("2026-11-03T23:30:00Z"),
  medium: "email",
  lapsesAt: Date.parse("2026-12-08T00:00:00Z"),
  hasConditions: false,
};

const notice = (kind: NoticeKind, to = "m1"): DueNotice => ({
  id: "00000000-0000-4000-8000-000000000001",
  to,
  kind,
  about: "C-2026-0001",
  attempts: 0,
  postedAt: 0,
});

const mailOf = (changed: Partial<Ingredients> = {}) =>
  composeNotice({
    notice: notice("asked"),
    matter,
    addressee: { name: "Cllr Priya Raghunathan", address: "priya@wexmoor-ca.example", insteadOf: null },
    head: { n: 7, hash: "ab".repeat(32) },
    authorityName: "Wexmoor Combined Authority",
    publicUrl: "https://register.example",
    ...changed,
  });

const kinds = Object.keys(noticeWords) as NoticeKind[];

describe("a notice", () => {
  it("asks the originator in plain words, with one link and the head of the log", () => {
    expect(mailOf()).toEqual({
      id: notice("asked").id,
      to: { name: "Cllr Priya Raghunathan", address: "priya@wexmoor-ca.example" },
      subject: "Rosa Whitcombe asks for your consent",
      text: `Dear Cllr Priya Raghunathan,

Rosa Whitcombe would like to share the e-mail of 3 November 2026 with Cllr Tomasz Wilk, Cllr Ada Blyth and Cllr Sam Yeo.
It is your correspondence, so it needs your consent.
You can agree, agree with limits, or decline.
Please answer by 7 December 2026. If you do not, nothing is shared, and Rosa Whitcombe may ask the Monitoring Officer.

Read the request and answer it:
https://register.example/decisions.html#/requests/C-2026-0001

This mail was sent by the consent register of Wexmoor Combined Authority. It holds nothing of the correspondence itself.

Keep this mail: it shows how the register stood at 7:${"ab".repeat(32)}
`,
    });
  });

  it.each(kinds.flatMap((kind) => ["o1", "m1", "mo"].map((to) => [kind, to] as const)))(
    "of %s has words for %s, whatever is known of its matter",
    (kind, to) => {
      for (const known of [matter, { ...matter, asker: null, sent: null, lapsesAt: null, shareWith: [] }]) {
        const mail = mailOf({ notice: notice(kind, to), matter: known });
        expect(mail.subject).toMatch(/^\S.{5,90}$/);
        expect(mail.text).not.toMatch(/[{}]|undefined|null/);
      }
    },
  );

  it("stands whole in the authority's second language first, and whole in English below", () => {
    const alone = mailOf();
    const both = mailOf({ secondLanguage: "cy" });
    const [inWelsh = "", inEnglish] = both.text.split("\n-----\n\n");
    expect(inEnglish).toBe(alone.text);
    expect(both.subject).toBe(`Rosa Whitcombe yn gofyn am eich cydsyniad / ${alone.subject}`);
    expect(inWelsh).toContain("Hoffai Rosa Whitcombe rannu yr e-bost dyddiedig 3 Tachwedd 2026 â Cllr");
    expect(inWelsh).toContain("https://register.example/decisions.html#/requests/C-2026-0001");
    expect(inWelsh).not.toMatch(/\b(?:the|please|consent)\b/i);
  });

  it.each(kinds)("of %s has nothing left to be filled in either language", (kind) => {
    const { text, subject } = mailOf({ notice: notice(kind), secondLanguage: "cy" });
    expect(subject + text).not.toMatch(/[{}]|undefined|null/);
  });

  it.each([
    ["assessment-asked", "A-2026-0001", "#/accounts/A-2026-0001"],
    ["assessment-settled", "A-2026-0001", "#/accounts/A-2026-0001"],
    ["assessment-expiring", "0a".repeat(16), `#/accounts/${"0a".repeat(16)}`],
    ["assessment-expiring", null, "#/accounts"],
  ] as const)("of %s about %s leads there", (kind, about, hash) => {
    const { text } = mailOf({ notice: { ...notice(kind), about }, matter: null });
    expect(text.split("\n")).toContain(`https://register.example/decisions.html${hash}`);
  });

  it.each([
    ["assessment-passed", "and it has passed.", "ac mae wedi pasio."],
    ["assessment-failed", "and it has not passed.", "ac nid yw wedi pasio."],
    ["assessment-closed", "has closed this without looking", "wedi cau hyn heb edrych"],
  ] as const)(
    "of %s says what came of it and when it was asked, and leads nowhere",
    (kind, said, inWelsh) => {
      const { text } = mailOf({ notice: { ...notice(kind), about: "A-2026-0001" }, secondLanguage: "cy" });
      for (const each of [said, inWelsh, "on 16 November 2026", "ar 16 Tachwedd 2026"])
        expect(text).toContain(each);
      expect(text).not.toContain("https://");
    },
  );

  it("says other things of a lapse to who asked and to who was asked", () => {
    expect(mailOf({ notice: notice("lapsed", "o1") }).subject).toBe("No answer from Cllr Priya Raghunathan");
    expect(mailOf({ notice: notice("lapsed", "m1") }).subject).toBe(
      "The request of Rosa Whitcombe has lapsed",
    );
  });

  it("tells of conditions only where something may be shared", () => {
    const withConditions = { ...matter, hasConditions: true };
    const says = (kind: NoticeKind) => mailOf({ notice: notice(kind), matter: withConditions }).text;
    expect(says("granted")).toContain("There are conditions");
    expect(says("refused")).not.toContain("There are conditions");
  });

  it("tells the Monitoring Officer for whom it is when a person cannot be written to", () => {
    const addressee = {
      name: "Hal Orme",
      address: "mo@wexmoor-ca.example",
      insteadOf: "Cllr Priya Raghunathan",
    };
    expect(mailOf({ addressee }).text).toContain("This is for Cllr Priya Raghunathan, who has no authority");
  });

  it("keeps a hostile name on its line and in its place", () => {
    const asker = { id: "o1", name: "Rosa\r\nBcc: all@wexmoor-ca.example\u202e{originator}" };
    const mail = mailOf({ matter: { ...matter, asker } });
    expect(mail.subject).toBe("Rosa Bcc: all@wexmoor-ca.example {originator} asks for your consent");
    expect(mail.text.split("\n").filter((line) => line.startsWith("Bcc:"))).toEqual([]);
  });

  it("of an erased record names nobody", () => {
    expect(mailOf({ matter: null, notice: notice("release-asked", "mo") }).text).toContain(
      "somebody whose name was erased",
    );
  });
});

/** Words of a sentence that a reader counts. */
const lengthOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[a-z{]/i.test(word)).length;

describe("every sentence of a notice", () => {
  it("has at most 25 words and ends", () => {
    for (const ofKind of Object.values(noticeWords))
      for (const { lines } of Object.values(ofKind))
        for (const sentence of lines.flatMap((line) => line.split(/(?<=\.) /))) {
          expect(lengthOf(sentence), sentence).toBeLessThanOrEqual(25);
          expect(sentence).toMatch(/\.$/);
        }
  });
});
