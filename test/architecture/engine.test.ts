import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { engineBundle } from "../../bench/engine/bundle.ts";
import { authorityOfSize, usualMail } from "../../bench/engine/usual-mail.ts";

describe("the engine as the send handler runs it", () => {
  let code = "";

  beforeAll(async () => {
    code = await engineBundle();
  });

  it("runs where there is nothing but ECMAScript 2016", () => {
    const draft = usualMail({ bytes: 30_000, carried: 10, recipients: 20 });
    const input = JSON.stringify([draft, authorityOfSize(50)]);
    const gone = [
      "Object.entries = Object.values = Object.fromEntries = undefined",
      "Array.prototype.flat = Array.prototype.flatMap = Array.prototype.at = undefined",
      "String.prototype.padStart = String.prototype.padEnd = String.prototype.trimStart = String.prototype.trimEnd = undefined",
      "String.prototype.matchAll = String.prototype.replaceAll = String.prototype.at = undefined",
      "Intl = undefined",
    ].join(";");
    const answer: unknown = JSON.parse(
      runInNewContext(`${gone}; var answer; ${code}; JSON.stringify(answer(...${input}))`, {}) as string,
    );
    expect(answer).toMatchObject({ outcome: expect.stringMatching(/^(?:send|prompt|hold)$/) as string });
  });
});
