import type { ConsentRequestView, NewConsentRequest } from "../../../api/index.ts";
import { lapsesAt, momentOf, openRequest, usualLapseWorkingDays } from "../../../consent/index.ts";
import { accountOf, personById, type Authority } from "../../../people/index.ts";
import type { JsonObject, NewEntry, Part, Tx } from "../../store/index.ts";
import { versionsIn } from "../authority/in-force.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ConsentOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { faultsOfAsking } from "./check-asking.ts";
import { descriptionKeys, messageIdKey } from "./lookup-keys.ts";
import { coveredBy, requestPlace, type SealedRequest } from "./sealed-request.ts";
import type { StoredRequest } from "./stored-request.ts";
import { noticeKindOf, whomToTell } from "./whom-to-tell.ts";
import { viewOf } from "./view.ts";

function newRequest(id: string, body: NewConsentRequest, { caller, inForce, at }: Context): StoredRequest {
  const { correspondence, originator, shareWith, reason, legalProvision = null, alsoAsking = [] } = body;
  const { authority } = inForce;
  const asker = caller.person.id;
  const { author } = correspondence;
  const writer = personById(authority, author) ?? accountOf(authority, author)?.person ?? null;
  const people = [asker, originator, ...alsoAsking, ...shareWith];
  const names = Object.fromEntries(people.map((each) => [each, namedOf(authority, each).name]));
  const { lapseWorkingDays = usualLapseWorkingDays, officeHours } = authority.file;
  const request = openRequest({
    id,
    covers: coveredBy(correspondence),
    asker,
    alsoAsking: alsoAsking.filter((each) => each !== asker),
    originator,
    correspondents: writer === null ? [] : [writer.id],
    shareWith,
    legalProvision,
    lapsesAt: lapsesAt(at, lapseWorkingDays, officeHours),
  });
  return {
    request,
    medium: correspondence.medium,
    askedAt: at,
    decideBy: body.decideBy === undefined ? null : (momentOf(body.decideBy)?.to ?? null),
    remindedAt: null,
    words: { correspondence, reason, legalProvision, shareWith, names },
    receipt: null,
  };
}

async function insertRequest(tx: Tx, stored: StoredRequest, words: SealedRequest): Promise<void> {
  const { request, medium, askedAt, decideBy } = stored;
  const { id, state, asker, originator, legalProvision } = request;
  await tx.db
    .insertInto("requests")
    .values({
      id,
      state,
      asker,
      originator,
      medium,
      by_legal_duty: legalProvision !== null,
      asked_at: askedAt,
      lapses_at: request.lapsesAt,
      decide_by: decideBy,
      reminded_at: null,
      revoked_at: null,
      sealed: await tx.seal(id, requestPlace, words as unknown as JsonObject),
    })
    .execute();
  const parts: readonly (readonly [Part, readonly string[]])[] = [
    ["asker", [asker]],
    ["also-asking", request.alsoAsking],
    ["originator", [originator]],
    ["correspondent", request.correspondents],
    ["share-with", request.shareWith],
  ];
  const people = parts.flatMap(([part, ids]) => ids.map((person) => ({ request: id, person, part })));
  await tx.db.insertInto("request_people").values(people).execute();
}

async function insertKeys(
  deps: Deps,
  tx: Tx,
  { request }: StoredRequest,
  authority: Authority,
): Promise<void> {
  const { messageIds, description } = request.covers;
  const byId = messageIds.map((each) => ({ text: messageIdKey(each), sent: null }));
  const described =
    description === null
      ? []
      : descriptionKeys(description.author, description.subject, authority).map((text) => ({
          text,
          sent: description.sent,
        }));
  const keys = new Map([...byId, ...described].map((key) => [key.text, key]));
  const rows = [...keys.values()].map(({ text, sent }) => ({
    request: request.id,
    key: deps.store.lookupKey(text),
    sent,
  }));
  if (rows.length > 0) await tx.db.insertInto("request_keys").values(rows).execute();
}

async function open(
  deps: Deps,
  tx: Tx,
  context: Context,
  body: NewConsentRequest,
): Promise<ConsentRequestView> {
  const { inForce, at, caller } = context;
  const stored = newRequest(await tx.nextId("C"), body, context);
  const { request, words } = stored;
  if (words === null) throw new Error("a new request has words");
  await insertRequest(tx, stored, words);
  await insertKeys(deps, tx, stored, inForce.authority);
  for (const to of whomToTell(request, request.state, inForce.offices, inForce.authority))
    await tx.post({
      to,
      kind: noticeKindOf(request.state),
      about: request.id,
      facts: { state: request.state },
    });
  const entry: NewEntry = {
    at,
    kind: `request.${request.state}`,
    about: request.id,
    facts: {
      state: request.state,
      medium: stored.medium,
      lapsesAt: request.lapsesAt,
      protocols: versionsIn(inForce),
    },
    said: {
      by: { ...namedOf(inForce.authority, caller.person.id) },
      words: body.reason,
      ...(words as unknown as JsonObject),
      originator: request.originator,
      alsoAsking: request.alsoAsking,
    },
  };
  const { n } = await tx.append(entry);
  return viewOf(stored, [{ ...entry, n }], caller);
}

/** Asks an originator for consent, or informs them where the law is said to require the sharing (part-5.5, 14.1). */
export function createAsk(deps: Deps): ConsentOperations["ask"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "ask");
    if (context === null) return refused("not-by-this-person");
    const { inForce, at, caller } = context;
    const asking = { asker: caller.person.id, authority: inForce.authority, at };
    const faults = faultsOfAsking(body, asking);
    if (faults.length > 0) return { ok: false, code: "invalid", faults };
    return write(deps, acting, {
      keptUnder: ({ id }) => id,
      work: async (tx) => done(await open(deps, tx, context, body)),
    });
  };
}
