import { isoInLondon, type Instant } from "../../../message/index.ts";
import { assessmentAt, isOfficeHour, type Account, type OfficeHours } from "../../../people/index.ts";
import type { InForce } from "../authority/in-force.ts";
import type { Deps } from "../deps.ts";
import { personRecord } from "../sending/tickets.ts";
import { accountName } from "./account-meant.ts";
import { accountKey, administratorsOf } from "./stored-ask.ts";

/** From how many days before its last an assessment's end is told. */
const warnDays = 30;

const dayMs = 24 * 60 * 60 * 1000;

/** When nobody is written to at night or at the weekend, where the authority names no hours of its own. */
const usualHours: OfficeHours = { days: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" };

interface Ending {
  readonly person: string;
  readonly address: string;
  readonly lastDay: string;
}

/** The last day of an assessment that counts at a moment and ends soon; null for any other account. */
function endOf(account: Account, at: Instant): string | null {
  const lastDay = account.assessment?.expires;
  if (account.kind === "authority" || lastDay === undefined || assessmentAt(account, at) !== "approved")
    return null;
  const today = Date.parse(isoInLondon(at).slice(0, 10));
  return Date.parse(lastDay) - today <= warnDays * dayMs ? lastDay : null;
}

function endingSoon({ authority }: InForce, at: Instant): readonly Ending[] {
  return authority.file.people.flatMap(({ id, accounts }) =>
    accounts.flatMap((account) => {
      const lastDay = endOf(account, at);
      return lastDay === null ? [] : [{ person: id, address: account.address, lastDay }];
    }),
  );
}

/**
 * Tells the administrators, in office hours, of assessments that end within 30 days: of each once, all of a round in one notice,
 * and each on the log. How many were told of. Several registers on one database tell once: the warning's row is one.
 */
export async function warnOfExpiring(deps: Deps): Promise<number> {
  const at = deps.now();
  const inForce = await deps.inForce.read();
  const { officeHours = usualHours } = inForce.authority.file;
  if (!isOfficeHour(officeHours, at)) return 0;
  const ending = endingSoon(inForce, at);
  if (ending.length === 0) return 0;
  return deps.store.transaction(async (tx) => {
    const rows = ending.map(({ address, lastDay }) => ({
      key: accountKey(deps.store, address),
      last_day: lastDay,
      told_at: at,
    }));
    const told = await tx.db
      .insertInto("assessment_warnings")
      .values(rows)
      .onConflict((same) => same.columns(["key", "last_day"]).doNothing())
      .returning(["key", "last_day"])
      .execute();
    const nameOf = (key: Uint8Array, lastDay: string): string =>
      `${Buffer.from(key).toString("hex")} ${lastDay}`;
    const isNew = new Set(told.map(({ key, last_day: lastDay }) => nameOf(key, lastDay)));
    const news = ending.filter(({ address, lastDay }) =>
      isNew.has(nameOf(accountKey(deps.store, address), lastDay)),
    );
    if (news.length === 0) return 0;
    // Of one alone the notice leads to its page, of several to the list.
    const [first, ...others] = news;
    const about = first === undefined || others.length > 0 ? null : accountName(deps.store, first.address);
    for (const to of administratorsOf(inForce))
      await tx.post({ to, kind: "assessment-expiring", about, facts: { count: news.length } });
    for (const { person, address, lastDay } of news)
      await tx.append({
        at,
        kind: "assessment.expiring",
        about: personRecord(person),
        facts: {},
        said: { by: null, address, lastDay },
      });
    return news.length;
  });
}
