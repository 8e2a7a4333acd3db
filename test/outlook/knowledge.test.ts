import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Consent } from "../../src/consent/index.ts";
import {
  emptyDraft,
  type Attachment,
  type Draft,
  type Finding,
  type TrueHeader,
  type Unread,
} from "../../src/message/index.ts";
import {
  acknowledgedAs,
  acknowledgement,
  attachmentsOf,
  itemDigest,
  keepKnowledge,
  noKnowledge,
  readItem,
  readKnowledge,
  type Acknowledgement,
  type ItemRead,
  type ReadAttachments,
  type SessionKnowledge,
} from "../../src/outlook/index.ts";
import { mentionsOf, partFor } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import type { ComposeState } from "../../src/workbench/host/index.ts";
import { harrowmere, people } from "../support/build.ts";
import { largeDirectory } from "./directory.ts";
import { attached, draftInOffice, type Beside, type DraftInOffice } from "./open-draft.ts";

let outlook: DraftInOffice;

beforeAll(async () => {
  outlook = await draftInOffice();
});
afterAll(() => {
  outlook.office.close();
});

function itemOf(beside: Beside): Promise<ItemRead> {
  return outlook.clock.until(readItem(beside.item, beside.calls, beside.facts));
}

/** Keeps knowledge on a new draft and reads it again, as pane and handler do. */
async function keptAndRead(what: Partial<SessionKnowledge>) {
  const { item, calls } = outlook.open();
  const report = await outlook.clock.until(keepKnowledge(item, calls, what));
  const { knowledge } = await outlook.clock.until(readKnowledge(item, calls));
  return { report, knowledge, stored: outlook.state().sessionData };
}

