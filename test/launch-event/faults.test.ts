import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  clients,
  noFaults,
  type Client,
  type Faults,
  type LaunchEvent,
} from "../../src/workbench/host/index.ts";
import { randomFaults } from "../../src/workbench/host/faults/random-faults.ts";
import { ordinary, sharing, withoutCapacity, withUnreadLetter } from "./drafts.ts";
import type { Register } from "../support/register-wire.ts";
import { answering, withHandlers, type WithHandlers } from "./with-handlers.ts";

/** How many random mixes are tried: 2,000 in CI, 10,000 before a release. */
const mixes = Number(process.env["FAULT_MIXES"] ?? 2_000);

/** What was promised for Send: an answer within three seconds. */
const promisedMs = 3_000;

/** Only the first may go without a question, whatever goes wrong. */
const drafts = { ordinary, sharing, withoutCapacity, withUnreadLetter };
const names = Object.keys(drafts) as (keyof typeof drafts)[];

const events: readonly LaunchEvent[] = [
  "OnMessageSend",
  "OnMessageSend",
  "OnMessageSend",
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
  "OnSensitivityLabelChanged",
  "OnInfoBarDismissClicked",
];

/** Events that came with Mailbox 1.13. */
const since13: readonly LaunchEvent[] = ["OnMessageFromChanged", "OnSensitivityLabelChanged"];

/** What goes wrong with a register beside being there or not; the seed says which. */
const broken: readonly Register[] = [
  "down",
  "silent",
  "fails",
  "no-json",
  "too-long",
  "redirects",
  "revoked",
  { ...answering(), isHalf: true },
];

function registerFor({ surroundings }: Faults, seed: number): Register {
  if (surroundings.register === "answers") return answering();
  return broken[Math.floor(seed / 8) % broken.length] ?? "down";
}

/** The calls that these drafts turn on, and that can be answered with an emptiness that may be true. */
const mayBeEmpty = ["item.getAttachmentsAsync", "item.body.getAsync"];

/**
 * Whether Outlook tells a lie that nobody can tell from the truth: that nothing is attached, or that there is no text. What
 * it does not answer, refuses or answers with something else must be noticed; this cannot be (docs/what-this-cannot-see.md).
 */
function lies({ calls }: Faults): boolean {
  return mayBeEmpty.some((name) => {
    const fault = calls[name];
    return fault?.how === "forgets" || (fault?.how === "answers" && !isFull(fault.data));
  });
}

function isFull(data: unknown): boolean {
  return Array.isArray(data) && data.length > 0;
}

/** What one mix came to. */
interface Outcome {
  readonly seed: number;
  readonly event: LaunchEvent;
  readonly draft: keyof typeof drafts;
  /** How often the handler completed. */
  readonly completions: number;
  readonly ms: number;
  readonly isAllowed: boolean;
  readonly hasMessage: boolean;
  readonly tellsLies: boolean;
}

interface Answer {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
}

/** Runs one event on one draft with one mix of faults; everything is drawn from the seed. */
async function outcomeOf(seed: number, outlook: WithHandlers): Promise<Outcome> {
  const { office, clock } = outlook;
  const faults = randomFaults(seed);
  const draft = names[seed % names.length] ?? "ordinary";
  const known = events.filter((name) => office.host.client.mailbox >= 13 || !since13.includes(name));
  const event = known[Math.floor(seed / names.length) % known.length] ?? "OnMessageSend";
  const session = outlook.open(drafts[draft]);
  // Every other draft was read while it was written, before anything went wrong.
  if (seed % 2 === 0) await clock.until(office.host.raise("OnMessageCompose", session));
  office.use({ faults });
  outlook.register = registerFor(faults, seed);
  const before = office.host.addinFaults.length;
  const began = clock.now();
  const end = await clock.until(office.host.raise(event, session));
  const ms = clock.now() - began;
  // Whatever was late comes now: it must not complete a second time.
  await clock.pass(20_000);
  const again = office.host.addinFaults
    .slice(before)
    .filter((fault) => fault.includes("more than once")).length;
  const answer = (end.kind === "completed" ? (end.options ?? {}) : {}) as Answer;
  return {
    seed,
    event,
    draft,
    completions: (end.kind === "completed" ? 1 : 0) + again,
    ms,
    isAllowed: answer.allowEvent === true,
    hasMessage: (answer.errorMessage ?? "") !== "",
    tellsLies: lies(faults),
  };
}

const outlooks: readonly (readonly [string, Client])[] = [
  ["on the web", clients.web],
  ["in classic Outlook of Mailbox 1.12", clients["classic-2206"]],
];

describe.each(outlooks)("whatever goes wrong %s", (_where, client) => {
  let outlook: WithHandlers;
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    outlook = await withHandlers(client);
    for (let at = 0; at < mixes / outlooks.length; at += 1)
      outcomes.push(await outcomeOf(at + (client === clients.web ? 0 : mixes), outlook));
  }, 3_600_000);
  afterAll(() => {
    outlook.office.close();
  });

  it("every handler completes exactly once", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(mixes / 2);
    expect(outcomes.filter(({ completions }) => completions !== 1)).toEqual([]);
  });

  it("every handler completes within three seconds", () => {
    expect(outcomes.filter(({ ms }) => ms > promisedMs)).toEqual([]);
  });

  it("no send passes silently that may not pass", () => {
    const sends = outcomes.filter(({ event }) => event === "OnMessageSend");
    const silent = sends.filter(
      ({ draft, isAllowed, tellsLies }) => isAllowed && draft !== "ordinary" && !tellsLies,
    );
    expect(silent).toEqual([]);
    expect(sends.filter(({ isAllowed, hasMessage }) => !isAllowed && !hasMessage)).toEqual([]);
  });

  it("some sends pass and some do not: the test of the test", () => {
    const sends = outcomes.filter(({ event, draft }) => event === "OnMessageSend" && draft === "ordinary");
    expect(sends.some(({ isAllowed }) => isAllowed)).toBe(true);
    expect(sends.some(({ isAllowed }) => !isAllowed)).toBe(true);
  });

  it("leaves nothing in a state in which the next send fails", async () => {
    outlook.open(ordinary);
    outlook.office.use({ faults: noFaults });
    expect(await outlook.send()).toMatchObject({ kind: "sent", because: "allowed" });
  });
});
