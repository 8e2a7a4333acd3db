import { describe, expect, it } from "vitest";
import type { ConsentRequestView, DirectoryChanges, Me } from "../../../api/index.ts";
import { typingKey, valuesIn } from "./form.ts";
import type { PageEvent } from "./page-event.ts";
import {
  opening,
  places,
  type PageState,
  type ReadAccount,
  type ReadList,
  type Shown,
} from "./page-state.ts";
import { words } from "../words/index.ts";
import { reduce } from "./reduce.ts";

const me: Me = {
  person: "m1",
  name: "Cllr Amara Dine",
  kind: "member",
  offices: [],
  authority: "Lowmarsh Combined Authority",
  mayDetermine: false,
  whoDetermines: { monitoringOfficer: null, isMonitoringOfficerAbsent: false, deputies: [] },
  now: "2026-11-22T09:30:00.000Z",
};

function request(
  state: ConsentRequestView["state"],
  youMay: ConsentRequestView["youMay"],
): Extract<Shown, { is: "request" }> {
  return { is: "request", request: { id: "C-2026-0001", state, youMay } as ConsentRequestView };
}

const asked = request("requested", ["grant", "refuse"]);
const granted = request("granted", ["revoke"]);

function after(events: readonly PageEvent[], from: PageState = opening({ at: "home" })): PageState {
  return events.reduce(reduce, from);
}

const known: PageEvent = { is: "known", me, people: [] };
const shown = (what: Shown, cause: "opening" | "asking" | "change" = "opening"): PageEvent => ({
  is: "shown",
  shown: what,
  cause,
});
const open: PageEvent = { is: "form-opened", form: "refuse", about: "C-2026-0001" };
const reasonKey = typingKey("refuse", "C-2026-0001", "reason");

describe("the focus", () => {
  it("stays where it is when a page opens for the first time, also where it is in trouble or nobody is signed in", () => {
    expect(after([known, shown(asked)]).focus).toBeNull();
    expect(after([{ is: "signed-out" }]).focus).toBeNull();
    expect(after([{ is: "not-shown", trouble: "unreachable", cause: "opening", at: 0 }]).focus).toBeNull();
  });

  it("goes to the head of a page that was come to, and of one that was asked for again", () => {
    const moved = after([known, shown(asked), { is: "went", route: { at: "log" } }, shown(asked)]);
    expect(moved.focus?.on).toBe(places.head);
    expect(after([known, shown(asked), shown(asked, "asking")]).focus?.on).toBe(places.head);
  });

  it("goes into a form, back to what opened it, and to the head once it is given", () => {
    const opened = after([known, shown(asked), open]);
    expect(opened.focus?.on).toBe(places.form);
    expect(reduce(opened, { is: "form-closed" }).focus?.on).toBe(places.opener("refuse", "C-2026-0001"));
    const given = reduce(opened, { is: "form-given", shown: granted, said: "Done." });
    expect(given.focus?.on).toBe(places.head);
  });

  it("is never taken by a change elsewhere", () => {
    const before = after([known, shown(asked), open]);
    expect(reduce(before, shown(asked, "change")).focus).toBe(before.focus);
    expect(reduce(before, shown(granted, "change")).focus).toBe(before.focus);
  });
});

describe("what was typed", () => {
  const typed = after([known, shown(asked), open, { is: "typed", field: "reason", text: "In confidence." }]);

  it("stays when the form is closed, the page left, the register out of reach, or the sign-in over", () => {
    const events: readonly PageEvent[] = [
      { is: "form-closed" },
      { is: "went", route: { at: "log" } },
      { is: "not-shown", trouble: "unreachable", cause: "asking", at: 0 },
      { is: "signed-out" },
      { is: "work-failed", words: "No." },
      { is: "work-signed-out", words: "No." },
      shown(granted, "change"),
    ];
    for (const event of events)
      expect(reduce(typed, event).typed[reasonKey], event.is).toBe("In confidence.");
  });

  it("opens its form again on a page that begins anew, as long as that can still be given", () => {
    const anew = (what: Shown): PageState =>
      after([known, shown(what)], opening({ at: "home" }, typed.typed));
    expect(anew(asked).form).toMatchObject({ form: "refuse", about: "C-2026-0001", step: "fill" });
    expect(anew(granted).form).toBeNull();
    expect(anew(granted).typed[reasonKey]).toBe("In confidence.");
  });

  it("goes when it is given", () => {
    expect(reduce(typed, { is: "form-given", shown: granted, said: "Done." }).typed).toEqual({});
  });

  it("belongs to an open form: without one nothing is typed", () => {
    const closed = after([known, shown(asked)]);
    expect(reduce(closed, { is: "typed", field: "reason", text: "x" })).toBe(closed);
  });
});

describe("a change elsewhere", () => {
  it("that changes nothing here leaves everything as it is", () => {
    const before = after([known, shown(asked), open]);
    expect(reduce(before, shown({ ...asked }, "change"))).toBe(before);
  });

  it("is said once, and closes a form that can no longer be given", () => {
    const before = after([known, shown(asked), open]);
    const now = reduce(before, shown(granted, "change"));
    expect(now.form).toBeNull();
    expect(now.notice).toEqual({ text: "Agreed", turn: before.notice.turn + 1 });
  });

  it("out of reach keeps what is shown, says since when, and forgets it at the next answer", () => {
    const lost = (at: number): PageEvent => ({
      is: "not-shown",
      trouble: "unreachable",
      cause: "change",
      at,
    });
    const stale = after([known, shown(asked), lost(5), lost(9)]);
    expect(stale.shown).toEqual(asked);
    expect(stale.staleSince).toBe(5);
    expect(reduce(stale, shown(asked, "change")).staleSince).toBeNull();
  });

  it("that takes the page away shows that it is gone", () => {
    const gone = after([
      known,
      shown(asked),
      { is: "not-shown", trouble: "not-found", cause: "change", at: 0 },
    ]);
    expect(gone.shown).toBeNull();
    expect(gone.trouble).toBe("not-found");
  });
});

