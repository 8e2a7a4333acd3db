import { gzipSync } from "node:zlib";
import { built } from "../built.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { interleaved, median, ms, time, times } from "../timing.ts";
import { engineBundle } from "./bundle.ts";
import type * as Engine from "./check.ts";
import { forms, grownBy, type Form } from "./growth.ts";
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

/** How time grows up to 5 MB, where the physical limit is twice the time for twice the input. */
async function growth(engine: typeof Engine, form: Form): Promise<Row> {
  const { worst, largest, rounds } = await grownBy(engine, form, {
    bytes: 5_000_000,
    enough: 4_000,
    measure: time,
  });
  return {
    what: `doubling the input up to 5 MB: ${form[0]}`,
    ours: `${ms(largest)} at 5 MB, ${rounds} rounds`,
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
  for (const form of forms) rows.push(await growth(engine, form));
  return rows;
}
