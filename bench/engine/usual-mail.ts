import { emptyDraft, type Draft, type Mailbox } from "../../src/message/index.ts";
import type { AuthorityFile, Person } from "../../src/people/index.ts";

const words = (
  "the committee asked officers for a note on the bus corridor and the cost of the second phase before the board meets " +
  "and members wish to know what was said to residents about the diversion during the works in the spring "
).split(" ");

/** Sentences of about a length, the same for the same seed. */
function prose(seed: number, chars: number): string {
  let text = "";
  for (let i = seed; text.length < chars; i += 7) text += `${words[i % words.length] ?? "the"} `;
  return text.trim();
}

function person(index: number): Person {
  const isMember = index % 5 === 0;
  const id = `${isMember ? "m" : "o"}${index}`;
  return {
    id,
    name: `Forename${index} Surname${index}`,
    kind: isMember ? "member" : "officer",
    offices: [],
    accounts: [{ address: `${id}@wexmoor-ca.example`, kind: "authority" }],
  };
}

/** An authority of so many people; every fifth is a member. */
export function authorityOfSize(people: number): AuthorityFile {
  return {
    name: "Wexmoor Combined Authority",
    shortNames: ["the Combined Authority"],
    domains: ["wexmoor-ca.example"],
    timeZone: "Europe/London",
    protocols: ["part-5.5", "cpca-2022"],
    people: Array.from({ length: people }, (_, index) => person(index + 1)),
  };
}

function mailbox(index: number): Mailbox {
  return {
    name: `Forename${index} Surname${index}`,
    address: `${index % 5 === 0 ? "m" : "o"}${index}@wexmoor-ca.example`,
  };
}

function quoted(level: number, chars: number): string {
  const from = mailbox(level * 5 + (level % 2));
  const to = mailbox(level * 5 + 6);
  const name = (box: Mailbox): string => `${box.name ?? ""} &lt;${box.address}&gt;`;
  return (
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">` +
    `<b><span lang="EN-US">From:</span></b> ${name(from)} <br><b>Sent:</b> ${10 + level} November 2026 09:${10 + level}<br>` +
    `<b>To:</b> ${name(to)}<br><b>Subject:</b> RE: Bus corridor</p></div>` +
    `<p class="MsoNormal">${prose(level, chars)}</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`
  );
}

/** A mail of about so many bytes of Outlook's HTML, with so many carried messages and recipients. */
export function usualMail(size: { bytes: number; carried: number; recipients: number }): Draft {
  const each = Math.max(20, Math.floor(size.bytes / (size.carried + 1)) - 480);
  const chain = Array.from({ length: size.carried }, (_, level) => quoted(level + 1, each)).join("");
  const html = `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><div class="WordSection1"><p class="MsoNormal">${prose(3, each)}</p>${chain}</div></body></html>`;
  return {
    ...emptyDraft,
    messageId: "<usual@wexmoor-ca.example>",
    subject: "RE: Bus corridor",
    from: [mailbox(1)],
    to: Array.from({ length: size.recipients }, (_, index) => mailbox(index + 2)),
    date: Date.UTC(2026, 10, 21, 10),
    body: { html, text: null },
  };
}
