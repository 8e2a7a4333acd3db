import { describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import type { Draft } from "../../src/message/index.ts";
import type { WhatToKeep } from "../../src/outlook/index.ts";
import { coversMentions, mentionsOf } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import type { Desk } from "../../src/screens/task-pane/conduct/desk.ts";
import { openPane, type Pane, type PaneDeps } from "../../src/screens/task-pane/conduct/pane.ts";
import type { CheckRegister } from "../../src/register-client/index.ts";
import type { Consent } from "../../src/consent/index.ts";
import { asks } from "../../src/screens/task-pane/state/card.ts";
import type { Field, Form } from "../../src/screens/task-pane/state/pane-state.ts";
import { leftToAsk, requestsFor } from "../../src/screens/task-pane/state/register-standing.ts";
import { crossing, fakeDesk, release, request } from "./preview/fake-desk.ts";
import { fakeRegister, unreachable } from "./preview/fake-register.ts";
import { harrowmere, sentAt } from "../support/build.ts";
import { attached, binding, sharing, silent } from "./preview/drafts.ts";
import { fakeHost, type FakeHost, type FakeOptions } from "./preview/fake-host.ts";

const authority = harrowmere();
const known = fakeRegister({ version: "v1", file: authority.file });

interface AtWork {
  readonly pane: Pane;
  readonly host: FakeHost;
  readonly kept: WhatToKeep[];
  /** Everything that the live region was given, in its order. */
  readonly said: string[];
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
}

async function begun(
  draft: Draft,
  {
    register = known,
    desk = null,
    watch = () => () => undefined,
    lastPolicy = { read: () => Promise.resolve(null) },
    change = {},
    ...options
  }: FakeOptions & {
    readonly register?: CheckRegister;
    readonly desk?: Desk | null;
    readonly watch?: PaneDeps["watch"];
    readonly lastPolicy?: NonNullable<PaneDeps["lastPolicy"]>;
    readonly change?: Partial<FakeHost>;
  } = {},
): Promise<AtWork> {
  const kept: WhatToKeep[] = [];
  const said: string[] = [];
  const host: FakeHost = {
    ...fakeHost(draft, options),
    keep(what) {
      kept.push(what);
      return Promise.resolve({ notKept: [] });
    },
    ...change,
  };
  const pane = openPane({
    host,
    register,
    desk,
    watch,
    lastPolicy,
    openAttachment: (file) => Promise.resolve(file),
    typing: { load: () => ({}), save: () => undefined },
  });
  let turn = 0;
  pane.subscribe(() => {
    const { notice } = pane.state();
    if (notice.turn !== turn) said.push(notice.text);
    turn = notice.turn;
  });
  pane.begin();
  // The engine is loaded when it is first needed.
  await import("../../src/screens/task-pane/checking/index.ts");
  await rest();
  return { pane, host, kept, said };
}

function cardAt(pane: Pane, at: number) {
  const card = pane.state().cards[at];
  if (card === undefined) throw new Error(`no card ${at}`);
  return card;
}

describe("the pane at work", () => {
  it.each([sharing, binding, attached])("finds what the checks find (%#)", async (draft) => {
    const { pane } = await begun(draft);
    const found = examine(read(draft, authority), authority, [], sentAt);
    const shown = pane
      .state()
      .cards.flatMap(({ subject }) => (subject.is === "finding" ? [subject.finding] : []));
    expect(shown).toEqual(found);
  });

  it("leaves the part of the policy that the message needs for the check at Send", async () => {
    const { kept } = await begun(sharing);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.policy?.version).toBe("v1");
    expect(kept[0]?.consents).toEqual({ consents: [], askedAt: sentAt });
    const mentions = mentionsOf(read(sharing, authority));
    expect(kept[0]?.policy != null && coversMentions(kept[0].policy.part, mentions)).toBe(true);
  });

  it("does without the register where the policy was kept, and says so; without either it says that it could not check", async () => {
    const { kept } = await begun(sharing);
    const policy = kept[0]?.policy ?? null;
    const knowledge = { policy, consents: null, attachments: null, acknowledgements: [], provenance: null };
    const readDraft = () => Promise.resolve({ draft: sharing, digest: "", knowledge });
    const alone = await begun(sharing, { register: unreachable, change: { readDraft } });
    expect(alone.pane.state().checked?.isRegisterAsked).toBe(false);
    expect(alone.pane.state().cards).toHaveLength(2);
    expect(alone.kept).toEqual([]);
    const neither = await begun(sharing, { register: unreachable });
    expect(neither.pane.state().trouble).toBe("ERR_POLICY_MISSING");
  });

  it("does with the last policy that reached this mailbox what Send does: whoever is held sees why, and what can be done", async () => {
    const lastPolicy = { read: () => Promise.resolve({ version: "v0", file: authority.file }) };
    const { pane, kept } = await begun(sharing, { register: unreachable, lastPolicy });
    expect(pane.state().trouble).toBeNull();
    expect(pane.state().checked).toMatchObject({ isRegisterAsked: false, version: "v0" });
    expect(pane.state().cards).toHaveLength(2);
    expect(kept).toEqual([]);
  });

  it("never shows a message that it could not read as clean", async () => {
    const { pane } = await begun(silent);
    expect(pane.state().trouble).toBe("ERR_ITEM_UNREADABLE");
    const throws = () => {
      throw new Error("a fault of ours");
    };
    const failed = await begun(sharing, { change: { acknowledged: throws } });
    expect(failed.pane.state().trouble).toBe("ERR_CHECK_FAILED");
  });

  it("tells of a remedy once, though Outlook tells of the change as well", async () => {
    const { pane, said } = await begun(sharing);
    pane.actions.carryOut(cardAt(pane, 1), "show-recipient");
    await rest();
    expect(said.slice(1)).toEqual([
      "Moved from Bcc to Cc: paul.ferris@harrowmere.example. One thing left to settle.",
    ]);
    expect(cardAt(pane, 1).settled?.by).toBe("remedy");
  });

  it("does one thing at a time: a second press does nothing", async () => {
    const { pane, host } = await begun(sharing);
    pane.actions.carryOut(cardAt(pane, 1), "show-recipient");
    pane.actions.carryOut(cardAt(pane, 0), "remove-recipient");
    await rest();
    expect(host.draft().to).toEqual(sharing.to);
    expect(host.draft().cc).toEqual(sharing.bcc);
  });

  it("binds a reason to the message as it is now, not as it was checked", async () => {
    const bound: string[] = [];
    const { pane, host } = await begun(attached, {
      change: {
        acknowledge(_, digest) {
          bound.push(digest);
          return Promise.resolve({ notKept: [] });
        },
      },
    });
    const card = cardAt(pane, 0);
    pane.actions.openForm(card, "give-reason");
    pane.actions.type(card, "give-reason", "I read it myself.");
    pane.actions.give(card, "give-reason");
    await rest();
    expect(bound).toEqual([(await host.readDraft()).digest]);
  });

  it("says so when Outlook did not keep a reason, and keeps what was typed", async () => {
    const { pane, said } = await begun(attached, {
      change: {
        acknowledge: () =>
          Promise.resolve({
            notKept: [{ kind: "acknowledgements", what: "acknowledgements", why: "not-written" }],
          }),
      },
    });
    const card = cardAt(pane, 0);
    pane.actions.openForm(card, "give-reason");
    pane.actions.type(card, "give-reason", "I read it myself.");
    pane.actions.give(card, "give-reason");
    await rest();
    expect(said.at(-1)).toBe("Outlook did not keep it. Please try again.");
    expect(Object.values(pane.state().typed)).toEqual(["I read it myself."]);
    expect(cardAt(pane, 0).reason).toBeNull();
  });

  it("forgets everything of a message when the pane stands beside another", async () => {
    const { pane, host } = await begun(sharing);
    pane.actions.carryOut(cardAt(pane, 1), "show-recipient");
    await rest();
    host.change(binding, "item");
    await rest();
    expect(pane.state().cards.map(({ settled }) => settled)).toEqual([null, null]);
    expect(cardAt(pane, 0).subject).toMatchObject({ finding: { check: "binding-letter" } });
  });

  it("looks at a change that comes while a remedy is at work only after it", async () => {
    const { pane, host, said } = await begun(sharing);
    pane.actions.carryOut(cardAt(pane, 1), "remove-recipient");
    host.change({ ...host.draft(), to: [] });
    await rest();
    expect(said.at(-1)).toMatch(/Nothing left to settle\.$/);
    expect(pane.state().work).toBeNull();
  });
});

