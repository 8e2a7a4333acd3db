import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import { sayAdvice, sayCapacities } from "../../src/decision/index.ts";
import type { CheckId, Finding, Remedy } from "../../src/message/index.ts";
import { paneHost, type CarriedOut, type Choices, type PaneHost } from "../../src/outlook/index.ts";
import { read } from "../../src/reading/index.ts";
import type { ComposeState, Faults } from "../../src/workbench/host/index.ts";
import { harrowmere, people, sentAt } from "../support/build.ts";
import { attached, draftInOffice, type DraftInOffice } from "./open-draft.ts";

let outlook: DraftInOffice;
let host: PaneHost;
const authority = harrowmere({ protocols: ["part-5.5", "cpca-2022"] });

beforeAll(async () => {
  outlook = await draftInOffice();
  host = paneHost(outlook.office.Office, { clock: outlook.clock });
});
afterAll(() => {
  outlook.office.close();
});

const soon = <Value>(promise: Promise<Value>): Promise<Value> => outlook.clock.until(promise);

/** What the engine finds in the draft as it is now. */
async function findings(check?: CheckId): Promise<readonly Finding[]> {
  const { draft } = await soon(host.readDraft());
  const all = examine(read(draft, authority), authority, [], sentAt);
  return check === undefined ? all : all.filter((each) => each.check === check);
}

/** What a person sees of the draft: 0 and no time of delivery are the same to Outlook. */
function visible({ to, cc, bcc, subject, body, attachments, delayDeliveryTime }: ComposeState): unknown {
  const names = (all: ComposeState["to"]) => all.map(({ name, address }) => `${name} <${address}>`);
  return {
    to: names(to),
    cc: names(cc),
    bcc: names(bcc),
    subject,
    body,
    attachments,
    delay: delayDeliveryTime ?? 0,
  };
}

function done(answer: CarriedOut): Extract<CarriedOut, { how: "done" }> {
  if (answer.how !== "done") throw new Error(JSON.stringify(answer));
  return answer;
}

const person = (name: string, address: string) => ({ name, address });
const own = (name: string) =>
  person(
    name,
    `${name
      .replace(/^Cllr /, "")
      .toLowerCase()
      .replace(" ", ".")}@harrowmere.example`,
  );
const resident = person("Ann Prowse", "ann@homenet.example");
const wilk = own("Cllr Tomasz Wilk");
const pugh = own("Cllr Gareth Pugh");
const from = (name: string) => ({ from: own(name) });
const html = (content: string) => ({ body: { type: "html", content } }) as const;

const quoted =
  '<div>See below.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Amina Rahman &lt;amina.rahman@harrowmere.example&gt;<br>' +
  "<b>Sent:</b> 19 November 2026 09:12<br><b>To:</b> Dorothy Ames &lt;dorothy.ames@harrowmere.example&gt;<br><b>Subject:</b> Bus lanes</div>" +
  "<div>Please look into the bus lanes.</div>";

interface Row {
  readonly when: string;
  readonly remedy: Remedy;
  readonly check: CheckId;
  readonly draft: Partial<ComposeState>;
  readonly choices?: Choices;
  /** What of the draft is different afterwards. */
  readonly after: Partial<ComposeState>;
}

