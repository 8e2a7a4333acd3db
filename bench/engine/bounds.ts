/**
 * `npx tsx bench/engine/bounds.ts`: whether the engine's time is bounded (promise G3). Ends with 1 and names what does not hold.
 * Milliseconds are the processor's own, so that other work on the machine does not count. `ENGINE_CASES=1000` is the release's size.
 */
import type { Draft } from "../../src/message/index.ts";
import { randomOf, type Random } from "../../test/support/hostile/random.ts";
import { built } from "../built.ts";
import { quantile } from "../quantile.ts";
import { cpuTime, ms, times } from "../timing.ts";
import type * as Engine from "./check.ts";
import { forms, grownBy, type Form } from "./growth.ts";
import { authorityOfSize, usualMail } from "./usual-mail.ts";

const demanded = { growth: 2.3, p99: 200, most: 1_000 } as const;
const cases = Number(process.env["ENGINE_CASES"] ?? 200);
const largest = 1_000_000;

const faults: string[] = [];

function demand(what: string, holds: boolean): void {
  console.log(`${holds ? "holds" : "DOES NOT HOLD"}: ${what}`);
  if (!holds) faults.push(what);
}

const measuring = { bytes: largest, enough: 1_500, measure: cpuTime };

/** Of a growth that is too much, the smaller of two: what is disturbed grows more, never less. */
async function growthOf(engine: typeof Engine, form: Form): Promise<number> {
  const { worst } = await grownBy(engine, form, measuring);
  return worst <= demanded.growth ? worst : Math.min(worst, (await grownBy(engine, form, measuring)).worst);
}

const { to } = usualMail({ bytes: 0, carried: 0, recipients: 500 });

/** A body of up to 1 MB of two forms below one another, to 500 people. */
function worstCase(random: Random): Draft {
  const half = () => forms[random(forms.length)]?.[1](random(largest / 2)).body ?? { html: null, text: null };
  const [upper, lower] = [half(), half()];
  const inHtml = upper.html !== null || lower.html !== null;
  const body = (upper.html ?? upper.text ?? "") + (lower.html ?? lower.text ?? "");
  return {
    ...usualMail({ bytes: 0, carried: 0, recipients: 0 }),
    to,
    body: inHtml ? { html: body, text: null } : { html: null, text: body },
  };
}

const engine = (await built("bench/engine/check.ts")) as typeof Engine;

for (const form of forms) {
  const growth = await growthOf(engine, form);
  demand(
    `${form[0]}: ${times(growth)} for twice the input, ≤ ${demanded.growth}×`,
    growth <= demanded.growth,
  );
}

const authority = engine.authorityOf(authorityOfSize(500));
const samples: number[] = [];
for (let number = 0; number < cases; number += 1) {
  const draft = worstCase(randomOf(number));
  const check = () => engine.check(draft, authority);
  const first = await cpuTime(check);
  samples.push(first <= demanded.p99 ? first : Math.min(first, await cpuTime(check)));
}
const [p99, most] = [quantile(samples, 0.99), Math.max(...samples)];
demand(`p99 of ${cases} worst cases: ${ms(p99)}, ≤ ${demanded.p99} ms`, p99 <= demanded.p99);
demand(`the longest of them: ${ms(most)}, ≤ ${demanded.most} ms`, most <= demanded.most);

console.log(faults.length === 0 ? "every bound holds" : `${faults.length} do not hold`);
process.exitCode = faults.length === 0 ? 0 : 1;
