import { describe, expect, it } from "vitest";
import { allChecks, examine } from "../../src/checks/index.ts";
import { accountCases } from "../../src/checks/unassessed-account/unassessed-account.cases.ts";
import { bindingCases } from "../../src/checks/binding-letter/binding-letter.cases.ts";
import { blindCopyCases } from "../../src/checks/blind-copy/blind-copy.cases.ts";
import { sharingCases } from "../../src/checks/sharing-without-consent/sharing-without-consent.cases.ts";
import { alertFor, noticeFor, say, sayClause, sayRemedy } from "../../src/decision/index.ts";
import { placeholdersOf } from "../../src/decision/fill.ts";
import { alertFrames, alertWords, noticeFrames } from "../../src/decision/words/alerts.ts";
import { remedyWords } from "../../src/decision/words/remedies.ts";
import { failWords, sendWords } from "../../src/decision/words/send.ts";
import { sentences } from "../../src/decision/words/table.ts";
import type { Finding } from "../../src/message/index.ts";
import { harrowmere, message, people, sentAt } from "../support/build.ts";

const tables = [...sharingCases, ...blindCopyCases, ...accountCases];
const binding = bindingCases.map(({ message: short, protocols }) => ({
  message: message(short),
  authority: harrowmere({ protocols }),
}));

/** Every finding of every case of every check. */
const findings: readonly Finding[] = [...tables, ...binding].flatMap((row) =>
  examine(row.message, row.authority ?? harrowmere(), "consents" in row ? (row.consents ?? []) : [], sentAt),
);

const everySentence: readonly string[] = [
  ...Object.values(sentences),
  ...Object.values(remedyWords).flat(),
  ...[alertFrames, ...Object.values(noticeFrames)].flatMap((frames) => [
    frames.one,
    frames.several,
    frames.brief.one,
    frames.brief.several,
    frames.unread,
  ]),
  ...Object.values(failWords),
  ...Object.values(sendWords),
  ...Object.values(alertWords),
];

/** The words of a sentence; a placeholder is one. */
function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[A-Za-z]/.test(word)).length;
}

