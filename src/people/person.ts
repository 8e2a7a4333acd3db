import type { Office, Person } from "./authority-file.ts";

/** Whether somebody is a member; the Mayor is one, as in the protocols. */
export function isMember(person: Person): boolean {
  return person.kind !== "officer";
}

/** Whether somebody is an officer of the authority. */
export function isOfficer(person: Person): boolean {
  return person.kind === "officer";
}

/** A person's name as it stands in a sentence: `Cllr Tomasz Wilk`, or the bare name where there is no title. */
export function fullName({ title, name }: Pick<Person, "title" | "name">): string {
  return title === undefined ? name : `${title} ${name}`;
}

/** Whether somebody holds an office. */
export function hasOffice(person: Person, office: Office): boolean {
  return person.offices !== undefined && person.offices.includes(office);
}

/** Whether somebody is a chief officer: by seniority, or by one of the three posts that the law requires. */
export function isChiefOfficer(person: Person): boolean {
  return (
    isOfficer(person) &&
    (person.seniority === "chief" ||
      hasOffice(person, "head-of-paid-service") ||
      hasOffice(person, "monitoring-officer") ||
      hasOffice(person, "chief-finance-officer"))
  );
}
