import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import type { CheckId, Draft } from "../../src/message/index.ts";
import { authorityOf, type AuthorityFile } from "../../src/people/index.ts";
import { clausesFor } from "../../src/protocol/index.ts";
import { read } from "../../src/reading/index.ts";

/** The sample authority, under one protocol after the other: each changes exactly the findings that its clauses imply. */

const path = join(import.meta.dirname, "../../samples/authority.json");
const sample = JSON.parse(readFileSync(path, "utf8")) as AuthorityFile;
const ids = ["part-5.5", "part-5.3", "cpca-2022", "sefton"] as const;

const box = (local: string) => ({ name: null, address: `${local}@lowmarsh-ca.example` });
const dine = box("amara.dine");
const hartley = box("joss.hartley");
const calder = box("mayor");
const okoye = box("sam.okoye");
const moss = box("tilda.moss");
const resident = { name: "Ann Prowse", address: "ann.prowse@homenet.example" };
const desk = { name: null, address: "newsdesk@lowmarshpost.example" };

const daytime = Date.UTC(2026, 10, 20, 10, 0);
const evening = Date.UTC(2026, 10, 20, 21, 0);

const empty: Draft = {
  messageId: "<1@lowmarsh-ca.example>",
  subject: "Bus lane",
  from: [okoye],
  sender: null,
  to: [],
  cc: [],
  bcc: [],
  date: daytime,
  deferredUntil: null,
  urgent: false,
  sensitivity: null,
  answers: [],
  body: { html: null, text: "" },
  attachments: [],
  unread: [],
};

function quoting(own: string, from: string, to: string, words: string): string {
  return `${own}\n\n-----Original Message-----\nFrom: ${from}\nSent: 19 November 2026 09:12\nTo: ${to}\nSubject: Bus lane\n\n${words}\n`;
}

const dinesMail = quoting(
  "Please see below.",
  "Amara Dine <amara.dine@lowmarsh-ca.example>",
  "Sam Okoye <sam.okoye@lowmarsh-ca.example>",
  "I am worried about the bus lane.",
);

interface Row {
  readonly when: string;
  readonly draft: Partial<Draft>;
  readonly text: string;
  /** What is found, under which protocols; `local` where the product's own rule stands in. */
  readonly found: readonly (readonly [CheckId, ...(typeof ids)[number][]])[];
}

const all = ids;

