import { describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import type { Draft } from "../../src/message/index.ts";
import type { WhatToKeep } from "../../src/outlook/index.ts";
import { coversMentions, mentionsOf } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { openPane, type Pane } from "../../src/screens/task-pane/conduct/pane.ts";
import type { CheckRegister } from "../../src/register-client/index.ts";
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
    change = {},
    ...options
  }: FakeOptions & {
    readonly register?: CheckRegister;
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
    const knowledge = { policy, consents: null, attachments: null, acknowledgements: [] };
    const readDraft = () => Promise.resolve({ draft: sharing, digest: "", knowledge });
    const alone = await begun(sharing, { register: unreachable, change: { readDraft } });
    expect(alone.pane.state().checked?.isRegisterAsked).toBe(false);
    expect(alone.pane.state().cards).toHaveLength(2);
    expect(alone.kept).toEqual([]);
    const neither = await begun(sharing, { register: unreachable });
    expect(neither.pane.state().trouble).toBe("ERR_POLICY_MISSING");
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
