import { createPrivateKey, randomBytes, type KeyObject } from "node:crypto";
import { compactVerify, importJWK, type CryptoKey, type JWK } from "jose";
import type { ReceiptClaims, ReceiptKeys } from "../../api/index.ts";
import { claimsOf, type ReceiptOf } from "./claims.ts";
import { signedCompact } from "./compact-jws.ts";
import { freshKey, publicHalf, readKeyFile, replaceKeyFile, type KeptKey, type KeyFile } from "./key-file.ts";

/** A receipt that was signed, and by which key. */
export interface Issued {
  readonly id: string;
  readonly kid: string;
  readonly jws: string;
}

/** What becomes of the key that signed until now: its public half stays and verifies, or it is gone with its receipts. */
export type OldKey = "verifies" | "stolen";

/** The keys after a new one came. */
export interface Rotated {
  /** The id of the key that signs from now on. */
  readonly signs: string;
  /** Ids of those that still verify what they signed. */
  readonly verify: readonly string[];
}

/** Signs receipts and verifies them. */
export interface Receipts {
  readonly issue: (receipt: ReceiptOf) => Issued;
  /** What a receipt says, if one of our keys signed it; null for anything else. Whether it still counts is not looked at. */
  readonly verify: (jws: string) => Promise<ReceiptClaims | null>;
  readonly keys: () => Promise<ReceiptKeys>;
  /** A new key signs from now on. */
  readonly rotate: (old: OldKey) => Promise<Rotated>;
}

/** Where receipts come from: the file of their keys (null keeps them in memory, for tests) and the register's own address. */
export interface ReceiptSettings {
  readonly keyFile: string | null;
  readonly publicUrl: string;
}

const typ = "correspondence-receipt+jwt";

/** 128 random bits: whoever knows the id has seen the receipt. */
function newReceiptId(): string {
  return randomBytes(16).toString("base64url");
}

async function imported(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, "ES256");
  if (key instanceof Uint8Array) throw new Error("a receipt key is an elliptic curve key");
  return key;
}

/** The keys as they are used: read once, read again when a receipt names one that is not among them. */
class Keys {
  #file: KeyFile;
  readonly #path: string | null;
  readonly #imported = new Map<KeptKey, Promise<CryptoKey>>();
  readonly #signing = new Map<KeptKey, KeyObject>();

  private constructor(file: KeyFile, path: string | null) {
    this.#file = file;
    this.#path = path;
  }

  static async open(path: string | null): Promise<Keys> {
    return new Keys(path === null ? { keys: [await freshKey()] } : await readKeyFile(path), path);
  }

  /** Another process may have rotated. */
  async refresh(): Promise<void> {
    if (this.#path === null) return;
    const read = await readKeyFile(this.#path);
    if (read.keys[0].kid !== this.#file.keys[0].kid) this.#file = read;
  }

  get all(): KeyFile["keys"] {
    return this.#file.keys;
  }

  use(key: KeptKey): Promise<CryptoKey> {
    const known = this.#imported.get(key) ?? imported(key.jwk);
    this.#imported.set(key, known);
    return known;
  }

  /** The private key, as signing takes it. */
  signing(key: KeptKey): KeyObject {
    const known = this.#signing.get(key) ?? createPrivateKey({ key: { ...key.jwk }, format: "jwk" });
    this.#signing.set(key, known);
    return known;
  }

  async named(kid: string): Promise<KeptKey | null> {
    const find = (): KeptKey | undefined => this.all.find((key) => key.kid === kid);
    if (find() === undefined) await this.refresh();
    return find() ?? null;
  }

  async rotate(old: OldKey): Promise<Rotated> {
    await this.refresh();
    const [fresh, kept] = [await freshKey(), old === "stolen" ? this.all.slice(1) : this.all];
    this.#file = { keys: [fresh, ...kept.map(publicHalf)] };
    if (this.#path !== null) await replaceKeyFile(this.#path, this.#file);
    return { signs: fresh.kid, verify: kept.map(({ kid }) => kid) };
  }
}

async function verified(jws: string, keys: Keys): Promise<ReceiptClaims | null> {
  const { payload } = await compactVerify(
    jws,
    async ({ kid, typ: said }) => {
      const key = kid === undefined || said !== typ ? null : await keys.named(kid);
      if (key === null) throw new Error("signed by no key of this register");
      return keys.use(publicHalf(key));
    },
    { algorithms: ["ES256"] },
  );
  return JSON.parse(new TextDecoder().decode(payload)) as ReceiptClaims;
}

/** Opens the key file, which is created when absent. @throws where the file cannot be used */
export async function openReceipts({ keyFile, publicUrl }: ReceiptSettings): Promise<Receipts> {
  const keys = await Keys.open(keyFile);
  return {
    issue(receipt) {
      const id = newReceiptId();
      const [key] = keys.all;
      const { kid } = key;
      const header = { alg: "ES256", kid, typ };
      const jws = signedCompact(header, claimsOf(receipt, publicUrl, id), keys.signing(key));
      return { id, kid, jws };
    },
    verify: (jws) => verified(jws, keys).catch(() => null),
    async keys() {
      await keys.refresh();
      const entries = keys.all.map(publicHalf).map(({ kid, jwk: { x = "", y = "" } }) => {
        return { kty: "EC", crv: "P-256", x, y, kid, alg: "ES256", use: "sig" } as const;
      });
      return { keys: entries };
    },
    rotate: (old) => keys.rotate(old),
  };
}
