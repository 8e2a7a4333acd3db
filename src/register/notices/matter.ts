import { momentOf } from "../../consent/index.ts";
import { releasesWhere, type StoredRelease } from "../operations/sending/stored-release.ts";
import { requestById, type StoredRequest } from "../operations/requests/stored-request.ts";
import type { Store } from "../store/index.ts";
import type { Matter, Named } from "./notice.ts";

function named(id: string, name: string | undefined): Named | null {
  return name === undefined ? null : { id, name };
}

function ofRequest({ request, medium, words, askedAt }: StoredRequest): Matter {
  const nameOf = (id: string): string | undefined => words?.names[id];
  const persons = request.sharing?.mayBeSharedWith ?? request.shareWith;
  return {
    asker: named(request.asker, nameOf(request.asker)),
    originator: named(request.originator, nameOf(request.originator)),
    shareWith: persons.map(nameOf).filter((name) => name !== undefined),
    askedAt,
    sent: words === null ? null : (momentOf(words.correspondence.sent)?.from ?? null),
    medium,
    lapsesAt: request.lapsesAt,
    hasConditions: request.sharing !== null && request.sharing.conditions !== null,
  };
}

/** What is about no correspondence of somebody's. */
const ofNoCorrespondence = {
  originator: null,
  shareWith: [],
  sent: null,
  medium: "email",
  lapsesAt: null,
  hasConditions: false,
} as const;

function ofRelease({ row, words }: StoredRelease): Matter {
  return {
    asker: named(row.asker, words?.name),
    askedAt: row.asked_at,
    ...ofNoCorrespondence,
  };
}

/** Of an ask its day is all that is said: who asked is told to nobody by mail, and the address stands in none. */
async function ofAsk({ db }: Pick<Store, "db">, id: string): Promise<Matter | null> {
  const row = await db
    .selectFrom("assessment_asks")
    .select("asked_at")
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { asker: null, askedAt: row.asked_at, ...ofNoCorrespondence };
}

/** What a notice may say of the request, the release or the ask it is about; null where there is none of that id. */
export function matters({ db, open }: Pick<Store, "db" | "open">): (about: string) => Promise<Matter | null> {
  return async (about) => {
    if (about.startsWith("A-")) return ofAsk({ db }, about);
    const request = about.startsWith("C-") ? await requestById({ db, open }, about, "look") : null;
    if (request !== null) return ofRequest(request);
    const [release] = await releasesWhere({ db, open }, (query) => query.where("id", "=", about));
    return release === undefined ? null : ofRelease(release);
  };
}