const rows: readonly Row[] = [
  {
    when: "a member copied blind is shown in Cc, behind those who stand there",
    remedy: "show-recipient",
    check: "blind-copy",
    draft: { to: [wilk], cc: [own("Paul Ferris")], bcc: [pugh, resident] },
    after: { cc: [own("Paul Ferris"), pugh], bcc: [resident] },
  },
  {
    when: "a resident copied blind is taken out of Bcc",
    remedy: "remove-recipient",
    check: "blind-copy",
    draft: { to: [wilk], bcc: [resident] },
    after: { bcc: [] },
  },
  {
    when: "a member who has no part in correspondence is taken out of every field",
    remedy: "remove-recipient",
    check: "sharing-without-consent",
    draft: { to: [pugh], cc: [own("Paul Ferris"), pugh], bcc: [], ...html(quoted) },
    after: { to: [], cc: [own("Paul Ferris")] },
  },
  {
    when: "a member is addressed at the approved account, at the same place under the same name",
    remedy: "use-approved-account",
    check: "unassessed-account",
    draft: {
      to: [own("Paul Ferris"), person("Amina R.", "amina@homenet.example"), own("Lewis Grant")],
      cc: [],
      bcc: [],
    },
    after: {
      to: [own("Paul Ferris"), person("Amina R.", "amina.rahman@harrowmere.example"), own("Lewis Grant")],
    },
  },
  {
    when: "the other account goes where the approved one is addressed already",
    remedy: "use-approved-account",
    check: "unassessed-account",
    draft: { to: [person("Amina", "amina@homenet.example")], cc: [own("Amina Rahman")], bcc: [] },
    after: { to: [] },
  },
  {
    when: "earlier messages are cut off where Outlook keeps them",
    remedy: "remove-carried",
    check: "sharing-without-consent",
    draft: { to: [pugh], cc: [], bcc: [], ...html(`<html><body>${quoted}</body></html>`) },
    after: html("<html><body><div>See below.</div></body></html>"),
  },
  {
    when: "the capacity stands below the salutation",
    remedy: "state-capacity",
    check: "capacity-not-stated",
    draft: {
      ...from("Amina Rahman"),
      to: [resident],
      cc: [],
      bcc: [],
      ...html("<p>Dear Ms Prowse,</p><p>The council will look at the path.</p><p>Amina Rahman</p>"),
    },
    choices: { capacity: "I write as Ward Member for Castle." },
    after: html(
      "<p>Dear Ms Prowse,</p><p>I write as Ward Member for Castle.</p><p>The council will look at the path.</p><p>Amina Rahman</p>",
    ),
  },
  {
    when: "the capacity stands at the top of a plain text without salutation",
    remedy: "state-capacity",
    check: "capacity-not-stated",
    draft: {
      ...from("Amina Rahman"),
      to: [resident],
      cc: [],
      bcc: [],
      body: { type: "text", content: "The council will look at the path.\n\nAmina Rahman" },
    },
    choices: { capacity: "I write as Ward Member for Castle." },
    after: {
      body: {
        type: "text",
        content: "I write as Ward Member for Castle.\n\nThe council will look at the path.\n\nAmina Rahman",
      },
    },
  },
];

describe("a remedy carried out on the draft", () => {
  it.each(rows)("settles its finding and can be undone: $when", async (row) => {
    const { remedy, check, draft, choices, after } = row;
    outlook.open(draft);
    const before = outlook.state();
    const [finding] = await findings(check);
    expect(finding?.remedies).toContain(remedy);
    expect(host.howTo(remedy, finding!)).toEqual({ how: "does" });
    const { undo } = done(await soon(host.carryOut(remedy, finding!, choices)));
    expect(visible(outlook.state())).toEqual(visible({ ...before, ...after }));
    const about = (await findings(check)).filter(({ about: whom }) => whom.join() === finding!.about.join());
    expect(about).toEqual([]);
    expect(await soon(undo())).toEqual({ how: "undone" });
    expect(visible(outlook.state())).toEqual(visible(before));
  });

  it.each(people.filter(({ kind }) => kind === "member").flatMap(sayCapacities))(
    "states a capacity that the check understands: %s",
    async (capacity) => {
      const text = "Dear Ms Prowse,\n\nThe council will look at the path.\n\nYours sincerely\nTomasz Wilk";
      outlook.open({
        ...from("Tomasz Wilk"),
        to: [resident],
        cc: [],
        bcc: [],
        body: { type: "text", content: text },
      });
      const [finding] = await findings("capacity-not-stated");
      done(await soon(host.carryOut("state-capacity", finding!, { capacity })));
      expect(await findings("capacity-not-stated")).toEqual([]);
    },
  );

  it("delays delivery, and makes it immediate again", async () => {
    outlook.open();
    const until = Date.UTC(2026, 10, 23, 8, 0);
    const { undo } = done(await soon(host.carryOut("delay-delivery", anyFinding, { until })));
    expect(outlook.state().delayDeliveryTime).toBe(until);
    expect(await soon(undo())).toEqual({ how: "undone" });
    expect(outlook.state().delayDeliveryTime ?? 0).toBe(0);
  });
});

const anyFinding: Finding = {
  check: "blind-copy",
  level: "hold",
  clauses: [],
  saw: { phrase: "blind-copy.correspondence", values: { recipient: "Cllr Gareth Pugh" } },
  about: [pugh.address],
  people: ["m4"],
  originator: null,
  remedies: ["show-recipient"],
};

