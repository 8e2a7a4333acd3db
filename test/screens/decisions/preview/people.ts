import type { ConsentRequestView, Me } from "../../../../src/api/index.ts";
import type { DirectoryPerson } from "../../../../src/screens/decisions/port.ts";

/** The moment at which every preview is looked at: a Sunday morning. */
export const now = Date.parse("2026-11-22T09:30:00Z");

type Named = ConsentRequestView["asker"];

/** The fictional people of the previews. */
export const people = {
  amara: { id: "m1", name: "Cllr Amara Dine", kind: "member", post: "Lead Member for Transport" },
  joss: { id: "m2", name: "Cllr Joss Hartley", kind: "member", post: "Member of the Transport Committee" },
  pieter: { id: "m3", name: "Cllr Pieter Vane", kind: "member", post: "Member of the Transport Committee" },
  ruth: { id: "mayor", name: "Ruth Calder", kind: "mayor", post: "Mayor of Lowmarsh" },
  sam: { id: "o1", name: "Sam Okoye", kind: "officer", post: "Head of Highways" },
  grace: { id: "o2", name: "Grace Lindon", kind: "officer", post: "Director of Law and Monitoring Officer" },
  nora: { id: "o3", name: "Nora Pell", kind: "officer", post: "IT Service Manager" },
  idris: { id: "o4", name: "Idris Vaughan", kind: "officer", post: "Head of Legal Services" },
} as const satisfies Readonly<Record<string, DirectoryPerson>>;

export type Who = keyof typeof people;

export const directory: readonly DirectoryPerson[] = Object.values(people);

export function named(who: Who): Named {
  return { id: people[who].id, name: people[who].name };
}

const offices: Readonly<Partial<Record<Who, readonly string[]>>> = {
  grace: ["monitoring-officer"],
  nora: ["account-administrator"],
  idris: ["deputy-monitoring-officer"],
};

/** The Monitoring Officer is here, with one deputy. */
export const whoDetermines: Me["whoDetermines"] = {
  monitoringOfficer: named("grace"),
  isMonitoringOfficerAbsent: false,
  deputies: [named("idris")],
};

/** Who somebody is to the register. */
export function me(who: Who): Me {
  const { id, name, kind } = people[who];
  const isWatching = who === "grace";
  return {
    person: id,
    name,
    kind,
    offices: [...(offices[who] ?? [])],
    authority: "Lowmarsh Combined Authority",
    mayDetermine: isWatching,
    whoDetermines,
    now: new Date(now).toISOString(),
  };
}
