import type { Promised } from "../promised.ts";

/** Mail that was made to hurt or to deceive. */
export const mail: readonly Promised[] = [
  {
    id: "M1",
    says: "A hostile message never crashes or stalls the command.",
    demand: "0 crashes, 0 over 1 s, 256 MB; one bad file never stops the others",
    shownBy: ["hostile-mail"],
    measured: "0, 0, in one process of 256 MB",
    open: null,
  },
  {
    id: "M2",
    says: "Fuzzing finds nothing.",
    demand:
      "1,000,000 mutated messages: 0 uncaught, 0 over 1 s, memory flat; 200,000 each of policies, addresses, register's JSON, quoted history",
    shownBy: ["mutations", "mutated-readers"],
    measured:
      "500,000 messages in `npm run prove`, 50,000 with every change; the other four 200,000 each, 2,000 with every change: 0 uncaught, 0 over 1 s",
    open: "half a million of messages here: HOSTILE_MUTATIONS=1000000 takes twice as long, and all runs have 90 minutes",
  },
  {
    id: "M3",
    says: "Sender and recipients are never misread.",
    demand: "no silent disagreement with two independent parsers; every spelling of Bcc found",
    shownBy: ["addresses", "hostile-mail"],
    measured:
      "every labelled message of the hostile set; on its headers and on 50,000 made ones, 0 silent disagreements with postal-mime and with nodemailer",
    open: "the two parsers have one author, and an ancestor in common",
  },
  {
    id: "M4",
    says: "A look-alike domain is never ours.",
    demand: "10,000 look-alikes a domain: 0 taken for ours; ≥ 95 % of homoglyphs named",
    shownBy: ["look-alikes"],
    measured: "0 of 10,000 for each of five domains; 99 % named",
    open: null,
  },
  {
    id: "M5",
    says: "Attachments cannot hurt.",
    demand: "0 network calls, 0 files, ≤ 1 s, ≤ 256 MB; said to be unread, never to be clean",
    shownBy: ["documents"],
    measured: "every hostile document, and 5,000 damaged ones",
    open: null,
  },
  {
    id: "M6",
    says: "Nothing in a message acts on who looks at it.",
    demand: "0 scripts, 0 requests, 0 control or bidirectional characters printed; cells of tables are safe",
    shownBy: ["terminal", "hostile-mail-shown", "workbench-mail", "oversight"],
    measured: "0 characters printed; every cell safe; 400 hostile mails in the pane of Chromium: 0, 0, 0",
    open: "the workbench's reading view is tested without a browser",
  },
];
