import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { withPostgres } from "../../../../test/support/register/test-store.ts";
import { asOwner, asService } from "./connection.ts";

const folder = mkdtempSync(join(tmpdir(), "certificates-"));
const caFile = join(folder, "ca.pem");
// Any certificate of Node's own does: nothing of a server is signed by it here.
writeFileSync(caFile, rootCertificates[0] ?? "");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const kind = "postgres";
const url = "postgres://register@db.example/register";

describe("the way to a database", () => {
  it("is what its address says, without certificates of one's own", () => {
    const address = `${url}?sslmode=require`;
    expect(asService({ kind, url: address })).toMatchObject({ connectionString: address });
    expect(asService({ kind, url: address })).not.toHaveProperty("ssl");
  });

  it.each(["", "?sslmode=require", "?sslmode=no-verify", "?sslmode=prefer&sslrootcert=/other.pem"])(
    "is encrypted and checked with them, at an address with %j",
    (query) => {
      const { connectionString, ssl } = asService({ kind, url: `${url}${query}`, caFile });
      expect(connectionString).toBe(url);
      expect(ssl).toMatchObject({ rejectUnauthorized: true });
      expect(ssl).toHaveProperty("ca", [...rootCertificates, rootCertificates[0]]);
    },
  );

  it("is in the clear where its own address says so, and the other's does not change that", () => {
    const here = `${url}?sslmode=disable`;
    const where = { kind, url: here, ownerUrl: url, caFile } as const;
    expect(asService(where)).not.toHaveProperty("ssl");
    expect(asOwner(where)).toHaveProperty("ssl");
  });
});

describe("a PostgreSQL without TLS", () => {
  it("is refused with certificates of one's own, and reached where its address disables TLS", async () => {
    const database = await withPostgres();
    const connect = async (address: string): Promise<string> => {
      const client = new pg.Client(asOwner({ kind, url: address, caFile }));
      try {
        await client.connect();
        return "connected";
      } catch (error) {
        return (error as Error).message;
      } finally {
        await client.end().catch(() => undefined);
      }
    };
    const plain = new URL(database.url);
    plain.searchParams.set("sslmode", "disable");
    expect(await connect(database.url)).toContain("does not support SSL");
    expect(await connect(plain.href)).toBe("connected");
    await database.drop();
  });
});
