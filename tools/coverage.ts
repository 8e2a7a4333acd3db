import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CheckId } from "../src/message/index.ts";
import type { Coverage, Provision, ProvisionStanding } from "../src/protocol/coverage/index.ts";
import { coverage } from "../src/protocol/coverage/index.ts";

/** `npx tsx tools/coverage.ts` writes docs/coverage.md from src/protocol; its test compares the two. */
const page = new URL("../docs/coverage.md", import.meta.url);

const standings: readonly ProvisionStanding[] = ["checked", "guided", "outside"];

const opening = `# What is checked, and what is not

Every provision of the documents behind this project, with what the product does about it. Generated from \`src/protocol\`
by \`npx tsx tools/coverage.ts\`; edit it there. The words are ours, the numbers are the documents'.

* **checked**: a check holds the sender of a message to it.
* **guided**: a message can touch on it but cannot show it kept or broken, so it is advice and no finding.
* **outside**: a message holds no evidence of it.
`;

function isBuilt(check: CheckId): boolean {
  return existsSync(new URL(`../src/checks/${check}/${check}.ts`, import.meta.url));
}

function checkNamed(check: CheckId): string {
  return isBuilt(check) ? `[\`${check}\`](../src/checks/${check}/README.md)` : `\`${check}\` (not built yet)`;
}

function ordinal(occurrence: number | null): string {
  return occurrence === null
    ? ""
    : ` (${["first", "second", "third"][occurrence - 1] ?? occurrence} of that number)`;
}

function rowOf({ number, occurrence, gist, standing, checks, because }: Provision): string {
  const how = because ?? `By ${checks.map(checkNamed).join(", ")}.`;
  return `| ${number}${ordinal(occurrence)} | ${gist} | ${standing} | ${how} |`;
}

function countOf(provisions: readonly Provision[], standing: ProvisionStanding): number {
  return provisions.filter((provision) => provision.standing === standing).length;
}

function summaryRow(name: string, provisions: readonly Provision[]): string {
  const counts = standings.map((standing) => countOf(provisions, standing));
  return `| ${[name, provisions.length, ...counts].join(" | ")} |`;
}

function summary(): string {
  const rows = coverage.map(({ protocol, provisions }) => summaryRow(`\`${protocol.id}\``, provisions));
  const all = summaryRow(
    "all",
    coverage.flatMap(({ provisions }) => provisions),
  );
  return [
    "| document | provisions | checked | guided | outside |",
    "|---|---|---|---|---|",
    ...rows,
    all,
  ].join("\n");
}

function section({ protocol, provisions }: Coverage): string {
  const head = `## ${protocol.id}\n\n${protocol.title}. ${protocol.edition}.\n`;
  return [
    head,
    "| number | about | standing | how, or why not |",
    "|---|---|---|---|",
    ...provisions.map(rowOf),
  ].join("\n");
}

/** The page as the data gives it. */
export function coveragePage(): string {
  return `${[opening, summary(), "", ...coverage.map((each) => `${section(each)}\n`)].join("\n").trimEnd()}\n`;
}

/** The page as it is committed. */
export function committedPage(): string {
  return readFileSync(page, "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, coveragePage());
