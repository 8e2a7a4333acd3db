import type { Level } from "../../message/index.ts";
import { clean } from "../report/clean.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text of a mail as a text of the page: nothing in it is markup. */
export function safe(text: string): string {
  return clean(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** The levels as the page names them, the strictest first. */
export const levels: readonly (readonly [Level, string])[] = [
  ["hold", "held"],
  ["prompt", "asked"],
  ["inform", "told"],
];

/** The page's own style: it takes none from elsewhere, follows the reader's choice of light or dark, and fits a phone. */
export const style = `
  :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #505050; --line: #767676;
    --hold: #a4262c; --prompt: #8a5a00; --inform: #0f548c }
  @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #1b1b1b; --faint: #c8c8c8; --line: #949494;
    --hold: #f1707b; --prompt: #f0b849; --inform: #62abf5 } }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper) }
  table { border-collapse: collapse; width: 100%; table-layout: auto } caption { text-align: left; font-weight: 600; margin: 1.5rem 0 .5rem }
  th, td { text-align: right; padding: .25rem .5rem; border-bottom: 1px solid var(--line) } th:first-child, td:first-child { text-align: left }
  td svg { display: block } .hold { fill: var(--hold) } .prompt { fill: var(--prompt) } .inform { fill: var(--inform) }
  figure { margin: 1.5rem 0 2rem } figcaption { font-weight: 600 } figcaption small { display: block; font-weight: 400 }
  figure svg { display: block; width: 100%; height: 7rem; margin-top: .5rem; border-bottom: 1px solid var(--line) }
  rect { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke }
  .ends { display: flex; justify-content: space-between } .key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none }
  .key svg { margin-right: .4rem; vertical-align: middle }
  summary { cursor: pointer; padding: .25rem 0 } li { margin-bottom: .75rem; overflow-wrap: anywhere } small, .ends { color: var(--faint); font-size: .875rem }
  @media (max-width: 40rem) { td:has(svg), .bars { display: none } }`;
