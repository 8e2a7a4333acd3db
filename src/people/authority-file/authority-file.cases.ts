/** A small file that has every key of the contract and no fault. */
export const soundFile = {
  $schema: "./authority.schema.json",
  note: "Fictional.",
  name: "Wexmoor Combined Authority",
  shortNames: ["the Combined Authority"],
  domains: ["wexmoor-ca.example"],
  timeZone: "Europe/London",
  protocols: ["part-5.5"],
  levels: { "capacity-not-stated": "inform", "free-time": "off", note: "Until May." },
  people: [
    {
      id: "m1",
      name: "Priya Raghunathan",
      title: "Cllr",
      alsoKnownAs: ["P Raghunathan"],
      kind: "member",
      offices: ["executive-member"],
      post: "Lead Member for Transport",
      ward: "Castle Meadow",
      politicalGroup: "green",
      accounts: [
        { address: "priya.raghunathan@wexmoor-ca.example", kind: "authority", note: "Since 2025." },
        {
          address: "cllr.raghunathan@elmstow.example",
          kind: "council",
          assessment: { outcome: "passed", on: "2026-02-03", expires: "2027-02-03", note: "By IT." },
        },
        { address: "priya@homenet.example", kind: "personal" },
      ],
    },
    {
      id: "o1",
      name: "Ruth Calloway",
      kind: "officer",
      offices: ["monitoring-officer"],
      seniority: "chief",
      supports: ["m1"],
      accounts: [{ address: "ruth.calloway@wexmoor-ca.example", kind: "authority" }],
    },
  ],
  lists: [{ address: "members@wexmoor-ca.example", people: ["m1"], note: "All." }],
  otherAuthorities: [
    {
      name: "Elmstow City Council",
      domains: ["elmstow.example"],
      leader: { name: "Angela Dunmore", addresses: ["leader@elmstow.example"], note: "Until May." },
    },
  ],
  ministers: [
    { name: "Lord Peverell", office: "Minister of State for Rail", addresses: ["rail@transport.example"] },
  ],
  media: ["newsdesk@gazette.example", "tvnews.example"],
  recordKeeping: ["records@wexmoor-ca.example"],
  preElectionPeriods: [{ from: "2027-03-22", to: "2027-05-06" }],
  lapseWorkingDays: 10,
  whenRegisterUnreachable: { "sharing-without-consent": "hold" },
  retentionMonths: { "consent-requests": 84, sends: 12, note: "See the retention schedule." },
  officeHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00", holidays: ["2026-12-25"] },
};

/** The sound file with other values at JSON pointers; `undefined` takes the key away. */
export function fileWith(changes: Readonly<Record<string, unknown>>): unknown {
  const file = structuredClone(soundFile);
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.slice(1).split("/");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Record<string, unknown>>(
      (object, key) => object[key] as Record<string, unknown>,
      file as unknown as Record<string, unknown>,
    );
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return file;
}

const account = "/people/0/accounts/0";
const assessment = "/people/0/accounts/1/assessment";

