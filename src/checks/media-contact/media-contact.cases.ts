import { harrowmere, letter, message } from "../../../test/support/build.ts";
import type { CheckCase } from "../../../test/support/check-case.ts";

const desk = "newsdesk@gazette.example";
const members = [letter({ inNameOf: "member", signatory: "m2", capacityStated: true })];
const unstated = [letter({ inNameOf: "member", signatory: "m2" })];
const pays = "We will pay her compensation for the injury.";
const cpca = harrowmere({ protocols: ["cpca-2022"] });

/** The table of this check: who writes to the media, and what. */
export const mediaContactCases: readonly CheckCase[] = [
  {
    when: "an officer writes to a news desk",
    message: message({ to: [desk] }),
    expected: [
      {
        level: "prompt",
        people: ["o3"],
        about: [desk],
        clauses: ["part-5.5 13.1", "part-5.5 13.4"],
        phrase: "media-contact.officer",
        remedies: ["ask-communications", "remove-recipient"],
      },
    ],
  },
  {
    when: "an officer copies a station's domain in, under cpca-2022",
    message: message({ to: ["o2"], cc: ["jo@tvnews.example"] }),
    authority: cpca,
    expected: [{ level: "prompt", clauses: ["cpca-2022 7.1", "cpca-2022 7.3"] }],
  },
  {
    when: "a member does not say in which capacity",
    message: message({ from: "m2", to: [desk], letters: unstated }),
    expected: [
      {
        level: "prompt",
        people: ["m2"],
        clauses: ["part-5.5 13.1", "part-5.5 13.6"],
        phrase: "media-contact.capacity",
        remedies: ["state-capacity", "ask-communications"],
      },
    ],
  },
  {
    when: "a member makes a commitment on a claim",
    message: message({ from: "m2", to: [desk], letters: members, text: pays }),
    expected: [
      {
        level: "prompt",
        phrase: "media-contact.claim",
        remedies: ["remove-statement", "ask-communications"],
      },
    ],
  },
  {
    when: "a member makes one and does not say in which capacity",
    message: message({ from: "m2", to: [desk], letters: unstated, text: pays }),
    expected: [
      { level: "prompt", phrase: "media-contact.claim" },
      { level: "prompt", phrase: "media-contact.capacity" },
    ],
  },
  {
    when: "the communications team answers",
    message: message({ from: "o5", to: [desk] }),
    expected: [],
  },
  { when: "a chief officer answers", message: message({ from: "o2", to: [desk] }), expected: [] },
  {
    when: "a member says in which capacity",
    message: message({ from: "m2", to: [desk], letters: members }),
    expected: [],
  },
  {
    when: "it goes to a sub-domain, which is not the station's",
    message: message({ to: ["jo@weather.tvnews.example"] }),
    expected: [],
  },
  {
    when: "an outsider writes",
    message: message({ from: "Ann <ann@elsewhere.example>", to: [desk] }),
    expected: [],
  },
  {
    when: "sefton alone is adopted",
    message: message({ to: [desk] }),
    authority: harrowmere({ protocols: ["sefton"] }),
    expected: [],
  },
];
