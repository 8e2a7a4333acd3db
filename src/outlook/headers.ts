import type { Answer, Calls } from "./calls.ts";
import type { ComposeItem } from "./read-item/compose-item.ts";

/** Name and value together; RFC 5322, 2.1.1, and what Office.js refuses. */
const longestHeader = 998;

/** What a header's value may not hold without being encoded: anything but printing ASCII. */
const notPrinting = /[^ -~]/g;

type Headers = Readonly<Record<string, string>>;

function asFields(headers: Headers): Headers {
  const fields: Record<string, string> = {};
  for (const name of Object.keys(headers))
    fields[name] = (headers[name] ?? "").replace(notPrinting, "?").slice(0, longestHeader - name.length);
  return fields;
}

function says(answer: Answer<unknown>, fields: Headers): boolean {
  if (!answer.ok || typeof answer.value !== "object" || answer.value === null) return false;
  const found = answer.value as Readonly<Record<string, unknown>>;
  return Object.keys(fields).every((name) => found[name] === fields[name]);
}

/**
 * Sets internet headers, and says whether Outlook took them; with `proven`, whether the item says so when it is read again,
 * since some Outlooks report success and forget them (office-js 2952, 3393). Only OnMessageSend calls it: set earlier, they
 * would say of a changed message that it was checked. Headers are overwritten and never removed, because a header that was
 * removed comes back once the draft was saved (office-js 2753).
 */
export function setHeaders(
  item: ComposeItem,
  calls: Calls,
  headers: Headers,
  { proven = false }: { readonly proven?: boolean } = {},
): Promise<boolean> {
  const fields = asFields(headers);
  return calls
    .ask<unknown>("internetHeaders.setAsync", (callback) => {
      item.internetHeaders.setAsync(fields, callback);
    })
    .then((set) => {
      if (!set.ok || !proven) return set.ok;
      return calls
        .ask<unknown>("internetHeaders.getAsync", (callback) => {
          item.internetHeaders.getAsync(Object.keys(fields), callback);
        })
        .then((read) => says(read, fields));
    });
}
