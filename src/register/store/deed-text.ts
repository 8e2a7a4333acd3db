import type { Instant } from "../../message/index.ts";
import { loggedOf } from "./chain/logged.ts";
import type { Deed, KeptAnswer } from "./deed.ts";
import type { Keys } from "./keys/keys.ts";
import type { NewNotice } from "./store.ts";

/** A row as PostgreSQL reads it out of JSON: bytes as it writes them itself. */
function row(columns: object): object {
  const texts = Object.entries(columns).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value,
  ]);
  return Object.fromEntries(texts) as object;
}

function noticeRow({ to, kind, about, facts, due }: NewNotice, now: Instant): object {
  return { person: to, kind, about, facts, posted_at: now, due_at: due ?? now };
}

/** A deed as `record_deed` takes it (step 009-deeds), what it says sealed. */
export async function deedText(deed: Deed, keys: Keys, now: Instant): Promise<string> {
  const entries: object[] = [];
  for (const entry of deed.entries) entries.push(row(await loggedOf(entry, keys)));
  return JSON.stringify({
    found: deed.found,
    moves: deed.moves.map(({ decision, ...move }) => ({
      ...move,
      decision: decision === null ? null : row(decision),
    })),
    sharing: deed.sharing === null ? null : row(deed.sharing),
    receipt: deed.receipt,
    notices: deed.notices.map((notice) => noticeRow(notice, now)),
    entries,
  });
}

/** What a draft has recorded, as `record_together` takes it. */
export function recordingText(deeds: readonly string[], kept: KeptAnswer | null): string {
  return `{"deeds":[${deeds.join(",")}],"kept":${JSON.stringify(kept)}}`;
}
