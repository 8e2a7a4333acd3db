import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, rm } from "node:fs/promises";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";

/** A key of receipts as the file keeps it. The newest signs; `d` stands in that one alone. */
export interface KeptKey {
  readonly kid: string;
  readonly jwk: JWK;
}

/** The content of a key file, newest key first. Never empty. */
export interface KeyFile {
  readonly keys: readonly [KeptKey, ...KeptKey[]];
}

/** A fresh key pair for ES256 (P-256); its id is its thumbprint (RFC 7638). */
export async function freshKey(): Promise<KeptKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { kid: (await calculateJwkThumbprint(jwk)).slice(0, 16), jwk };
}

/** The public half of a key. */
export function publicHalf({ kid, jwk }: KeptKey): KeptKey {
  const { kty, crv, x, y } = jwk;
  return { kid, jwk: { kty, crv, x, y } as JWK };
}

function isKeptKey(value: unknown): value is KeptKey {
  if (typeof value !== "object" || value === null) return false;
  const { kid, jwk } = value as Partial<KeptKey>;
  return typeof kid === "string" && typeof jwk === "object" && jwk.kty === "EC" && jwk.crv === "P-256";
}

function keysIn(text: string, path: string): KeyFile {
  const { keys } = JSON.parse(text) as { keys?: unknown };
  const [first, ...rest] = Array.isArray(keys) ? (keys as readonly unknown[]) : [];
  if (!isKeptKey(first) || first.jwk.d === undefined || !rest.every(isKeptKey))
    throw new Error(`RECEIPT_KEY_FILE ${path} is no key file of this register`);
  return { keys: [first, ...rest] };
}

async function writeAside(path: string, file: KeyFile): Promise<string> {
  const aside = `${path}.${randomUUID()}`;
  const handle = await open(aside, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(file, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return aside;
}

function codeOf(fault: unknown): string | undefined {
  return (fault as NodeJS.ErrnoException).code;
}

/** Makes the file where there is none. Of two processes that do so at once, the first one's file stands. */
async function createKeyFile(path: string): Promise<void> {
  const aside = await writeAside(path, { keys: [await freshKey()] });
  try {
    await link(aside, path);
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
  } finally {
    await rm(aside, { force: true });
  }
}

/** The keys in a file, which is created when absent, readable by its owner alone. @throws where it holds anything else */
export async function readKeyFile(path: string): Promise<KeyFile> {
  try {
    return keysIn(await readFile(path, "utf8"), path);
  } catch (fault) {
    if (codeOf(fault) !== "ENOENT") throw fault;
  }
  await createKeyFile(path);
  return keysIn(await readFile(path, "utf8"), path);
}

/** Puts other keys in the place of a file's, all at once. */
export async function replaceKeyFile(path: string, file: KeyFile): Promise<void> {
  await rename(await writeAside(path, file), path);
}
