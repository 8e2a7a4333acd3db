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