describe("the pane and the register", () => {
  const reason = "She chairs the ward forum.";

  async function openedForm(pane: Pane, at: number, form: Field & Form, text: string): Promise<void> {
    pane.actions.openForm(cardAt(pane, at), form);
    pane.actions.type(cardAt(pane, at), form, text);
    await rest();
  }

  it("asks the originator about the carried message, and shows that it was asked", async () => {
    const desk = fakeDesk();
    const { pane, said } = await begun(sharing, { desk });
    await openedForm(pane, 0, "request-consent", reason);
    pane.actions.ask(cardAt(pane, 0), "request-consent");
    await rest();
    expect(desk.asked).toEqual([{ correspondence: crossing, originator: "m1", shareWith: ["m3"], reason }]);
    expect(requestsFor(cardAt(pane, 0), pane.state().register)).toMatchObject([{ state: "requested" }]);
    expect(said.at(-1)).toMatch(/^Asked\. /);
    expect(pane.state().typed).toEqual({});
    expect(pane.state().form).toBeNull();
  });

  it("tells the originator of a legal duty with its provision, and by when an answer is wanted", async () => {
    const desk = fakeDesk();
    const { pane } = await begun(sharing, { desk });
    await openedForm(pane, 0, "inform-of-legal-obligation", reason);
    pane.actions.type(cardAt(pane, 0), "legal-provision", "Freedom of Information Act 2000, section 1");
    pane.actions.type(cardAt(pane, 0), "decide-by", "2026-12-01");
    pane.actions.ask(cardAt(pane, 0), "inform-of-legal-obligation");
    await rest();
    expect(desk.asked).toMatchObject([
      { legalProvision: "Freedom of Information Act 2000, section 1", decideBy: "2026-12-01" },
    ]);
    expect(pane.state().typed).toEqual({});
  });

  it("asks nobody twice about one thing", async () => {
    const desk = fakeDesk({ requests: [request("refused")] });
    const { pane } = await begun(sharing, { desk });
    pane.actions.ask(cardAt(pane, 0), "request-consent");
    await rest();
    expect(desk.asked).toEqual([]);
  });

  it.each([
    ["withdrawn", 1],
    ["revoked", 1],
    ["lapsed", 1],
    ["granted", 1],
    ["requested", 0],
    ["referred", 0],
    ["determined-do-not-share", 0],
  ] as const)("offers to ask anew after %s, or does not (%i)", async (state, count) => {
    const { pane } = await begun(sharing, { desk: fakeDesk({ requests: [request(state)] }) });
    expect(leftToAsk(cardAt(pane, 0), pane.state().register)).toHaveLength(count);
  });

  it("asks again for a member who was added since", async () => {
    const requests = [request("requested", { shareWith: [{ id: "m2", name: "Tomasz Wilk" }] })];
    const { pane } = await begun(sharing, { desk: fakeDesk({ requests }) });
    expect(leftToAsk(cardAt(pane, 0), pane.state().register)).toHaveLength(1);
  });

  it("loses nothing where the register is out of reach, and says so", async () => {
    let isAway = false;
    const { pane, said } = await begun(sharing, { desk: fakeDesk({ isAway: () => isAway }) });
    await openedForm(pane, 0, "request-consent", reason);
    isAway = true;
    pane.actions.ask(cardAt(pane, 0), "request-consent");
    await rest();
    expect(said.at(-1)).toBe("The register is out of reach. Nothing is lost: please try again.");
    expect(Object.values(pane.state().typed)).toEqual([reason]);
    expect(pane.state().form?.form).toBe("request-consent");
    isAway = false;
    pane.actions.ask(cardAt(pane, 0), "request-consent");
    await rest();
    expect(pane.state().register.requests).toHaveLength(1);
  });

  it.each([
    ["remind", "requested", "requested"],
    ["withdraw", "requested", "withdrawn"],
    ["refer", "refused", "referred"],
  ] as const)("can %s what was asked", async (deed, before, after) => {
    const desk = fakeDesk({ requests: [request(before)] });
    const { pane } = await begun(sharing, { desk });
    pane.actions.type(cardAt(pane, 0), "refer", "The law requires it.");
    pane.actions.doWithRequest(cardAt(pane, 0), "C-2026-0001", deed);
    await rest();
    expect(pane.state().register.requests).toMatchObject([{ state: after }]);
  });

  it("looks again for itself while an answer is awaited, and checks again once it is there", async () => {
    const desk = fakeDesk({ requests: [request("requested")] });
    let look: () => void = () => undefined;
    let isAwaited = (): boolean => false;
    const watch: PaneDeps["watch"] = (task, awaited) => {
      look = task;
      isAwaited = awaited;
      return () => undefined;
    };
    let consents: readonly Consent[] = [];
    const register: CheckRegister = {
      ...known,
      lookUp: () => Promise.resolve({ ok: true, value: { consents, receipts: {} } }),
    };
    const { pane } = await begun({ ...sharing, bcc: [] }, { desk, register, watch });
    expect(pane.state().cards).toHaveLength(1);
    desk.requests = [request("granted")];
    consents = [
      {
        id: "C-2026-0001",
        originator: "m1",
        covers: {
          messageIds: [],
          description: { author: "m1", subject: crossing.subject, sent: Date.parse(crossing.sent) },
        },
        mayBeSharedWith: ["m3"],
        askedBy: "o3",
        grantedOn: sentAt - 1,
        expires: null,
        conditions: null,
        revokedOn: null,
      },
    ];
    expect(isAwaited()).toBe(true);
    look();
    await rest();
    expect(isAwaited()).toBe(false);
    expect(pane.state().cards).toEqual([]);
  });

  it("asks for a release of the message as it is now, and settles the card once it is released", async () => {
    const desk = fakeDesk();
    const { pane, host } = await begun(sharing, { desk });
    await openedForm(pane, 1, "ask-for-release", "The resident asked for it.");
    pane.actions.askRelease(cardAt(pane, 1));
    await rest();
    const { digest } = await host.readDraft();
    expect(desk.askedReleases).toMatchObject([{ digest, check: "blind-copy", state: "asked" }]);
    desk.askedReleases = [release("released", digest)];
    pane.actions.lookAtRegister();
    await rest();
    pane.actions.checkAgain();
    await rest();
    expect(cardAt(pane, 1).release).toBe("R-2026-0001");
    expect(asks(cardAt(pane, 1))).toBe(false);
    expect(cardAt(pane, 0).release).toBeNull();
  });

  it("signs in, leaves a ticket for the events, and shows what was asked before", async () => {
    const desk = fakeDesk({ isSignedOut: true, requests: [request("refused")] });
    const { pane } = await begun(sharing, { desk });
    expect(pane.state().register.who).toBe("signed-out");
    expect(desk.tickets).toEqual([]);
    pane.actions.signIn();
    await rest();
    expect(pane.state().register).toMatchObject({ who: "signed-in", requests: [{ state: "refused" }] });
    expect(desk.tickets).toHaveLength(1);
  });

  it("signs in beside a message that is read, and says nothing of what would be left to settle", async () => {
    const desk = fakeDesk({ isSignedOut: true });
    const { pane, said } = await begun(sharing, { desk, mode: "read" });
    pane.actions.signIn();
    await rest();
    expect(pane.state().register.who).toBe("signed-in");
    expect(said.filter((each) => each !== "")).toEqual([]);
    expect(pane.state().cards).toEqual([]);
  });

  it("says when a sign-in came to nothing", async () => {
    const desk = fakeDesk({ isSignedOut: true, refusesSignIn: true });
    const { pane, said } = await begun(sharing, { desk });
    pane.actions.signIn();
    await rest();
    expect(said.at(-1)).toBe("The sign-in did not work. Nothing is lost: please try again.");
    expect(pane.state().hasSignInFailed).toBe(true);
  });

  it("tells the register of a false alarm at once, and nothing of the text", async () => {
    const desk = fakeDesk();
    const { pane } = await begun(sharing, { desk });
    await openedForm(pane, 0, "report-false-alarm", "She knows it already.");
    pane.actions.give(cardAt(pane, 0), "report-false-alarm");
    await rest();
    expect(desk.told).toMatchObject([
      {
        from: "pane",
        policyVersion: "v1",
        findings: [{ check: "sharing-without-consent", isFalseAlarm: true, reason: "She knows it already." }],
      },
    ]);
  });
});