function sizeOf(stored: Readonly<Record<string, string>>): number {
  return Object.entries(stored).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

const consent = (id: string, grantedOn: number, conditions: string | null = null): Consent => ({
  id,
  originator: "m1",
  covers: { messageIds: ["<a@x.example>"], description: null },
  mayBeSharedWith: ["m2"],
  askedBy: null,
  grantedOn,
  expires: null,
  conditions,
  revokedOn: null,
});

const said = (about: string, at: number, reason = "The law asks for it."): Acknowledgement => ({
  says: "reason",
  about,
  digest: "0",
  reason,
  at,
});

/** A header that names so many recipients. */
const headerOf = (messageId: string, recipients: number): TrueHeader => ({
  messageId,
  from: { name: "Amina Rahman", address: "amina.rahman@harrowmere.example" },
  fromAlso: null,
  to: Array.from({ length: recipients }, (_, at) => ({ name: null, address: `o${at}@harrowmere.example` })),
  cc: [],
  subject: "Bus lanes",
  sent: 5,
});

const inner: Draft = {
  ...emptyDraft,
  messageId: "<a@x.example>",
  subject: "Bus lanes",
  from: [{ name: "Amina Rahman", address: "amina.rahman@harrowmere.example" }],
  to: [{ name: null, address: "dorothy.ames@harrowmere.example" }],
  date: 0,
  body: { html: "<style>p { margin: 0 }</style><!-- sent --><p>Please act.</p>", text: "Please act." },
  attachments: [{ kind: "file", name: "map.png", type: "image/png", size: 3, bytes: new Uint8Array(3) }],
};

function readOf(...attachments: readonly Attachment[]): ReadAttachments {
  const keyed = attachments.map((attachment, index) => ({
    key: { id: String(index), name: attachment.name, size: 10 },
    attachment,
  }));
  return { of: keyed.map(({ key }) => key), found: keyed };
}

const text = (name: string, length: number): Attachment => ({
  kind: "text",
  name,
  markup: "plain",
  text: "x".repeat(length),
});

describe("what is left on a draft for the send handler", () => {
  it("comes back as it was left", async () => {
    const { file } = harrowmere();
    const { draft } = await itemOf(outlook.open());
    const part = partFor(mentionsOf(read(draft, harrowmere())), file);
    const left: SessionKnowledge = {
      policy: { version: "7", part },
      consents: { consents: [consent("C-1", 5)], askedAt: 6 },
      attachments: readOf(text("letter.txt", 20)),
      acknowledgements: [said("a", 1)],
      provenance: [headerOf("<a@x.example>", 2)],
    };
    const { report, knowledge } = await keptAndRead(left);
    expect(report).toEqual({ notKept: [] });
    expect(knowledge).toEqual(left);
  });

  it("is nothing on a new draft, and after it was taken away", async () => {
    const { item, calls } = outlook.open();
    const { until } = outlook.clock;
    expect(await until(readKnowledge(item, calls))).toEqual({ knowledge: noKnowledge, failed: null });
    await until(keepKnowledge(item, calls, { acknowledgements: [said("a", 1)] }));
    expect(await until(keepKnowledge(item, calls, { acknowledgements: null, policy: null }))).toEqual({
      notKept: [],
    });
    expect(outlook.state().sessionData).toEqual({});
  });

  it("keeps of an attached message what is read of it: no bytes, no styles, one form of its text", async () => {
    const { knowledge } = await keptAndRead({
      attachments: readOf({ kind: "message", name: "Bus lanes.eml", draft: inner }),
    });
    const [found] = knowledge.attachments?.found ?? [];
    expect(found?.attachment).toEqual({
      kind: "message",
      name: "Bus lanes.eml",
      draft: {
        ...inner,
        body: { html: "<p>Please act.</p>", text: null },
        attachments: [{ kind: "file", name: "map.png", type: "image/png", size: 3, bytes: null }],
      },
    });
  });

  it("leaves out headers of the mailbox where they do not fit, the later ones first, and names them", async () => {
    const { report, knowledge } = await keptAndRead({
      provenance: [
        headerOf("<a@x.example>", 20),
        headerOf("<b@x.example>", 80),
        headerOf("<c@x.example>", 2),
      ],
    });
    expect(report.notKept).toEqual([{ kind: "provenance", what: "<b@x.example>", why: "too-long" }]);
    expect(knowledge.provenance?.map(({ messageId }) => messageId)).toEqual([
      "<a@x.example>",
      "<c@x.example>",
    ]);
  });

  it("leaves out the longest attachments where they do not fit, and names them", async () => {
    const { report, knowledge } = await keptAndRead({
      attachments: readOf(text("long.txt", 20_000), text("short.txt", 100), text("middle.txt", 8_000)),
    });
    expect(report.notKept).toEqual([{ kind: "attachments", what: "long.txt", why: "too-long" }]);
    expect(knowledge.attachments?.found.map(({ key }) => key.name)).toEqual(["short.txt", "middle.txt"]);
    expect(knowledge.attachments?.of.length).toBe(3);
  });

  it("leaves out the oldest consents and answers", async () => {
    const consents = Array.from({ length: 60 }, (_, index) => consent(`C-${index}`, index, "x".repeat(200)));
    const acknowledgements = Array.from({ length: 30 }, (_, index) =>
      said(String(index), index, "y".repeat(400)),
    );
    const { report, knowledge } = await keptAndRead({ consents: { consents, askedAt: 0 }, acknowledgements });
    expect(knowledge.consents?.consents[0]?.id).toBe("C-59");
    expect(knowledge.acknowledgements[0]?.about).toBe("29");
    expect(report.notKept.map(({ what }) => what)).toContain("C-0");
    expect(report.notKept.map(({ what }) => what)).toContain("0");
  });

  it("keeps a policy whole or not at all", async () => {
    const { file } = harrowmere();
    const huge = { ...file, shortNames: ["x".repeat(30_000)] };
    const part = { file: huge, whom: [], texts: [], otherNames: "" };
    const { report, knowledge } = await keptAndRead({ policy: { version: "7", part } });
    expect(report.notKept).toEqual([{ kind: "policy", what: "policy", why: "too-long" }]);
    expect(knowledge.policy).toBeNull();
  });

  it("gives up the list of other names before the policy", async () => {
    const { file } = harrowmere();
    const part = { file, whom: [], texts: [], otherNames: "n".repeat(30_000) };
    const { knowledge } = await keptAndRead({ policy: { version: "7", part } });
    expect(knowledge.policy?.part).toEqual({ ...part, otherNames: null });
  });

  it("leaves nothing older in the place of what does not fit", async () => {
    const { item, calls } = outlook.open();
    const { until } = outlook.clock;
    await until(keepKnowledge(item, calls, { attachments: readOf(text("a.txt", 10)) }));
    const many = {
      of: readOf(...Array.from({ length: 999 }, (_, index) => text(`${index}`, 1))).of,
      found: [],
    };
    await until(keepKnowledge(item, calls, { attachments: many }));
    expect((await until(readKnowledge(item, calls))).knowledge.attachments).toBeNull();
  });

  it("never takes more than 40,000 characters, whatever is left and in whatever order", async () => {
    const file = largeDirectory(harrowmere().file, 400);
    const some = fc.record(
      {
        policy: fc.nat(60).map((count) => ({
          version: "7",
          part: {
            file: { ...file, people: file.people.slice(0, count * 8) },
            whom: [],
            texts: [],
            otherNames: "x".repeat(count * 200),
          },
        })),
        consents: fc.array(fc.string({ maxLength: 600, unit: "binary" }), { maxLength: 40 }).map((all) => ({
          consents: all.map((words, index) => consent(`C-${index}`, index, words)),
          askedAt: 0,
        })),
        attachments: fc
          .array(fc.nat(9_000), { maxLength: 12 })
          .map((all) => readOf(...all.map((length, index) => text(`${index}.txt`, length)))),
        acknowledgements: fc
          .array(fc.string({ maxLength: 500, unit: "binary" }), { maxLength: 30 })
          .map((all) => all.map((words, index) => said(`${index}`, index, words))),
        provenance: fc
          .array(fc.nat(60), { maxLength: 6 })
          .map((all) => all.map((recipients, index) => headerOf(`<${index}@x.example>`, recipients))),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 4 }), async (writings) => {
        const { item, calls } = outlook.open();
        for (const what of writings) await outlook.clock.until(keepKnowledge(item, calls, what));
        expect(sizeOf(outlook.state().sessionData)).toBeLessThanOrEqual(40_000);
      }),
      { numRuns: 40 },
    );
  });

  it("is reported as not kept where Outlook does not write it", async () => {
    const { item, calls } = outlook.open({}, { "item.sessionData.setAsync": { how: "never" } });
    const report = await outlook.clock.until(
      keepKnowledge(item, calls, { acknowledgements: [said("a", 1)] }),
    );
    expect(report.notKept).toEqual([
      { kind: "acknowledgements", what: "acknowledgements", why: "not-written" },
    ]);
  });

  it("is unknown, and says so, where Outlook does not read it", async () => {
    const { item, calls } = outlook.open(
      {},
      { "item.sessionData.getAllAsync": { how: "fails", code: 9050 } },
    );
    expect(await outlook.clock.until(readKnowledge(item, calls))).toMatchObject({
      knowledge: noKnowledge,
      failed: { failed: "refused", code: 9050 },
    });
  });

  it.each(["", "null", "{", '{"version":2,"value":[]}', "[1]"])(
    "is nothing in another form: %s",
    async (other) => {
      const { item, calls } = outlook.open({ sessionData: { "correspondence.acknowledgements": other } });
      expect((await outlook.clock.until(readKnowledge(item, calls))).knowledge).toEqual(noKnowledge);
    },
  );
});

