import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openReceipts } from "./receipts/index.ts";
import { oldKeyIn, rotateReceiptKey } from "./rotate-receipt-key.ts";
import { StartFault } from "./start-fault.ts";

const folder = mkdtempSync(join(tmpdir(), "rotate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function kidsIn(keyFile: string): Promise<readonly string[]> {
  const { keys } = await (await openReceipts({ keyFile, publicUrl: "" })).keys();
  return keys.map(({ kid }) => kid);
}

describe("rotate-receipt-key", () => {
  it("tells which key signs from now on, which still verify, and to restart the register", async () => {
    const keyFile = join(folder, "keys.json");
    const before = await kidsIn(keyFile);
    const told = await rotateReceiptKey(keyFile, "verifies");
    const after = await kidsIn(keyFile);
    expect(after.slice(1)).toEqual(before);
    expect(told).toContain(`A new key signs receipts: ${after[0] ?? ""}.`);
    expect(told).toContain(`Still verify what they signed: ${before[0] ?? ""}.`);
    expect(told).toMatch(/Restart every process/);
  });

  it("says that a stolen key verifies no more", async () => {
    const keyFile = join(folder, "stolen.json");
    const before = await kidsIn(keyFile);
    expect(await rotateReceiptKey(keyFile, "stolen")).toContain("No earlier key verifies any more.");
    expect(await kidsIn(keyFile)).not.toContain(before[0]);
  });

  it("makes no file where there is none, and says where it looked", async () => {
    const keyFile = join(folder, "elsewhere.json");
    await expect(rotateReceiptKey(keyFile, "verifies")).rejects.toThrow(`no key file at ${keyFile}`);
    expect(existsSync(keyFile)).toBe(false);
  });

  it.each(["no JSON: d-of-a-key", '{"keys":[]}'])(
    "leaves %j as it is, and quotes nothing of it",
    async (text) => {
      const keyFile = join(folder, "broken.json");
      writeFileSync(keyFile, text);
      const fault: unknown = await rotateReceiptKey(keyFile, "verifies").catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(StartFault);
      expect(String(fault)).toContain("is no key file of this register");
      expect(String(fault)).not.toContain("d-of-a-key");
    },
  );

  it("takes --stolen or nothing", () => {
    expect(oldKeyIn([])).toBe("verifies");
    expect(oldKeyIn(["--stolen"])).toBe("stolen");
    expect(() => oldKeyIn(["--lost"])).toThrow('found "--lost"');
  });
});
