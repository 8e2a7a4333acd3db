import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { readers } from "../../src/cli/documents/readers.ts";
import { readDocument } from "../../src/reading/documents/index.ts";
import { docxOf, p, table } from "../../test/support/documents/docx.ts";
import { hostileDocuments } from "../../test/support/documents/hostile.ts";
import { letters, mutated, mutationKinds } from "../../test/support/documents/mutate.ts";
import { odtOf } from "../../test/support/documents/odt.ts";
import { pdfOf, typeset } from "../../test/support/documents/pdf.ts";
import { rtfOf, rtfText } from "../../test/support/documents/rtf.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { interleaved, median, ms, time, times } from "../timing.ts";

const sentence =
  "We will renew the surface of the whole lane before the winter of this year, and we accept that the work ought to have been done two years ago, when the contractor first wrote to us about it.";

/** Ten pages: some 190 paragraphs of three lines, with a list and a table now and then. */
const paragraphs = Array.from({ length: 190 }, (_, at) => `${at + 1} ${sentence}`);

const tenPages = {
  docx: docxOf({
    body:
      paragraphs.map((text) => p(text, '<w:pStyle w:val="A"/><w:rPr><w:sz w:val="22"/></w:rPr>')).join("") +
      table([[p("Year"), p("Cost")]]),
    styles: '<w:style w:styleId="A"><w:name w:val="Body Text"/></w:style>',
  }),
  odt: odtOf({ body: paragraphs.map((text) => `<text:p>${text}</text:p>`).join("") }),
  rtf: rtfOf(paragraphs.map((text) => `\\pard\\plain\\f0 ${rtfText(text)}\\par`).join("\r\n")),
  pdf: pdfOf(typeset(paragraphs)),
} as const;

type Format = keyof typeof tenPages;

const demands: Readonly<Record<Format, string>> = { docx: "≤ 15 ms", odt: "", rtf: "", pdf: "≤ 120 ms" };

/** What a package does with the same file: taking it apart is the least that reading it needs. */
const peers: Readonly<Record<Format, { name: string; work: () => unknown } | null>> = {
  docx: { name: "fflate, unzipping only", work: () => unzipSync(tenPages.docx) },
  odt: { name: "fflate, unzipping only", work: () => unzipSync(tenPages.odt) },
  rtf: null,
  pdf: {
    name: "unpdf extractText, lines as they are",
    work: async () => {
      const { extractText } = await import("unpdf");
      return await extractText(new Uint8Array(tenPages.pdf));
    },
  },
};

function open(name: string, bytes: Uint8Array): Promise<unknown> {
  return readDocument({ name, type: "", bytes }, readers);
}

async function tenPageRow(format: Format, rounds: number): Promise<Row> {
  const peer = peers[format];
  const ours = (): Promise<unknown> => open(`a.${format}`, tenPages[format]);
  const samples = await interleaved(peer === null ? [ours] : [ours, peer.work], rounds, 8);
  const [own = 0, theirs] = samples.map(median);
  return {
    what: `ten pages, .${format}`,
    ours: ms(own),
    peer: peer === null || theirs === undefined ? "" : `${ms(theirs)} (${peer.name})`,
    ratio: theirs === undefined ? "" : times(own / theirs),
    demand: demands[format],
  };
}

interface Cost {
  readonly what: string;
  readonly ms: number;
  readonly megabytes: number;
}

/** Every hostile document in a process of its own: the slowest, and the one that takes most memory. */
function hostileRows(): readonly Row[] {
  const script = fileURLToPath(new URL("./hostile-process.ts", import.meta.url));
  const costs = hostileDocuments.map((_document, index) => {
    const { stdout } = spawnSync("npx", ["--no", "--", "tsx", script, String(index)], { encoding: "utf8" });
    return JSON.parse(stdout) as Cost;
  });
  const worst = (of: (cost: Cost) => number): Cost =>
    costs.reduce((most, cost) => (of(cost) > of(most) ? cost : most));
  const slowest = worst((cost) => cost.ms);
  const largest = worst((cost) => cost.megabytes);
  return [
    {
      what: `slowest of ${costs.length} hostile: ${slowest.what}`,
      ours: ms(slowest.ms),
      peer: "",
      ratio: "",
      demand: "≤ 1 s",
    },
    {
      what: `largest of them: ${largest.what}`,
      ours: `${largest.megabytes.toFixed(0)} MB`,
      peer: "",
      ratio: "",
      demand: "≤ 256 MB",
    },
  ];
}

/** Numbers that look like chance and are the same each time (Lehmer, 1951). */
function* lehmer(): Generator<number, never> {
  for (let state = 20_260_105; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

async function mutatedRow(documents: number): Promise<Row> {
  const chance = lehmer();
  const next = (): number => chance.next().value;
  const samples: number[] = [];
  for (let at = 0; at < documents; at++) {
    const format = (["docx", "odt", "rtf", "pdf", "packedPdf"] as const)[at % 5] ?? "rtf";
    const bytes = mutated(letters[format], {
      kind: mutationKinds[Math.floor(next() * mutationKinds.length)] ?? "flip",
      at: next(),
      length: 1 + Math.floor(next() * 400),
      byte: Math.floor(next() * 256),
    });
    samples.push(await time(() => open("letter", bytes)));
  }
  return {
    what: `slowest of ${documents} damaged documents`,
    ours: ms(quantile(samples, 1)),
    peer: "",
    ratio: "",
    demand: "≤ 1 s",
  };
}

/** Opening documents: ten pages of each format beside a peer, hostile ones, and damaged ones. */
export async function benchDocuments(rounds = 25): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const format of ["docx", "odt", "rtf", "pdf"] as const) rows.push(await tenPageRow(format, rounds));
  return [...rows, await mutatedRow(5000), ...hostileRows()];
}
