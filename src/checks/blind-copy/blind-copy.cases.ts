import { harrowmere, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const sefton = harrowmere({ protocols: ["sefton"] });
const part53 = harrowmere({ protocols: ["part-5.3"] });
const local = ["local blind-copy"];

/** The table of this check: who is hidden from whom, and which clause speaks of it. */
export const blindCopyCases: readonly CheckCase[] = [
  {
    when: "an officer writes to a member and hides another member",
    message: message({ to: ["m1"], bcc: ["m2"] }),
    expected: [
      {
        level: "hold",
        people: ["m2"],
        originator: null,
        about: ["tomasz.wilk@harrowmere.example"],
        clauses: ["part-5.5 14.1"],
        phrase: "blind-copy.correspondence",
        remedies: ["show-recipient", "remove-recipient"],
      },
    ],
  },
  {
    when: "an officer writes to a member and hides an officer",
    message: message({ to: ["m1"], bcc: ["o4"] }),
    expected: [{ level: "hold", people: ["o4"], clauses: local }],
  },
  {
    when: "a member writes to an officer and hides a resident",
    message: message({ from: "m1", to: ["o3"], bcc: ["ann@elsewhere.example"] }),
    expected: [{ level: "hold", people: [], clauses: local, remedies: ["remove-recipient"] }],
  },
  {
    when: "the other kind stands in Cc alone",
    message: message({ from: "m1", to: ["ann@elsewhere.example"], cc: ["o3"], bcc: ["o4"] }),
    expected: [{ level: "hold", people: ["o4"] }],
  },
  {
    when: "two are hidden",
    message: message({ to: ["m1"], bcc: ["m2", "o4", "o4"] }),
    expected: [
      { level: "hold", people: ["m2"] },
      { level: "hold", people: ["o4"] },
    ],
  },
  {
    when: "a list is hidden, and one on it is visible",
    message: message({ to: ["m1"], bcc: ["green-group@harrowmere.example"] }),
    expected: [
      {
        level: "hold",
        people: ["m2"],
        about: ["green-group@harrowmere.example"],
        clauses: ["part-5.5 14.1"],
        remedies: ["show-recipient", "remove-recipient"],
      },
    ],
  },
  {
    when: "the message carries correspondence and goes to officers",
    message: message({ to: ["o4"], bcc: ["o1"], carried: [{ from: "m1", to: ["o3"] }] }),
    expected: [{ level: "hold", people: ["o1"], clauses: local, phrase: "blind-copy.carried" }],
  },
  {
    when: "an officer writes to an officer and hides a member",
    message: message({ to: ["o4"], bcc: ["m2"] }),
    expected: [
      { level: "hold", people: ["m2"], clauses: ["part-5.5 14.1"], phrase: "blind-copy.other-kind" },
    ],
  },
  {
    when: "a member writes to a member and hides an officer",
    message: message({ from: "m1", to: ["m2"], bcc: ["o3"] }),
    expected: [{ level: "hold", people: ["o3"], clauses: local, phrase: "blind-copy.other-kind" }],
  },
  {
    when: "a mailbox of the authority that nobody knows hides an officer from a member",
    message: message({ from: "democratic.services@harrowmere.example", to: ["m1"], bcc: ["o3"] }),
    expected: [{ level: "hold", people: ["o3"] }],
  },
  {
    when: "a hidden member stands at a personal account",
    message: message({ from: "o3", to: ["m2"], bcc: ["amina@homenet.example"] }),
    expected: [{ level: "hold", people: ["m1"], about: ["amina@homenet.example"] }],
  },
  // Clauses elsewhere.
  {
    when: "sefton is adopted",
    message: message({ to: ["m1"], bcc: ["o4"] }),
    authority: sefton,
    expected: [{ level: "hold", clauses: ["sefton 69"] }],
  },
  {
    when: "both sefton and part-5.5 are adopted",
    message: message({ to: ["m1"], bcc: ["o4", "m2"] }),
    authority: harrowmere({ protocols: ["sefton", "part-5.5"] }),
    expected: [
      { level: "hold", clauses: ["sefton 69"] },
      { level: "hold", clauses: ["sefton 69", "part-5.5 14.1"] },
    ],
  },
  {
    when: "no adopted protocol speaks of blind copies",
    message: message({ to: ["m1"], bcc: ["m2"] }),
    authority: part53,
    expected: [{ level: "hold", clauses: local }],
  },
  {
    when: "the authority turned it off",
    message: message({ to: ["m1"], bcc: ["m2"] }),
    authority: harrowmere({ levels: { "blind-copy": "off" } }),
    expected: [],
  },
  // What is not raised.
  {
    when: "a mailbox for records is hidden",
    message: message({ to: ["m1"], bcc: ["Records@Harrowmere.example"] }),
    expected: [],
  },
  { when: "the sender copies themself", message: message({ to: ["m1"], bcc: ["o3"] }), expected: [] },
  {
    when: "the sender copies their other account",
    message: message({ from: "m1", to: ["o3"], bcc: ["amina@homenet.example"] }),
    expected: [],
  },
  {
    when: "the hidden one is visible as well",
    message: message({ to: ["m1"], cc: ["o4"], bcc: ["o4"] }),
    expected: [],
  },
  {
    when: "the hidden one is visible at another address",
    message: message({ to: ["m1"], bcc: ["amina@homenet.example"] }),
    expected: [],
  },
  {
    when: "a newsletter hides residents",
    message: message({ to: ["o3"], bcc: ["ann@elsewhere.example", "bo@elsewhere.example"] }),
    expected: [],
  },
  {
    when: "a circular hides members and shows its sender",
    message: message({ to: ["o3"], bcc: ["m1", "m2"] }),
    expected: [],
  },
  {
    when: "a member writes to a resident and hides an officer",
    message: message({ from: "m1", to: ["ann@elsewhere.example"], bcc: ["o3"] }),
    expected: [],
  },
  { when: "officers write among themselves", message: message({ to: ["o4"], bcc: ["o1"] }), expected: [] },
  {
    when: "members write among themselves",
    message: message({ from: "m1", to: ["m2"], bcc: ["m3"] }),
    expected: [],
  },
  {
    when: "a circular is carried",
    message: message({ to: ["o4"], bcc: ["o1"], carried: [{ from: "o3", to: ["m1", "m2"] }] }),
    expected: [],
  },
  {
    when: "an outsider hides somebody",
    message: message({ from: "Ann <ann@elsewhere.example>", to: ["o3"], bcc: ["m1"] }),
    expected: [],
  },
];
