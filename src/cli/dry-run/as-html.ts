import { sayCheck } from "../../decision/index.ts";
import type { Level } from "../../message/index.ts";
import { clean } from "../report/clean.ts";
import { checksIn, summaryOf } from "./as-text.ts";
import type { Cause, DryRun, Levels } from "./counts.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function safe(text: string): string {
  return clean(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const levels: readonly (readonly [Level, string])[] = [
  ["hold", "held"],
  ["prompt", "asked"],
  ["inform", "told"],
];

/** No script, no network: nothing but its own style. */
const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
  table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600; margin: 1.5rem 0 .5rem }
  th, td { text-align: right; padding: .25rem .5rem; border-bottom: 1px solid #767676 } th:first-child, td:first-child { text-align: left }
  td svg { display: block } .hold { fill: #a4262c } .prompt { fill: #8a5a00 } .inform { fill: #0f548c }
  li { margin-bottom: .75rem; overflow-wrap: anywhere } small { color: #505050 }
  @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #1b1b1b } small { color: #c8c8c8 }
    .hold { fill: #f1707b } .prompt { fill: #f0b849 } .inform { fill: #62abf5 } }`;

/** A bar of three parts; what it shows also stands in the cells beside it, so it is hidden from who cannot see it. */
function bar(counts: Levels, most: number): string {
  let from = 0;
  const parts = levels.map(([level]) => {
    const width = most === 0 ? 0 : (counts[level] / most) * 200;
    const part = `<rect class="${level}" x="${from.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="12"/>`;
    from += width;
    return part;
  });
  return `<svg width="200" height="12" aria-hidden="true" focusable="false">${parts.join("")}</svg>`;
}

const total = (counts: Levels): number => counts.hold + counts.prompt + counts.inform;

function table(caption: string, first: string, rows: readonly (readonly [string, Levels])[]): string {
  if (rows.length === 0) return "";
  const most = Math.max(...rows.map(([, counts]) => total(counts)));
  const heads = levels.map(([, word]) => `<th scope="col">${word}</th>`).join("");
  const lines = rows.map(([name, counts]) => {
    const cells = levels.map(([level]) => `<td>${counts[level]}</td>`).join("");
    return `<tr><th scope="row">${safe(name)}</th>${cells}<td>${bar(counts, most)}</td></tr>`;
  });
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">${first}</th>${heads}<td></td></tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

function weekRows(run: DryRun): readonly (readonly [string, Levels])[] {
  return Object.entries(run.weeks).flatMap(([week, checks]) =>
    checksIn(checks).map(([check, counts]) => [`${week}, ${sayCheck(check)}`, counts] as const),
  );
}

function causeItem({ check, cause, count, examples }: Cause): string {
  const shown = examples.map(
    ({ path, because }) => `<br><code>${safe(path)}</code><br><small>${safe(because)}</small>`,
  );
  return `<li><strong>${count} ×</strong> ${safe(sayCheck(check))}: ${safe(cause)}${shown.join("")}</li>`;
}

/** The dry run as one page that stands by itself: no script, no picture, no address of anything. */
export function dryRunAsHtml(run: DryRun): string {
  const checks = checksIn(run.checks).map(([check, counts]) => [sayCheck(check), counts] as const);
  const errors = Object.entries(run.unreadable).map(([code, times]) => `<li>${times} × ${safe(code)}</li>`);
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `<h2>${title}</h2><ol>${items.join("\n")}</ol>`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What would have been held</title><style>${style}</style></head>
<body><main><h1>What would have been held</h1><p>${safe(summaryOf(run))}</p>
${table("By check", "Check", checks)}
${table("By week", "Week of, check", weekRows(run))}
${list("The noisiest causes, to be reviewed as false alarms", run.causes.map(causeItem))}
${list("Not read", errors)}
</main></body></html>
`;
}
