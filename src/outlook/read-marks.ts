import type { Calls } from "./calls.ts";
import type { ReceivedMarks } from "./pane-port.ts";

/** A delivered message, as far as its marks go (Mailbox 1.8). */
export interface ReadItem {
  getAllInternetHeadersAsync(callback: (result: Office.AsyncResult<string>) => void): void;
}

const checkedName = /^x-correspondence-checked$/i;

/** The first receipt, and further ones: takes `X-Correspondence-Consent`, `x-correspondence-consent-2`; not `-Consent-x`. */
const consentName = /^x-correspondence-consent(?:-\d{1,3})?$/i;

/** The values of every header field whose name fits, in their order, folded as they came. */
function valuesOf(headers: string, name: RegExp): readonly string[] {
  const values: string[] = [];
  let isWanted = false;
  for (const line of headers.split(/\r\n|\n|\r/)) {
    const isContinued = line.charAt(0) === " " || line.charAt(0) === "\t";
    if (isContinued && isWanted) values.push(`${values.pop() ?? ""}\r\n${line}`);
    if (isContinued) continue;
    const colon = line.indexOf(":");
    isWanted = name.test(line.slice(0, Math.max(colon, 0)));
    if (isWanted) values.push(line.slice(colon + 1));
  }
  return values.map((value) => value.trim());
}

/** The marks of a check in all headers of a message. A mark that stands twice is the first: later ones came underneath. */
function marksIn(headers: string): ReceivedMarks {
  return {
    checked: valuesOf(headers, checkedName)[0] ?? null,
    consents: valuesOf(headers, consentName),
  };
}

/** The marks of the message that is read; null where Outlook does not tell its headers. */
export function readMarks(item: ReadItem, calls: Calls): Promise<ReceivedMarks | null> {
  return calls
    .ask<unknown>("getAllInternetHeadersAsync", (callback) => {
      item.getAllInternetHeadersAsync(callback);
    })
    .then((answer) => (answer.ok && typeof answer.value === "string" ? marksIn(answer.value) : null));
}
