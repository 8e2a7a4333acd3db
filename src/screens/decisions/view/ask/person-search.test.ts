import { describe, expect, it } from "vitest";
import type { DirectoryPerson } from "../../port.ts";
import { peopleNamed } from "./person-search.ts";

function person(name: string, post = ""): DirectoryPerson {
  return { id: name, name, kind: "member", post };
}

const people = [
  person("Cllr Siobhán O'Keane", "Chair of Scrutiny"),
  person("Cllr Mary-Ann Dine", "Lead Member for Transport"),
  person("Sam Okoye", "Head of Highways"),
];

describe("a search for people", () => {
  it.each([
    ["din", ["Cllr Mary-Ann Dine"]],
    ["siobhan", ["Cllr Siobhán O'Keane"]],
    ["keane", ["Cllr Siobhán O'Keane"]],
    ["ann mary", ["Cllr Mary-Ann Dine"]],
    ["highways", ["Sam Okoye"]],
    ["OK", ["Sam Okoye"]],
    ["yan", []],
    ["", []],
    ["   ", []],
  ])("for %j finds who has words that begin so", (text, names) => {
    expect(peopleNamed(text, people).map(({ name }) => name)).toEqual(names);
  });

  it("offers eight at the most", () => {
    const many = Array.from({ length: 1000 }, (_, at) => person(`Ann Number${at}`));
    expect(peopleNamed("ann", many)).toHaveLength(8);
  });
});
