import { describe, expect, it } from "vitest";

import { examine, weighUnread } from "../../checks/index.ts";
import { readConsents, type Consent } from "../../consent/index.ts";
import { decide, type Outcome } from "../../decision/index.ts";
import { readMail } from "../../mail/index.ts";
import { mailboxAt } from "../../mailbox-client/index.ts";
import {
  emptyDraft,
  type Attachment,
  type Draft,
  type Mailbox,
  type TrueHeader,
} from "../../message/index.ts";
import { authorityOf } from "../../people/index.ts";
import { read } from "../../reading/index.ts";
import { startOfStory } from "../clock/index.ts";
import { answerMessages, storyMailboxes } from "../graph/index.ts";
import { composeSession, isResolved, type Person, type SessionAttachment } from "../host/index.ts";
import { story } from "../mail/index.ts";
import { grants, lowmarsh } from "../people/index.ts";
import { draftOf, situationIn, situations, type Expected, type Situation } from "./index.ts";

const outcomes: Readonly<Record<Expected, Outcome>> = { goes: "send", asks: "prompt", "is held": "hold" };

function mailbox({ name, address }: Person): Mailbox {
  return { name: name === "" ? null : name, address };
}

async function attached({ name, content, format, size }: SessionAttachment): Promise<Attachment> {
  return format === "eml"
    ? { kind: "message", name, draft: await readMail(new TextEncoder().encode(content)) }
    : { kind: "file", name, type: "", size, bytes: null };
}

/** What Outlook would hand over of a situation's draft, its attached messages opened. */
async function draftHeld(situation: Situation): Promise<Draft> {
  const { state } = composeSession(draftOf(situation));
  const people = (field: "to" | "cc" | "bcc") => state[field].filter(isResolved).map(mailbox);
  return {
    ...emptyDraft,
    subject: state.subject,
    answers: state.inReplyTo === null ? [] : [state.inReplyTo],
    from: [mailbox(state.from)],
    to: people("to"),
    cc: people("cc"),
    bcc: people("bcc"),
    body: { html: state.body.content, text: null },
    attachments: await Promise.all(state.attachments.map(attached)),
  };
}

/** What the register knows, as it is read everywhere else. */
function granted(): readonly Consent[] {
  const read = readConsents(grants, authorityOf(lowmarsh));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.consents;
}

/** The address that is asked for, as a text. */
const addressOf = (asked: Parameters<typeof fetch>[0]): string =>
  asked instanceof Request ? asked.url : asked.toString();

/** What the stand-in for Graph says that its sender's mailbox knows of what it answers. */
async function provenanceOf({ who, draft }: Situation): Promise<readonly TrueHeader[]> {
  const behind = {
    callerOf: () => ({ person: who, rights: ["Mail.ReadBasic"] }),
    mailboxOf: storyMailboxes(),
  };
  const mailbox = mailboxAt({
    url: "https://graph.example",
    token: () => Promise.resolve("t"),
    clock: { now: () => startOfStory, later: () => () => undefined },
    fetch: (address, init) => {
      const authorization = new Headers(init?.headers).get("authorization");
      const { status, body } = answerMessages(
        { method: "GET", target: addressOf(address), authorization },
        behind,
      );
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    },
  });
  const answered = story().find(({ id }) => id === draft.of)?.message.messageId ?? "";
  const answer = await mailbox.headersOf(answered, false);
  return answer.ok ? answer.headers : [];
}

/** What the engine says of it where the register, if it answers, knows the workbench's grants. */
async function outcomeOf(situation: Situation, provenance?: readonly TrueHeader[]): Promise<Outcome> {
  const authority = authorityOf(lowmarsh);
  const held = await draftHeld(situation);
  const message = read(provenance === undefined ? held : { ...held, provenance }, authority);
  const consents = situation.surroundings?.register === "down" ? [] : granted();
  return decide(
    examine(message, authority, consents, startOfStory),
    weighUnread(message, authority, startOfStory),
  );
}

describe("the prepared situations", () => {
  it.each(situations)("$title: $expected, as it says of itself", async (situation) => {
    expect(await outcomeOf(situation)).toBe(outcomes[situation.expected]);
  });

  it.each(situations)("$title: its sender's mailbox makes the difference that it says", async (situation) => {
    const outcome = await outcomeOf(situation, await provenanceOf(situation));
    expect(outcome).toBe(outcomes[situation.expectedOnceAsked ?? situation.expected]);
  });

  it("have each a name of its own, by which a link finds it", () => {
    const found = situations.map(({ id }) => situationIn(`#situation=${id}`));
    expect(found).toEqual(situations);
    expect(new Set(found.map((situation) => situation?.id)).size).toBe(situations.length);
  });

  it("are not found by a link that names none", () => {
    expect(situationIn("#situation=nothing-of-the-kind")).toBeNull();
    expect(situationIn("")).toBeNull();
  });
});
