import type { LevelChange } from "../../../api/index.ts";
import { hasOffice } from "../../../people/index.ts";
import { checkIds } from "./check-ids.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, invalid, refused } from "../result.ts";
import type { Tx } from "../../store/index.ts";
import { write } from "../write.ts";

async function change(tx: Tx, { check, level, reason }: LevelChange, context: Context): Promise<void> {
  const { caller, inForce, at } = context;
  const set = { level: level === "protocol" ? null : level, since: at };
  await tx.db
    .insertInto("levels")
    .values({ check_name: check, ...set })
    .onConflict((same) => same.column("check_name").doUpdateSet(set))
    .execute();
  const administrators = inForce.authority.file.people.filter((each) =>
    hasOffice(each, "account-administrator"),
  );
  for (const { id } of administrators)
    await tx.post({ to: id, kind: "level-changed", about: null, facts: { check, level } });
  const by = { ...namedOf(inForce.authority, caller.person.id) };
  await tx.append({
    at,
    kind: "authority.level-changed",
    about: null,
    facts: { check, level },
    said: { by, words: reason },
  });
}

/** The Monitoring Officer sets how strictly a check is taken, or sets it back to what the protocol says, with a reason; it counts from the next question for the policy. */
export function createChangeLevel(deps: Deps): AuthorityOperations["changeLevel"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "change-level");
    if (context === null) return refused("not-by-this-person");
    if (!checkIds.includes(body.check))
      return invalid("/check", JSON.stringify(body.check), `one of ${checkIds.join(", ")}`);
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        await change(tx, body, context);
        return done({});
      },
    });
    deps.inForce.forget();
    if (!result.ok) return result;
    const { policyAt } = await deps.inForce.read();
    return done({ version: policyAt(context.at).version });
  };
}
