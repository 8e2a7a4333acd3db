import type { Levels } from "./counts.ts";
import { levels, safe } from "./markup.ts";
import type { Week } from "./weeks.ts";

/** Everything a check said, at whatever level. */
function totalOf({ hold, prompt, inform }: Levels): number {
  return hold + prompt + inform;
}

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

function cells(counts: Levels): string {
  return levels.map(([level]) => `<td>${counts[level]}</td>`).join("");
}

const heads = levels.map(([, word]) => `<th scope="col">${word}</th>`).join("");

/** Counts as a table, each row with a bar. Empty for no rows. */
export function barTable(
  caption: string,
  first: string,
  rows: readonly (readonly [string, Levels])[],
): string {
  if (rows.length === 0) return "";
  const most = Math.max(...rows.map(([, counts]) => totalOf(counts)));
  const lines = rows.map(
    ([name, counts]) =>
      `<tr><th scope="row">${safe(name)}</th>${cells(counts)}<td>${bar(counts, most)}</td></tr>`,
  );
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">${first}</th>${heads}<td class="bars"></td></tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

const height = 100;

/** One week's column: the strictest level at the foot. */
function column(counts: Levels, at: number, most: number): string {
  let top = height;
  return levels
    .filter(([level]) => counts[level] > 0)
    .map(([level]) => {
      const part = (counts[level] / most) * height;
      top -= part;
      return `<rect class="${level}" x="${at}" y="${top.toFixed(2)}" width="1" height="${part.toFixed(2)}"/>`;
    })
    .join("");
}

/** The loudest week; the first of equals. Null where there are no weeks. */
function loudest(weeks: readonly Week[]): Week | null {
  return weeks.reduce<Week | null>(
    (most, week) => (most === null || totalOf(week[1]) > totalOf(most[1]) ? week : most),
    null,
  );
}

/** What the colours of the charts mean. */
export const key = `<ul class="key">${levels
  .map(
    ([level, word]) =>
      `<li><svg width="14" height="14" aria-hidden="true" focusable="false"><rect class="${level}" width="14" height="14"/></svg>${word}</li>`,
  )
  .join("")}</ul>`;

/**
 * Weeks as columns, with what they show in one sentence and every figure in a table below, folded. Empty where nothing was
 * said in any of them.
 */
export function weekChart(title: string, weeks: readonly Week[]): string {
  const peak = loudest(weeks);
  if (peak === null || totalOf(peak[1]) === 0) return "";
  const most = totalOf(peak[1]);
  const columns = weeks.map(([, counts], at) => column(counts, at, most)).join("");
  const said = `Most in the week of ${peak[0]}: ${levels.map(([level, word]) => `${peak[1][level]} ${word}`).join(", ")}.`;
  const rows = weeks
    .filter(([, counts]) => totalOf(counts) > 0)
    .map(([monday, counts]) => `<tr><th scope="row">${safe(monday)}</th>${cells(counts)}</tr>`);
  const name = safe(title);
  return `<figure><figcaption>${name} <small>${safe(said)}</small></figcaption>
<svg viewBox="0 0 ${weeks.length} ${height}" preserveAspectRatio="none" role="img" aria-label="${name}, week by week. ${safe(said)} All figures stand in the table that follows.">${columns}</svg>
<div class="ends"><span>${safe(weeks[0]?.[0] ?? "")}</span><span>${safe(weeks.at(-1)?.[0] ?? "")}</span></div>
<details><summary>Figures by week: ${name}</summary><table><thead><tr><th scope="col">Week of</th>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table></details></figure>`;
}
