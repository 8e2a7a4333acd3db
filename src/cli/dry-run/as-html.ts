import { sayCheck } from "../../decision/index.ts";
import { checksIn, missedIn, summaryOf } from "./as-text.ts";
import type { Cause } from "./causes.ts";
import { barTable, key, weekChart } from "./charts.ts";
import type { DryRun } from "./counts.ts";
import { safe, style } from "./markup.ts";
import { weeksOf } from "./weeks.ts";

function causeItem({ check, cause, count, examples }: Cause): string {
  const shown = examples.map(
    ({ path, because }) => `<br><code>${safe(path)}</code><br><small>${safe(because)}</small>`,
  );
  return `<li><strong>${count} ×</strong> ${safe(sayCheck(check))}: ${safe(cause)}${shown.join("")}</li>`;
}

function list(title: string, items: readonly string[], lead = ""): string {
  return items.length === 0 ? "" : `<h2>${title}</h2>${lead}<ol>${items.join("\n")}</ol>`;
}

/** Week by week: all checks together, then each by itself. */
function weekCharts(run: DryRun): string {
  const all = weekChart("All checks (a message that two checks stop counts twice)", weeksOf(run, null));
  if (all === "") return "";
  const each = checksIn(run.checks).map(([check]) => weekChart(sayCheck(check), weeksOf(run, check)));
  return `<h2>Week by week</h2>${key}${all}${each.join("\n")}`;
}

/** The dry run as one page that stands by itself: no script, no picture, no address of anything. */
export function dryRunAsHtml(run: DryRun): string {
  const checks = checksIn(run.checks).map(([check, counts]) => [sayCheck(check), counts] as const);
  const errors = Object.entries(run.unreadable).map(([code, times]) => `<li>${times} × ${safe(code)}</li>`);
  const missed = missedIn(run);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What would have been held</title><style>${style}</style></head>
<body><main><h1>What would have been held</h1><p>${safe(summaryOf(run))}</p>
${barTable("By check", "Check", checks)}
${weekCharts(run)}
${list(
  "The noisiest causes, to be reviewed as false alarms",
  run.causes.map(causeItem),
  missed === null ? "" : `<p>${safe(missed)}</p>`,
)}
${list("Not read", errors)}
</main></body></html>
`;
}
