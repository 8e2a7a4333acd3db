import { describe, expect, it } from "vitest";
import { allChecks } from "../../src/checks/index.ts";
import { protocols } from "../../src/protocol/index.ts";
import { contentOf, projectFiles } from "./tree.ts";

const files = projectFiles();
const headings = ["Rule", "Clauses", "What the sender can do", "Examples", "Limits", "Decisions"];

describe.each(allChecks.map((check) => check.id))("the check %s", (id) => {
  const folder = `src/checks/${id}`;

  it.each([`${id}.ts`, `${id}.cases.ts`, `${id}.test.ts`, "sayings.ts", "README.md"])(
    "has its %s",
    (name) => {
      expect(files).toContain(`${folder}/${name}`);
    },
  );

  it("has a page in the order that every page has", () => {
    const found = contentOf(`${folder}/README.md`)
      .split("\n")
      .filter((line) => line.startsWith("## "))
      .map((line) => line.slice(3).trim());
    expect(found).toEqual(headings);
  });

  it("rests on a clause of some protocol, or on the local rule", () => {
    const clauses = protocols.flatMap((protocol) =>
      protocol.clauses.filter((clause) => clause.checks.includes(id)),
    );
    expect(clauses.length > 0 || id === "blind-copy").toBe(true);
  });

  it("has messages in the corpus", () => {
    expect(files.some((path) => path.startsWith(`test/corpus/checks/${id}/`) && path.endsWith(".eml"))).toBe(
      true,
    );
  });
});

describe("the folders of checks", () => {
  it("are listed, every one of them", () => {
    const folders = files
      .map((path) => /^src\/checks\/([a-z-]+)\/\1\.ts$/.exec(path)?.[1])
      .filter((id) => id !== undefined && id !== "correspondence");
    expect([...folders].sort()).toEqual(allChecks.map((check) => check.id).sort());
  });
});
