import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { createLocalJWKSet, compactVerify, generateKeyPair, SignJWT } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { correspondenceDigest, openReceipts, type ReceiptOf } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "receipts-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const publicUrl = "https://register.wexmoor-ca.example";
const receipt: ReceiptOf = {
  consent: "C-2026-0001",
  who: "o4",
  mayBeSharedWith: ["m2", "m3"],
  messageIds: ["<a@wexmoor-ca.example>"],
  issuedAt: Date.UTC(2026, 10, 22),
  until: Date.UTC(2026, 11, 1),
};

describe("a receipt", () => {
  it("says who may share what with whom until when, and verifies with the published keys alone", async () => {
    const receipts = await openReceipts({ keyFile: null, publicUrl });
    const { id, jws } = receipts.issue(receipt);
    const { payload } = await compactVerify(jws, createLocalJWKSet(await receipts.keys()));
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      iss: publicUrl,
      jti: id,
      con: "C-2026-0001",
      sub: "o4",
      msg: correspondenceDigest("C-2026-0001", ["a@wexmoor-ca.example"]),
      with: ["m2", "m3"],
      iat: 1795305600,
      exp: 1796083200,
    });
    expect(await receipts.verify(jws)).toMatchObject({ jti: id });
  });

  it("fits into one header line of 998 characters, however many persons and however long their ids", async () => {
    const receipts = await openReceipts({ keyFile: null, publicUrl });
    const id = fc.stringMatching(/^[a-zA-Z0-9.@-]{1,64}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 100 }),
        id,
        fc.array(fc.string({ minLength: 3, maxLength: 998 }), { maxLength: 20 }),
        (mayBeSharedWith, who, messageIds) => {
          const { jws } = receipts.issue({ ...receipt, mayBeSharedWith, who, messageIds });
          expect(`X-Correspondence-Consent: ${jws}`.length).toBeLessThanOrEqual(998);
        },
      ),
      { numRuns: 100 },
    );
    const longest = await openReceipts({ keyFile: null, publicUrl: `https://${"a".repeat(130)}.example` });
    const widest = {
      ...receipt,
      who: "x".repeat(64),
      mayBeSharedWith: ["v", "x", "y", "z"].map((c) => c.repeat(47)),
    };
    expect(longest.issue(widest).jws.length).toBeLessThanOrEqual(998 - 26);
  });

  it("is refused when any character of it was changed", async () => {
    const receipts = await openReceipts({ keyFile: null, publicUrl });
    const { jws } = receipts.issue(receipt);
    for (let at = 0; at < jws.length - 1; at += 7) {
      const other = jws.charAt(at) === "A" ? "B" : "A";
      expect(await receipts.verify(jws.slice(0, at) + other + jws.slice(at + 1))).toBeNull();
    }
  });

  it.each(["", "x", "..", "a.b.c", "null", "{}"])("is not %j", async (text) => {
    const receipts = await openReceipts({ keyFile: null, publicUrl });
    expect(await receipts.verify(text)).toBeNull();
  });

  it("is refused with another register's key, without a signature, and under another type", async () => {
    const receipts = await openReceipts({ keyFile: null, publicUrl });
    const { jws, kid } = receipts.issue(receipt);
    const { privateKey } = await generateKeyPair("ES256");
    const forged = await new SignJWT({ con: "C-2026-0001" })
      .setProtectedHeader({ alg: "ES256", kid, typ: "correspondence-receipt+jwt" })
      .sign(privateKey);
    const none = `${Buffer.from(`{"alg":"none","kid":"${kid}"}`).toString("base64url")}.${jws.split(".")[1] ?? ""}.`;
    expect(await receipts.verify(forged)).toBeNull();
    expect(await receipts.verify(none)).toBeNull();
  });
});

describe("the key file", () => {
  it("is created when absent, for its owner alone, and read the next time", async () => {
    const keyFile = join(folder, "created.json");
    const first = await openReceipts({ keyFile, publicUrl });
    const second = await openReceipts({ keyFile, publicUrl });
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(await second.verify(first.issue(receipt).jws)).not.toBeNull();
  });

  it("is one file when several registers create it at once", async () => {
    const keyFile = join(folder, "raced.json");
    const all = await Promise.all([1, 2, 3, 4].map(() => openReceipts({ keyFile, publicUrl })));
    const kids = all.map((each) => each.issue(receipt).kid);
    expect(new Set(kids).size).toBe(1);
  });

  it("keeps only the public half of a key that was replaced, and what it signed verifies for ever", async () => {
    const keyFile = join(folder, "rotated.json");
    const receipts = await openReceipts({ keyFile, publicUrl });
    const other = await openReceipts({ keyFile, publicUrl });
    const before = receipts.issue(receipt);
    const rotated = await receipts.rotate("verifies");
    const after = receipts.issue(receipt);

    expect(rotated).toEqual({ signs: after.kid, verify: [before.kid] });
    expect(after.kid).not.toBe(before.kid);
    expect(await receipts.verify(before.jws)).not.toBeNull();
    expect(await other.verify(after.jws)).not.toBeNull();
    expect((await other.keys()).keys.map(({ kid }) => kid)).toEqual([after.kid, before.kid]);
    expect(JSON.stringify(await receipts.keys())).not.toContain('"d"');
    expect(readFileSync(keyFile, "utf8").match(/"d":/g)).toHaveLength(1);
  });

  it("verifies nothing more of a key that was stolen, and everything of those before it", async () => {
    const keyFile = join(folder, "stolen.json");
    const receipts = await openReceipts({ keyFile, publicUrl });
    const first = receipts.issue(receipt);
    await receipts.rotate("verifies");
    const second = receipts.issue(receipt);
    const rotated = await receipts.rotate("stolen");

    expect(rotated.verify).toEqual([first.kid]);
    expect(await receipts.verify(first.jws)).not.toBeNull();
    expect(await receipts.verify(second.jws)).toBeNull();
    expect(readFileSync(keyFile, "utf8")).not.toContain(second.kid);
  });

  it.each(["", "{}", '{"keys":[]}', '{"keys":[{"kid":"a","jwk":{"kty":"EC","crv":"P-256"}}]}'])(
    "stops the start when it holds %j",
    async (text) => {
      const keyFile = join(folder, "broken.json");
      writeFileSync(keyFile, text);
      await expect(openReceipts({ keyFile, publicUrl })).rejects.toThrow();
    },
  );
});
