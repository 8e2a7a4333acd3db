import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, cast, decide, refer } from "../../../test/support/register/requests.ts";
import { openTestStore, storeKinds, type TestStore } from "../../../test/support/register/test-store.ts";
import { transitionTable, type RequestState } from "../../consent/index.ts";

const states: readonly RequestState[] = [
  "requested",
  "informed",
  "granted",
  "refused",
  "objected",
  "lapsed",
  "withdrawn",
  "revoked",
  "referred",
  "determined-share",
  "determined-do-not-share",
];

const levels = ["read committed", "repeatable read", "serializable"] as const;

describe.each(storeKinds)("what the database itself refuses on %s", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
  });
  afterAll(() => test.close());

  it("holds the transitions of consent/ and no others", async () => {
    const rows = await test.tamper((run) =>
      run("select from_state || ' ' || to_state as pair from transitions"),
    );
    const pairs = new Set(transitionTable.map(({ from, to }) => `${from} ${to}`));
    expect(rows.map(({ pair }) => pair).sort()).toEqual([...pairs].sort());
  });

  it.each(levels)("a second decision, at %s", async (level) => {
    const id = await ask(test.store);
    await decide(test.store, id, "granted", cast.originator);
    const second = test.store.db
      .transaction()
      .setIsolationLevel(level)
      .execute((tx) =>
        tx
          .insertInto("decisions")
          .values({
            request: id,
            stage: "answer",
            outcome: "refused",
            decided_by: cast.originator,
            decided_at: 3,
            sealed: null,
          })
          .execute(),
      );
    await expect(second).rejects.toThrow("a request that is granted does not become refused");
  });

  it("a second decision even where nothing but the key of the table stands in its way", async () => {
    const id = await ask(test.store);
    await decide(test.store, id, "granted", cast.originator);
    const again = test.tamper((run) =>
      run(
        "insert into decisions (request, stage, outcome, decided_by, decided_at) values ($1, 'answer', 'refused', 'm1', 0)",
        [id],
      ),
    );
    await expect(again).rejects.toThrow("decisions_pkey");
  });

  it.each([cast.asker, cast.sender, cast.shareWith, cast.correspondent, cast.officer])(
    "an answer by %s, who is not the originator",
    async (person) => {
      const id = await ask(test.store);
      for (const outcome of ["granted", "refused"] as const)
        await expect(decide(test.store, id, outcome, person)).rejects.toThrow("only the originator answers");
    },
  );

  it("an answer by an originator who stands on the asking side too", async () => {
    const id = await ask(test.store);
    await test.tamper((run) =>
      run("insert into request_people values ($1, $2, 'also-asking')", [id, cast.originator]),
    );
    await expect(decide(test.store, id, "granted", cast.originator)).rejects.toThrow(
      "nobody on the asking side",
    );
  });

  it("a request whose asker is its originator", async () => {
    const asked = test.tamper((run) =>
      run("set session_replication_role = origin").then(() =>
        run(
          `insert into requests (id, state, asker, originator, medium, by_legal_duty, asked_at, lapses_at)
       values ('C-2026-9001', 'requested', 'm1', 'm1', 'email', false, 0, 0)`,
        ),
      ),
    );
    await expect(asked).rejects.toThrow("nobody asks themselves");
  });

  it.each([cast.asker, cast.sender, cast.originator, cast.shareWith, cast.correspondent])(
    "a determination by %s, who is a party",
    async (person) => {
      const id = await ask(test.store);
      await decide(test.store, id, "refused", cast.originator);
      await refer(test.store, id);
      await expect(decide(test.store, id, "determined-share", person)).rejects.toThrow("no party determines");
      await decide(test.store, id, "determined-share", cast.officer);
    },
  );

  it("a withdrawal by anybody but the asker, and a lapse by anybody at all", async () => {
    const id = await ask(test.store);
    for (const person of [cast.sender, cast.originator])
      await expect(decide(test.store, id, "withdrawn", person)).rejects.toThrow("only the asker withdraws");
    await expect(decide(test.store, id, "lapsed", cast.originator)).rejects.toThrow("decisions_check");
    await decide(test.store, id, "lapsed", null);
  });

  it("every change of state that is not in the table of transitions", async () => {
    const pairs = new Set(transitionTable.map(({ from, to }) => `${from} ${to}`));
    let refused = 0;
    for (const from of states)
      for (const to of states) {
        if (from === to || pairs.has(`${from} ${to}`)) continue;
        const id = await ask(test.store);
        await test.tamper((run) => run("update requests set state = $2 where id = $1", [id, from]));
        const change = test.store.db
          .updateTable("requests")
          .set({ state: to })
          .where("id", "=", id)
          .execute();
        await expect(change).rejects.toThrow(`a request that is ${from} does not become ${to}`);
        refused += 1;
      }
    expect(refused).toBe(states.length * (states.length - 1) - pairs.size);
  });

  it("a change of state that nobody decided", async () => {
    const id = await ask(test.store);
    const change = test.store.db
      .updateTable("requests")
      .set({ state: "granted" })
      .where("id", "=", id)
      .execute();
    await expect(change).rejects.toThrow(`nobody decided that ${id} is granted`);
  });

  it("a decision that the log does not tell of", async () => {
    const id = await ask(test.store);
    const untold = test.store.transaction(async (tx) => {
      await tx.db
        .insertInto("decisions")
        .values({
          request: id,
          stage: "answer",
          outcome: "refused",
          decided_by: cast.originator,
          decided_at: 3,
          sealed: null,
        })
        .execute();
      await tx.db.updateTable("requests").set({ state: "refused" }).where("id", "=", id).execute();
    });
    await expect(untold).rejects.toThrow(`the log does not tell that ${id} is refused`);
  });

  it("sharing with more persons than asked, or before anybody decided it", async () => {
    const id = await ask(test.store);
    const share = (persons: readonly string[]): Promise<unknown> =>
      test.store.db
        .insertInto("sharing")
        .values({ request: id, may_be_shared_with: persons, expires: null, decided_at: 0, sealed: null })
        .execute();
    await expect(share([cast.shareWith, cast.officer])).rejects.toThrow("wider than asked");
    await expect(share([cast.shareWith])).rejects.toThrow("nobody decided");
  });

  it("another person in a request that stands", async () => {
    const id = await ask(test.store);
    const added = test.store.db
      .insertInto("request_people")
      .values({ request: id, person: cast.officer, part: "share-with" })
      .execute();
    await expect(added).rejects.toThrow("is settled");
  });
});