describe("every sentence", () => {
  it("has at most 25 words", () => {
    for (const text of everySentence)
      for (const sentence of text.split(/(?<=[.!?]) /))
        expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(25);
  });

  it("is plain English", () => {
    expect(
      everySentence.filter((text) =>
        /\b(?:pursuant|hereby|whereas|herein|aforesaid|utili[sz]e)\b/i.test(text),
      ),
    ).toEqual([]);
  });

  it("is British English", () => {
    expect(
      everySentence.filter((text) => /\b(?:authoriz|recogniz|color|center\b|behavior)/i.test(text)),
    ).toEqual([]);
  });

  it("blames nobody", () => {
    expect(
      everySentence.filter((text) =>
        /\b(?:you (?:have )?(?:failed|broke|violated|breached)|violation|breach|illegal|forbidden)\b/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});

describe("every finding of every case", () => {
  it("is there to be looked at, of each of these checks", () => {
    const seen = new Set(findings.map(({ check }) => check));
    for (const id of [
      "sharing-without-consent",
      "blind-copy",
      "unassessed-account",
      "binding-letter",
    ] as const)
      expect(seen).toContain(id);
  });

  it("supplies each placeholder of its words", () => {
    for (const { saw } of findings) {
      const template = (sentences as Record<string, string>)[saw.phrase];
      expect(template, saw.phrase).toBeDefined();
      for (const name of placeholdersOf(template ?? ""))
        expect(Object.keys(saw.values), saw.phrase).toContain(name);
    }
  });

  it("is said as a sentence, without a placeholder left", () => {
    for (const finding of findings) {
      const texts = [
        say(finding.saw),
        ...finding.clauses.map(sayClause),
        ...finding.remedies.map((remedy) => sayRemedy(remedy, finding)),
      ];
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it("has a way out", () => {
    for (const { level, remedies } of findings) {
      expect(remedies).toContain("report-false-alarm");
      if (level === "prompt") expect(remedies).toContain("give-reason");
      if (level === "hold")
        expect(remedies.some((each) => each === "ask-for-release" || each === "give-reason")).toBe(true);
    }
  });

  it("fits an alert of 200 characters that names its clause", () => {
    for (const finding of findings.filter(({ level }) => level !== "inform")) {
      const alert = alertFor([finding]);
      expect(alert.length, alert).toBeLessThanOrEqual(200);
      expect(alert, alert).not.toMatch(/[{}]/);
      expect(alert).toContain(sayClause(finding.clauses[0]!));
      for (const name of placeholdersOf(alertWords[finding.saw.phrase] ?? alertWords[finding.check] ?? "{}"))
        expect(Object.keys(finding.saw.values), finding.saw.phrase).toContain(name);
    }
  });
});

describe("every notice", () => {
  it("fits the 150 characters of the information bar, and names its clause where it can", () => {
    for (const finding of findings.filter(({ level }) => level !== "inform")) {
      const notice = noticeFor([finding]);
      expect(notice.length, notice).toBeLessThanOrEqual(150);
      expect(notice).toMatch(finding.level === "hold" ? /^Send will be held: / : /^Send will ask: /);
      expect(notice, notice).toContain(sayClause(finding.clauses[0]!));
    }
  });

  it("is empty where Send will say nothing", () => {
    expect(noticeFor(findings.filter(({ level }) => level === "inform"))).toBe("");
  });
});

describe("an alert with less room", () => {
  it("is cut to it, and still says what was seen", () => {
    for (const finding of findings.filter(({ level }) => level !== "inform")) {
      const alert = alertFor([finding], [], 120);
      expect(alert.length, alert).toBeLessThanOrEqual(120);
      expect(alert.slice(0, 10)).toBe(alertFor([finding]).slice(0, 10));
    }
  });
});

describe("every check", () => {
  it.each(allChecks)("has an alert: $id", ({ id }) => {
    expect(alertWords[id]).toBeDefined();
  });
});

describe("an alert", () => {
  const long = "Bartholomew Featherstonehaugh-Cholmondeley of the Upper Wolds and Lower Marshes";
  const authority = harrowmere({
    people: people.map((person) => ({ ...person, name: `${long} ${person.id}` })),
  });
  const about = message({ to: ["m2", "m3"], carried: [{ from: "m1", to: ["o3"] }] });

  it("stays within 200 characters however long the names are, and says how many more there are", () => {
    const alert = alertFor(examine(about, authority, [], sentAt));
    expect(alert.length).toBeLessThanOrEqual(200);
    expect(alert).toContain("1 more");
  });

  it("says what was not read where nothing else asks", () => {
    const why = { phrase: "attached-message-unreadable", values: { detail: "x" } } as const;
    const what = `attachment ${"long ".repeat(100)}.msg`;
    const alert = alertFor([], [{ what, why, level: "prompt" }]);
    expect(alert.length).toBeLessThanOrEqual(200);
    expect(alert).toContain("We could not read attachment long");
  });

  it("is empty where nothing asks", () => {
    expect(alertFor([], [])).toBe("");
    const informed = findings.filter(({ level }) => level === "inform");
    expect(informed.length).toBeGreaterThan(0);
    expect(alertFor(informed)).toBe("");
  });
});

describe("a referral", () => {
  const referral = (protocols: readonly string[]): string => {
    const authority = harrowmere({ protocols, levels: { "sharing-without-consent": "hold" } });
    const [finding] = examine(
      message({ to: ["m2"], carried: [{ from: "m1", to: ["o3"] }] }),
      authority,
      [],
      sentAt,
    );
    return sayRemedy("refer-to-monitoring-officer", finding!);
  };

  it("names the clause where part-5.5 is adopted", () => {
    expect(referral(["part-5.5"])).toContain("clause 14.1");
  });

  it("says that it is a local procedure where part-5.5 is not adopted", () => {
    expect(referral(["sefton"])).toContain("local procedure");
    expect(referral(["part-5.3"])).toContain("local procedure");
  });
});
