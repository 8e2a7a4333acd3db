import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** What browsers asked for, and what they sent along: everything that left them. */
export interface Wire {
  readonly addresses: string[];
  readonly bodies: string[];
}

/** A wire on which nothing has gone yet. */
export function newWire(): Wire {
  return { addresses: [], bodies: [] };
}

/** Keeps everything that a browser asks for from now on. */
export function tap(context: BrowserContext, { addresses, bodies }: Wire): void {
  context.on("request", (request) => {
    addresses.push(request.url());
    const body = request.postData();
    if (body !== null) bodies.push(body);
  });
}

/** The addresses that are not this machine's. */
export function beyondThisMachine({ addresses }: Wire): readonly string[] {
  return addresses.filter((address) => !/^(?:https:\/\/localhost:|data:|blob:|about:)/.test(address));
}

/** Which of some words stand in any of some texts, as they are or as an address spells them. */
export function foundIn(texts: readonly string[], words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const spelt = [word, encodeURIComponent(word), word.replace(/ /g, "+")];
    return texts.some((text) => spelt.some((each) => text.includes(each)));
  });
}

/** Which of some words stand in any file below a folder, and in which. */
export function foundBelow(folder: string, words: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    return words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${name}`);
  });
}
