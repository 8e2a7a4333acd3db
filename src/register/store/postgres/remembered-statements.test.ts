import type pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { rememberingStatements } from "./remembered-statements.ts";

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}

let sent: Sent[] = [];
beforeEach(() => {
  sent = [];
});

/** The register's pool over one whose connections keep what they are sent. */
function remembering() {
  const client = {
    query: (config: Sent) => {
      sent.push(config);
      return Promise.resolve({ command: "SELECT", rowCount: 0, rows: [] });
    },
    release: () => undefined,
  };
  return rememberingStatements({ connect: () => Promise.resolve(client) } as unknown as pg.Pool);
}

const names = (): readonly (string | undefined)[] => sent.map(({ name }) => name);

describe("a statement with values", () => {
  it("has one name, whatever its values and on every connection; another has another", async () => {
    const pool = remembering();
    const [one, other] = [await pool.connect(), await pool.connect()];
    await one.query("select $1", [1]);
    await other.query("select $1", [2]);
    await one.query("select $1, $2", [1, 2]);
    expect(sent.map(({ values }) => values)).toEqual([[1], [2], [1, 2]]);
    expect(names()).toEqual(["s0", "s0", "s1"]);
  });

  it("has none once 300 have one, and those keep theirs", async () => {
    const client = await remembering().connect();
    for (let at = 0; at < 302; at += 1) await client.query(`select $1, ${at}`, [at]);
    await client.query("select $1, 0", [0]);
    expect(names().slice(0, 300)).toEqual(Array.from({ length: 300 }, (_, at) => `s${at}`));
    expect(names().slice(300)).toEqual([undefined, undefined, "s0"]);
  });
});

describe("a statement without values", () => {
  it("has no name, and takes none from another", async () => {
    const client = await remembering().connect();
    await client.query("begin", []);
    await client.query("select $1", [1]);
    expect(names()).toEqual([undefined, "s0"]);
  });
});
