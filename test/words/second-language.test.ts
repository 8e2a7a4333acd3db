import { afterEach, describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import { bindingCases } from "../../src/checks/binding-letter/binding-letter.cases.ts";
import { blindCopyCases } from "../../src/checks/blind-copy/blind-copy.cases.ts";
import { sharingCases } from "../../src/checks/sharing-without-consent/sharing-without-consent.cases.ts";
import { accountCases } from "../../src/checks/unassessed-account/unassessed-account.cases.ts";
import {
  alertFor,
  noticeFor,
  say,
  sayClause,
  sayNoticeAction,
  sayRemedy,
  speakAtSend,
  speakInPane,
} from "../../src/decision/index.ts";
import { placeholdersOf } from "../../src/decision/fill.ts";
import { fits } from "../../src/decision/language/fits.ts";
import { englishAtSend } from "../../src/decision/words/at-send.ts";
import { englishInPane } from "../../src/decision/words/in-pane.ts";
import type { Finding } from "../../src/message/index.ts";
import { english as englishNotices } from "../../src/register/notices/words/language.ts";
import { welsh as welshNotices } from "../../src/register/notices/words/welsh.ts";
import { welsh } from "../../src/screens/welsh/index.ts";
import { englishLabels } from "../../src/screens/words.ts";
import { harrowmere, message, sentAt } from "../support/build.ts";

/** Every text of a table, by its path. */
function textsOf(table: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof table === "string") return [[path, table]];
  return Object.entries(table as object).flatMap(([key, each]) => textsOf(each, `${path}/${key}`));
}

const surfaces = [
  { surface: "the alert at Send", english: englishAtSend, welsh: welsh.atSend },
  { surface: "the findings in the pane", english: englishInPane, welsh: welsh.inPane },
  { surface: "the pane's labels", english: englishLabels, welsh: welsh.labels },
  { surface: "the register's mails", english: englishNotices, welsh: welshNotices },
];

/** What is the same in both languages: names, frames without a word in them, and the line that goes into the message. */
const alike =
  /^\/(?:words\/product|words\/evidence\/[bc]cc?|alertFrames\/(?:one|brief\/one)|capacities\/|officers\/|words\/basis\/kept|phrases\/(?:day|comma|months\/))/;

describe.each(surfaces)("Welsh for $surface", ({ english, welsh }) => {
  const inEnglish = new Map(textsOf(english));
  const inWelsh = textsOf(welsh);

  it("has a text for everything English says, and no text more", () => {
    expect(inWelsh.map(([path]) => path).sort()).toEqual([...inEnglish.keys()].sort());
    expect(fits(welsh, english)).toBe(true);
  });

  it.each(inWelsh)("fills what English fills: %s", (path, text) => {
    expect([...placeholdersOf(text)].sort()).toEqual([...placeholdersOf(inEnglish.get(path) ?? "")].sort());
  });

  it("is another language than English throughout", () => {
    const same = inWelsh.filter(([path, text]) => !alike.test(path) && text === inEnglish.get(path));
    expect(same).toEqual([]);
  });

  it("has no piece to be put together: no text begins or ends with a space, or is empty", () => {
    expect(inWelsh.filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
  });
});

const tables = [...sharingCases, ...blindCopyCases, ...accountCases];
const binding = bindingCases.map(({ message: short, protocols }) => ({
  message: message(short),
  authority: harrowmere({ protocols }),
}));
const findings: readonly Finding[] = [...tables, ...binding].flatMap((row) =>
  examine(row.message, row.authority ?? harrowmere(), "consents" in row ? (row.consents ?? []) : [], sentAt),
);
const asking = findings.filter(({ level }) => level !== "inform");

describe("once Welsh is in force", () => {
  afterEach(() => {
    speakAtSend(null);
    speakInPane(null);
  });

  it("says every finding of every case in Welsh, with nothing left unfilled", () => {
    const english = findings.map(({ saw }) => say(saw));
    speakInPane(welsh.inPane);
    speakAtSend(welsh.atSend);
    const welshTexts = findings.map(({ saw }) => say(saw));
    expect(welshTexts.length).toBeGreaterThan(50);
    welshTexts.forEach((text, at) => {
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text).not.toBe(english[at]);
    });
    for (const finding of findings)
      for (const remedy of finding.remedies) expect(sayRemedy(remedy, finding)).not.toMatch(/[{}]|undefined/);
  });

  it("keeps the alert within 200 characters and the notice within 150, each naming its clause in Welsh", () => {
    speakAtSend(welsh.atSend);
    for (const finding of asking) {
      const alert = alertFor([finding]);
      const notice = noticeFor([finding]);
      expect(alert.length, alert).toBeLessThanOrEqual(200);
      expect(notice.length, notice).toBeLessThanOrEqual(150);
      expect(notice).toMatch(/^(?:Caiff yr anfon ei atal|Bydd Anfon yn gofyn): /);
      for (const text of [alert, notice]) expect(text).toContain(sayClause(finding.clauses[0]!));
    }
  });

  it("keeps the labels that Outlook cuts short within what it takes", () => {
    speakAtSend(welsh.atSend);
    expect(sayNoticeAction().length).toBeLessThanOrEqual(30);
    expect(welsh.atSend.send.button.length).toBeLessThanOrEqual(20);
    expect(welsh.atSend.send.openOnce.length).toBeLessThanOrEqual(150);
  });

  it("says nothing in two languages: words that lack one are not taken at all", () => {
    const [finding] = asking;
    const inEnglish = alertFor([finding!]);
    const { send, ...rest } = welsh.atSend;
    const { button, ...others } = send;
    speakAtSend({ ...rest, send: others });
    expect(alertFor([finding!])).toBe(inEnglish);
    speakAtSend({ ...welsh.atSend, send: { ...send, button: `${button} {count}` } });
    expect(alertFor([finding!])).toBe(inEnglish);
    for (const left of [undefined, "cy", 7, [], {}]) {
      speakAtSend(left);
      expect(alertFor([finding!])).toBe(inEnglish);
    }
  });
});
