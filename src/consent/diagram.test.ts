import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagramOf } from "./diagram.ts";
import { transitionTable } from "./transition-table.ts";

describe("the diagram in this folder's README", () => {
  it("is the one that the table gives", () => {
    const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
    expect(readme).toContain(`\`\`\`mermaid\n${diagramOf(transitionTable)}\n\`\`\`\n`);
  });
});
