import type { Account, Person } from "../authority-file.ts";

/** What of a person can differ between two authority files. */
export type PersonField = Exclude<keyof Person, "id">;

/** One field of a person before and after, as text; empty where it was or will be without. */
export interface Difference {
  readonly field: PersonField;
  readonly before: string;
  readonly after: string;
}

function shownAccount({ address, kind, assessment }: Account): string {
  if (assessment === undefined) return `${address} (${kind})`;
  const { outcome, on, expires } = assessment;
  const days = [on === undefined ? "" : ` on ${on}`, expires === undefined ? "" : ` until ${expires}`];
  return `${address} (${kind}, ${outcome}${days.join("")})`;
}

/** How each field is shown. Whoever adds a field to a person is told here that it can differ. */
const shown: Readonly<Record<PersonField, (person: Person) => string>> = {
  name: ({ name }) => name,
  title: ({ title = "" }) => title,
  alsoKnownAs: ({ alsoKnownAs = [] }) => alsoKnownAs.join(", "),
  kind: ({ kind }) => kind,
  offices: ({ offices = [] }) => offices.join(", "),
  post: ({ post = "" }) => post,
  ward: ({ ward = "" }) => ward,
  politicalGroup: ({ politicalGroup = "" }) => politicalGroup,
  seniority: ({ seniority = "" }) => seniority,
  supports: ({ supports = [] }) => supports.join(", "),
  accounts: ({ accounts }) => accounts.map(shownAccount).join(", "),
};

const fields = Object.keys(shown) as readonly PersonField[];

/** What differs between a person before and after, field by field; empty where nothing does. */
export function differencesOf(before: Person, after: Person): readonly Difference[] {
  return fields
    .map((field) => ({ field, before: shown[field](before), after: shown[field](after) }))
    .filter((difference) => difference.before !== difference.after);
}
