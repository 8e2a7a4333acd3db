import { build } from "esbuild";

/** What the send handler will hold of the engine: read → check → decide, and the alert's words. */
const entry = `
  import { authorityOf } from "./src/people/index.ts";
  import { read } from "./src/reading/index.ts";
  import { examine, weighUnread } from "./src/checks/index.ts";
  import { alertFor, decide } from "./src/decision/index.ts";
  answer = function (draft, file) {
    const authority = authorityOf(file);
    const message = read(draft, authority);
    const findings = examine(message, authority, [], draft.date);
    const unread = weighUnread(message, authority, draft.date);
    return { outcome: decide(findings, unread), alert: alertFor(findings, unread) };
  };
`;

/** The engine as one minified script of ES2016, which gives a global `answer(draft, authorityFile)`. */
export async function engineBundle(): Promise<string> {
  const built = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2016",
    write: false,
    logLevel: "silent",
  });
  return built.outputFiles[0]?.text ?? "";
}