/** One change each, and the one line it must come to. */
export const faultyFiles: readonly (readonly [
  when: string,
  changes: Readonly<Record<string, unknown>>,
  line: string,
])[] = [
  [
    "a value outside a closed set",
    { [`${account}/kind`]: "home" },
    `${account}/kind: found "home", wanted one of authority, council, business, personal`,
  ],
  ["a missing name", { "/name": undefined }, "/name: found nothing, wanted a text that is not empty"],
  ["an empty name", { "/name": "" }, "/name: found an empty text, wanted a text that is not empty"],
  [
    "no own domain",
    { "/domains": [] },
    "/domains: found an empty list, wanted a list with at least one entry",
  ],
  [
    "a missing account list",
    { "/people/0/accounts": undefined },
    "/people/0/accounts: found nothing, wanted a list",
  ],
  [
    "an unknown key",
    { "/people/0/phone": "01" },
    "/people/0/phone: found a key that is not known, wanted one of id, name, title, alsoKnownAs, kind, offices, post, ward, politicalGroup, seniority, supports, accounts",
  ],
  [
    "an unknown key that needs escaping",
    { "/lists/0": { address: "l@wexmoor-ca.example", people: [], "a/b~\u001b": 1 } },
    "/lists/0/a~1b~0\\u001b: found a key that is not known, wanted one of address, people",
  ],
  [
    "an unknown check",
    { "/whenRegisterUnreachable": { "blind-copies": "hold" } },
    "/whenRegisterUnreachable/blind-copies: found a key that is not known, wanted one of sharing-without-consent, blind-copy, binding-letter, letter-not-in-officers-name, capacity-not-stated, unassessed-account, confidence, group-confidence, junior-officer, political-use, media-contact, free-time",
  ],
  [
    "an unknown level",
    { "/levels/free-time": "loud" },
    '/levels/free-time: found "loud", wanted one of off, inform, prompt, hold',
  ],
  [
    "an unknown office",
    { "/people/0/offices/0": "cabinet" },
    '/people/0/offices/0: found "cabinet", wanted one of executive-member, scrutiny-chair, committee-chair, monitoring-officer, deputy-monitoring-officer, head-of-paid-service, chief-finance-officer, communications, account-administrator',
  ],
  ["a note that is no text", { "/note": 7 }, "/note: found 7, wanted a text"],
  [
    "a weekday that is none",
    { "/officeHours/days/0": 0 },
    "/officeHours/days/0: found 0, wanted one of 1, 2, 3, 4, 5, 6, 7",
  ],
  [
    "a part of a day",
    { "/lapseWorkingDays": 0.5 },
    "/lapseWorkingDays: found 0.5, wanted a whole number, 1 or more",
  ],
  [
    "a time that no clock shows",
    { "/officeHours/to": "24:00" },
    '/officeHours/to: found "24:00", wanted a time of day such as 08:00',
  ],
  [
    "a day written otherwise",
    { [`${assessment}/on`]: "3 February 2026" },
    `${assessment}/on: found "3 February 2026", wanted a day such as 2027-02-03`,
  ],
  [
    "a day that no calendar has",
    { [`${assessment}/expires`]: "2027-02-29" },
    `${assessment}/expires: found "2027-02-29", wanted a day that the calendar has`,
  ],
  [
    "a holiday that no calendar has",
    { "/officeHours/holidays/0": "2026-13-01" },
    '/officeHours/holidays/0: found "2026-13-01", wanted a day that the calendar has',
  ],
  [
    "an assessment that expires before it was made",
    { [`${assessment}/expires`]: "2026-02-02" },
    `${assessment}/expires: found "2026-02-02", wanted "2026-02-03" or later, since it begins then`,
  ],
  [
    "a period that ends before it begins",
    { "/preElectionPeriods/0/to": "2027-03-21" },
    '/preElectionPeriods/0/to: found "2027-03-21", wanted "2027-03-22" or later, since it begins then',
  ],
  [
    "office hours of no length",
    { "/officeHours/to": "08:00" },
    '/officeHours/to: found "08:00", wanted later than "08:00", since it begins then',
  ],
  [
    "another time zone",
    { "/timeZone": "Europe/Paris" },
    '/timeZone: found "Europe/Paris", wanted Europe/London',
  ],
  [
    "an unknown protocol",
    { "/protocols/0": "part-6" },
    '/protocols/0: found "part-6", wanted one of part-5.5, part-5.3, cpca-2022, sefton',
  ],
  [
    "a name in place of an address",
    { [`${account}/address`]: "Priya" },
    `${account}/address: found "Priya", wanted a mail address such as a.name@council.example`,
  ],
  [
    "an address that mail cannot use",
    { "/recordKeeping/0": "records@wexmoor-ca..example" },
    '/recordKeeping/0: found "records@wexmoor-ca..example", wanted a mail address such as a.name@council.example',
  ],
  [
    "a web address in place of a domain",
    { "/otherAuthorities/0/domains/0": "https://elmstow.example" },
    '/otherAuthorities/0/domains/0: found "https://elmstow.example", wanted a mail domain such as council.example',
  ],
  [
    "a newspaper's name in place of its domain",
    { "/media/1": "TV News" },
    '/media/1: found "TV News", wanted a mail address or a mail domain, such as news@gazette.example or gazette.example',
  ],
  [
    "two people of one id",
    { "/people/1/id": "m1" },
    '/people/1/id: found "m1", which is also /people/0/id, wanted an id of its own',
  ],
  [
    "an address of two people, differently written",
    { "/people/1/accounts/0/address": "PRIYA.Raghunathan@wexmoor-ca.example." },
    '/people/1/accounts/0/address: found "PRIYA.Raghunathan@wexmoor-ca.example.", which is also /people/0/accounts/0/address, wanted an address that one person or one list has, and once',
  ],
  [
    "a list with a person's address",
    { "/lists/0/address": "ruth.calloway@wexmoor-ca.example" },
    '/lists/0/address: found "ruth.calloway@wexmoor-ca.example", which is also /people/1/accounts/0/address, wanted an address that one person or one list has, and once',
  ],
  [
    "a list with an unknown person",
    { "/lists/0/people/0": "m9" },
    '/lists/0/people/0: found "m9", wanted the id of somebody under people',
  ],
  [
    "an officer who supports an unknown person",
    { "/people/1/supports/0": "\u202em9" },
    '/people/1/supports/0: found "\\u202em9", wanted the id of somebody under people',
  ],
  [
    "a personal account that passed",
    { "/people/0/accounts/2/assessment": { outcome: "passed" } },
    '/people/0/accounts/2/assessment/outcome: found "passed" on a personal account, wanted no passed assessment, since a personal account can never pass',
  ],
  [
    "an authority account at somebody else's domain",
    { [`${account}/address`]: "priya@wexmoor-ca.example.org" },
    `${account}/address: found "priya@wexmoor-ca.example.org" as an authority account, wanted an address at one of the domains above, or kind council, business or personal`,
  ],
];

/** Texts that are no JSON, and the one line each must come to. */
export const brokenTexts: readonly (readonly [when: string, text: string, line: string])[] = [
  [
    "nothing at all",
    "",
    ": found the end of the file at line 1, column 1, which is not JSON, wanted a value",
  ],
  [
    "a comma too many",
    '{\n  "name": "Wexmoor",\n}\n',
    ': found "}" at line 3, column 1, which is not JSON, wanted a key in double quotes',
  ],
  [
    "a comma too few",
    '{"domains": ["a.example" "b.example"]}',
    ': found ""b.example"]}" at line 1, column 26, which is not JSON, wanted a comma or ]',
  ],
  [
    "a file that breaks off",
    '{"name": "Wexmoor", "people": [',
    ": found the end of the file at line 1, column 32, which is not JSON, wanted a value or ]",
  ],
  [
    "a missing colon",
    '{"name" "Wexmoor"}',
    ': found ""Wexmoor"}" at line 1, column 9, which is not JSON, wanted a colon after the key',
  ],
  [
    "something after the end",
    "{} {}",
    ': found "{}" at line 1, column 4, which is not JSON, wanted nothing after the closing bracket',
  ],
  [
    "another kind of file",
    "PK\u0003\u0004",
    ': found "PK\\u0003\\u0004" at line 1, column 1, which is not JSON, wanted a value',
  ],
];
