import { describe, expect, it } from "vitest";
import type { Card } from "./card.ts";
import type { Cause } from "./cause.ts";
import type { PaneEvent } from "./pane-event.ts";
import { opening, places, typedInto, type PaneState } from "./pane-state.ts";
import { reduce } from "./reduce.ts";
import type { Checked } from "../checking/index.ts";

function card(key: string): Card {
  const unread = { what: key, why: { phrase: "scanned", values: {} } } as const;
  return {
    key,
    level: "prompt",
    subject: { is: "unread", unread },
    reason: null,
    release: null,
    toAsk: [],
    isReported: false,
    settled: null,
  };
}

/** Nothing but the subject is looked at here. */
function checkOf(subject: string): Checked {
  return { reading: { draft: { subject } } } as unknown as Checked;
}

function checked(found: readonly Card[], cause: Cause = { by: "asking" }, subject = "Plans"): PaneEvent {
  return { is: "checked", checked: checkOf(subject), found, cause };
}

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, opening());
}

const opened: PaneEvent = { is: "form-opened", key: "a", form: "give-reason" };
const typed: PaneEvent = { is: "typed", key: "a", form: "give-reason", text: "She agr" };

describe("the pane", () => {
  it("begins by opening, and shows cards after the first check", () => {
    expect(opening().stage).toBe("opening");
    expect(after(checked([card("a")])).cards.map(({ key }) => key)).toEqual(["a"]);
  });

  it("keeps what was typed through a check, another message and trouble", () => {
    const state = after(
      checked([card("a")]),
      opened,
      typed,
      checked([], { by: "change" }),
      { is: "item-changed" },
      { is: "not-checked", trouble: "ERR_POLICY_MISSING" },
      checked([card("a")], { by: "opening", context: null }),
    );
    expect(typedInto(state, "a", "give-reason")).toBe("She agr");
  });

  it("shows nothing of it at the same finding in another message", () => {
    const state = after(
      checked([card("a")]),
      opened,
      typed,
      checked([card("a")], { by: "asking" }, "Budget"),
    );
    expect(typedInto(state, "a", "give-reason")).toBe("");
  });

  it("forgets what was typed once it is given", () => {
    const state = after(
      checked([card("a")]),
      opened,
      typed,
      checked([card("a")], { by: "reason", key: "a" }),
    );
    expect(typedInto(state, "a", "give-reason")).toBe("");
    expect(state.typed).toEqual({});
  });

  it("leaves an open form open when the message changes, and closes it when its card goes", () => {
    const open = after(checked([card("a")]), opened, checked([card("a")], { by: "change" }));
    expect(open.form?.key).toBe("a");
    expect(reduce(open, checked([], { by: "change" })).form).toBeNull();
  });

  it("moves the focus into a form, and back to its button when it is closed", () => {
    const open = after(checked([card("a")]), opened);
    expect(open.focus?.on).toBe(places.form("a"));
    expect(reduce(open, { is: "form-closed" }).focus?.on).toBe(places.opener("a", "give-reason"));
  });

  it("moves the focus nowhere when the message changes by itself", () => {
    const state = after(checked([card("a")]));
    expect(reduce(state, checked([card("b")], { by: "change" })).focus).toEqual(state.focus);
  });

  it("tells of what failed at its card, and lets it be tried again", () => {
    const state = after(
      checked([card("a")]),
      { is: "work-began", work: { key: "a", doing: "give-reason" } },
      { is: "work-failed", words: "Outlook refused it." },
    );
    expect(state.fault).toEqual({ key: "a", words: "Outlook refused it." });
    expect(state.work).toBeNull();
    expect(state.notice.text).toBe("Outlook refused it.");
  });

  it("says nothing when a change alters nothing", () => {
    const state = after(checked([card("a")]));
    expect(reduce(state, checked([card("a")], { by: "change" })).notice).toBe(state.notice);
  });

  it("says the same words a second time as something new", () => {
    const state = after(checked([]));
    const again = reduce(state, checked([]));
    expect(again.notice.text).toBe(state.notice.text);
    expect(again.notice.turn).toBe(state.notice.turn + 1);
  });

  it("shows nothing of the last message once it could not check this one", () => {
    const state = after(checked([card("a")]), { is: "not-checked", trouble: "ERR_ITEM_UNREADABLE" });
    expect(state.cards).toEqual([]);
    expect(state.stage).toBe("trouble");
  });
});
