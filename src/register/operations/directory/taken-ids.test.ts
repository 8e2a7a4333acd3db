import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { as, openBench, valueOf, wexmoor, type Bench } from "../../../../test/support/register/operations.ts";
import { storeKinds } from "../../../../test/support/register/test-store.ts";
import { takenIds } from "./taken-ids.ts";

describe.each(storeKinds)("the ids that were somebody's, on %s", (kind) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.close());

  const isTaken = async (id: string): Promise<boolean> => (await takenIds(bench.store.db))(id);

  /** Brings in one member by a list; the version that made, and the id they were given. */
  async function listed(name: string, address: string) {
    const bytes = Buffer.from(`mail,displayName\n${address},${name}`).toString("base64");
    const body = { as: "member" as const, bytes };
    const preview = valueOf(await bench.operations.previewDirectory(as("o3"), body));
    if (!preview.isUsable) throw new Error(preview.says);
    const { digest, added } = preview;
    const { version } = valueOf(await bench.operations.bringIn(as("o3"), { ...body, digest }));
    return { version, id: added[0]?.person ?? "" };
  }

  it("are those of everybody who ever stood in the directory, with nothing else left of them, and no others", async () => {
    for (const { id } of wexmoor.people) expect(await isTaken(id)).toBe(true);
    const { version, id } = await listed("Una Dray", "una.dray@wexmoor-ca.example");
    valueOf(await bench.operations.undoBringIn(as("o3"), { version }));
    expect([id, await isTaken(id), await isTaken("m13")]).toEqual(["m12", true, false]);
  });

  it("are those of whoever asked about an account and of whose account it was", async () => {
    await bench.store.db
      .insertInto("assessment_asks")
      .values({
        id: "A-1",
        key: new Uint8Array(32),
        asker: "o98",
        holder: "m99",
        asked_at: 0,
        sealed: new Uint8Array(),
      })
      .execute();
    expect([await isTaken("o98"), await isTaken("m99"), await isTaken("m98")]).toEqual([true, true, false]);
  });

  it("bring nobody new what was asked and told about whoever had them before", async () => {
    const { operations } = bench;
    const address = "una.dray@wexmoor-ca.example";
    const una = await listed("Una Dray", address);
    valueOf(await operations.askAssessment(as("o4"), { address, reason: "She writes from abroad." }));
    valueOf(await operations.undoBringIn(as("o3"), { version: una.version }));
    const ivo = await listed("Ivo Hale", "ivo.hale@wexmoor-ca.example");
    expect(valueOf(await operations.accountHistory(as(ivo.id), ivo.id)).events).toEqual([]);
    const { asks } = valueOf(await operations.assessmentAsks(as("o3")));
    expect(asks.map(({ holder }) => holder)).toEqual([null]);
    valueOf(await operations.closeAssessmentAsk(as("o3"), asks[0]?.id ?? "", { reason: "left" }));
    const told = await bench.store.db.selectFrom("outbox").select("person").execute();
    expect(told.map(({ person }) => person)).not.toContain(ivo.id);
  });
});
