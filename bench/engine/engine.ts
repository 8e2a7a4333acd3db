import { gzipSync } from "node:zlib";
import type { Draft } from "../../src/message/index.ts";
import { built } from "../built.ts";
import type { Row } from "../table.ts";
import { collectGarbage, interleaved, median, ms, quantile, times } from "../timing.ts";
import { engineBundle } from "./bundle.ts";
import type * as Engine from "./check.ts";
import { authorityOfSize, usualMail } from "./usual-mail.ts";

async function usual({ authorityOf, check, read }: typeof Engine): Promise<readonly Row[]> {
  const authority = authorityOf(authorityOfSize(500));
  const draft = usualMail({ bytes: 30_000, carried: 10, recipients: 20 });
  const carried = read(draft, authority).carried.length;
  if (carried !== 10) throw new Error(`the usual mail carries 10 messages, ${carried} were read`);
  const [samples = []] = await interleaved([() => check(draft, authority)], 400, 60);
  const what = "check of a usual mail (30 kB HTML, 10 carried, 20 recipients, 500 people)";
  return [
    { what: `${what}, p50`, ours: ms(median(samples)), peer: "", ratio: "", demand: "≤ 3 ms" },
    { what: `${what}, p95`, ours: ms(quantile(samples, 0.95)), peer: "", ratio: "", demand: "≤ 8 ms" },
  ];
}

const body = (text: string): Draft => ({
  ...usualMail({ bytes: 1000, carried: 0, recipients: 2 }),
  body: { html: null, text },
});

const html = (text: string): Draft => ({ ...body(""), body: { html: text, text: null } });

/** What grows, and how: usual mail, and what somebody would send who wants the check to stand still. */
const growing: readonly (readonly [string, (bytes: number) => Draft])[] = [
  ["usual mail", (bytes) => usualMail({ bytes, carried: Math.floor(bytes / 3000), recipients: 20 })],
  ["nothing but From: lines", (bytes) => body("From: a@b.example\n".repeat(bytes / 18))],
  ["lines that begin like headers", (bytes) => body("a:b:c:\n".repeat(bytes / 7))],
  ["lines of one label", (bytes) => body("To:\n".repeat(bytes / 4))],
  ["marks of signatures", (bytes) => body("--\n".repeat(bytes / 3))],
  ["blank lines", (bytes) => body("\n".repeat(bytes))],
  [
    "header blocks without end",
    (bytes) => body("From: A <a@b.example>\nTo: c@d.example\nSubject: x\n\n".repeat(bytes / 52)),
  ],
  [
    "attribution lines without end",
    (bytes) => body("On Mon, 1 Jan 2026, A <a@b.example> wrote:\n> x\n".repeat(bytes / 46)),
  ],
  ["one line of >", (bytes) => body(">".repeat(bytes))],
  ["nested quotations", (bytes) => html("<blockquote>x".repeat(bytes / 13))],
  ["rows of tables", (bytes) => html("<tr><td>From:<td>x".repeat(bytes / 18))],
  ["unclosed tags", (bytes) => html("<a href='".repeat(bytes / 9))],
  ["entities", (bytes) => html("&amp;&#x41;&lt;".repeat(bytes / 15))],
  ["one sentence without end", (bytes) => body("we will pay and ".repeat(bytes / 16))],
  ["spaces", (bytes) => body(`a${" ".repeat(bytes)}b`)],
];

/** Rounds are added until they have taken this long together, so that what takes milliseconds is measured often. */
const enough = 4_000;
const [fewest, most] = [5, 41];

/**
 * How time grows: the two doublings are compared within each round, where the machine is equally busy, and the median of
 * the rounds counts. Garbage is collected before each sample, since it is the sample's before.
 */
async function growth(
  { authorityOf, check }: typeof Engine,
  [what, make]: (typeof growing)[number],
): Promise<Row> {
  const authority = authorityOf(authorityOfSize(500));
  const drafts = [1_250_000, 2_500_000, 5_000_000].map(make);
  const works = drafts.map((draft) => () => check(draft, authority));
  const [round = 0] = (
    await interleaved(
      [
        () => {
          works.forEach((work) => void work());
        },
      ],
      1,
      1,
    )
  ).flat();
  const rounds = Math.max(fewest, Math.min(most, Math.ceil(enough / round)));
  const [small = [], middle = [], large = []] = await interleaved(works, rounds, 0, collectGarbage);
  const grown = (to: readonly number[], from: readonly number[]): number =>
    median(to.map((sample, index) => sample / (from[index] ?? sample)));
  const worst = Math.max(grown(middle, small), grown(large, middle));
  return {
    what: `doubling the input up to 5 MB: ${what}`,
    ours: `${ms(median(large))} at 5 MB, ${rounds} rounds`,
    peer: "itself at half the size",
    ratio: times(worst),
    demand: "≤ 2.2×",
  };
}

async function size(): Promise<Row> {
  const bytes = gzipSync(await engineBundle(), { level: 9 }).length;
  return {
    what: "the engine as the send handler will bundle it, minified, gzip",
    ours: `${(bytes / 1000).toFixed(1)} kB`,
    peer: "",
    ratio: "",
    demand: "≤ 48 kB with the handler",
  };
}

/** How long a check takes, how that grows, and how large the engine is. */
export async function benchEngine(): Promise<readonly Row[]> {
  const engine = (await built("bench/engine/check.ts")) as typeof Engine;
  const rows = [...(await usual(engine)), await size()];
  for (const grower of growing) rows.push(await growth(engine, grower));
  return rows;
}
