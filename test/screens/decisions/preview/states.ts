import type { Page } from "../../../../src/screens/decisions/conduct/page.ts";
import type { FormName } from "../../../../src/screens/decisions/state/form.ts";
import { accounts, asks, history, standings, thousand } from "./accounts.ts";
import { lastAddition, refusedAddition } from "./additions.ts";
import { changed, longestChecklist } from "./checklist.ts";
import { brokenAuthorityFile, largeList, lastList, mixedList, sameList } from "./lists.ts";
import { named, whoDetermines } from "./people.ts";
import type { FakeOptions, FakeRegister } from "./fake-register.ts";
import { log, rates, releases } from "./oversight.ts";
import { keptRecord, requestAs, several, type State } from "./requests.ts";
import type { Who } from "./people.ts";

/** One state of the pages, as it is to be looked at. */
export interface PreviewState {
  readonly hash: string;
  readonly register: FakeOptions;
  /** What is done once the page is there. */
  readonly act?: (page: Page, register: FakeRegister) => void;
}

const one = "#/requests/C-2026-0001";
const name60 = "Cllr Bartholomew-Alexander Featherstonehaugh-Cholmondeley";
const longWord = "Ueberlandleitungsgenehmigungsverfahren".repeat(2);

function request(who: Who, state: State, act?: PreviewState["act"]): PreviewState {
  const shown = { hash: one, register: { who, request: requestAs(who, state) } };
  return act === undefined ? shown : { ...shown, act };
}

const open =
  (form: FormName, about = "C-2026-0001", typed: Readonly<Record<string, string>> = {}, isGiven = false) =>
  (page: Page): void => {
    page.actions.open(form, about);
    for (const [field, text] of Object.entries(typed)) page.actions.type(field, text);
    if (isGiven) page.actions.give();
  };

/** Chooses a file, and says who is in it. */
function chooseList(typed: Readonly<Record<string, string>>, text: string | null = "Name,Email") {
  return (page: Page): void => {
    for (const [field, value] of Object.entries(typed)) page.actions.type(field, value);
    if (text !== null) page.actions.pick({ name: "members.csv", file: new Blob([text]) });
  };
}

/** Chooses a file, and has it read. */
function readList(...chosen: Parameters<typeof chooseList>) {
  return (page: Page): void => {
    chooseList(...chosen)(page);
    page.actions.give();
  };
}

/** What is done once a list was read. */
function afterReading(act: (page: Page) => void): (page: Page) => void {
  return (page) => {
    const end = page.subscribe(() => {
      const { shown, work } = page.state();
      if (shown?.is !== "bring-in" || shown.read === null || work !== null) return;
      end();
      act(page);
    });
    readList({ kind: "member" })(page);
  };
}

/** Has an account looked at, and adds it. */
function addTwice(about: string, typed: Readonly<Record<string, string>>) {
  return (page: Page): void => {
    const end = page.subscribe(() => {
      const { form, work } = page.state();
      if (form?.step !== "check" || work !== null) return;
      end();
      page.actions.give();
    });
    open("add-account", about, typed, true)(page);
  };
}

/** The page where an account administrator brings a list in. */
function bringIn(register: Omit<FakeOptions, "who">, act?: PreviewState["act"]): PreviewState {
  const shown = { hash: "#/bring-in", register: { who: "nora", ...register } } as const;
  return act === undefined ? shown : { ...shown, act };
}

const limits = {
  people: JSON.stringify(["m2"]),
  conditions: "Only the first page, and not before Thursday.",
  expires: "2027-01-31",
};
const determination = {
  outcome: "share",
  reasons: "Both members decide on the crossing and need the facts.",
  conditions: "The names of residents are taken out first.",
};
const question = {
  originator: "m1",
  author: "m1",
  subject: "Footbridge at the school",
  sent: "2026-11-03",
  people: JSON.stringify(["m2", "m3"]),
  reason: "Both members ask what was promised to the school.",
};

const assessment = {
  met: JSON.stringify(["second-step", "supported-client", "disk-encryption", "screen-lock"]),
  outcome: "passed",
  on: "2026-11-20",
  expires: "2027-11-19",
  note: "Seen on the phone and the laptop. The firm forwards nothing by itself, and named its office manager.",
};

const newPerson = {
  who: "new",
  name: "Cllr Ada Blyth",
  as: "member",
  post: "Chair of the Transport Committee",
};

const away = { ...whoDetermines, isMonitoringOfficerAbsent: true };
const deputyToo = { ...whoDetermines, deputies: [named("idris"), named("nora")] };

