import type { Account, Person } from "../authority-file.ts";

/** How much of a person a part needs. */
export type Extent =
  | "whole" // with their accounts
  | "named" // everything but the accounts
  | "bare"; // that there is somebody of that name

const extents: readonly Extent[] = ["bare", "named", "whole"];

function barely({ id, name, kind }: Person): Person {
  return { id, name, kind, accounts: [] };
}

/** The people that a part needs, each to the largest extent at which anything needs them. */
export class PeopleKept {
  private readonly extents = new Map<Person, Extent>();
  private readonly single = new Map<Person, Set<Account>>();

  keep(person: Person, extent: Extent): void {
    const before = this.extents.get(person);
    if (before === undefined || extents.indexOf(before) < extents.indexOf(extent))
      this.extents.set(person, extent);
  }

  /** That there is such an account, and nothing else of its owner. */
  keepAccount(person: Person, account: Account): void {
    this.keep(person, "bare");
    const accounts = this.single.get(person) ?? new Set<Account>();
    this.single.set(person, accounts.add(account));
  }

  /** Whether somebody is kept with what they are, not merely as a name. */
  isNamed(person: Person): boolean {
    const extent = this.extents.get(person);
    return extent !== undefined && extent !== "bare";
  }

  isKept(person: Person): boolean {
    return this.extents.has(person);
  }

  /** The kept people, in the order of the file. */
  among(people: readonly Person[]): readonly Person[] {
    return people.filter((person) => this.extents.has(person)).map((person) => this.reduced(person));
  }

  private reduced(person: Person): Person {
    const extent = this.extents.get(person);
    if (extent === "whole") return person;
    const single = this.single.get(person);
    const accounts = person.accounts.filter((account) => single?.has(account) === true);
    return { ...(extent === "named" ? person : barely(person)), accounts };
  }
}

/** Counts people of one class and says who is to be kept: the first two show as well as all that there is more than one. */
export class FirstTwo {
  private readonly counts = new Map<string, number>();

  isAmong(key: string): boolean {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count <= 2;
  }
}
