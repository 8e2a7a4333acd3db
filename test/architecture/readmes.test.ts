import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { contentOf, projectFiles } from "./tree.ts";

const files = projectFiles();
const folders = new Set(files.flatMap(foldersOf));

function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

function isThere(path: string): boolean {
  return files.includes(path) || folders.has(path.replace(/\/$/, ""));
}

/** Where the links of a page lead within the project; what leads elsewhere is left out. */
function linksOf(page: string): readonly string[] {
  return [...contentOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The files and folders a page names between backticks by a path from the top: `src/…`, `tools/…`. */
function pathsNamedIn(page: string): readonly string[] {
  const found = contentOf(page).matchAll(/`((?:src|test|tools|bench|docs|samples|assets)\/[\w./-]*)`/g);
  return [...found].map(([, path = ""]) => path);
}

/** The entries of a folder, files and folders, beside its README and its tests. */
function entriesOf(folder: string): readonly string[] {
  const inside = files.filter((path) => path.startsWith(`${folder}/`));
  const entries = new Set(
    inside.map((path) => path.slice(folder.length + 1)).map((path) => path.replace(/\/.*$/, "/")),
  );
  return [...entries].filter((entry) => entry !== "README.md" && !entry.includes(".test."));
}

const pages = files.filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md");

describe("a page", () => {
  it.each(pages)("%s leads nowhere that is not there", (page) => {
    const broken = linksOf(page).filter((target) => !isThere(join(dirname(page), decodeURI(target))));
    expect([...broken, ...pathsNamedIn(page).filter((path) => !isThere(path))]).toEqual([]);
  });
});

describe.each(["bench", "test", "tools"])("the README of %s", (folder) => {
  it("names every entry", () => {
    const text = contentOf(`${folder}/README.md`);
    expect(entriesOf(folder).filter((entry) => !text.includes(`\`${entry}\``))).toEqual([]);
  });
});

describe("the README at the top", () => {
  it("names every folder of the code", () => {
    const text = contentOf("README.md");
    expect(
      entriesOf("src").filter(
        (entry) => entry.endsWith("/") && !text.includes(`\`src/${entry.slice(0, -1)}\``),
      ),
    ).toEqual([]);
  });
});
