import type { AuthorityFile } from "../../people/index.ts";
import { factsOf } from "../dry-run/facts.ts";
import { cleanJson } from "../report/clean.ts";
import { styles } from "../report/style.ts";
import { textOf } from "../report/text.ts";
import type { Outcome, Result } from "./result.ts";

/** How results are said, as plain data: what a thread can be handed. */
export type Rendering =
  | { readonly format: "json" }
  | { readonly format: "facts" }
  | { readonly format: "text"; readonly colour: boolean; readonly width: number };

/** What is said of one message, and what becomes of it: all that a thread hands back, since a text is cheap to pass. */
export interface Answer {
  readonly outcome: Outcome;
  /** A whole line of JSON, a stretch of the text report, or the few facts that the dry run counts, as JSON. */
  readonly said: string;
}

function wordsOf(rendering: Rendering, authority: AuthorityFile): (result: Result) => string {
  switch (rendering.format) {
    case "json":
      return (result) => `${cleanJson(result)}\n`;
    case "facts":
      return (result) => JSON.stringify(factsOf(result));
    case "text": {
      const style = styles(rendering.colour);
      return (result) => textOf(result, authority, style, rendering.width);
    }
  }
}

/** What makes an answer of a result. */
export function answersIn(rendering: Rendering, authority: AuthorityFile): (result: Result) => Answer {
  const say = wordsOf(rendering, authority);
  return (result) => ({
    outcome: "error" in result ? "unreadable" : result.outcome,
    said: say(result),
  });
}
