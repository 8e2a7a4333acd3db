import type { AssessmentAsk, NewAssessmentAsk } from "../../../api/index.ts";
import { normaliseAddress } from "../../../people/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AssessmentOperations } from "../operations.ts";
import { done, invalid, refused } from "../result.ts";
import { write } from "../write.ts";
import { holderNow } from "./follow-holders.ts";
import { accountKey, administratorsOf, askPlace, askView, openAsks, type StoredAsk } from "./stored-ask.ts";

async function open(
  tx: Tx,
  key: Uint8Array,
  { address, reason }: { readonly address: string; readonly reason: string | null },
  { caller, inForce, at }: Context,
): Promise<StoredAsk> {
  const by = namedOf(inForce.authority, caller.person.id);
  const holder = await holderNow(tx, address);
  const id = await tx.nextId("A");
  const words = { address, name: by.name, reason };
  const sealed = await tx.seal(id, askPlace, words);
  await tx.db
    .insertInto("assessment_asks")
    .values({ id, key, asker: by.id, holder, asked_at: at, sealed })
    .execute();
  for (const to of administratorsOf(inForce))
    await tx.post({ to, kind: "assessment-asked", about: id, facts: {} });
  await tx.append({
    at,
    kind: "assessment.asked",
    about: id,
    facts: {},
    said: { by: { ...by }, address, holder, words: reason },
  });
  return { id, asker: by.id, holder, askedAt: at, words };
}

/**
 * Asks the administrators to assess an account. What is asked already is answered as it stands and mailed to nobody again, so
 * that many senders to one account make one task.
 */
export function createAskAssessment(deps: Deps): AssessmentOperations["askAssessment"] {
  return async (acting, body: NewAssessmentAsk) => {
    const context = await contextFor(deps, acting, "ask-assessment");
    if (context === null) return refused("not-by-this-person");
    const address = normaliseAddress(body.address);
    if (address === null) return invalid("/address", JSON.stringify(body.address), "an address");
    const key = accountKey(deps.store, address);
    return write<AssessmentAsk>(deps, acting, {
      keptUnder: ({ id }) => id,
      work: async (tx) => {
        const [known] = await openAsks(tx, (query) => query.where("key", "=", key));
        const ask = known ?? (await open(tx, key, { address, reason: body.reason ?? null }, context));
        // Who asked first and why is the administrators' to know, not the next asker's.
        const isOwn = ask.asker === acting.person;
        const view = askView(ask, context.inForce.authority);
        return done(
          isOwn
            ? view
            : { ...view, asker: { ...namedOf(context.inForce.authority, acting.person) }, reason: null },
        );
      },
    });
  };
}
