import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { authorityOfSize, usualMail } from "../../bench/engine/usual-mail.ts";

/** What the send handler will hold of the engine: read → check → decide, and the words. */
const entry = `
  import { authorityOf } from "./src/people/index.ts";
  import { read } from "./src/reading/index.ts";
  import { examine, weighUnread } from "./src/checks/index.ts";
  import { decide, say } from "./src/decision/index.ts";
  answer = function (draft, file) {
    const authority = authorityOf(file);
    const message = read(draft, authority);
    const findings = examine(message, authority, [], draft.date);
    return { outcome: decide(findings, weighUnread(message, authority, draft.date)), because: findings.map((f) => say(f.saw)) };
  };
`;

describe("the engine as the send handler runs it", () => {
  let code = "";

  beforeAll(async () => {
    const built = await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2016",
      write: false,
      logLevel: "silent",
    });
    code = built.outputFiles[0]?.text ?? "";
  });

  it("is at most 44 kB gzip, so that the handler stays under 48", () => {
    const bytes = gzipSync(code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(44_000);
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
