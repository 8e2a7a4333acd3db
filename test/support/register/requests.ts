import type { RequestState } from "../../../src/consent/index.ts";
import type { Deed, Records, Store, Tx } from "../../../src/register/store/index.ts";

/** The persons of every request that tests of the store write. */
export const cast = {
  asker: "o1",
  sender: "o2",
  originator: "m1",
  correspondent: "m3",
  shareWith: "m2",
  officer: "o9",
};

/** Asks, by the store alone: the request, its people and its first entry. Gives its id. */
export async function ask(
  store: Store,
  { byLegalDuty = false, at = 1_000 }: { readonly byLegalDuty?: boolean; readonly at?: number } = {},
): Promise<string> {
  const state = byLegalDuty ? "informed" : "requested";
  return store.transaction(async (tx) => {
    const id = await tx.nextId("C");
    await tx.db
      .insertInto("requests")
      .values({
        id,
        state,
        asker: cast.asker,
        originator: cast.originator,
        medium: "email",
        by_legal_duty: byLegalDuty,
        asked_at: at,
        lapses_at: at + 1_000_000,
        decide_by: null,
        reminded_at: null,
        revoked_at: null,
        sealed: await tx.seal(id, "request", { subject: "Parking in Mill Lane" }),
      })
      .execute();
    await tx.db
      .insertInto("request_people")
      .values([
        { request: id, person: cast.asker, part: "asker" },
        { request: id, person: cast.sender, part: "also-asking" },
        { request: id, person: cast.originator, part: "originator" },
        { request: id, person: cast.correspondent, part: "correspondent" },
        { request: id, person: cast.shareWith, part: "share-with" },
      ])
      .execute();
    await tx.append({ at, kind: "request.asked", about: id, facts: { state }, said: { by: cast.asker } });
    return id;
  });
}

export type Outcome =
  | "granted"
  | "refused"
  | "objected"
  | "lapsed"
  | "withdrawn"
  | "determined-share"
  | "determined-do-not-share"
  | "revoked";

/** Which decision an outcome is. */
export function stageOf(outcome: Outcome): "answer" | "determination" | "revocation" {
  if (outcome === "revoked") return "revocation";
  return outcome.startsWith("determined") ? "determination" : "answer";
}

/** Decides, by the store alone and without asking first whether one may: what is refused, the database refuses. */
export async function decideWithin(
  tx: Tx,
  id: string,
  outcome: Outcome,
  by: string | null,
  at = 2_000,
): Promise<void> {
  const words = { by, words: "For the meeting only." };
  await tx.db
    .insertInto("decisions")
    .values({
      request: id,
      stage: stageOf(outcome),
      outcome,
      decided_by: by,
      decided_at: at,
      sealed: await tx.seal(id, stageOf(outcome), words),
    })
    .execute();
  await tx.db.updateTable("requests").set({ state: outcome }).where("id", "=", id).execute();
  if (outcome === "granted" || outcome === "determined-share")
    await tx.db
      .insertInto("sharing")
      .values({
        request: id,
        may_be_shared_with: [cast.shareWith],
        expires: null,
        decided_at: at,
        sealed: null,
      })
      .execute();
  await tx.post({ to: cast.asker, kind: `request.${outcome}`, about: id, facts: {} });
  await tx.append({ at, kind: `request.${outcome}`, about: id, facts: { state: outcome }, said: words });
}

/** As `decideWithin`, in a transaction of its own. */
export async function decide(store: Store, id: string, outcome: Outcome, by: string | null): Promise<void> {
  await store.transaction((tx) => decideWithin(tx, id, outcome, by));
}

/** What the same decision is as a deed on a request that was found in a state. */
export async function deedOf(
  records: Pick<Records, "seal">,
  id: string,
  outcome: Outcome,
  by: string | null,
  found: RequestState = "requested",
): Promise<Deed> {
  const [at, stage, words] = [2_000, stageOf(outcome), { by, words: "For the meeting only." }];
  const sealed = await records.seal(id, stage, words);
  const isShared = outcome === "granted" || outcome === "determined-share";
  const sharing = {
    request: id,
    may_be_shared_with: [cast.shareWith],
    expires: null,
    decided_at: at,
    sealed: null,
  };
  return {
    found: { id, state: found, reminded_at: null, revoked_at: null },
    moves: [
      {
        decision: { request: id, stage, outcome, decided_by: by, decided_at: at, sealed },
        state: outcome,
        revoked_at: null,
      },
    ],
    sharing: isShared ? sharing : null,
    receipt: null,
    notices: [{ to: cast.asker, kind: `request.${outcome}`, about: id, facts: {} }],
    entries: [{ at, kind: `request.${outcome}`, about: id, facts: { state: outcome }, said: words }],
  };
}

/** As `decide`, thought out on a draft and written together with others; refuses what it finds decided already. */
export function decideOnDraft(
  store: Store,
  id: string,
  outcome: Outcome,
  by: string | null,
): Promise<readonly number[]> {
  return store.record(async (draft) => {
    const { state } = await store.db
      .selectFrom("requests")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (stageOf(outcome) === "answer" && state !== "requested") throw new Error(`${id} is ${state} already`);
    if (stageOf(outcome) === "determination" && state !== "referred")
      throw new Error(`${id} is ${state} already`);
    await draft.record(await deedOf(draft, id, outcome, by, state));
    return (numbers) => numbers;
  });
}

/** Brings a request before the Monitoring Officer. */
export async function refer(store: Store, id: string): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.db.updateTable("requests").set({ state: "referred" }).where("id", "=", id).execute();
    await tx.append({
      at: 3_000,
      kind: "request.referred",
      about: id,
      facts: { state: "referred" },
      said: null,
    });
  });
}
