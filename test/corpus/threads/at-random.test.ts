import { describe, expect, it } from "vitest";
import { readMail } from "../../../src/mail/index.ts";
import { readThread } from "../../../src/reading/thread/index.ts";
import { chainAtRandom } from "../../support/chains/make/at-random.ts";
import { figuresOf, scoreOf } from "../../support/chains/score.ts";

const count = 200;

describe("carried messages in chains through clients drawn by chance", () => {
  it.each(["both", "html", "text"] as const)("are found as well as in the corpus: %s", async (parts) => {
    const scores = [];
    const missed: string[] = [];
    for (let number = 0; number < count; number++) {
      const { eml, quoted, id } = chainAtRandom(number, parts);
      const { carried } = readThread(await readMail(Buffer.from(eml, "utf8")));
      const score = scoreOf(quoted, carried);
      scores.push(score);
      if (!score.wholly) missed.push(id);
    }
    const figures = figuresOf(scores);
    const why = `not wholly right: ${missed.join(" ")}`;
    expect.soft(figures.outermost, `outermost author; ${why}`).toBeGreaterThanOrEqual(0.97);
    expect.soft(figures.chain, `chain of authors; ${why}`).toBeGreaterThanOrEqual(0.93);
    expect.soft(figures.recall, `address recall; ${why}`).toBeGreaterThanOrEqual(0.98);
    expect.soft(figures.precision, `address precision; ${why}`).toBeGreaterThanOrEqual(0.995);
    expect.soft(figures.everybody, `no participant missed; ${why}`).toBeGreaterThanOrEqual(0.92);
  });
});
