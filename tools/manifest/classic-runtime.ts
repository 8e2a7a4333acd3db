import { createContext, runInContext } from "node:vm";

/** The handlers that a script associated, by name. */
export type Handlers = ReadonlyMap<string, (event: unknown) => unknown>;

/**
 * Every global of ECMAScript 2016. `Intl` is no part of it (ECMA-402), and classic Outlook has had none since version
 * 2406 (OfficeDev/office-js issue 4631).
 */
const globals2016 =
  "Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array " +
  "Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set " +
  "String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet " +
  "decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt " +
  "undefined unescape";

/** What later editions added to the globals of 2016, by the object that holds it. */
const later: Readonly<Record<string, string>> = {
  Object: "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy",
  "String.prototype": "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed",
  "Array.prototype": "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with",
  Array: "fromAsync",
  Promise: "allSettled any withResolvers try",
  "Promise.prototype": "finally",
  Map: "groupBy",
  "Set.prototype": "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom",
  "Uint8Array.prototype": "toBase64 toHex",
};

function strip(): string {
  const names = Object.entries(later).flatMap(([holder, members]) =>
    members.split(" ").map((member) => `delete ${holder}.${member};`),
  );
  return `(function (keep) {
    Object.getOwnPropertyNames(this).forEach(function (name) { if (keep.indexOf(name) < 0) delete this[name]; }, this);
  }).call(this, ${JSON.stringify([...globals2016.split(" "), "Office", "window", "console", "fetch", "setTimeout", "clearTimeout"])});
  ${names.join("\n")}`;
}

/**
 * Runs a script as classic Outlook on Windows runs the handlers of launch events, as far as it is known: no DOM, no
 * Intl, URL, crypto or storage, nothing newer than ECMAScript 2016, and an Office that has no item until it is asked.
 * A model of that runtime, not the runtime: docs/what-this-cannot-see.md.
 *
 * @throws whatever the script throws at its top level
 */
export function runAsClassicOutlook(script: string): Handlers {
  const handlers = new Map<string, (event: unknown) => unknown>();
  const sandbox: Record<string, unknown> = {
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
    fetch: () => Promise.reject(new TypeError("no network")),
    setTimeout,
    clearTimeout,
    Office: {
      // Code in onReady and initialize never runs there: "Event-based activation", Microsoft's documentation.
      onReady: () => new Promise(() => undefined),
      actions: {
        associate: (name: string, handler: (event: unknown) => unknown) => void handlers.set(name, handler),
      },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: { Html: "html", Text: "text" },
      context: { mailbox: {}, requirements: { isSetSupported: () => false } },
    },
  };
  sandbox["window"] = sandbox;
  const context = createContext(sandbox);
  runInContext(strip(), context);
  runInContext(script, context, { filename: "launchevent.js" });
  return handlers;
}
