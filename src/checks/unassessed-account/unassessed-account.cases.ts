import { harrowmere, letter, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const authority = harrowmere({ protocols: ["cpca-2022"] });
const social = [letter({ matter: "social" })];
const row = (
  when: string,
  short: Parameters<typeof message>[0],
  ...expected: CheckCase["expected"]
): CheckCase => ({ when, message: message(short), authority, expected });

/** The table of this check: which account, on which side, and what is known of it. */
export const accountCases: readonly CheckCase[] = [
  // The sender.
  row(
    "a member writes from a personal account",
    { from: "Amina <amina@homenet.example>", to: ["o3"] },
    {
      level: "hold",
      people: ["m1"],
      originator: null,
      about: ["amina@homenet.example"],
      clauses: ["cpca-2022 report 4.3", "cpca-2022 report 4.4"],
      phrase: "account.from-personal",
      remedies: ["use-approved-account"],
    },
  ),
  row(
    "a member writes from an account that failed",
    { from: "derek@holroydltd.example", to: ["o3"] },
    { level: "hold", phrase: "account.from-failed" },
  ),
  row(
    "a member writes from an account whose assessment expired",
    { from: "holroyd@oldvale.example", to: ["o3"] },
    { level: "prompt", phrase: "account.from-expired" },
  ),
  row(
    "a member writes from an account without an assessment",
    { from: "d.holroyd@newvale.example", to: ["o3"] },
    { level: "prompt", phrase: "account.from-pending" },
  ),
  row(
    "an unknown account bears a member's name",
    { from: "Cllr Amina Rahman <arahman77@elsewhere.example>", to: ["o3"] },
    { level: "hold", people: ["m1"], phrase: "account.from-unknown" },
  ),
  row(
    "a member who has no approved account writes from a personal one",
    { from: "m6", to: ["o3"] },
    { level: "prompt", people: ["m6"], remedies: ["ask-for-assessment"] },
  ),
  row("a member writes from an authority account", { from: "m1", to: ["o3"] }),
  row("a member writes from an assessed account", { from: "derek.holroyd@tarnvale.example", to: ["o3"] }),
  row("a member writes socially from a personal account", {
    from: "amina@homenet.example",
    to: ["friend@elsewhere.example"],
    letters: social,
  }),
  row("a member writes from a personal account what may as well be private", {
    from: "amina@homenet.example",
    to: ["m2"],
    letters: [letter({ showsBusiness: false })],
  }),
  row(
    "a member writes from a personal account what shows business",
    { from: "amina@homenet.example", to: ["m2"], letters: [letter({ showsBusiness: true })] },
    { level: "hold", phrase: "account.from-personal" },
  ),
  row(
    "a member writes to an officer what shows no business, and nothing else either",
    { from: "amina@homenet.example", to: ["o3"], letters: [letter({ showsBusiness: false })] },
    { level: "hold", phrase: "account.from-personal" },
  ),
  row(
    "a letter of business is attached to a note that shows none",
    {
      from: "amina@homenet.example",
      to: ["m2"],
      letters: [letter({ showsBusiness: false }), letter({ where: "letter.docx" })],
    },
    { level: "hold" },
  ),
  row(
    "a note that shows no business hands on correspondence from a personal account",
    {
      from: "amina@homenet.example",
      to: ["m2"],
      letters: [letter({ showsBusiness: false })],
      carried: [{ from: "o3", to: ["m1"] }],
    },
    { level: "hold" },
  ),
  row(
    "a member hands on correspondence from a personal account without a word",
    {
      from: "amina@homenet.example",
      to: ["friend@elsewhere.example"],
      letters: [],
      carried: [{ from: "o3", to: ["m1"] }],
    },
    { level: "hold", phrase: "account.from-personal" },
  ),
  row(
    "a member arranges a meeting with an officer from a personal account",
    { from: "amina@homenet.example", to: ["o3"], letters: [letter({ matter: "diary" })] },
    { level: "hold" },
  ),
  row("a member answers socially, quoting the officer's good wishes", {
    from: "amina@homenet.example",
    to: ["o3"],
    letters: social,
    carried: [{ from: "o3", to: ["m1"] }],
  }),
  row(
    "a member answers an officer without a word, from a personal account",
    { from: "amina@homenet.example", to: ["o3"], letters: [], carried: [{ from: "o3", to: ["m1"] }] },
    { level: "hold" },
  ),
  row("an unknown account of the authority's bears a member's name", {
    from: "Amina Rahman <transport@harrowmere.example>",
    to: ["o3"],
  }),
  row("an outsider writes", { from: "Ann Prowse <ann@elsewhere.example>", to: ["o3"] }),
  // The recipient.
  row(
    "a member is written to at a personal account",
    { to: ["Amina Rahman <amina@homenet.example>"] },
    {
      level: "hold",
      people: ["m1"],
      phrase: "account.to-personal",
      remedies: ["use-approved-account", "remove-recipient"],
    },
  ),
  row(
    "a member is written to socially at a personal account",
    { to: ["amina@homenet.example"], letters: social },
    { level: "hold", phrase: "account.to-personal" },
  ),
  row(
    "a member is copied at accounts that failed, expired and are open",
    { to: ["derek@holroydltd.example"], cc: ["holroyd@oldvale.example"], bcc: ["d.holroyd@newvale.example"] },
    { level: "hold", phrase: "account.to-failed" },
    { level: "prompt", phrase: "account.to-expired" },
    { level: "prompt", phrase: "account.to-pending" },
  ),
  row(
    "a member with no approved account is written to",
    { to: ["m6"] },
    { level: "prompt", people: ["m6"], remedies: ["ask-for-assessment", "remove-recipient"] },
  ),
  row(
    "one address stands in To and Cc",
    { to: ["amina@homenet.example"], cc: ["AMINA@homenet.example"] },
    { level: "hold" },
  ),
  row(
    "an address where personal accounts are bears a member's name",
    { to: ["Tomasz Wilk <tw1975@homenet.example>"] },
    { level: "prompt", people: ["m2"], phrase: "account.to-resemblance" },
  ),
  row(
    "a webmail address has a member's full name in front",
    { to: ["tomasz.wilk@gmail.com"] },
    { level: "prompt", people: ["m2"], phrase: "account.to-resemblance" },
  ),
  row(
    "an address looks like the authority's own domain",
    { to: ["Dorothy Ames <dorothy.ames@harrowrnere.example>"] },
    { level: "hold", people: [], phrase: "account.to-imitation", remedies: ["remove-recipient"] },
  ),
  row("a company's address bears a member's name", { to: ["Tomasz Wilk <t.wilk@wilkjoinery.example>"] }),
  row("a member is written to at an authority account", { to: ["m1"] }),
  row("a member is written to at an assessed account", { to: ["m5"] }),
  row("an address lies at a sub-domain of the authority's", {
    to: ["Tomasz Wilk <wilk@mail.harrowmere.example>"],
  }),
  row("a list holds a member who has no approved account", { to: ["green-group@harrowmere.example"] }),
  row("an officer is written to at a private address", { to: ["Dorothy Ames <dorothy@elsewhere.example>"] }),
  row("an outsider writes to a member's personal account", {
    from: "Ann <ann@elsewhere.example>",
    to: ["amina@homenet.example"],
  }),
];
