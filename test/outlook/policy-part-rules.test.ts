import { describe, expect, it } from "vitest";
import { examine } from "../../src/checks/index.ts";
import { authorityOf, mentionsOf, partFor, type AuthorityFile, type Person } from "../../src/people/index.ts";
import { harrowmere, message, people, sentAt, type MessageInShort } from "../support/build.ts";

/**
 * Why each kind of person or contact is in the part of a policy: one row each, where leaving it out would change what the
 * checks find. The corpus shows that the part is enough; these rows show that none of it is idle.
 */
interface Row {
  readonly when: string;
  readonly message: MessageInShort;
  readonly file: Partial<AuthorityFile>;
  /** What the file finds without what this row is about, so that the row can fail. */
  readonly without: Partial<AuthorityFile>;
}

const officer = (id: string, name: string, address: string, kind: "personal" | "council"): Person => ({
  id,
  name,
  kind: "officer",
  accounts: [{ address, kind }],
});
const member = (id: string, name: string, fields: Partial<Person> = {}): Person => ({
  id,
  name,
  kind: "member",
  accounts: [{ address: `${id}@harrowmere.example`, kind: "authority" }],
  ...fields,
});
const withPeople = (...more: readonly Person[]): Partial<AuthorityFile> => ({ people: [...people, ...more] });

const shared = (words: string, to: string): MessageInShort => ({
  to: [to],
  carried: [{ from: "m1", to: ["o3"], words }],
});

const rows: readonly Row[] = [
  {
    when: "a second person of that forename makes a permission unclear",
    message: shared("Please share this with Tomasz.", "m2"),
    file: withPeople(member("x1", "Tomasz Berger")),
    without: {},
  },
  {
    when: "a second person of that surname makes a permission unclear",
    message: shared("Please share this with Cllr Wilk.", "m2"),
    file: withPeople(member("x1", "Hanna Wilk")),
    without: {},
  },
  {
    when: "a second person of the whole name makes a name without an address nobody's",
    message: { to: ["m2"], carried: [{ from: "Amina Rahman", to: ["Dorothy Ames"] }] },
    file: withPeople(member("x1", "Amina Rahman")),
    without: {},
  },
  {
    when: "a mailbox runs a member's name together",
    message: { to: ["siobhankeane@gmail.com"] },
    file: {},
    without: { people: people.filter(({ id }) => id !== "m3") },
  },
  {
    when: "a mailbox runs together a name that two members bear",
    message: { to: ["siobhankeane@gmail.com"] },
    file: withPeople(member("x1", "Siobhan Keane")),
    without: {},
  },
  {
    when: "a carried message bears another name of somebody's",
    message: { to: ["m2"], carried: [{ from: "A Hussain", to: ["Dorothy Ames"] }] },
    file: {
      people: people.map((each) => (each.id === "m1" ? { ...each, alsoKnownAs: ["A Hussain"] } : each)),
    },
    without: {},
  },
  {
    when: "an address imitates an approved account",
    message: { to: ["ward.office@tarnva1e.example"] },
    file: withPeople(
      member("x1", "Hanna Berger", {
        accounts: [
          { address: "ward.office@tarnvale.example", kind: "council", assessment: { outcome: "passed" } },
        ],
      }),
    ),
    without: {},
  },
  {
    when: "a domain would pass for the authority's, were it not known",
    message: { to: ["clerk@harrowmere-council.example"] },
    file: withPeople(officer("x1", "Neil Oduya", "n.oduya@harrowmere-council.example", "council")),
    without: {},
  },
  {
    when: "somebody has a personal account at the domain where a member's name stands",
    message: { to: ["Tomasz Wilk <post@bluevale.example>"] },
    file: withPeople(
      officer("x1", "Neil Oduya", "n.oduya@bluevale.example", "council"),
      officer("x2", "Ola Brand", "ola@bluevale.example", "personal"),
    ),
    without: withPeople(officer("x1", "Neil Oduya", "n.oduya@bluevale.example", "council")),
  },
  {
    when: "a domain imitates another authority, and the name is a member's",
    message: { to: ["Tomasz Wilk <post@quillshire-login.example>"] },
    file: { otherAuthorities: [{ name: "Quillshire Council", domains: ["quillshire.example"] }] },
    without: {},
  },
  {
    when: "a list says that the member belongs to the body that a permission names",
    message: shared("I am happy for this to go to the Audit Panel.", "m4"),
    file: { lists: [{ address: "audit-panel@harrowmere.example", people: ["m4", "m6"] }] },
    without: { lists: [] },
  },
  {
    when: "another member's post shows that there is a second committee",
    message: shared("Please share this with the committee.", "m2"),
    file: {
      people: people.map((each) => (each.id === "m1" ? { ...each, post: "Ward member" } : each)),
      lists: [],
    },
    without: {
      people: people
        .filter(({ id }) => id !== "m3")
        .map((each) => (each.id === "m1" ? { ...each, post: "Ward member" } : each)),
      lists: [],
    },
  },
  {
    when: "a list shows that there is a second panel",
    message: shared("Please share this with the panel.", "m2"),
    file: {
      lists: [
        { address: "audit-panel@harrowmere.example", people: ["m2"] },
        { address: "housing-panel@harrowmere.example", people: ["m4"] },
      ],
    },
    without: { lists: [{ address: "audit-panel@harrowmere.example", people: ["m2"] }] },
  },
  {
    when: "the message goes to a list",
    message: { ...shared("I am worried.", "green-group@harrowmere.example") },
    file: {},
    without: { people: people.filter(({ id }) => id !== "m2") },
  },
  {
    when: "a mailbox for records is copied blind",
    message: { to: ["m2"], bcc: ["records@harrowmere.example"] },
    file: {},
    without: { recordKeeping: [] },
  },
];

describe("what is in the part of a policy", () => {
  it.each(rows)("changes what is found, and is there, when $when", ({ message: short, file, without }) => {
    const whole = harrowmere({ protocols: ["part-5.5", "cpca-2022"], ...file });
    const found = (authority: typeof whole) => examine(message(short), authority, [], sentAt);
    const part = partFor(mentionsOf(message(short)), whole.file);
    expect(found(authorityOf(part.file))).toEqual(found(whole));
    expect(found(harrowmere({ protocols: ["part-5.5", "cpca-2022"], ...without }))).not.toEqual(found(whole));
  });

  it("is the Monitoring Officer, whoever the message touches", () => {
    const part = partFor(mentionsOf(message({ to: ["m2"] })), harrowmere().file);
    expect(part.file.people.map(({ id }) => id)).toContain("o1");
  });

  it("is nobody whom the message does not touch", () => {
    const part = partFor(mentionsOf(message({ to: ["m2"], text: "Please see below." })), harrowmere().file);
    expect(part.file.people.map(({ id }) => id)).toEqual(["m2", "o1", "o3"]);
    expect(part.file.ministers).toEqual([]);
    expect(part.file.otherAuthorities).toEqual([]);
  });

  it("is told apart by two people of a name, not by all", () => {
    const many = Array.from({ length: 50 }, (_, index) => member(`x${index}`, "Tomasz Berger"));
    const part = partFor(
      mentionsOf(message({ to: ["m2"], text: "Tomasz Berger" })),
      harrowmere(withPeople(...many)).file,
    );
    expect(part.file.people.filter(({ name }) => name === "Tomasz Berger").length).toBe(2);
  });
});
