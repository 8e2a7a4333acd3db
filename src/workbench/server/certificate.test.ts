import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { certificateIn, daysLeft } from "./certificate.ts";

const now = Date.UTC(2026, 10, 10);
const dayMs = 86_400_000;

describe("the workbench's certificate", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "workbench-certificate-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("is made once, for localhost and nothing else, and kept", async () => {
    const made = await certificateIn(folder, now);
    const kept = await certificateIn(folder, now + dayMs);
    expect([made.isNew, kept.isNew]).toEqual([true, false]);
    expect(kept.cert).toBe(made.cert);
    expect(new X509Certificate(made.cert)).toMatchObject({
      subject: "CN=localhost",
      subjectAltName: "DNS:localhost, IP Address:127.0.0.1",
      ca: false,
    });
  });

  it("is the same for all who start at once", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => certificateIn(folder, now)));
    expect(new Set(all.map(({ cert, key }) => cert + key)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it("lets nobody else of this machine read its key", async () => {
    await certificateIn(folder, now);
    expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
  });

  it("is made anew before it runs out", async () => {
    const first = await certificateIn(folder, now);
    const nearTheEnd = now + (daysLeft(first.cert, now) - 10) * dayMs;
    const second = await certificateIn(folder, nearTheEnd);
    expect(second.isNew).toBe(true);
    expect(daysLeft(second.cert, nearTheEnd)).toBeGreaterThan(300);
  });

  it.each(["localhost.key", "localhost.crt"])("is made anew when %s is damaged", async (name) => {
    await certificateIn(folder, now);
    writeFileSync(join(folder, name), "nothing of the kind");
    expect((await certificateIn(folder, now)).isNew).toBe(true);
  });
});
