import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReceiptKeys, ReceiptView } from "../../../api/index.ts";
import type { Answer } from "../../../register-client/index.ts";
import { verifyReceipt } from "./verify-receipt.ts";
import type { Desk } from "./desk.ts";

const now = Date.UTC(2026, 10, 20);
const silence = { ok: false, trouble: "unreachable", problem: null } as const;
const unheardOf = { ok: false, trouble: "refused", problem: null } as const;

let ours: CryptoKey;
let theirs: CryptoKey;
let keys: ReceiptKeys;

beforeAll(async () => {
  const pair = await generateKeyPair("ES256", { extractable: true });
  ours = pair.privateKey;
  theirs = (await generateKeyPair("ES256")).privateKey;
  const { x = "", y = "" } = await exportJWK(pair.publicKey);
  keys = { keys: [{ kty: "EC", crv: "P-256", x, y, kid: "k1", alg: "ES256", use: "sig" }] };
});

function signed(
  key: CryptoKey,
  header: { alg?: string; kid?: string; typ?: string } = {},
  exp?: number,
): Promise<string> {
  const claims = { iss: "r", jti: "j".repeat(22), con: "C-2026-0001", sub: "o3", msg: "m", with: ["m2"] };
  return new SignJWT({ ...claims, ...(exp === undefined ? {} : { exp }) })
    .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "correspondence-receipt+jwt", ...header })
    .setIssuedAt(now / 1000)
    .sign(key);
}

function registerThat(state: ReceiptView["state"] | "silent" | "unheard-of"): Pick<Desk, "client"> {
  const view = { state } as ReceiptView;
  const answer: Answer<ReceiptView> =
    state === "silent" ? silence : state === "unheard-of" ? unheardOf : { ok: true, value: view };
  return {
    client: {
      receiptKeys: () => Promise.resolve({ ok: true, value: keys }),
      receipt: () => Promise.resolve(answer),
    } as Partial<Desk["client"]> as Desk["client"],
  };
}

describe("a receipt in a message", () => {
  it.each(["valid", "revoked", "expired"] as const)("is %s as the register says today", async (state) => {
    expect(await verifyReceipt(await signed(ours), registerThat(state), now)).toEqual({
      is: state,
      consent: "C-2026-0001",
      until: null,
    });
  });

  it("counts folded as it comes in a header, with its end", async () => {
    const receipt = await signed(ours, {}, now / 1000 + 60);
    const folded = `${receipt.slice(0, 70)}\r\n ${receipt.slice(70)}`;
    const verified = await verifyReceipt(folded, registerThat("valid"), now);
    expect(verified).toMatchObject({ is: "valid", until: now + 60_000 });
  });

  it("is not genuine when another key signed it, when it was changed, or when it is something else", async () => {
    const register = registerThat("valid");
    const genuine = await signed(ours);
    const [header = "", , signature = ""] = genuine.split(".");
    const other = Buffer.from(JSON.stringify({ con: "C-2026-0002", jti: "x" })).toString("base64url");
    const forged = [
      await signed(theirs),
      await signed(ours, { kid: "k2" }),
      await signed(ours, { typ: "at+jwt" }),
      `${header}.${other}.${signature}`,
      `${Buffer.from('{"alg":"none","kid":"k1"}').toString("base64url")}.${other}.`,
      `${genuine}.more`,
      "",
      "…",
      "a.b.c",
    ];
    for (const each of forged)
      expect(await verifyReceipt(each, register, now)).toEqual({ is: "not-genuine" });
  });

  it("is not genuine where the register never gave it", async () => {
    expect(await verifyReceipt(await signed(ours), registerThat("unheard-of"), now)).toEqual({
      is: "not-genuine",
    });
  });

  it("is unknown where the register is out of reach, but for its end, which it tells itself", async () => {
    const register = registerThat("silent");
    expect(await verifyReceipt(await signed(ours), register, now)).toEqual({ is: "unknown" });
    const ended = await signed(ours, {}, now / 1000 - 60);
    expect(await verifyReceipt(ended, register, now)).toMatchObject({ is: "expired" });
  });
});
