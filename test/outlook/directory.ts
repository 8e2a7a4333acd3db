import type { Account, AuthorityFile, List, Person } from "../../src/people/index.ts";

/**
 * A directory of many people around an authority's own: namesakes, half-namesakes, bearers of words that stand in any
 * text, people at shared private domains, lists and posts. The same for the same numbers.
 */
export function largeDirectory(file: AuthorityFile, count: number, seed = 1): AuthorityFile {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(values: readonly T[]): T => values[draw(values.length)] as T;

  const words = file.people.map(({ name }) => name.split(" "));
  const forenames = [...words.map((each) => each[0] ?? ""), ...plainForenames];
  const surnames = [...words.map((each) => each[each.length - 1] ?? ""), ...plainSurnames];
  const posts = [...file.people.flatMap(({ post }) => post ?? []), ...plainPosts];
  const privateDomains = ["homenet.example", "freemail.example", ...domainsOf(file)];
  const people: Person[] = [];
  const taken = new Set<string>();

  const accountsOf = (local: string, number: number): readonly Account[] => {
    const own = { address: `${local}.${number}@${file.domains[0] ?? ""}`, kind: "authority" } as const;
    if (draw(6) > 0) return [own];
    const address = `${local}@${pick(privateDomains)}`;
    if (taken.has(address)) return [own];
    taken.add(address);
    return [own, { address, kind: pick(["personal", "council", "business"] as const) }];
  };
  for (const { accounts } of file.people) for (const { address } of accounts) taken.add(address);
  for (let number = 0; number < count; number += 1) {
    const name = `${pick(forenames)} ${draw(8) === 0 ? `${pick(forenames)} ` : ""}${pick(surnames)}`;
    const local = name.toLowerCase().replace(/[^a-z]+/g, ".");
    const isMember = draw(10) === 0;
    people.push({
      id: `x${number}`,
      name,
      ...(isMember
        ? { title: "Cllr", kind: "member", politicalGroup: pick(["green", "labour", "independent"]) }
        : { kind: "officer" }),
      ...(draw(12) === 0 ? { alsoKnownAs: [`${name.charAt(0)} ${name.split(" ").pop() ?? ""}`] } : {}),
      ...(draw(3) === 0 ? { post: pick(posts) } : {}),
      accounts: accountsOf(local, number),
    });
  }
  const lists: List[] = Array.from({ length: Math.floor(count / 20) }, (_, number) => ({
    address: `${pick(["planning", "audit", "north", "skills"])}-${pick(["committee", "team", "panel"])}-${number}@${file.domains[0] ?? ""}`,
    people: Array.from({ length: 12 }, () => pick([...people, ...file.people]).id),
  }));
  const mixed = [...people.slice(0, count / 2), ...file.people, ...people.slice(count / 2)];
  return { ...file, people: mixed, lists: [...lists, ...(file.lists ?? [])] };
}

function domainsOf({ people }: AuthorityFile): readonly string[] {
  return people
    .flatMap(({ accounts }) => accounts)
    .filter(({ kind }) => kind !== "authority")
    .map(({ address }) => address.slice(address.lastIndexOf("@") + 1));
}

const plainForenames = (
  "Anna Ben Carla David Ella Farid Grace Hugh Ines Jack Kiran Lena Mark Nora Owen Petra Quentin Rosa Sunil Tara Uma Victor " +
  "Will Xenia Yusuf Zoe Alan Beth Colin Dawn Eric Fay George Hana Ivan Joan Karl Lucy Mary Nick Olga Paul Ravi Sara Tom"
).split(" ");

const plainSurnames = (
  "Abbot Barker Carter Day Ellis Fisher Green Hall Irving Jones Khan Lane Marsh North Oakes Park Quayle Rhodes Smith Taylor " +
  "Underwood Vale Ward Young Zaman Price Grant Bridge Church Field Ford Hill Lake Meadows Mills Pool Stone Street Wells Wood " +
  "Adeyemi Banerjee Chowdhury Dubois Eriksen Ferrari Gonzalez Haddad Iqbal Jansen Kowalski Lindqvist Mbeki Novak O'Hara " +
  "Petrov Quist Rossi Schmidt Tanaka Ueda Varga Weiss Xu Yilmaz Zhang Anders-Holm St-John Llewellyn MacLeod ap-Rhys"
).split(" ");

const plainPosts = [
  "Member of the Planning Committee",
  "Chair of the Audit Panel",
  "Member of the Skills Board",
  "Planning Officer",
  "Senior Accountant",
];
