import { describe, expect, it } from "vitest";
import { auditFaults } from "../../../test/support/register/audit-faults.ts";
import { ask, cast, decide } from "../../../test/support/register/requests.ts";
import { openTestStore, storeKinds } from "../../../test/support/register/test-store.ts";

describe.each(storeKinds)("without a log there is no decision on %s", (kind) => {
  it.each(auditFaults.filter(({ onlyPostgres }) => kind === "postgres" || onlyPostgres !== true))(
    "with $name nothing changes, reading goes on, and afterwards all works again",
    async ({ begin }) => {
      const test = await openTestStore(kind);
      const id = await ask(test.store);
      const end = await begin(test);
      await expect(decide(test.store, id, "granted", cast.originator)).rejects.toThrow();
      await expect(ask(test.store)).rejects.toThrow();
      const [request, ...more] = await test.store.db.selectFrom("requests").selectAll().execute();
      expect(request).toMatchObject({ id, state: "requested" });
      expect(more).toEqual([]);
      for (const table of ["decisions", "sharing", "outbox"] as const)
        expect(await test.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
      await end();
      await decide(test.store, id, "granted", cast.originator);
      expect(await test.store.verify()).toMatchObject({ ok: true, entries: 2 });
      await test.close();
    },
  );
});