describe("what was read of attachments", () => {
  const letter = attached("letter.txt", "Dear Ms Prowse");
  const plan = attached("plan.txt", "the plan");

  /** The kinds of the attachments, after they were read while the draft held `before`. */
  async function kinds(before: ComposeState["attachments"], after: ComposeState["attachments"]) {
    const { listed } = await itemOf(outlook.open({ attachments: before }));
    const found = (listed ?? []).map((key) => ({ key, attachment: text(key.name, 5) }));
    const now = (await itemOf(outlook.open({ attachments: after }))).listed;
    return attachmentsOf(now, { of: listed ?? [], found }).attachments.map(({ kind }) => kind);
  }

  it("holds while the attachments are the same", async () => {
    expect(await kinds([letter, plan], [letter, plan])).toEqual(["text", "text"]);
  });

  it.each([
    ["added", [letter, plan, attached("map.txt", "x")]],
    ["taken away", [letter]],
    ["replaced by one of another size", [letter, { ...plan, size: 9 }]],
    ["replaced by one of another name", [letter, { ...plan, name: "Plan.txt" }]],
    ["put before another", [plan, letter]],
  ] as const)("is dropped whole when one was %s", async (_, after) => {
    expect(new Set(await kinds([letter, plan], after))).toEqual(new Set(["file"]));
  });
});

