import type { Me } from "../../../api/index.ts";
import type { Answer, DecisionsPort, ListRole } from "../port.ts";
import type { Place, Route } from "../state/route.ts";
import type { Shown } from "../state/page-state.ts";
import { administers } from "../state/part.ts";

function shownAs<Value>(answer: Answer<Value>, as: (value: Value) => Shown): Answer<Shown> {
  return answer.ok ? { ok: true, value: as(answer.value) } : answer;
}

async function fetchList(port: DecisionsPort, role: ListRole): Promise<Answer<Shown>> {
  return shownAs(await port.list(role, null), ({ requests, next }) => ({ is: "list", role, requests, next }));
}

/** The newest entries of the log, with its head. */
async function fetchLog(port: DecisionsPort): Promise<Answer<Shown>> {
  return shownAs(await port.audit(null), ({ entries, next }) => {
    const last = entries.at(-1);
    const head = last === undefined ? "" : `${last.n}:${last.hash}`;
    return { is: "log", entries, next, head: next === null ? head : "", verdict: null };
  });
}

/** The accounts, what is asked about them, and to whoever looks after them how they stood. */
async function fetchAccounts(port: DecisionsPort, me: Me): Promise<Answer<Shown>> {
  const [accounts, asked, looksAt, past] = await Promise.all([
    port.accounts(),
    port.assessmentAsks(),
    port.checklist(),
    administers(me) ? port.accountStandings() : null,
  ]);
  if (!asked.ok) return asked;
  if (!looksAt.ok) return looksAt;
  if (past?.ok === false) return past;
  const { asks } = asked.value;
  return shownAs(accounts, ({ people }) => ({
    is: "accounts",
    people,
    asks,
    standings: past?.value.points ?? [],
    checklist: looksAt.value,
  }));
}

function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** One account: how it stands, whose it is, what is asked and what happened. An account that the reader may not see is not there. */
export async function fetchAccount(port: DecisionsPort, wanted: string): Promise<Answer<Shown>> {
  const found = await port.accountsOf(wanted);
  if (!found.ok) return found;
  const [holder] = found.value.people;
  const { wanted: asWritten = wanted } = found.value;
  const address = holder?.accounts.find((account) => isSameAddress(account.address, asWritten))?.address;
  if (holder === undefined || address === undefined) return { ok: false, trouble: "not-found" };
  const [history, asked, looksAt] = await Promise.all([
    port.accountHistory(holder.person),
    port.assessmentAsks(),
    port.checklist(),
  ]);
  if (!asked.ok) return asked;
  if (!looksAt.ok) return looksAt;
  const asks = asked.value.asks.filter((ask) => isSameAddress(ask.address, address));
  return shownAs(history, ({ events }) => ({
    is: "account",
    address,
    holder,
    events: events.filter((event) => event.address === null || isSameAddress(event.address, address)),
    asks,
    checklist: looksAt.value,
  }));
}

/** The page that adds an account: who can have one, and what was added last. */
export async function fetchAdding(port: DecisionsPort, about: string): Promise<Answer<Shown>> {
  const [stands, people] = await Promise.all([port.lastBroughtIn(), port.people()]);
  if (!people.ok) return people;
  return shownAs(stands, ({ version, last }) => ({
    is: "add-account",
    about,
    version,
    last: last?.as === "account" ? last : null,
    people: people.value,
    read: null,
    added: null,
  }));
}

/** How each of the pages at the top is fetched. */
const fetchers: Readonly<Record<Place, (port: DecisionsPort, me: Me) => Promise<Answer<Shown>>>> = {
  "asked-of-me": (port) => fetchList(port, "originator"),
  "asked-by-me": (port) => fetchList(port, "requester"),
  referrals: (port) => fetchList(port, "monitoring-officer"),
  ask: () => Promise.resolve({ ok: true, value: { is: "ask" } }),
  releases: async (port) => shownAs(await port.releases(), ({ releases }) => ({ is: "releases", releases })),
  checks: async (port) => shownAs(await port.rates(), (rates) => ({ is: "checks", rates })),
  accounts: fetchAccounts,
  "bring-in": async (port) =>
    shownAs(await port.lastBroughtIn(), (stands) => ({ is: "bring-in", ...stands, read: null })),
  checklist: async (port) => shownAs(await port.checklist(), (checklist) => ({ is: "checklist", checklist })),
  // Who decides is told with who reads.
  absence: (_, { whoDetermines }) => Promise.resolve({ ok: true, value: { is: "absence", whoDetermines } }),
  log: fetchLog,
};

/** Fetches what a page shows to whoever reads it. */
export async function fetchShown(route: Route, port: DecisionsPort, me: Me): Promise<Answer<Shown>> {
  if (route.at === "home" || route.at === "unknown") return { ok: false, trouble: "not-found" };
  if (route.at === "account") return await fetchAccount(port, route.address);
  if (route.at === "add-account") return await fetchAdding(port, route.about);
  if (route.at !== "request") return await fetchers[route.at](port, me);
  return shownAs(await port.find(route.id), (request) => ({ is: "request", request }));
}

/** Fetches the next page of what is shown; null where there is none. */
export async function fetchMore(
  shown: Shown,
  port: DecisionsPort,
): Promise<Answer<{ readonly shown: Shown; readonly count: number }> | null> {
  if (shown.is === "list" && shown.next !== null) {
    const answer = await port.list(shown.role, shown.next);
    if (!answer.ok) return answer;
    const { requests, next } = answer.value;
    return {
      ok: true,
      value: {
        shown: { ...shown, requests: [...shown.requests, ...requests], next },
        count: requests.length,
      },
    };
  }
  if (shown.is !== "log" || shown.next === null) return null;
  const answer = await port.audit(shown.next);
  if (!answer.ok) return answer;
  const { entries, next } = answer.value;
  return {
    ok: true,
    value: { shown: { ...shown, entries: [...shown.entries, ...entries], next }, count: entries.length },
  };
}
