import type { ReceiptClaims, ReceiptKeys, ReceiptView } from "../../../api/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Desk } from "./desk.ts";

/** What a receipt in a message comes to, by the register's own keys and its word of today. */
export type Verified =
  | {
      readonly is: ReceiptView["state"];
      /** The permission it is about. */
      readonly consent: string;
      /** When it ends or ended; null where it does not. */
      readonly until: Instant | null;
    }
  | { readonly is: "not-genuine" } // no receipt of this register
  | { readonly is: "unknown" }; // the register could not be asked

const typ = "correspondence-receipt+jwt";

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function jsonOf(base64url: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOf(base64url)));
}

async function isSigned(
  key: ReceiptKeys["keys"][number],
  signed: string,
  signature: string,
): Promise<boolean> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;
  const { kty, crv, x, y } = key;
  const verifying = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, algorithm, false, ["verify"]);
  const hashed = { name: "ECDSA", hash: "SHA-256" } as const;
  return crypto.subtle.verify(hashed, verifying, bytesOf(signature), new TextEncoder().encode(signed));
}

/** The claims of a receipt that one of these keys signed (RFC 7515, 5.2; ES256 only); null for any other text. */
async function claimsIn(receipt: string, { keys }: ReceiptKeys): Promise<ReceiptClaims | null> {
  try {
    const [header = "", payload = "", signature = "", ...more] = receipt.split(".");
    const said = jsonOf(header) as { alg?: unknown; kid?: unknown; typ?: unknown } | null;
    const key = keys.find(({ kid }) => kid === said?.kid);
    const isOurs = more.length === 0 && said?.alg === "ES256" && said.typ === typ;
    if (key === undefined || !isOurs) return null;
    return (await isSigned(key, `${header}.${payload}`, signature))
      ? (jsonOf(payload) as ReceiptClaims)
      : null;
  } catch {
    return null;
  }
}

/** Verifies a receipt as it stands in a header, folded or not. Never rejects. */
export async function verifyReceipt(
  folded: string,
  { client }: Pick<Desk, "client">,
  now: Instant,
): Promise<Verified> {
  const keys = await client.receiptKeys();
  if (!keys.ok) return { is: "unknown" };
  const receipt = folded.replace(/\s+/g, "");
  const claims = await claimsIn(receipt, keys.value);
  if (claims === null) return { is: "not-genuine" };
  const { con: consent, exp, jti } = claims;
  const until = exp === undefined ? null : exp * 1000;
  const view = await client.receipt(jti);
  if (view.ok) return { is: view.value.state, consent, until };
  if (view.trouble === "refused") return { is: "not-genuine" };
  return until !== null && until <= now ? { is: "expired", consent, until } : { is: "unknown" };
}
