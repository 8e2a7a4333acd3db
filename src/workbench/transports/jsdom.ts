import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, requestInterceptor, VirtualConsole, type DOMWindow } from "jsdom";
import { prepareForOffice } from "./page/prepare-for-office.ts";

/** A page of the add-in that runs in jsdom: in this process, without a browser. */
export interface JsdomPage {
  readonly window: DOMWindow & { Office: typeof Office };
  /** What was asked for that is no file of the Office.js package. Nothing of it was answered. */
  readonly strayRequests: readonly string[];
  /** Errors that a script of the page threw. */
  readonly errors: readonly Error[];
  readonly close: () => void;
}

/** The `dist` folder of the installed, unmodified @microsoft/office-js. */
export const officeFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const officeJs = "/officejs/";

/** Answers from the package alone; whatever else is asked for is noted and refused. */
function fromPackage(stray: string[]) {
  return requestInterceptor((request) => {
    const { pathname, hostname } = new URL(request.url);
    const file = join(officeFolder, pathname.slice(officeJs.length));
    if (hostname === "localhost" && pathname.startsWith(officeJs) && existsSync(file))
      return new Response(readFileSync(file), { headers: { "content-type": "text/javascript" } });
    stray.push(request.url);
    return new Response("", { status: 404 });
  });
}

/**
 * Office.js runs a handler from a timer of no milliseconds. Such a task runs in the next turn here, so that a clock that
 * stands still need not wait for a real one. What it throws is the page's error, as in a browser.
 */
function hurryTimers(window: DOMWindow, errors: Error[]): void {
  const realTimer = window.setTimeout.bind(window);
  const timer = (task: () => void, ms = 0, ...args: never[]) => {
    if (ms > 0) return realTimer(task, ms, ...args);
    setImmediate(() => {
      try {
        task();
      } catch (error) {
        errors.push(error instanceof Error ? error : new Error(String(error)));
      }
    });
    return 0;
  };
  Object.defineProperty(window, "setTimeout", { configurable: true, writable: true, value: timer });
}

/** Makes jsdom into what Office.js expects of a browser: a `document.domain`, a host to talk to, and the Ajax shim. */
function prepare(window: DOMWindow, windowName: string, receive: (json: string) => void): void {
  window.name = windowName;
  // jsdom knows no document.domain; Office.js compares it with the host's name to decide whether to trust it.
  Object.defineProperty(window.Document.prototype, "domain", { get: () => window.location.hostname });
  const postMessage = (json: string) =>
    setImmediate(() => {
      receive(json);
    });
  Object.defineProperty(window, "parent", { configurable: true, value: { postMessage } });
  prepareForOffice(window);
}

function loadScript(window: DOMWindow, address: string): Promise<void> {
  const script = window.document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} did not load`));
    };
    window.document.head.append(script);
  });
}

/**
 * Opens a page that holds the true Office.js and nothing else. `atLoad` runs once the library is there, as a script
 * that stands after it would; the answer comes when Office is ready.
 */
export async function openJsdomPage(options: {
  readonly address: string;
  readonly windowName: string;
  readonly hostOrigin: string;
  /** Gets every text that the page posts to its host. */
  readonly receive: (json: string) => void;
  /** Is given, before any script runs, the way to send the page a text. */
  readonly connect: (post: (json: string) => void) => void;
  readonly atLoad?: (window: JsdomPage["window"]) => void;
}): Promise<JsdomPage> {
  const stray: string[] = [];
  const errors: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => errors.push(error));
  const dom = new JSDOM("<!doctype html><html lang='en-GB'><head></head><body></body></html>", {
    url: options.address,
    runScripts: "dangerously",
    virtualConsole,
    resources: { interceptors: [fromPackage(stray)] },
    beforeParse: (window) => {
      hurryTimers(window, errors);
      prepare(window, options.windowName, options.receive);
    },
  });
  const window = dom.window as JsdomPage["window"];
  let isOpen = true;
  options.connect((json) => {
    setImmediate(() => {
      if (!isOpen) return;
      window.dispatchEvent(new window.MessageEvent("message", { data: json, origin: options.hostOrigin }));
    });
  });
  await loadScript(window, new URL(`${officeJs}office.js`, options.address).href);
  options.atLoad?.(window);
  await window.Office.onReady();
  return {
    window,
    strayRequests: stray,
    errors,
    close() {
      isOpen = false;
      window.close();
    },
  };
}
