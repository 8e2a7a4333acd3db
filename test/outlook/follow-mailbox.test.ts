import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mailbox, MailboxAnswer } from "../../src/mailbox-client/index.ts";
import { paneHost, readKnowledge, type PaneHost } from "../../src/outlook/index.ts";
import { openPane } from "../../src/screens/task-pane/conduct/pane.ts";
import type { ComposeState } from "../../src/workbench/host/index.ts";
import { harrowmere, trueQuestion } from "../support/build.ts";
import { fakeRegister } from "../screens/preview/fake-register.ts";
import { draftInOffice, type DraftInOffice } from "./open-draft.ts";

const question = "<question@harrowmere.example>";

/** Cllr Rahman asked Dorothy Ames. */
const truth = trueQuestion(question);

/** Her words go to Cllr Wilk, without a header. */
const headerCut: Partial<ComposeState> = {
  to: [{ name: "Tomasz Wilk", address: "tomasz.wilk@harrowmere.example" }],
  cc: [],
  bcc: [],
  subject: "FW: Bus lane",
  body: { type: "html", content: "<div>Tomasz, see below.</div><div>I am worried about the bus lane.</div>" },
  inReplyTo: question,
};

let outlook: DraftInOffice;
let host: PaneHost;

beforeAll(async () => {
  outlook = await draftInOffice();
  host = paneHost(outlook.office.Office, { clock: outlook.clock });
  await import("../../src/screens/task-pane/checking/index.ts");
});
afterAll(() => {
  outlook.office.close();
});

/** A mailbox that answers with this, and what it was asked. */
function mailboxThat(answer: MailboxAnswer, meanwhile: () => void = () => undefined) {
  const asked: (readonly [string, boolean])[] = [];
  const mailbox: Mailbox = {
    headersOf: (messageId, withConversation) => {
      asked.push([messageId, withConversation]);
      meanwhile();
      return Promise.resolve(answer);
    },
  };
  return { mailbox, asked };
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await outlook.clock.until(new Promise((done) => setImmediate(done)));
    await outlook.clock.until(host.readDraft());
  }
}

/** Opens a pane beside a draft, and waits until it has nothing left to do; the answer is what it shows and what was left. */
async function paneBeside(fields: Partial<ComposeState>, mailbox: Mailbox | null) {
  const { item, calls } = outlook.open(fields);
  const pane = openPane({
    host,
    register: fakeRegister({ version: "v1", file: harrowmere().file }),
    desk: null,
    mailbox,
    openAttachment: (file) => Promise.resolve(file),
    typing: { load: () => ({}), save: () => undefined },
  });
  const end = pane.begin();
  await rest();
  const { knowledge } = await outlook.clock.until(readKnowledge(item, calls));
  const phrases = () =>
    pane.state().cards.map(({ subject }) => (subject.is === "finding" ? subject.finding.saw.phrase : ""));
  return { pane, end, phrases, knowledge };
}

describe("the pane beside an answer", () => {
  it("asks the mailbox once, leaves what it says for Send, and checks again", async () => {
    const { mailbox, asked } = mailboxThat({ ok: true, headers: [truth] });
    const { end, phrases, knowledge } = await paneBeside(headerCut, mailbox);
    expect(asked).toEqual([[question, false]]);
    expect(knowledge.provenance).toEqual([truth]);
    expect(phrases()).toEqual(["sharing.answered"]);
    // The part of the policy that is left knows whom the mailbox names.
    expect(knowledge.policy?.part.file.people.map(({ id }) => id)).toContain("m1");
    end();
    const again = mailboxThat({ ok: true, headers: [] });
    const pane = openPane({
      host,
      register: fakeRegister({ version: "v1", file: harrowmere().file }),
      desk: null,
      mailbox: again.mailbox,
      openAttachment: (file) => Promise.resolve(file),
      typing: { load: () => ({}), save: () => undefined },
    });
    const endAgain = pane.begin();
    await rest();
    expect(again.asked).toEqual([]);
    endAgain();
  });

  it("shows the header as the mailbox has it", async () => {
    const { mailbox } = mailboxThat({ ok: true, headers: [truth] });
    const { pane, end } = await paneBeside(headerCut, mailbox);
    const [card] = pane.state().cards;
    expect(card?.subject.is === "finding" && card.subject.evidence[0]).toMatchObject({
      is: "header",
      title: "The earlier message, as your mailbox has it",
    });
    end();
  });

  it("asks for the conversation where more than one message is quoted", async () => {
    const header = (from: string, to: string) =>
      `<hr><div id="divRplyFwdMsg"><b>From:</b> ${from}<br><b>Sent:</b> 18 November 2026 09:12<br><b>To:</b> ${to}<br><b>Subject:</b> Bus lane</div><div>Words.</div>`;
    const rahman = "Amina Rahman &lt;amina.rahman@harrowmere.example&gt;";
    const ames = "Dorothy Ames &lt;dorothy.ames@harrowmere.example&gt;";
    const content = `<div>See below.</div>${header(rahman, ames)}${header(ames, rahman)}`;
    const { mailbox, asked } = mailboxThat({ ok: true, headers: [] });
    const { end } = await paneBeside({ ...headerCut, body: { type: "html", content } }, mailbox);
    expect(asked).toEqual([[question, true]]);
    end();
  });

  it.each([
    ["the mailbox does not know it", { ok: true, headers: [] }, []],
    ["the mailbox could not be asked", { ok: false, againAt: Number.MAX_SAFE_INTEGER }, null],
  ] as const)("claims nothing where %s", async (_when, answer, left) => {
    const { mailbox, asked } = mailboxThat(answer);
    const { end, phrases, knowledge } = await paneBeside(headerCut, mailbox);
    expect(asked).toHaveLength(1);
    expect(phrases()).toEqual([]);
    expect(knowledge.provenance).toEqual(left);
    end();
  });

  it("asks again with the next check where nobody was signed in", async () => {
    const answers: MailboxAnswer[] = [
      { ok: false, againAt: 0 },
      { ok: true, headers: [truth] },
    ];
    const mailbox: Mailbox = {
      headersOf: () => Promise.resolve(answers.shift() ?? { ok: true, headers: [] }),
    };
    const { pane, end, phrases } = await paneBeside(headerCut, mailbox);
    expect(phrases()).toEqual([]);
    pane.actions.checkAgain();
    await rest();
    expect(phrases()).toEqual(["sharing.answered"]);
    end();
  });

  it("asks nothing of a new message, nor where there is no mailbox to ask", async () => {
    const { mailbox, asked } = mailboxThat({ ok: true, headers: [truth] });
    const { end, knowledge } = await paneBeside({ ...headerCut, inReplyTo: null }, mailbox);
    expect(asked).toEqual([]);
    expect(knowledge.provenance).toBeNull();
    end();
    const without = await paneBeside(headerCut, null);
    expect(without.phrases()).toEqual([]);
    without.end();
  });

  it("leaves nothing on another draft that the pane stands beside by then", async () => {
    const { mailbox } = mailboxThat({ ok: true, headers: [truth] }, () =>
      outlook.open({ ...headerCut, inReplyTo: "<another@harrowmere.example>" }),
    );
    const { end } = await paneBeside(headerCut, mailbox);
    expect(Object.keys(outlook.state().sessionData)).not.toContain("correspondence.provenance");
    end();
  });
});
