import type { BroughtIn, DirectoryChanges, UnusableFile } from "../../../../src/api/index.ts";

const longPost = "Member of the Overview and Scrutiny Committee for Transport, Skills and the Green Economy";

/** A list with something of everything. */
export const mixedList: DirectoryChanges = {
  isUsable: true,
  digest: "a".repeat(64),
  rows: 9,
  added: [
    {
      line: 2,
      person: "m12",
      name: "Cllr Ada Blyth",
      post: "Member of the Transport Committee",
      addresses: ["ada.blyth@lowmarsh-ca.example"],
    },
    {
      line: 3,
      person: "m13",
      name: "Bartholomew-Alexander Featherstonehaugh-Cholmondeley",
      post: longPost,
      addresses: ["bartholomew-alexander.featherstonehaugh-cholmondeley@lowmarsh-ca.example"],
    },
  ],
  changed: [
    {
      line: 4,
      person: "m2",
      name: "Joss Hartley",
      fields: [
        { field: "post", before: "", after: "Chair of the Transport Committee" },
        { field: "name", before: "Jocelyn Hartley", after: "Joss Hartley" },
      ],
    },
  ],
  removed: [{ person: "m9", name: "Former Member" }],
  unchanged: 3,
  settings: ["lapseWorkingDays"],
  doubts: [
    {
      line: 6,
      because: "guest",
      says: "Gus Gale (gus.gale@elsewhere.example) is a guest of another organisation: nobody was added.",
      person: null,
    },
    {
      line: 7,
      because: "twice",
      says: "ada.blyth@lowmarsh-ca.example stands in the file twice: the first line counts.",
      person: null,
    },
  ],
  faults: [
    { line: 8, because: "not-an-address", says: "“ada@” is not a mail address: correct it." },
    { line: 9, because: "no-name", says: "There is no name: add one." },
  ],
  absent: [
    { person: "m1", name: "Amara Dine" },
    { person: "m3", name: "Pieter Vane" },
  ],
};

/** A list of three thousand. */
export const largeList: DirectoryChanges = {
  ...mixedList,
  rows: 3_000,
  added: Array.from({ length: 2_900 }, (_, at) => ({
    line: at + 2,
    person: `o${at + 20}`,
    name: `Officer Number ${at}`,
    post: "Clerk",
    addresses: [`officer.${at}@lowmarsh-ca.example`],
  })),
  faults: Array.from({ length: 100 }, (_, at) => ({
    line: 2_902 + at,
    because: "no-name",
    says: "There is no name: add one.",
  })),
  removed: [],
  settings: [],
};

/** A list by which nothing would change. */
export const sameList: DirectoryChanges = {
  ...mixedList,
  added: [],
  changed: [],
  removed: [],
  settings: [],
  doubts: [],
  faults: [],
  absent: [],
  unchanged: 9,
};

/** An authority file with two faults. */
export const brokenAuthorityFile: UnusableFile = {
  isUsable: false,
  says: "This is no authority file that can be used.",
  faults: [
    { at: "/people/3/accounts/0/address", says: 'Found "ada@", wanted a mail address.' },
    { at: "/timeZone", says: 'Found "Europe/Paris", wanted "Europe/London".' },
  ],
};

/** A list that was brought in this morning. */
export const lastList: BroughtIn = {
  version: "v2",
  at: "2026-11-22T08:12:00.000Z",
  as: "member",
  added: 12,
  changed: 3,
  removed: 0,
};
