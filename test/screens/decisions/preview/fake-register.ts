import type {
  AccountHistory,
  AccountPreview,
  AccountView,
  AccountsPage,
  AssessmentAsk,
  AuditPage,
  BroughtIn,
  Checklist,
  CheckRates,
  ConsentRequestView,
  DirectoryPreview,
  Me,
  NewAssessment,
  ReleaseView,
  StandingPoint,
} from "../../../../src/api/index.ts";
import type { Answer, DecisionsPort, PortTrouble } from "../../../../src/screens/decisions/port.ts";
import { additionOf } from "./additions.ts";
import { afterPutting, changedByAnother, shipped } from "./checklist.ts";
import { directory, me, named, type Who } from "./people.ts";
import { now, requestAs, seenBy, several, type State } from "./requests.ts";

/** How a register in memory behaves; whatever is absent works. */
export interface FakeOptions {
  readonly who: Who;
  /** What is other of whoever reads. */
  readonly reader?: Partial<Me>;
  /** The one request that a link leads to. */
  readonly request?: ConsentRequestView;
  readonly requests?: readonly ConsentRequestView[];
  readonly next?: string | null;
  readonly releases?: readonly ReleaseView[];
  readonly rates?: CheckRates;
  readonly log?: AuditPage;
  readonly accounts?: AccountsPage["people"];
  readonly asks?: readonly AssessmentAsk[];
  readonly history?: AccountHistory["events"];
  readonly standings?: StandingPoint[];
  /** What is shipped, where nothing is said. */
  readonly checklist?: Checklist;
  /** What any account that is looked at comes to; absent: it would be somebody's second. */
  readonly addition?: AccountPreview;
  /** What any file that is read comes to. */
  readonly preview?: DirectoryPreview;
  readonly last?: BroughtIn;
  readonly graphReadAt?: string;
  readonly verdict?: { readonly ok: boolean };
  /** Every question is answered so. */
  readonly trouble?: PortTrouble;
  /** Reading works, and every deed is answered so. */
  readonly deedTrouble?: PortTrouble;
  /** Nothing is ever answered. */
  readonly isStuck?: boolean;
  /** Deeds are never answered. */
  readonly isSlow?: boolean;
}

/** A register in memory, whose requests can be changed as if somebody else did it. */
export interface FakeRegister extends DecisionsPort {
  change(state: State): void;
  fail(trouble: PortTrouble | null): void;
  /** Somebody else changes what an assessment looks at. */
  changeChecklist(): void;
  /** Every deed that was taken, with its body. */
  readonly taken: { readonly deed: string; readonly body: unknown }[];
}

const unreadable: DirectoryPreview = { isUsable: false, says: "The file is empty.", faults: [] };

const never = new Promise<never>(() => undefined);

const after: Readonly<Record<string, State>> = {
  grant: "granted",
  refuse: "refused",
  object: "objected",
  withdraw: "withdrawn",
  revoke: "revoked",
  refer: "referred",
};

/** An account once it is assessed. */
function assessedAs(account: AccountView, { outcome, on, expires }: NewAssessment): AccountView {
  const assessment = {
    outcome,
    ...(on === undefined ? {} : { on }),
    ...(expires === undefined ? {} : { expires }),
  };
  return { ...account, standing: outcome === "passed" ? "approved" : outcome, assessment };
}

