import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Every file of the project: what git tracks, and what it does not ignore. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path !== "");
}

/** The TypeScript of the project's own code; what only declares a runtime's names (.d.ts) is no code. */
export function sourceFiles(): readonly string[] {
  return projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
}

export function contentOf(path: string): string {
  return readFileSync(path, "utf8");
}