const rows: readonly Row[] = [
  {
    when: "an officer passes a member's mail to another member",
    draft: { to: [hartley] },
    text: dinesMail,
    found: [["sharing-without-consent", "part-5.5", "sefton"]],
  },
  {
    when: "an officer copies an officer blind on a mail to a member",
    draft: { to: [dine], bcc: [moss] },
    text: "The lane is painted.",
    found: [["blind-copy", ...all]],
  },
  {
    when: "a member promises for the authority",
    draft: { from: [dine], to: [resident] },
    text: "Dear Ms Prowse,\n\nThe Combined Authority will pay you £500 for the damage.\n\nYours sincerely\nAmara Dine\nLead Member for Transport",
    found: [
      ["binding-letter", "part-5.5", "part-5.3", "sefton"],
      ["letter-not-in-officers-name", "part-5.5", "part-5.3", "sefton"],
    ],
  },
  {
    when: "a member writes to a resident without a capacity",
    draft: { from: [hartley], to: [resident] },
    text: "Dear Ms Prowse,\n\nI have reported the pothole in Ferry Lane.\n\nJoss Hartley",
    found: [["capacity-not-stated", "part-5.5", "sefton"]],
  },
  {
    when: "an officer writes to a member's private account",
    draft: { to: [{ name: null, address: "pietervane@hotmail.example" }] },
    text: "The papers on the budget are out.",
    found: [["unassessed-account", "cpca-2022"]],
  },
  {
    when: "marked matter goes outside",
    draft: { to: [resident] },
    text: "CONFIDENTIAL\n\nThe owner asks for three million.",
    found: [["confidence", ...all]],
  },
  {
    when: "unmarked correspondence goes outside",
    draft: { to: [resident] },
    text: dinesMail,
    found: [["confidence", "part-5.3"]],
  },
  {
    when: "a group's business goes to another group",
    draft: { from: [dine], to: [hartley] },
    text: quoting(
      "See below.",
      "Ruth Calder <mayor@lowmarsh-ca.example>",
      "Amara Dine <amara.dine@lowmarsh-ca.example>",
      "Labour Group meeting: we abstain.",
    ),
    found: [],
  },
  {
    when: "a junior officer is asked to act",
    draft: { from: [calder], to: [moss] },
    text: "Tilda, please have the bus lane painted again.",
    found: [["junior-officer", "part-5.5", "cpca-2022"]],
  },
  {
    when: "a junior officer is asked for a fact",
    draft: { from: [calder], to: [moss] },
    text: "Tilda, when does the bus lane open?",
    found: [["junior-officer", "cpca-2022"]],
  },
  {
    when: "authority mail canvasses",
    draft: { from: [dine], to: [hartley] },
    text: "Who can come canvassing on Saturday?",
    found: [["political-use", ...all]],
  },
  {
    when: "a head of service answers the press",
    draft: { to: [desk] },
    text: "The lane opens on Monday.",
    found: [["media-contact", "part-5.5", "cpca-2022"]],
  },
  {
    when: "a member writes to an officer at night",
    draft: { from: [dine], to: [okoye], date: evening },
    text: "Sam, thank you for the visit.",
    found: [["free-time", "part-5.5", "part-5.3", "cpca-2022"]],
  },
  {
    when: "an officer writes to a member at night",
    draft: { to: [dine], date: evening },
    text: "The visit is on Thursday.",
    found: [["free-time", "part-5.5"]],
  },
];

/** The mixed case of a group: the sample has groups of one member each, so the mail comes from a colleague of Dine's. */
const withColleague: AuthorityFile = {
  ...sample,
  people: sample.people.map((person) =>
    person.id === "mayor" ? { ...person, politicalGroup: "labour" } : person,
  ),
};

function found(row: Row, protocols: readonly string[], file: AuthorityFile = sample): readonly CheckId[] {
  const authority = authorityOf({ ...file, protocols });
  const draft = { ...empty, ...row.draft, body: { html: null, text: row.text } };
  return examine(read(draft, authority), authority, [], draft.date ?? daytime).map(({ check }) => check);
}

const cells = rows.flatMap((row) => ids.map((protocol) => ({ row, when: row.when, protocol })));

describe("switching the protocol of the sample authority", () => {
  it.each(cells)("finds what $protocol implies when $when", ({ row, protocol }) => {
    const expected = row.found.filter(([, ...under]) => under.includes(protocol)).map(([check]) => check);
    expect([...found(row, [protocol])].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["part-5.5", 1],
    ["part-5.3", 1],
    ["cpca-2022", 0],
    ["sefton", 1],
  ] as const)("finds a group's business relayed under %s as often as its clauses say", (protocol, times) => {
    const row = rows.find(({ when }) => when.startsWith("a group's business"));
    expect(
      row && found(row, [protocol], withColleague).filter((check) => check === "group-confidence"),
    ).toHaveLength(times);
  });

  it("finds nothing that no adopted clause stands behind, but for blind copies", () => {
    for (const row of rows)
      for (const protocol of ids)
        for (const check of found(row, [protocol], withColleague))
          expect(clausesFor([protocol], check).length > 0 || check === "blind-copy", check).toBe(true);
  });

  it("finds under all of them what any of them finds", () => {
    for (const row of rows) {
      const together = new Set(found(row, ids));
      for (const protocol of ids)
        for (const check of found(row, [protocol])) expect(together).toContain(check);
    }
  });
});
