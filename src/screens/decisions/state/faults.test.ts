import { describe, expect, it } from "vitest";
import type { ConsentRequestView, Me } from "../../../api/index.ts";
import { shipped } from "./checklist-draft.cases.ts";
import { faultsOf, longestFile, type Grounds } from "./faults.ts";
import { idsOut, type FormName, type Values } from "./form.ts";

const me: Me = {
  person: "o1",
  name: "Sam Okoye",
  kind: "officer",
  offices: [],
  authority: "Lowmarsh Combined Authority",
  mayDetermine: false,
  whoDetermines: { monitoringOfficer: null, isMonitoringOfficerAbsent: false, deputies: [] },
  now: "2026-11-22T09:30:00.000Z",
};
const request = {
  shareWith: [
    { id: "m2", name: "B" },
    { id: "m3", name: "C" },
  ],
} as ConsentRequestView;
const grounds: Grounds = {
  request,
  me,
  nameOf: (id) => id.toUpperCase(),
  picked: null,
  checklist: shipped,
  today: "2026-11-22",
};

const letter: Values = {
  originator: "m1",
  subject: "Footbridge",
  sent: "2026-11-03",
  people: idsOut(["m2"]),
  reason: "It was promised.",
};

interface Case {
  readonly form: FormName;
  readonly values: Values;
  readonly fields: readonly string[];
}

const passed: Values = { outcome: "passed", on: "2026-11-22", expires: "2026-11-23" };
const everyPoint = idsOut(shipped.points.map(({ id }) => id));

const long = "x".repeat(501);

const cases: Readonly<Record<string, Case>> = {
  "an account to be added to nobody": {
    form: "add-account",
    values: { who: "here" },
    fields: ["person", "address", "kind"],
  },
  "an account of somebody new who is not named": {
    form: "add-account",
    values: { who: "new", person: "m1", address: " ", kind: "council" },
    fields: ["name", "as", "address"],
  },
  "an account of somebody new, without a post": {
    form: "add-account",
    values: { who: "new", name: "Ada Blyth", as: "member", address: "ann@dine.example", kind: "council" },
    fields: [],
  },
  "an assessment without an outcome": { form: "assess", values: {}, fields: ["outcome"] },
  "an assessment that passed without its days": {
    form: "assess",
    values: { outcome: "passed", met: everyPoint },
    fields: ["on", "expires"],
  },
  "an assessment of tomorrow that ends today": {
    form: "assess",
    values: { outcome: "passed", met: everyPoint, on: "2026-11-23", expires: "2026-11-22" },
    fields: ["on", "expires"],
  },
  "an assessment that passed with a point missing and no word of it": {
    form: "assess",
    values: { ...passed, met: idsOut(["screen-lock"]) },
    fields: ["note"],
  },
  "an assessment that passed with a point missing, and why": {
    form: "assess",
    values: { ...passed, note: "It is a desktop in a locked office." },
    fields: [],
  },
  "an assessment that passed in every point": {
    form: "assess",
    values: { ...passed, met: everyPoint },
    fields: [],
  },
  "an assessment that did not pass needs its day alone": {
    form: "assess",
    values: { outcome: "failed", on: "2026-11-22" },
    fields: [],
  },
  "an assessment that is not settled needs no day, and fits": {
    form: "assess",
    values: { outcome: "pending", note: long },
    fields: ["note"],
  },
  "agreeing needs nothing": { form: "grant", values: {}, fields: [] },
  "limits that limit nothing": { form: "limit", values: {}, fields: ["people"] },
  "everybody left, said again": {
    form: "limit",
    values: { people: idsOut(["m2", "m3"]) },
    fields: ["people"],
  },
  "fewer people": { form: "limit", values: { people: idsOut(["m2"]) }, fields: [] },
  "a condition alone": { form: "limit", values: { conditions: "Page one" }, fields: [] },
  "nobody left": { form: "limit", values: { people: idsOut([]) }, fields: ["people"] },
  "an end that is past": { form: "limit", values: { expires: "2026-11-21" }, fields: ["expires"] },
  "an end today": { form: "limit", values: { expires: "2026-11-22" }, fields: [] },
  "half a date": { form: "limit", values: { expires: "2026-11" }, fields: ["expires"] },
  "a refusal without a reason": { form: "refuse", values: {}, fields: [] },
  "a reason of 501 characters": { form: "refuse", values: { reason: long }, fields: ["reason"] },
  "a referral without grounds": { form: "refer", values: { grounds: "  " }, fields: ["grounds"] },
  "a determination of nothing": { form: "determine", values: {}, fields: ["outcome", "reasons"] },
  "a determination without reasons": {
    form: "determine",
    values: { outcome: "share" },
    fields: ["reasons"],
  },
  "sharing with nobody": {
    form: "determine",
    values: { outcome: "share", people: idsOut([]), reasons: "So." },
    fields: ["people"],
  },
  "not sharing, whoever was left": {
    form: "determine",
    values: { outcome: "do-not-share", people: idsOut([]), expires: "2020-01-01", reasons: "So." },
    fields: [],
  },
  "a whole letter": { form: "ask", values: letter, fields: [] },
  "an empty letter": {
    form: "ask",
    values: {},
    fields: ["originator", "subject", "sent", "people", "reason"],
  },
  "one's own letter": { form: "ask", values: { ...letter, originator: "o1" }, fields: ["originator"] },
  "a letter to be shared with whose it is": {
    form: "ask",
    values: { ...letter, people: idsOut(["m1", "m2"]) },
    fields: ["people"],
  },
  "a letter of tomorrow": { form: "ask", values: { ...letter, sent: "2026-11-23" }, fields: ["sent"] },
  "a law without its name": {
    form: "ask",
    values: { ...letter, isLegal: "yes" },
    fields: ["legalProvision"],
  },
  "a release without a word": { form: "release", values: {}, fields: ["outcome", "reason"] },
  "a list of nobody": { form: "read-list", values: {}, fields: ["kind", "file"] },
  "an absence without a reason": { form: "absence", values: { reason: " " }, fields: ["reason"] },
  "a level without a word": { form: "level", values: { level: "off" }, fields: ["reason"] },
};

describe("a form", () => {
  it.each(Object.entries(cases))("%s: asks for what is missing, in the order of its fields", (_, row) => {
    expect(faultsOf(row.form, row.values, grounds).map(({ field }) => field)).toEqual(row.fields);
  });

  it.each([
    [null, ["file"]],
    [1, []],
    [longestFile, []],
    [longestFile + 1, ["file"]],
  ] as const)("that reads a file wants one, and none beyond 4 MB: %j bytes", (size, fields) => {
    const picked = size === null ? null : { name: "members.csv", file: { size } as Blob };
    const faults = faultsOf("read-list", { kind: "member" }, { ...grounds, picked });
    expect(faults.map(({ field }) => field)).toEqual(fields);
  });

  it("that reads the groups of Microsoft 365 wants no file", () => {
    expect(faultsOf("read-list", { kind: "graph" }, grounds)).toEqual([]);
  });

  it("names whom to take out", () => {
    const [fault] = faultsOf("ask", { ...letter, people: idsOut(["m1"]) }, grounds);
    expect(fault?.words).toContain("M1");
  });
});
