import { describe, expect, it } from "vitest";
import { authorityOf, personById, type AuthorityFile, type Person } from "../../../people/index.ts";
import { readSpeech, verdictFor } from "./index.ts";
import { otherHands } from "./other-hands.cases.ts";
import { permissionCases, type Expected } from "./permission.cases.ts";

const file: AuthorityFile = {
  name: "Harrowmere Combined Authority",
  domains: ["harrowmere.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  lists: [{ address: "audit-committee@harrowmere.example", people: ["m3"] }],
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      title: "Cllr",
      kind: "member",
      post: "Chair of the Transport Committee",
      politicalGroup: "green",
      accounts: [],
    },
    {
      id: "m2",
      name: "Tomasz Wilk",
      title: "Cllr",
      kind: "member",
      post: "Member of the Transport Committee",
      ward: "Fenside",
      politicalGroup: "green",
      accounts: [],
    },
    {
      id: "m3",
      name: "Siobhan Keane",
      title: "Cllr",
      kind: "member",
      politicalGroup: "labour",
      accounts: [],
    },
    { id: "o1", name: "Dorothy Ames", kind: "officer", accounts: [] },
  ],
};
const authority = authorityOf(file);
const person = (id: string): Person => personById(authority, id)!;

function read(words: string, member = "m2"): Expected {
  const about = { member: person(member), originator: person("m1"), authority };
  const verdict = verdictFor(readSpeech(words, ""), about);
  if (verdict === null) return "silent";
  if (!verdict.allows) return "refuses";
  return verdict.isConditional ? "allows on condition" : "allows";
}

describe("an originator's own words", () => {
  it.each([...permissionCases, ...otherHands])("[%s] %s", (expected, words) => {
    expect(read(words)).toBe(expected);
  });

  it.each(["please share this with ", "not ", "? ", "A\nb\n", "(((", "Cllr Wilk, ", "the committee "])(
    "are read to the end, and allow nothing, when they are hostile: a hundred thousand times %j",
    (unit) => {
      expect(read(unit.repeat(100_000))).not.toMatch(/^allows/);
    },
  );

  it("quote the sentence that decides", () => {
    const about = { member: person("m2"), originator: person("m1"), authority };
    const speech = readSpeech("Thanks for this. Please share it with Cllr Wilk. See you Tuesday.", "");
    expect(verdictFor(speech, about)?.sentence).toBe("Please share it with Cllr Wilk.");
  });

  it("keep a message from others by its subject alone", () => {
    expect(readSpeech("The site is for sale.", "RE: [Confidential] Fenside").asksForConfidence).toBe(true);
    expect(readSpeech("The site is for sale.", "Confidential waste").asksForConfidence).toBe(false);
  });

  it.each([
    ["I have not got his address, would you send this on to Cllr Wilk?", false],
    ["There is no hurry, but can you share this with Cllr Wilk?", false],
    ["Did you not share this with Cllr Wilk?", false],
    ["I have no car this week, so could you not pass this on to Cllr Wilk?", true],
    ["Would you keep this between us?", true],
  ])("ask for confidence by what is asked, not by a stray “not”: “%s”: %s", (words, asks) => {
    expect(readSpeech(words, "").asksForConfidence).toBe(asks);
  });

  it.each([
    ["Happy for the Deputy Mayor to see this.", "deputy", true],
    ["Happy for the Deputy Mayor to see this.", "mayor", false],
    ["Happy for the Mayor to see this.", "deputy", false],
    ["Happy for the Mayor to see this.", "mayor", true],
    ["Happy for the Mayor of Thorpe to see this.", "mayor", false],
    ["Please send this to the Lead Member for Finance.", "deputy", true],
    ["Please send this to the Lead Member for Housing.", "deputy", false],
    ["Could you let the Chair of the Overview and Scrutiny Committee have a copy of this?", "chair", true],
    ["Could you let the Chair of the Overview and Scrutiny Committee have a copy of this?", "deputy", false],
  ])("name people by the office they alone hold: “%s” allows the %s: %s", (words, member, allows) => {
    const officeHolder = (id: string, name: string, kind: "mayor" | "member", post: string): Person => ({
      id,
      name,
      kind,
      post,
      accounts: [],
    });
    const offices = [
      officeHolder("mayor", "Rosa Amberley", "mayor", "Mayor of Harrowmere"),
      officeHolder("deputy", "Hew Tudor", "member", "Deputy Mayor and Lead Member for Finance"),
      officeHolder("chair", "Bronwen Pugh", "member", "Chair of the Overview and Scrutiny Committee"),
    ];
    const held = authorityOf({ ...file, people: [...file.people, ...offices] });
    const about = { member: personById(held, member)!, originator: person("m1"), authority: held };
    expect(verdictFor(readSpeech(words, ""), about)?.allows ?? false).toBe(allows);
  });

  it("allow nobody by a surname that two members bear", () => {
    const twins = authorityOf({
      ...file,
      people: [...file.people, { id: "m9", name: "Anna Wilk", title: "Cllr", kind: "member", accounts: [] }],
    });
    const about = { member: person("m2"), originator: person("m1"), authority: twins };
    expect(verdictFor(readSpeech("Please share this with Cllr Wilk.", ""), about)).toBeNull();
    expect(verdictFor(readSpeech("Please share this with Cllr Tomasz Wilk.", ""), about)?.allows).toBe(true);
  });
});
