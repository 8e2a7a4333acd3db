import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readMail } from "../../../src/mail/index.ts";
import { readThread } from "../../../src/reading/thread/index.ts";
import { labelledMails, type LabelledMail } from "../../support/chains/folder.ts";
import { figuresOf, scoreOf, type CaseScore } from "../../support/chains/score.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

interface Outcome {
  readonly mail: LabelledMail;
  readonly score: CaseScore;
}

describe("carried messages in foreign mails", () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    for (const mail of labelledMails(folder)) {
      const { carried } = readThread(await readMail(mail.bytes));
      outcomes.push({ mail, score: scoreOf(mail.expected, carried) });
    }
  });

  const of = (part: string): readonly CaseScore[] =>
    outcomes.filter(({ mail }) => part === "all" || mail.part === part).map(({ score }) => score);

  it.each(["open", "held-out"] as const)("are found as well as we promise: %s part", (part) => {
    const missed = outcomes.filter(({ mail, score }) => mail.part === part && !score.wholly);
    const why = `not wholly right: ${missed.map(({ mail }) => mail.id).join(" ")}`;
    const figures = figuresOf(of(part));
    expect.soft(figures.outermost, `outermost author; ${why}`).toBeGreaterThanOrEqual(0.97);
    expect.soft(figures.chain, `chain of authors; ${why}`).toBeGreaterThanOrEqual(0.93);
    expect.soft(figures.recall, `address recall; ${why}`).toBeGreaterThanOrEqual(0.98);
    expect.soft(figures.precision, `address precision; ${why}`).toBeGreaterThanOrEqual(0.995);
    expect.soft(figures.everybody, `no participant missed; ${why}`).toBeGreaterThanOrEqual(0.92);
    expect.soft(figures.clean, `nothing found where nothing is; ${why}`).toBe(1);
  });

  it("are measured on enough mails of either part", () => {
    expect(of("open").length).toBeGreaterThan(200);
    expect(of("held-out").length).toBeGreaterThan(150);
    expect(of("all").filter((score) => !score.carries).length).toBeGreaterThan(45);
  });
});