const finding = (changes: Partial<Finding> = {}): Finding => ({
  check: "binding-letter",
  level: "hold",
  clauses: [{ protocol: "part-5.5", clause: "14.4" }],
  saw: { phrase: "binding.obligation", values: { sentence: "We will pay." } },
  about: [],
  people: ["m1"],
  originator: null,
  remedies: ["give-reason"],
  ...changes,
});

describe("an answer of the sender's", () => {
  const unread: Unread = { what: "attachment a.pdf", why: { phrase: "encrypted", values: { type: "pdf" } } };

  it.each([
    ["its finding", finding(), true],
    ["its finding at another level", finding({ level: "prompt" }), true],
    [
      "another sentence",
      finding({ saw: { phrase: "binding.obligation", values: { sentence: "We stop." } } }),
      false,
    ],
    ["another person", finding({ people: ["m2"] }), false],
    ["another check", finding({ check: "capacity-not-stated" }), false],
    ["something unread", unread, false],
  ] as const)("holds for %s: %s", (_, asking, holds) => {
    const all = [acknowledgement("reason", finding(), "d", "Agreed with the client.", 1)];
    expect(acknowledgedAs("reason", asking, "d", all) !== null).toBe(holds);
    expect(acknowledgedAs("false-alarm", asking, "d", all)).toBeNull();
    expect(acknowledgedAs("reason", asking, "other", all)).toBeNull();
  });

  it("is kept in 500 characters", () => {
    expect(acknowledgement("reason", unread, "d", "x".repeat(900), 1).reason.length).toBe(500);
  });
});

describe("the digest of content and audience", () => {
  async function digest(fields: Partial<ComposeState> = {}): Promise<string> {
    return itemDigest(await itemOf(outlook.open(fields)));
  }
  const [wilk] = people.slice(2);
  const to = [
    { name: "A", address: "a@x.example" },
    { name: "B", address: "b@x.example" },
  ];
  const html = (content: string): Partial<ComposeState> => ({ body: { type: "html", content } });

  it.each([
    ["nothing changed", {}, {}],
    ["recipients stand in another order", { to }, { to: [...to].reverse() }],
    ["a display name changed", { to }, { to: [{ name: "Cllr A", address: "A@X.example" }, ...to.slice(1)] }],
    [
      "Outlook wrote the same words in other tags",
      html("<p>We pay.</p>"),
      html("<div>We&nbsp;pay.<br></div>"),
    ],
    ["headers were set", {}, { internetHeaders: { "X-Correspondence-Checked": "7" } }],
  ] satisfies readonly (readonly [string, Partial<ComposeState>, Partial<ComposeState>])[])(
    "is equal when %s",
    async (_, one, other) => {
      expect(await digest(one)).toBe(await digest(other));
    },
  );

  it.each([
    ["a word changed", html("<p>We pay.</p>"), html("<p>We may.</p>")],
    ["the subject changed", {}, { subject: "Bus lanes on Castle Street (2)" }],
    ["a recipient came", { to: to.slice(1) }, { to }],
    ["a recipient moved from Cc to Bcc", { cc: to, bcc: [] }, { cc: to.slice(1), bcc: to.slice(0, 1) }],
    [
      "the sender changed",
      {},
      { from: { name: wilk?.name ?? "", address: "tomasz.wilk@harrowmere.example" } },
    ],
    ["an attachment came", {}, { attachments: [attached("a.txt", "x")] }],
    [
      "an attachment changed its size",
      { attachments: [attached("a.txt", "x")] },
      { attachments: [attached("a.txt", "xy")] },
    ],
  ] satisfies readonly (readonly [string, Partial<ComposeState>, Partial<ComposeState>])[])(
    "differs when %s",
    async (_, one, other) => {
      expect(await digest(one)).not.toBe(await digest(other));
    },
  );
});
