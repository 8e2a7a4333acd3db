import type { DecideRelease, NewRelease, ReleaseView } from "../../../api/index.ts";
import { kindsForRelease, mayDo, mayEverDo, type CallerKind } from "../../rights/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Acting } from "../acting.ts";
import { versionsIn } from "../authority/in-force.ts";
import { contextFor, contextOf, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { SendingOperations } from "../operations.ts";
import { logReading } from "../oversight/log-reading.ts";
import { decidersOf } from "../requests/whom-to-tell.ts";
import { done, refused, type Result } from "../result.ts";
import { write } from "../write.ts";
import {
  decisionPlace,
  partiesOfRelease,
  releasePlace,
  releasesWhere,
  releaseView,
  type StoredRelease,
} from "./stored-release.ts";

/** Most releases on the one page there is. */
const mostShown = 200;

async function releaseById(tx: Tx, id: string): Promise<StoredRelease | null> {
  const [found] = await releasesWhere(tx, (query) => query.where("id", "=", id).forUpdate());
  return found ?? null;
}

function kindsTo(stored: StoredRelease, { caller }: Context): readonly CallerKind[] {
  return kindsForRelease(stored.row.asker, partiesOfRelease(stored), caller);
}

async function open(tx: Tx, body: NewRelease, context: Context): Promise<ReleaseView> {
  const { caller, inForce, at } = context;
  const { digest, check, reason, people = [] } = body;
  const by = namedOf(inForce.authority, caller.person.id);
  const id = await tx.nextId("R");
  const sealed = await tx.seal(id, releasePlace, { name: by.name, reason, people });
  const row = { id, state: "asked" as const, asker: by.id, digest, check_name: check, asked_at: at };
  await tx.db
    .insertInto("releases")
    .values({ ...row, decided_by: null, decided_at: null, sealed, decision: null })
    .execute();
  for (const to of decidersOf([by.id, ...people], inForce.offices, inForce.authority))
    await tx.post({ to, kind: "release-asked", about: id, facts: { check } });
  await tx.append({
    at,
    kind: "release.asked",
    about: id,
    facts: { state: "asked", check, digest, protocols: versionsIn(inForce) },
    said: { by: { ...by }, words: reason, people },
  });
  const stored = {
    row: { ...row, decided_by: null, decided_at: null, sealed, decision: null },
    words: { name: by.name, reason, people },
    decision: null,
  };
  return releaseView(stored, caller);
}

/** Asks the Monitoring Officer to release one message from a hold. */
export function createAskRelease(deps: Deps): SendingOperations["askRelease"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "ask-release");
    if (context === null) return refused("not-by-this-person");
    return write(deps, acting, {
      keptUnder: ({ id }) => id,
      work: async (tx) => done(await open(tx, body, context)),
    });
  };
}

async function decide(
  tx: Tx,
  stored: StoredRelease,
  { outcome, reason }: DecideRelease,
  { caller, inForce, at }: Context,
): Promise<ReleaseView> {
  const { id, asker } = stored.row;
  const state = outcome === "release" ? "released" : "kept-held";
  const by = namedOf(inForce.authority, caller.person.id);
  const sealed = await tx.seal(id, decisionPlace, { name: by.name, reason });
  const change = { state, decided_by: by.id, decided_at: at, decision: sealed } as const;
  await tx.db.updateTable("releases").set(change).where("id", "=", id).execute();
  await tx.post({ to: asker, kind: state, about: id, facts: { state } });
  const said = { by: { ...by }, words: reason };
  await tx.append({
    at,
    kind: `release.${state}`,
    about: id,
    facts: { state, protocols: versionsIn(inForce) },
    said,
  });
  const after = { ...stored, row: { ...stored.row, ...change }, decision: { name: by.name, reason } };
  return releaseView(after, caller);
}

/** The Monitoring Officer, or a deputy who is needed, releases one message or keeps it held, with a reason. */
export function createDecideRelease(deps: Deps): SendingOperations["decideRelease"] {
  return async (acting: Acting, id: string, body: DecideRelease): Promise<Result<ReleaseView>> => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return write(deps, acting, {
      keptUnder: () => id,
      work: async (tx) => {
        const stored = await releaseById(tx, id);
        if (stored === null) return refused("not-found");
        const kinds = kindsTo(stored, context);
        const { state } = stored.row;
        if (!mayDo(kinds, "read-release", state)) return refused("not-found");
        if (!mayEverDo(kinds, "decide-release")) return refused("not-by-this-person", state);
        if (!mayDo(kinds, "decide-release", state)) return refused("not-in-this-state", state);
        return done(await decide(tx, stored, body, context));
      },
    });
  };
}

async function logReadOnes(tx: Tx, found: readonly StoredRelease[], context: Context): Promise<void> {
  const others = found.filter(({ row }) => row.asker !== context.caller.person.id);
  if (others.length === 0) return;
  const releases = others.map(({ row }) => row.id);
  await logReading(tx, context, { kind: "releases.read", about: null, facts: { releases } });
}

/** One release, for its sender and whoever decides. */
export function createFindRelease(deps: Deps): SendingOperations["findRelease"] {
  return async (acting, id) => {
    const context = await contextOf(deps, acting);
    if (context === null) return refused("not-found");
    return deps.store.transaction(async (tx) => {
      const [stored] = await releasesWhere(tx, (query) => query.where("id", "=", id));
      if (stored === undefined || !mayDo(kindsTo(stored, context), "read-release", stored.row.state))
        return refused("not-found");
      await logReadOnes(tx, [stored], context);
      return done(releaseView(stored, context.caller));
    });
  };
}

/** The newest releases that somebody sees: their own, and for whoever decides everybody's. */
export function createReleases(deps: Deps): SendingOperations["releases"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "list-releases");
    if (context === null) return refused("not-by-this-person");
    const { person, offices } = context.caller;
    const mayDecide = person.id === offices.monitoringOfficer || offices.deputies.includes(person.id);
    return deps.store.transaction(async (tx) => {
      const found = await releasesWhere(tx, (query) => {
        const newest = query.orderBy("asked_at", "desc").orderBy("id", "desc").limit(mostShown);
        return mayDecide ? newest : newest.where("asker", "=", person.id);
      });
      const seen = found.filter((each) => mayDo(kindsTo(each, context), "read-release", each.row.state));
      await logReadOnes(tx, seen, context);
      return done({ releases: seen.map((each) => releaseView(each, context.caller)) });
    });
  };
}