describe("turning to an officer of the directory", () => {
  const grant = own("Lewis Grant");
  const ames = own("Dorothy Ames");
  const desk = person("News desk", "newsdesk@gazette.example");
  const officer = { name: ames.name, address: ames.address };
  const aboutGrant: Finding = { ...anyFinding, check: "junior-officer", about: [grant.address] };

  it("addresses a senior officer in the place of the junior one, who keeps a copy, and undoes it", async () => {
    outlook.open({ to: [wilk, grant, pugh], cc: [ames, resident], bcc: [] });
    const before = visible(outlook.state());
    const { undo } = done(await soon(host.carryOut("choose-senior-officer", aboutGrant, { officer })));
    expect(outlook.state().to).toEqual([wilk, ames, pugh]);
    expect(outlook.state().cc).toEqual([resident, grant]);
    expect(await soon(undo())).toEqual({ how: "undone" });
    expect(visible(outlook.state())).toEqual(before);
  });

  it("addresses the communications team in the place of the media", async () => {
    outlook.open({ to: [desk], cc: [resident], bcc: [] });
    const aboutDesk: Finding = { ...anyFinding, check: "media-contact", about: [desk.address] };
    done(await soon(host.carryOut("ask-communications", aboutDesk, { officer })));
    expect(outlook.state().to).toEqual([ames]);
    expect(outlook.state().cc).toEqual([resident]);
  });

  it("is advice until somebody is chosen, and says where the recipient has gone", async () => {
    outlook.open({ to: [grant] });
    expect(await soon(host.carryOut("choose-senior-officer", aboutGrant))).toMatchObject({ how: "advises" });
    outlook.open({ to: [wilk] });
    expect(await soon(host.carryOut("choose-senior-officer", aboutGrant, { officer }))).toMatchObject({
      failed: "not-there",
    });
  });

  it("takes what allows confidential matter to go out as a reason", () => {
    outlook.open();
    expect(host.howTo("give-lawful-basis", { ...anyFinding, check: "confidence" })).toEqual({
      how: "records",
    });
  });
});

describe("what Office.js cannot do safely", () => {
  const advice: readonly {
    readonly when: string;
    readonly remedy: Remedy;
    readonly finding?: Partial<Finding>;
    readonly draft?: Partial<ComposeState>;
    readonly choices?: Choices;
  }[] = [
    { when: "a resident would be shown to others", remedy: "show-recipient", finding: { people: [] } },
    { when: "the member has no approved account", remedy: "use-approved-account" },
    {
      when: "the account is the sender's own",
      remedy: "use-approved-account",
      finding: { saw: { phrase: "account.from-personal", values: { approved: "a@harrowmere.example" } } },
    },
    { when: "no capacity was chosen", remedy: "state-capacity" },
    { when: "no time was chosen", remedy: "delay-delivery" },
    {
      when: "nothing shows where the earlier message begins",
      remedy: "remove-carried",
      draft: html("<p>Hello</p>"),
    },
    {
      when: "the earlier message may be an attached one",
      remedy: "remove-carried",
      draft: { ...html(quoted), attachments: [attached("Bus lanes.eml", "From: a")] },
    },
    {
      when: "the draft is plain text",
      remedy: "remove-carried",
      draft: { body: { type: "text", content: quoted } },
    },
    {
      when: "another message begins above the place",
      remedy: "remove-carried",
      draft: html(
        `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>From:</b> A</div></div><div class="gmail_quote">x</div>`,
      ),
    },
    {
      when: "a field may hold more than Outlook gave",
      remedy: "show-recipient",
      draft: {
        bcc: [pugh, ...Array.from({ length: 999 }, (_, n) => person(`R ${n}`, `r${n}@homenet.example`))],
      },
    },
    {
      when: "a recipient without an address would be lost",
      remedy: "remove-recipient",
      draft: { bcc: [pugh, person("Jo", "")] },
    },
    { when: "the sender would change", remedy: "send-in-officers-name" },
    { when: "a sentence's place is not certain", remedy: "remove-statement" },
    { when: "a second message would be needed", remedy: "request-consent" },
  ];

  it.each(advice)("is advice, and the draft stays as it is: $when", async (row) => {
    outlook.open(row.draft);
    const before = outlook.state();
    const finding = { ...anyFinding, ...row.finding };
    const answer = await soon(host.carryOut(row.remedy, finding, row.choices));
    expect(answer).toEqual({ how: "advises", words: sayAdvice(row.remedy) });
    expect(outlook.state()).toBe(before);
  });

  it.each(["give-reason", "report-false-alarm"] as const)("is a reason that the pane takes: %s", (remedy) => {
    outlook.open();
    expect(host.howTo(remedy, anyFinding)).toEqual({ how: "records" });
  });
});