export function fakeRegister(options: FakeOptions): FakeRegister {
  const { who } = options;
  let request = options.request ?? requestAs(who, "requested");
  let releases = options.releases ?? [];
  let rates: CheckRates = options.rates ?? { since: "2026-10-23T00:00:00Z", protocols: [], rates: [] };
  let accounts = options.accounts ?? [];
  let asks = options.asks ?? [];
  let checklist = options.checklist ?? shipped;
  const graphReadAt = options.graphReadAt ?? null;
  let last = options.last ?? null;
  let reader: Me = { ...me(who), ...options.reader };
  let trouble: PortTrouble | null = null;
  const watchers = new Set<() => void>();
  const taken: { deed: string; body: unknown }[] = [];

  function answer<Value>(value: Value): Promise<Answer<Value>> {
    if (options.isStuck === true) return never;
    const wrong = trouble ?? options.trouble;
    return Promise.resolve(wrong === undefined ? { ok: true, value } : { ok: false, trouble: wrong });
  }

  function take<Value>(deed: string, body: unknown, done: () => Value): Promise<Answer<Value>> {
    if (options.isSlow === true) return never;
    const wrong = trouble ?? options.deedTrouble;
    if (wrong === "refused")
      return Promise.resolve({
        ok: false,
        trouble: wrong,
        state: request.state,
      });
    if (wrong !== undefined) return Promise.resolve({ ok: false, trouble: wrong });
    taken.push({ deed, body });
    return Promise.resolve({ ok: true, value: done() });
  }

  const become = (state: State): ConsentRequestView => {
    request = requestAs(who, state, { correspondence: request.correspondence, shareWith: request.shareWith });
    return request;
  };
  const deed =
    (name: string) =>
    (_: string, body: object): Promise<Answer<ConsentRequestView>> =>
      take(name, body, () => {
        const event = name === "refuse" && request.state === "informed" ? "object" : name;
        const next = become(after[event] ?? request.state);
        const { mayBeSharedWith, conditions, expires } = body as {
          mayBeSharedWith?: readonly string[];
          conditions?: string;
          expires?: string;
        };
        if (next.sharing === null) return next;
        request = {
          ...next,
          sharing: {
            ...next.sharing,
            mayBeSharedWith: next.shareWith.filter(({ id }) => mayBeSharedWith?.includes(id) ?? true),
            conditions: conditions ?? null,
            expires: expires === undefined ? null : `${expires}T23:59:59Z`,
          },
        };
        return request;
      });

  return {
    me: () => answer(reader),
    people: () => answer(directory),
    find: (id) =>
      id === request.id ? answer(request) : Promise.resolve({ ok: false, trouble: "not-found" }),
    list: (_, from) =>
      answer({
        requests: [...(options.requests ?? [request])].map((each) =>
          from === null ? each : { ...each, id: each.id.replace("-000", "-001") },
        ),
        next: from === null ? (options.next ?? null) : null,
      }),
    ask: (body) =>
      take("ask", body, () => {
        request = requestAs(who, "requested", { correspondence: body.correspondence });
        return request;
      }),
    grant: deed("grant"),
    refuse: deed("refuse"),
    withdraw: deed("withdraw"),
    revoke: deed("revoke"),
    refer: deed("refer"),
    remind: deed("remind"),
    determine: (_, body) =>
      take("determine", body, () =>
        become(body.outcome === "share" ? "determined-share" : "determined-do-not-share"),
      ),
    hold: (id, { reason }) =>
      take("hold", { id, reason }, () => {
        const hold = { since: new Date(now).toISOString(), by: named(who), reason };
        request = { ...request, hold, youMay: ["lift-hold"] };
        return { id, hold };
      }),
    liftHold: (id, { reason }) =>
      take("lift-hold", { id, reason }, () => {
        request = { ...request, hold: null, youMay: ["hold"] };
        return { id, hold: null };
      }),
    releases: () => answer({ releases: [...releases] }),
    decideRelease: (id, body) =>
      take("decide-release", body, () => {
        releases = releases.map((each) =>
          each.id !== id
            ? each
            : {
                ...each,
                state: body.outcome === "release" ? "released" : "kept-held",
                decidedBy: named(who),
                decidedAt: new Date(now).toISOString(),
                decisionReason: body.reason,
                youMay: [],
              },
        );
        return releases.find((each) => each.id === id)!;
      }),
    audit: (from) => {
      const all = options.log ?? { entries: [], next: null };
      return answer(from === null ? all : { entries: [], next: null });
    },
    verify: () =>
      answer({
        ok: options.verdict?.ok ?? true,
        entries: 118,
        head: `118:${"9f2c64d01b7ae358".repeat(4)}`,
        ...(options.verdict?.ok === false
          ? { firstBad: { n: 57, because: "Its mark does not follow from the entry before" } }
          : {}),
      }),
    exportOf: (id, format) =>
      answer({
        name: `${id}.${format}`,
        type: format === "json" ? "application/json" : "text/csv",
        text: "{}",
      }),
    rates: () => answer(rates),
    changeLevel: (body) =>
      take("level", body, () => {
        rates = {
          ...rates,
          rates: rates.rates.map((each) =>
            each.check === body.check
              ? { ...each, level: body.level === "protocol" ? null : body.level }
              : each,
          ),
        };
      }),
    recordAbsence: ({ isAbsent, reason }) =>
      take("record-absence", { isAbsent, reason }, () => {
        const whoDetermines = { ...reader.whoDetermines, isMonitoringOfficerAbsent: isAbsent };
        reader = { ...reader, whoDetermines };
        return {
          monitoringOfficer: whoDetermines.monitoringOfficer?.id ?? null,
          isMonitoringOfficerAbsent: isAbsent,
          deputies: whoDetermines.deputies.map(({ id }) => id),
        };
      }),
    accounts: () => answer({ people: accounts }),
    accountsOf: (address) =>
      answer({
        people: accounts.filter((holder) => holder.accounts.some((each) => each.address === address)),
      }),
    askAssessment: (body) =>
      take("ask-assessment", body, () => {
        const { address, reason = null } = body;
        const ask = {
          id: "A-2026-0009",
          address,
          holder: named(who),
          asker: named(who),
          askedAt: new Date(now).toISOString(),
          reason,
        };
        asks = [...asks, ask];
        return ask;
      }),
    checklist: () => answer(checklist),
    putChecklist: (body) =>
      take("put-checklist", body, () => {
        checklist = afterPutting(body.points);
        return checklist;
      }),
    assess: (address, body) =>
      take("assess", body, () => {
        const assessed = accounts
          .filter((holder) => holder.accounts.some((each) => each.address === address))
          .map((holder) => ({
            ...holder,
            accounts: holder.accounts.map((each) =>
              each.address === address ? assessedAs(each, body) : each,
            ),
          }));
        asks = asks.filter((ask) => ask.address !== address || body.outcome === "pending");
        accounts = accounts.map(
          (holder) => assessed.find(({ person }) => person === holder.person) ?? holder,
        );
        return { people: assessed };
      }),
    assessmentAsks: () => answer({ asks: [...asks] }),
    closeAssessmentAsk: (id, body) =>
      take("close-ask", body, () => {
        asks = asks.filter((ask) => ask.id !== id);
        return { asks: [...asks] };
      }),
    accountHistory: () => answer({ events: options.history ?? [] }),
    accountStandings: () => answer({ points: options.standings ?? [] }),
    previewAccount: (body) => take("preview-account", body, () => options.addition ?? additionOf(body)),
    addAccount: (body) =>
      take("add-account", body, () => {
        last = {
          version: "v2",
          at: new Date(now).toISOString(),
          as: "account",
          added: 0,
          changed: 1,
          removed: 0,
        };
        return last;
      }),
    previewDirectory: (body) => take("preview-directory", body, () => options.preview ?? unreadable),
    bringIn: (body) =>
      take("bring-in", body, () => {
        const { added, changed, removed } =
          options.preview?.isUsable === true ? options.preview : { added: [], changed: [], removed: [] };
        last = {
          version: "v2",
          at: new Date(now).toISOString(),
          as: body.as,
          added: added.length,
          changed: changed.length,
          removed: removed.length,
        };
        return last;
      }),
    lastBroughtIn: () => answer({ version: last?.version ?? "v1", graphReadAt, last }),
    undoBringIn: (body) =>
      take("undo-bring-in", body, () => {
        last = null;
        return { version: "v3", graphReadAt, last };
      }),
    watch(changed) {
      watchers.add(changed);
      return () => {
        watchers.delete(changed);
      };
    },
    change(state) {
      request = seenBy(who, requestAs(who, state));
      watchers.forEach((tell) => {
        tell();
      });
    },
    changeChecklist() {
      checklist = changedByAnother(checklist);
      watchers.forEach((tell) => {
        tell();
      });
    },
    fail(with_) {
      trouble = with_;
      watchers.forEach((tell) => {
        tell();
      });
    },
    taken,
  };
}

export { several };
