import { authorityOf, type AuthorityFile } from "../../people/index.ts";
import { harrowmere, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const withoutHours = authorityOf(fileWithoutHours(harrowmere().file));
const evening = Date.UTC(2026, 10, 20, 21, 40);
const sefton = harrowmere({ protocols: ["sefton"] });
const cpca = harrowmere({ protocols: ["cpca-2022"] });

function fileWithoutHours(file: AuthorityFile): AuthorityFile {
  const copy: { -readonly [key in keyof AuthorityFile]: AuthorityFile[key] } = { ...file };
  delete copy.officeHours;
  return copy;
}

function written(hour: number, minute: number) {
  return { year: 2026, month: 11, day: 20, hour, minute, offsetMinutes: null };
}

/** A message that answers one of Dorothy Ames' of that time. */
function answerTo(hour: number, minute: number) {
  const plain = message({ from: "m1", to: ["o3"], carried: [{ from: "o3", to: ["m1"] }] });
  return { ...plain, carried: plain.carried.map((each) => ({ ...each, sent: written(hour, minute) })) };
}

/** The table of this check: who is written to at what hour, and under which protocol that is told. */
export const freeTimeCases: readonly CheckCase[] = [
  {
    when: "a member writes to an officer in the evening",
    message: message({ from: "m1", to: ["o3"] }),
    at: evening,
    expected: [
      {
        level: "inform",
        people: ["o3"],
        about: ["dorothy.ames@harrowmere.example"],
        clauses: ["part-5.5 6.10"],
        phrase: "free-time.out-of-hours",
        remedies: ["delay-delivery"],
      },
    ],
  },
  {
    when: "an officer writes to a member in the evening",
    message: message({ to: ["m1"] }),
    at: evening,
    expected: [{ level: "inform", people: ["m1"], clauses: ["part-5.5 6.10"] }],
  },
  {
    when: "a member writes at a weekend",
    message: message({ from: "m1", to: ["ann@elsewhere.example"], cc: ["o3", "o4"] }),
    at: Date.UTC(2026, 10, 21, 11, 0),
    expected: [{ level: "inform", people: ["o3", "o4"], phrase: "free-time.out-of-hours-several" }],
  },
  {
    when: "a member writes on a bank holiday",
    message: message({ from: "m1", to: ["o3"] }),
    at: Date.UTC(2026, 11, 25, 11, 0),
    expected: [{ level: "inform", people: ["o3"] }],
  },
  {
    when: "a list of officers is written to",
    message: message({ from: "m1", to: ["highways@harrowmere.example"] }),
    at: evening,
    expected: [{ level: "inform", people: ["o3", "o4"], about: ["highways@harrowmere.example"] }],
  },
  {
    when: "delivery is deferred into the night",
    message: message({ from: "m1", to: ["o3"], draft: { deferredUntil: evening } }),
    at: evening,
    expected: [{ level: "inform", people: ["o3"] }],
  },
  {
    when: "it answers, an hour and a minute later, what came out of hours",
    message: answerTo(20, 39),
    at: evening,
    expected: [{ level: "inform", people: ["o3"] }],
  },
  {
    when: "it answers at once what came in office hours",
    message: answerTo(17, 58),
    at: Date.UTC(2026, 10, 20, 18, 30),
    expected: [{ level: "inform", people: ["o3"] }],
  },
  {
    when: "the subject says that it is not urgent",
    message: message({ from: "m1", to: ["o3"], subject: "Not urgent: bus lane" }),
    at: evening,
    expected: [{ level: "inform", people: ["o3"] }],
  },
  {
    when: "a member writes under cpca-2022",
    message: message({ from: "m1", to: ["o3"] }),
    authority: cpca,
    at: evening,
    expected: [{ level: "inform", clauses: ["cpca-2022 3.5"] }],
  },
  // What is not told.
  { when: "it is office hours", message: message({ from: "m1", to: ["o3"] }), expected: [] },
  {
    when: "an officer writes to a member under cpca-2022",
    message: message({ to: ["m1"] }),
    authority: cpca,
    at: evening,
    expected: [],
  },
  {
    when: "sefton alone is adopted",
    message: message({ from: "m1", to: ["o3"] }),
    authority: sefton,
    at: evening,
    expected: [],
  },
  {
    when: "it is marked urgent",
    message: message({ from: "m1", to: ["o3"], draft: { urgent: true } }),
    at: evening,
    expected: [],
  },
  {
    when: "the subject is marked urgent",
    message: message({ from: "m1", to: ["o3"], subject: "RE: Urgent: flood in Mill Lane" }),
    at: evening,
    expected: [],
  },
  {
    when: "it answers within the hour what came out of hours",
    message: answerTo(20, 40),
    at: evening,
    expected: [],
  },
  {
    when: "officers write among themselves",
    message: message({ to: ["o4"] }),
    at: evening,
    expected: [],
  },
  {
    when: "members write among themselves",
    message: message({ from: "m1", to: ["m2"] }),
    at: evening,
    expected: [],
  },
  {
    when: "a program wrote it, as only its headers tell",
    message: message({ to: ["m1"], subject: "Thank you for your message", draft: { isAutomatic: true } }),
    at: evening,
    expected: [],
  },
  {
    when: "it is an automatic reply",
    message: message({ to: ["m1"], subject: "Automatic reply: Bus lane" }),
    at: evening,
    expected: [],
  },
  {
    when: "the authority's hours are not known",
    message: message({ from: "m1", to: ["o3"] }),
    authority: withoutHours,
    at: evening,
    expected: [],
  },
];
