import type { Body } from "../../message/index.ts";
import type { Answer, Calls } from "../calls.ts";
import type { ComposeItem } from "./compose-item.ts";

type Form = "html" | "text";

/** The text of a draft; null where Outlook gave none. */
export type BodyRead = Body | null;

function askFor(item: ComposeItem, form: Form, calls: Calls): Promise<Answer<unknown>> {
  // The coercion types are texts at run time (`Office.CoercionType.Html` is "html"), and `Office` need not be there.
  return calls.ask<unknown>(`body.getAsync ${form}`, (callback) => {
    item.body.getAsync(form, callback);
  });
}

function textIn(answer: Answer<unknown>): string | null {
  return answer.ok && typeof answer.value === "string" ? answer.value : null;
}

/**
 * The whole text with what it quotes: HTML, since Outlook's own conversion to text loses how messages are quoted; plain
 * text where the draft is plain text, or where no HTML comes. Without `bodyMode`, that is the whole thread in every Outlook.
 */
export function readBody(item: ComposeItem, calls: Calls): Promise<BodyRead> {
  const form = calls.ask<unknown>("body.getTypeAsync", (callback) => {
    item.body.getTypeAsync(callback);
  });
  const rich = askFor(item, "html", calls);
  return Promise.all([form, rich]).then(([type, answer]) => {
    const html = textIn(answer);
    if (html !== null && textIn(type) !== "text") return { html, text: null };
    return askFor(item, "text", calls).then((plain) => {
      const text = textIn(plain);
      if (text !== null) return { html: null, text };
      return html === null ? null : { html, text: null };
    });
  });
}
