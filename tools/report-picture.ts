import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/cli/run.ts";
import type { Terminal } from "../src/cli/terminal.ts";

/** The samples that the picture shows, by the number their names begin with. */
const shown = /^(?:01|02|06|10)-/;

const columns = 100;
const lineHeight = 20;
const columnWidth = 8.43;
const margin = 24;

/** SGR codes of the report, as colours that read well on the picture's dark ground (contrast over 4.5:1). */
const colours: Readonly<Record<string, string>> = { "31": "#ff8f8f", "33": "#ffd27a", "32": "#8fe3a8" };

/** The command's own report, with its colours. */
async function report(): Promise<string> {
  let written = "";
  const terminal: Terminal = {
    out: (text) => {
      written += text;
      return Promise.resolve();
    },
    note: () => undefined,
    progress: () => undefined,
    whenAskedToStop: () => undefined,
    outIsTerminal: true,
    noteIsTerminal: false,
    width: columns,
    colour: true,
    input: () => Promise.resolve(new Uint8Array()),
  };
  const files = readdirSync("samples/mail").filter((name) => shown.test(name));
  const paths = files.map((name) => join("samples/mail", name));
  const settings = ["--authority", "samples/authority.json", "--consents", "samples/consents.json"];
  await run(["check", ...settings, ...paths], terminal, 0);
  return written.trim();
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

interface Look {
  fill: string;
  weight: string;
  opacity: string;
}

const usual: Look = { fill: "#e8e6e3", weight: "400", opacity: "1" };

/** What an SGR code changes; 22 ends both bold and faint (ECMA-48, 8.3.117). */
function after(look: Look, code: string): Look {
  if (code === "1") return { ...look, weight: "700" };
  if (code === "2") return { ...look, opacity: "0.72" };
  if (code === "22") return { ...look, weight: "400", opacity: "1" };
  return { ...look, fill: colours[code] ?? usual.fill };
}

/** One line of the report as SVG text, a tspan for each change of look. */
function drawn(line: string, row: number): string {
  let look = usual;
  let column = 0;
  const spans: string[] = [];
  // eslint-disable-next-line no-control-regex -- the escape that begins a colour
  for (const [index, part] of line.split(/\u001b\[(\d+)m/).entries()) {
    if (index % 2 === 1) {
      look = after(look, part);
    } else if (part !== "") {
      const x = (margin + column * columnWidth).toFixed(1);
      const style = `fill="${look.fill}" font-weight="${look.weight}" opacity="${look.opacity}"`;
      spans.push(`<tspan x="${x}" ${style}>${escaped(part)}</tspan>`);
      column += part.length;
    }
  }
  return `<text y="${margin + (row + 1) * lineHeight - 6}" xml:space="preserve">${spans.join("")}</text>`;
}

/** The picture: the report on a dark ground, as SVG. The same for the same samples and words. */
export async function reportPicture(): Promise<string> {
  const lines = (await report()).split("\n");
  const width = Math.ceil(2 * margin + columns * columnWidth);
  const height = 2 * margin + lines.length * lineHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>The report of correspondence check on sample mail</title>`,
    `<rect width="100%" height="100%" rx="10" fill="#1f2430"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...lines.map(drawn),
    `</g>`,
    `</svg>`,
    "",
  ].join("\n");
}