/** The page of who decides. */
function absence(who: Who, reader: FakeOptions["reader"] = {}, act?: PreviewState["act"]): PreviewState {
  const shown = { hash: "#/absence", register: { who, reader } };
  return act === undefined ? shown : { ...shown, act };
}

const asked: readonly State[] = ["requested", "informed", "granted", "refused", "referred", "lapsed"];

/** Every state that the pages can be in. */
export const states = {
  loading: { hash: one, register: { who: "amara", isStuck: true } },
  "signed-out": { hash: one, register: { who: "amara", trouble: "signed-out" } },
  unreachable: { hash: one, register: { who: "amara", trouble: "unreachable" } },
  "not-found": { hash: "#/requests/C-2026-9999", register: { who: "amara" } },
  failed: { hash: one, register: { who: "amara", trouble: "refused" } },
  "unknown-page": { hash: "#/nowhere", register: { who: "amara" } },

  "originator-requested": request("amara", "requested"),
  "originator-grant": request("amara", "requested", open("grant")),
  "originator-limit": request("amara", "requested", open("limit")),
  "originator-limit-faults": request("amara", "requested", open("limit", "C-2026-0001", {}, true)),
  "originator-limit-check": request("amara", "requested", open("limit", "C-2026-0001", limits, true)),
  "originator-refuse": request("amara", "requested", open("refuse")),
  "originator-too-long": request(
    "amara",
    "requested",
    open("refuse", "C-2026-0001", { reason: "because ".repeat(80) }),
  ),
  "originator-just-granted": request("amara", "requested", open("grant", "C-2026-0001", {}, true)),
  "originator-granted": request("amara", "granted"),
  "originator-revoke": request("amara", "granted", open("revoke")),
  "originator-revoked": request("amara", "revoked"),
  "originator-refused": request("amara", "refused"),
  "originator-lapsed": request("amara", "lapsed"),
  "originator-withdrawn": request("amara", "withdrawn"),
  "originator-informed": request("amara", "informed"),
  "originator-object": request("amara", "informed", open("object")),
  "originator-objected": request("amara", "objected"),
  "originator-referred": request("amara", "referred"),
  "originator-determined-share": request("amara", "determined-share"),
  "originator-determined-do-not-share": request("amara", "determined-do-not-share"),
  "originator-paper": {
    hash: one,
    register: {
      who: "amara",
      request: requestAs("amara", "requested", {
        correspondence: {
          author: "Mrs J Abara",
          subject: "Footbridge at the school",
          sent: "2026-11-03",
          reference: "TC/114",
          medium: "paper",
        },
        decideBy: "2026-11-27T23:59:59Z",
      }),
    },
  },
  "originator-erased": {
    hash: one,
    register: {
      who: "amara",
      request: requestAs("amara", "granted", { correspondence: null, reason: null }),
    },
  },
  "originator-long-names": {
    hash: one,
    register: {
      who: "amara",
      request: requestAs("amara", "requested", {
        asker: { id: "o9", name: name60 },
        shareWith: [named("joss"), { id: "m9", name: name60 }],
        correspondence: { author: longWord, subject: longWord, sent: "2026-11-03", medium: "email" },
      }),
    },
    act: open("limit"),
  },
  "originator-deed-unreachable": {
    hash: one,
    register: { who: "amara", deedTrouble: "unreachable" },
    act: open("refuse", "C-2026-0001", { reason: "It was said in confidence." }, true),
  },
  "originator-deed-signed-out": {
    hash: one,
    register: { who: "amara", deedTrouble: "signed-out" },
    act: open("refuse", "C-2026-0001", { reason: "It was said in confidence." }, true),
  },
  "originator-deed-late": {
    hash: one,
    register: { who: "amara", deedTrouble: "refused" },
    act: open("grant", "C-2026-0001", {}, true),
  },
  "originator-at-work": {
    hash: one,
    register: { who: "amara", isSlow: true },
    act: open("grant", "C-2026-0001", {}, true),
  },
  "originator-stale": {
    hash: one,
    register: { who: "amara" },
    act: (_, register) => {
      register.fail("unreachable");
    },
  },

  "asker-requested": request("sam", "requested"),
  "asker-informed": request("sam", "informed"),
  "asker-granted": request("sam", "granted"),
  "asker-refused": request("sam", "refused"),
  "asker-refer": request("sam", "refused", open("refer")),
  "asker-lapsed": request("sam", "lapsed"),
  "asker-withdrawn": request("sam", "withdrawn"),
  "asker-revoked": request("sam", "revoked"),
  "asker-objected": request("sam", "objected"),
  "asker-referred": request("sam", "referred"),
  "asker-determined-share": request("sam", "determined-share"),
  "asker-determined-do-not-share": request("sam", "determined-do-not-share"),

  "overseer-referred": request("grace", "referred"),
  "overseer-determine": request("grace", "referred", open("determine")),
  "overseer-determine-share": request("grace", "referred", open("determine", "C-2026-0001", determination)),
  "overseer-determine-faults": request("grace", "referred", open("determine", "C-2026-0001", {}, true)),
  "overseer-determine-check": request(
    "grace",
    "referred",
    open("determine", "C-2026-0001", determination, true),
  ),
  "overseer-determined": request("grace", "determined-share"),
  "overseer-hold": request("grace", "determined-share", open("hold")),
  "overseer-hold-faults": request("grace", "determined-share", open("hold", "C-2026-0001", {}, true)),
  "overseer-kept": { hash: one, register: { who: "grace", request: keptRecord("grace") } },
  "overseer-lift-hold": {
    hash: one,
    register: { who: "grace", request: keptRecord("grace") },
    act: open("lift-hold"),
  },
  "originator-kept": { hash: one, register: { who: "amara", request: keptRecord("amara") } },

  "list-asked-of-me": {
    hash: "#/asked-of-me",
    register: { who: "amara", requests: several("amara", asked), next: "p2" },
  },
  "list-asked-by-me": { hash: "#/asked-by-me", register: { who: "sam", requests: several("sam", asked) } },
  "list-referrals": {
    hash: "#/referrals",
    register: { who: "grace", requests: several("grace", ["referred", "referred"]) },
  },
  "list-referrals-away": {
    hash: "#/referrals",
    register: { who: "grace", reader: { whoDetermines: away }, requests: several("grace", ["referred"]) },
  },
  "list-empty-of-me": { hash: "#/asked-of-me", register: { who: "amara", requests: [] } },
  "list-empty-by-me": { hash: "#/asked-by-me", register: { who: "sam", requests: [] } },
  "list-empty-referrals": { hash: "#/referrals", register: { who: "grace", requests: [] } },

  ask: { hash: "#/ask", register: { who: "sam" } },
  "ask-filled": {
    hash: "#/ask",
    register: { who: "sam" },
    act: open("ask", "", { ...question, isLegal: "yes" }),
  },
  "ask-faults": { hash: "#/ask", register: { who: "sam" }, act: open("ask", "", {}, true) },

  releases: { hash: "#/releases", register: { who: "grace", releases } },
  "releases-decide": {
    hash: "#/releases",
    register: { who: "grace", releases },
    act: open("release", "R-2026-0003"),
  },
  "releases-empty": { hash: "#/releases", register: { who: "grace" } },
  checks: { hash: "#/checks", register: { who: "grace", rates } },
  "checks-level": {
    hash: "#/checks",
    register: { who: "grace", rates },
    act: open("level", "capacity-not-stated"),
  },
  accounts: { hash: "#/accounts", register: { who: "nora", accounts } },
  "accounts-thousand": { hash: "#/accounts", register: { who: "nora", accounts: thousand } },
  "accounts-asked": { hash: "#/accounts", register: { who: "nora", accounts, asks, standings } },
  "accounts-close-ask": {
    hash: "#/accounts",
    register: { who: "nora", accounts, asks, standings },
    act: open("close-ask", "A-2026-0002", {}, true),
  },
  "accounts-history": {
    hash: "#/accounts",
    register: { who: "nora", accounts, history },
    act: (page) => {
      page.actions.lookBack("m1");
    },
  },
  "accounts-own-asked": {
    hash: "#/accounts",
    register: { who: "amara", accounts: accounts.slice(0, 1), asks: asks.slice(1) },
  },
  "accounts-elsewhere": {
    hash: "#/asked-by-me",
    register: { who: "nora", accounts: thousand, requests: [] },
  },
  "accounts-own": { hash: "#/accounts", register: { who: "amara", accounts: accounts.slice(0, 1) } },
  "accounts-empty": { hash: "#/accounts", register: { who: "nora", accounts: [] } },
  "accounts-assess": {
    hash: "#/accounts",
    register: { who: "nora", accounts },
    act: open("assess", "joss@hartley-joinery.example", assessment),
  },
  "accounts-assess-faults": {
    hash: "#/accounts",
    register: { who: "nora", accounts },
    act: open("assess", "joss@hartley-joinery.example", { outcome: "passed" }, true),
  },
  "accounts-assessed": {
    hash: "#/accounts",
    register: { who: "nora", accounts },
    act: open("assess", "joss@hartley-joinery.example", assessment, true),
  },
  "add-account": { hash: "#/add-account", register: { who: "nora", accounts } },
  "add-account-faults": {
    hash: "#/add-account",
    register: { who: "nora", accounts },
    act: open("add-account", "", {}, true),
  },
  "add-account-new-faults": {
    hash: "#/add-account",
    register: { who: "nora", accounts },
    act: open("add-account", "", { who: "new" }, true),
  },
  "add-account-refused": {
    hash: "#/add-account/m2",
    register: { who: "nora", accounts, addition: refusedAddition },
    act: open("add-account", "m2", { address: "cllr.dine@eelbridge.example", kind: "council" }, true),
  },
  "add-account-check": {
    hash: "#/add-account/m1",
    register: { who: "nora", accounts },
    act: open("add-account", "m1", { address: "amara@dine-and-daughters.example", kind: "business" }, true),
  },
  "add-account-check-new": {
    hash: `#/add-account/${encodeURIComponent(asks[1]?.address ?? "")}`,
    register: { who: "nora", accounts },
    act: open("add-account", asks[1]?.address ?? "", { ...newPerson, kind: "personal" }, true),
  },
  "add-account-done": {
    hash: "#/add-account/m1",
    register: { who: "nora", accounts },
    act: addTwice("m1", { address: "amara@dine-and-daughters.example", kind: "business" }),
  },
  "add-account-last": { hash: "#/add-account", register: { who: "nora", last: lastAddition } },
  "add-account-undo": {
    hash: "#/add-account",
    register: { who: "nora", last: lastAddition },
    act: open("undo-bring-in", lastAddition.version),
  },
  "add-account-not-allowed": { hash: "#/add-account", register: { who: "sam", trouble: "not-allowed" } },
  "bring-in-one": { hash: "#/bring-in", register: { who: "nora", last: lastAddition } },
  "bring-in": bringIn({}),
  "bring-in-mixed": bringIn({ preview: mixedList }),
  "bring-in-graph": bringIn(
    { graphReadAt: "2026-11-22T08:00:00.000Z", preview: mixedList },
    chooseList({ kind: "graph" }, null),
  ),
  "bring-in-faults": bringIn({}, readList({}, null)),
  "bring-in-preview": bringIn({ preview: mixedList }, readList({ kind: "member" })),
  "bring-in-large": bringIn({ preview: largeList }, readList({ kind: "officer" })),
  "bring-in-large-waiting": bringIn({ preview: largeList }, chooseList({ kind: "officer" })),
  "bring-in-same": bringIn({ preview: sameList }, readList({ kind: "member" })),
  "bring-in-unusable": bringIn({ preview: brokenAuthorityFile }, readList({ kind: "authority-file" })),
  "bring-in-confirm": bringIn(
    { preview: mixedList },
    afterReading((page) => {
      page.actions.open("bring-in", mixedList.digest);
    }),
  ),
  "bring-in-done": bringIn(
    { preview: mixedList },
    afterReading((page) => {
      page.actions.open("bring-in", mixedList.digest);
      page.actions.give();
    }),
  ),
  "bring-in-late": {
    hash: "#/bring-in",
    register: { who: "nora", deedTrouble: "refused", last: lastList },
    act: readList({ kind: "member" }),
  },
  "bring-in-last": { hash: "#/bring-in", register: { who: "nora", last: lastList } },
  "bring-in-undo": {
    hash: "#/bring-in",
    register: { who: "nora", last: lastList },
    act: open("undo-bring-in", lastList.version),
  },
  "bring-in-not-allowed": { hash: "#/bring-in", register: { who: "sam", trouble: "not-allowed" } },
  checklist: { hash: "#/checklist", register: { who: "nora" } },
  "checklist-changed": { hash: "#/checklist", register: { who: "nora", checklist: changed } },
  "checklist-read": { hash: "#/checklist", register: { who: "amara", checklist: changed } },
  "checklist-change": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: open("checklist", changed.version),
  },
  "checklist-faults": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: open(
      "checklist",
      changed.version,
      {
        "text own-1": "",
        "text own-2": "Every telephone is enrolled. ".repeat(9),
        "text screen-lock": changed.points[2]?.text ?? "",
        "from screen-lock": "Our policy, ".repeat(20),
      },
      true,
    ),
  },
  "checklist-none-left": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: open("checklist", changed.version, { order: "[]" }, true),
  },
  "checklist-longest": {
    hash: "#/checklist",
    register: { who: "nora", checklist: longestChecklist },
    act: open("checklist", longestChecklist.version),
  },
  "checklist-done": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: open("checklist", changed.version, { "text own-1": "The device stays in the town hall." }, true),
  },
  "checklist-late": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed, deedTrouble: "refused" },
    act: open("checklist", changed.version, { "text own-1": "The device stays in the town hall." }, true),
  },
  "checklist-overtaken": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: (page, register) => {
      open("checklist", changed.version, { "text own-1": "The device stays in the town hall." })(page);
      register.changeChecklist();
    },
  },
  "checklist-restore": {
    hash: "#/checklist",
    register: { who: "nora", checklist: changed },
    act: open("restore-checklist", changed.version),
  },
  "checklist-unreachable": { hash: "#/checklist", register: { who: "nora", trouble: "unreachable" } },
  absence: absence("grace"),
  "absence-record": absence("grace", {}, open("absence", "away")),
  "absence-faults": absence("grace", {}, open("absence", "away", { reason: "on leave ".repeat(60) }, true)),
  "absence-alone": absence(
    "grace",
    { whoDetermines: { ...whoDetermines, deputies: [] } },
    open("absence", "away", {}, true),
  ),
  "absence-done": absence("grace", {}, open("absence", "away", { reason: "On leave until 3 June." }, true)),
  "absence-away": absence("grace", { whoDetermines: { ...away, deputies: deputyToo.deputies } }),
  "absence-away-alone": absence("grace", { whoDetermines: { ...away, deputies: [] } }),
  "absence-administrator": absence("nora"),
  "absence-administrator-back": absence("nora", { whoDetermines: away }, open("absence", "back")),
  "absence-deputy": absence("nora", { whoDetermines: deputyToo }),
  "absence-read": absence("amara", { whoDetermines: away }),
  "absence-vacant": absence("nora", { whoDetermines: { ...away, monitoringOfficer: null, deputies: [] } }),
  "absence-unreachable": {
    hash: "#/absence",
    register: { who: "grace", deedTrouble: "unreachable" },
    act: open("absence", "away", { reason: "On leave until 3 June." }, true),
  },
  account: {
    hash: "#/accounts/cllr.dine%40eelbridge.example",
    register: { who: "nora", accounts, history },
  },
  "account-asked": {
    hash: "#/accounts/cllr.vane%40eelbridge.example",
    register: { who: "nora", accounts, asks, checklist: changed },
  },
  "account-assess": {
    hash: "#/accounts/cllr.dine%40eelbridge.example",
    register: { who: "nora", accounts, history, checklist: changed },
    act: open("assess", "cllr.dine@eelbridge.example"),
  },
  "account-own": {
    hash: "#/accounts/cllr.dine%40eelbridge.example",
    register: { who: "amara", accounts: accounts.slice(0, 1), history },
  },
  "account-ask": {
    hash: "#/accounts/cllr.dine%40eelbridge.example",
    register: { who: "amara", accounts: accounts.slice(0, 1), history },
    act: open("ask-assessment", "cllr.dine@eelbridge.example"),
  },
  "account-personal": {
    hash: "#/accounts/amara%40homenet.example",
    register: { who: "amara", accounts: accounts.slice(0, 1) },
  },
  "account-not-found": {
    hash: "#/accounts/nobody%40eelbridge.example",
    register: { who: "amara", accounts: accounts.slice(0, 1) },
  },
  log: { hash: "#/log", register: { who: "grace", log } },
  "log-keep-record": {
    hash: "#/log",
    register: { who: "grace", log },
    act: open("keep-record", "", { number: "C-2026-0114", what: "hold", reason: "A hearing is to come." }),
  },
  "log-keep-record-faults": {
    hash: "#/log",
    register: { who: "grace", log },
    act: open("keep-record", "", { number: "114" }, true),
  },
  "log-holds": {
    hash: "#/log",
    register: { who: "grace", log },
    act: (page) => {
      page.actions.verify(null);
    },
  },
  "log-broken": {
    hash: "#/log",
    register: { who: "grace", log, verdict: { ok: false } },
    act: (page) => {
      page.actions.verify(null);
    },
  },
} as const satisfies Readonly<Record<string, PreviewState>>;

/** The name of a state. */
export type StateName = keyof typeof states;
