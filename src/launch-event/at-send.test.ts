import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Level } from "../message/index.ts";
import { failCases, failCodes, finding, newest, of114, oldest, sendCases, unread } from "./at-send.cases.ts";
import { answerAtSend, answerFailure, type Checked } from "./at-send.ts";
import type { AlertAbilities, SendAnswer } from "./send-answer.ts";

const clean: Checked = { findings: [], unread: [], isRegisterAsked: true, isSettled: () => false };

/** An answer without its words, and the words. */
function parts({ errorMessage, errorMessageMarkdown, ...rest }: SendAnswer) {
  return { rest, text: errorMessage ?? "", markdown: errorMessageMarkdown };
}

describe("what OnMessageSend answers", () => {
  it.each(sendCases)("when $when", ({ checked, outlook = newest, answer, says = [] }) => {
    const { rest, text } = parts(answerAtSend({ ...clean, ...checked }, outlook));
    expect(rest).toEqual(answer);
    if (says.length === 0) expect(text).toBe("");
    for (const words of says) expect(text).toContain(words);
  });

  it.each(failCases)(
    "when it could not check, and $when",
    ({ outlook, mayBeSentAgain = false, answer, says }) => {
      for (const code of failCodes) {
        const { rest, text } = parts(answerFailure(code, outlook, mayBeSentAgain));
        expect(rest).toEqual(answer);
        expect(text).toMatch(says === undefined ? /^$/ : /^We could not check this message/);
        expect(text).toContain(says ?? "");
        expect(text.length).toBeLessThanOrEqual(200);
      }
    },
  );

  it("has formatted words beside the plain ones where they are known, with the titles of what else asks", () => {
    const findings = [finding("blind-copy", "hold"), finding("capacity-not-stated", "prompt")];
    const answer = answerAtSend({ ...clean, findings }, newest);
    expect(answer.errorMessageMarkdown).toMatch(
      /^\*\*Cllr Wilk is copied blind .*\*\*\n\n- Capacity not stated\r$/,
    );
    expect(answerAtSend({ ...clean, findings }, of114).errorMessageMarkdown).toBeUndefined();
  });
});

describe("whatever was found", () => {
  const level = fc.constantFrom<Level>("inform", "prompt", "hold");
  const check = fc.constantFrom<Finding["check"]>("blind-copy", "binding-letter", "unassessed-account");
  const text = fc.string({ unit: "binary", maxLength: 300 });
  const found = fc.tuple(check, level, text, text).map(([id, at, recipient, sentence]): Finding => {
    const values = { recipient, sentence, address: recipient, signatory: recipient };
    return { ...finding(id, at), saw: { phrase: id, values } };
  });
  const outlook = fc.constantFrom<AlertAbilities>(newest, of114, oldest);

  it("keeps Outlook's limits, and never stops a message without a word or lets a hold go", () => {
    fc.assert(
      fc.property(
        fc.array(found, { maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        outlook,
        (findings, isAsked, hasUnread, abilities) => {
          const checked = {
            ...clean,
            findings,
            unread: hasUnread ? [unread()] : [],
            isRegisterAsked: isAsked,
          };
          const answer = answerAtSend(checked, abilities);
          const mustStop = hasUnread || findings.some(({ level: each }) => each !== "inform");
          expect(answer.allowEvent).toBe(!mustStop);
          expect((answer.errorMessage ?? "").length > 0).toBe(mustStop);
          expect((answer.errorMessage ?? "").length).toBeLessThanOrEqual(200);
          expect((answer.errorMessageMarkdown ?? "").length).toBeLessThanOrEqual(500);
          expect((answer.cancelLabel ?? "").length).toBeLessThanOrEqual(20);
          if (answer.sendModeOverride !== undefined)
            expect(findings.every(({ level: each }) => each === "inform")).toBe(true);
        },
      ),
    );
  });
});