describe("a form", () => {
  const opened = after([known, shown(asked), { is: "form-opened", form: "limit", about: "C-2026-0001" }]);

  it("shows its faults once it was tried", () => {
    expect(opened.form?.wasTried).toBe(false);
    const tried = reduce(opened, { is: "form-tried" });
    expect(tried.form?.wasTried).toBe(true);
    expect(tried.focus?.on).toBe(places.faults);
  });

  it("is read once more, and goes back to its fields", () => {
    const checked = reduce(opened, { is: "form-checked" });
    expect(checked.form?.step).toBe("check");
    expect(reduce(checked, { is: "form-unchecked" }).form?.step).toBe("fill");
  });

  it("that did not work says so once and stays open", () => {
    const failed = after([{ is: "work-began", doing: "limit", about: "C-2026-0001" }], opened);
    const told = reduce(failed, { is: "work-failed", words: "Not now." });
    expect(told).toMatchObject({ work: null, fault: "Not now.", form: { form: "limit" } });
    expect(told.notice.text).toBe("Not now.");
  });

  it("that is given tells what was done, until something else begins", () => {
    const given = reduce(opened, { is: "form-given", shown: granted, said: "You agreed." });
    expect(given).toMatchObject({ done: "You agreed.", form: null, notice: { text: "You agreed." } });
    expect(reduce(given, { is: "work-began", doing: "export", about: "" }).done).toBeNull();
  });
});

describe("signing out", () => {
  it("keeps a page that stands, and is the page where none does", () => {
    expect(after([known, shown(asked), { is: "signed-out" }]).shown).toEqual(asked);
    expect(after([{ is: "signed-out" }])).toMatchObject({ session: "signed-out", shown: null });
    expect(after([{ is: "sign-in-failed" }]).didSignInFail).toBe(true);
  });
});

describe("an account that was looked at", () => {
  const read = {
    body: { address: "ann@dine.example", kind: "council", holder: "m1" },
    preview: { isUsable: true, digest: "d" },
  } as ReadAccount;
  const adding = (version: string, account: ReadAccount | null): Shown => ({
    is: "add-account",
    about: "m1",
    version,
    last: null,
    people: [],
    read: account,
    added: null,
  });
  const typed = { is: "typed", field: "address", text: "ann@dine.example" } as const;
  const filledIn = after([known, shown(adding("v1", null)), typed]);
  const looking = reduce(filledIn, { is: "form-previewed", shown: adding("v1", read), said: "Look." });

  it("stands to be read once more, is said, and keeps what was typed for going back", () => {
    expect(filledIn.form).toMatchObject({ form: "add-account", about: "m1", step: "fill" });
    expect(looking).toMatchObject({ form: { step: "check" }, work: null, notice: { text: "Look." } });
    const back = reduce(looking, { is: "form-unchecked" });
    expect(valuesIn(back.typed, "add-account", "m1")["address"]).toBe("ann@dine.example");
  });

  it("stays while the directory is the one that it was compared with", () => {
    const still = reduce(looking, shown(adding("v1", null), "change"));
    expect([still.shown, still.form?.step]).toEqual([adding("v1", read), "check"]);
  });

  it("goes, and that is said, once the directory is another; what was typed is there to look again", () => {
    const gone = reduce(looking, shown(adding("v2", null), "change"));
    expect([gone.shown, gone.form?.step]).toEqual([adding("v2", null), "fill"]);
    expect(gone.notice.text).toBe(words.addAccount.overtaken);
    expect(valuesIn(gone.typed, "add-account", "m1")["address"]).toBe("ann@dine.example");
  });
});

describe("a list that was read", () => {
  const read: ReadList = {
    name: "members.csv",
    body: { as: "member", bytes: "" },
    preview: { isUsable: true, digest: "d" } as DirectoryChanges,
  };
  const bringIn = (version: string, list: ReadList | null): Shown => ({
    is: "bring-in",
    version,
    graphReadAt: null,
    last: null,
    read: list,
  });
  const looking = after([
    known,
    shown(bringIn("v1", null)),
    { is: "form-given", shown: bringIn("v1", read), said: "Read." },
    { is: "form-opened", form: "bring-in", about: "d" },
  ]);

  it("stays, with its form, while the directory is the one that it was compared with", () => {
    const still = reduce(looking, shown(bringIn("v1", null), "change"));
    expect(still.shown).toEqual(bringIn("v1", read));
    expect(still.form?.form).toBe("bring-in");
  });

  it("goes, and that is said, once the directory is another", () => {
    const gone = reduce(looking, shown(bringIn("v2", null), "change"));
    expect(gone.shown).toEqual(bringIn("v2", null));
    expect(gone.form).toBeNull();
    expect(gone.notice.text).toBe(words.bringIn.overtaken);
  });

  it("is chosen in a form that is open from the start, and forgets its file with the page", () => {
    const picked = { name: "members.csv", file: {} as Blob };
    const chosen = after([known, shown(bringIn("v1", null)), { is: "file-picked", file: picked }]);
    expect([chosen.form?.form, chosen.picked]).toEqual(["read-list", picked]);
    expect(reduce(chosen, { is: "went", route: { at: "log" } }).picked).toBeNull();
  });
});
