import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { inTurn } from "./in-turn.ts";

/** A certificate and its key, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether it was made just now: the browser has not been asked about it yet. */
  readonly isNew: boolean;
}

const dayMs = 86_400_000;

/** Browsers refuse server certificates that run for more than 825 days. */
const lifeDays = 365;

/** One that runs out sooner is made again. */
const spareDays = 14;

/** How many more days a certificate runs at `now`; below 0 when it has run out, or is none. */
export function daysLeft(cert: string, now: number): number {
  try {
    const { validFrom, validTo } = new X509Certificate(cert);
    return Date.parse(validFrom) > now ? -1 : Math.floor((Date.parse(validTo) - now) / dayMs);
  } catch {
    return -1;
  }
}

/** The certificate that lies in `folder`; null when there is none, it is near its end, or the key is another's. */
function keptIn(folder: string, now: number): Certificate | null {
  try {
    const cert = readFileSync(join(folder, "localhost.crt"), "utf8");
    const key = readFileSync(join(folder, "localhost.key"), "utf8");
    const isFit =
      daysLeft(cert, now) > spareDays && new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
    return isFit ? { key, cert, isNew: false } : null;
  } catch {
    return null;
  }
}

/** Writes beside and renames: a server that only reads never reads half a file. */
function keep(folder: string, name: string, text: string, mode: number): void {
  const draft = join(folder, `${name}.${process.pid}`);
  writeFileSync(draft, text, { mode });
  renameSync(draft, join(folder, name));
}

async function madeIn(folder: string, now: number): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now - dayMs),
    notAfterDate: new Date(now + lifeDays * dayMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  keep(folder, "localhost.key", made.private, 0o600);
  keep(folder, "localhost.crt", made.cert, 0o644);
  return { key: made.private, cert: made.cert, isNew: true };
}

/**
 * The one self-signed certificate for every port of the workbench: the one kept in `folder`, else a new one for
 * `localhost` and 127.0.0.1, which is kept there. Servers that start at once are given the same one: what one serves with
 * is what another's `CA_FILE` vouches for. Its key never leaves this machine.
 */
export function certificateIn(folder: string, now: number): Promise<Certificate> {
  return inTurn(join(folder, "localhost.lock"), () => keptIn(folder, now) ?? madeIn(folder, now));
}