describe("a remedy that fails", () => {
  const failing: readonly {
    readonly when: string;
    readonly remedy: Remedy;
    readonly faults: Faults["calls"];
    readonly failed: string;
  }[] = [
    {
      when: "Outlook does not answer",
      remedy: "show-recipient",
      faults: { "item.bcc.getAsync": { how: "never" } },
      failed: "no-answer",
    },
    {
      when: "the second field is refused",
      remedy: "show-recipient",
      faults: { "item.bcc.setAsync": { how: "fails", code: 9042 } },
      failed: "refused",
    },
    {
      when: "Outlook says it is done and it is not",
      remedy: "show-recipient",
      faults: { "item.bcc.setAsync": { how: "forgets" } },
      failed: "not-proven",
    },
    {
      when: "the text is not written",
      remedy: "state-capacity",
      faults: { "item.body.setAsync": { how: "forgets" } },
      failed: "not-proven",
    },
    {
      when: "the time is not taken",
      remedy: "delay-delivery",
      faults: { "item.delayDeliveryTime.setAsync": { how: "forgets" } },
      failed: "not-proven",
    },
  ];

  it.each(failing)("says so and leaves the draft as it was: $when", async ({ remedy, faults, failed }) => {
    outlook.open({ bcc: [pugh] }, faults);
    const before = visible(outlook.state());
    const choices = { capacity: "I write as Ward Member for Castle.", until: sentAt };
    const answer = await soon(host.carryOut(remedy, anyFinding, choices));
    expect(answer).toMatchObject({ how: "failed", failed });
    expect(visible(outlook.state())).toEqual(before);
  });

  it("says that the recipient is no longer there", async () => {
    outlook.open({ bcc: [] });
    expect(await soon(host.carryOut("show-recipient", anyFinding))).toMatchObject({ failed: "not-there" });
  });

  it.each([
    ["show-recipient", { to: [wilk] }],
    ["state-capacity", html("<p>Something else.</p>")],
    ["delay-delivery", { delayDeliveryTime: sentAt + 1 }],
  ] as const)("is not undone over what the sender changed since: %s", async (remedy, change) => {
    outlook.open({ to: [], bcc: [pugh] });
    const choices = { capacity: "I write as Ward Member for Castle.", until: sentAt };
    const { undo } = done(await soon(host.carryOut(remedy, anyFinding, choices)));
    outlook.office.session.change(change);
    const changed = outlook.state();
    expect(await soon(undo())).toMatchObject({ how: "failed", failed: "changed-since" });
    expect(outlook.state()).toEqual(changed);
  });
});

describe("carrying out and undoing", () => {
  const someone = fc
    .tuple(fc.constantFrom("Ann", "Bob", "Cllr C"), fc.integer({ min: 0, max: 6 }))
    .map(([name, number]) => person(name, `p${number}@harrowmere.example`));
  const field = fc.array(someone, { maxLength: 5 });
  const words = fc.constantFrom(
    "<p>Dear A,</p>",
    "Dear B<br>",
    "<div>We &amp; they</div>",
    "<!-- <div id=appendonsend> -->",
    "<p>a < b</p>",
    quoted,
    '<div class="gmail_quote"><div>x</div></div>',
    "</div>",
    "<div>",
    "plain",
  );
  const remedies = fc.constantFrom<Remedy>(
    "show-recipient",
    "remove-recipient",
    "use-approved-account",
    "state-capacity",
    "remove-carried",
    "delay-delivery",
  );

  it("gives the same draft again, for every remedy on any draft", async () => {
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(remedies, field, field, field, fc.array(words), async (remedy, to, cc, bcc, parts) => {
        outlook.open({ to, cc, bcc, ...html(parts.join("")) });
        const before = visible(outlook.state());
        const finding = {
          ...anyFinding,
          about: ["p3@harrowmere.example"],
          saw: { phrase: "account.to-personal", values: { approved: "new@harrowmere.example" } },
        };
        const choices = { capacity: "I write as Ward Member for Castle & Fenside.", until: sentAt };
        const answer = await soon(host.carryOut(remedy, finding, choices));
        if (answer.how === "done") {
          carriedOut += 1;
          expect(visible(outlook.state())).not.toEqual(before);
          expect(await soon(answer.undo())).toEqual({ how: "undone" });
        }
        expect(visible(outlook.state())).toEqual(before);
      }),
      { numRuns: 120 },
    );
    expect(carriedOut).toBeGreaterThan(30);
  });
});
